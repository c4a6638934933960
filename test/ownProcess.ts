import { join } from 'node:path';
import { SETTINGS } from '../src/config';

const ROOT = join(__dirname, '..');

/** What node is told to run a source file of the project, from whatever folder. */
export const running = (source: string): readonly string[] => [
  ...['--import', require.resolve('tsx')],
  join(ROOT, source),
];

/**
 * The environment without the settings that this machine has for the advisor. A process that is to see none of them
 * also runs in a folder without `.env`.
 */
export const bareEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTINGS.includes(name)));
