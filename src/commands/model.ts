import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { intentFiles } from '../../intents';
import type { Vocabulary } from '../knowledge/types';
import { modelHash, parseModel, saveModel, type Model } from '../understanding/modelFile';
import { trainModel } from '../understanding/train';
import { MODEL } from './project';

/** The saved model while its phrases and method are today's; else one trained now, which takes seconds, and saved. */
export function currentModel(vocabulary: Vocabulary): Model {
  const saved = existsSync(MODEL) ? readFileSync(MODEL, 'utf8') : '';
  if (saved.includes(`"hash":"${modelHash(intentFiles)}"`)) return parseModel(saved);
  const model = trainModel(intentFiles, vocabulary);
  keep(saveModel(model));
  return model;
}

/** Written aside and renamed, so that another process never reads half a model. */
function keep(json: string): void {
  mkdirSync(dirname(MODEL), { recursive: true });
  const draft = `${MODEL}.${process.pid}`;
  writeFileSync(draft, json);
  renameSync(draft, MODEL);
}
