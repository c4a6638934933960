import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { intentFiles } from '../../intents';
import { loadKnowledge } from '../knowledge/knowledge';
import { modelHash, saveModel } from '../understanding/modelFile';
import { trainModel } from '../understanding/train';
import { MODEL, ROOT, WIDGET } from './project';

/** The widget as one script without imports. */
function bundleWidget(): void {
  buildSync({
    entryPoints: [join(ROOT, 'src', 'web', 'widget.ts')],
    outfile: WIDGET,
    ...{
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      charset: 'utf8',
      legalComments: 'none',
    },
  });
}

/** The hash of the phrases that the saved model knows; undefined when there is none that can be read. */
function savedHash(): unknown {
  if (!existsSync(MODEL)) return undefined;
  try {
    const saved: unknown = JSON.parse(readFileSync(MODEL, 'utf8'));
    return typeof saved === 'object' && saved !== null && 'hash' in saved ? saved.hash : undefined;
  } catch {
    // A build that was cut off: it is made anew.
    return undefined;
  }
}

/** Learns the phrases, which takes seconds, only when they or the method have changed. */
function learnPhrases(): void {
  if (savedHash() === modelHash(intentFiles)) return;
  const model = trainModel(intentFiles, loadKnowledge().vocabulary);
  mkdirSync(dirname(MODEL), { recursive: true });
  const draft = `${MODEL}.${process.pid}`;
  writeFileSync(draft, saveModel(model));
  renameSync(draft, MODEL);
}

bundleWidget();
learnPhrases();
