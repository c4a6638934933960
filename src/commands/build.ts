import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { loadKnowledge } from '../knowledge/knowledge';
import { currentModel } from './model';
import { ROOT, WIDGET } from './project';

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

bundleWidget();
currentModel(loadKnowledge().vocabulary);
