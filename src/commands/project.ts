import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above that holds package.json, so that the sources and the compiled program find the same files. */
function rootOf(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootOf(dirname(folder));
}

/** The project's folder. */
export const ROOT = rootOf(__dirname);
/** What `npm run build` makes. */
export const DIST = join(ROOT, 'dist');
/** What browsers load. */
export const WEB = join(DIST, 'web');
/** What was learned from the phrases in `intents`. */
export const MODEL = join(DIST, 'model.json');
/** The facts, as their editor sees them. */
export const DATA = join(ROOT, 'src', 'knowledge', 'data');
