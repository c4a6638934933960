import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BenchError } from './options.js';

export const BENCH = fileURLToPath(new URL('..', import.meta.url));
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** npm's own variables name the bench's folder and would lead an inner npm astray. */
const plainEnv = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name)));

/** Standard output belongs to the figures, so what npm says goes to standard error. */
function npm(args, cwd, failure) {
  const { status } = spawnSync('npm', args, { cwd, env: plainEnv(), stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new BenchError(failure);
}

/** Installs the peers once. Nothing of this happens at the project's own install. */
export function installPeers() {
  install(BENCH, 'botbuilder');
}

/** Installs Microsoft's Web Chat, which is large, once and only where it is measured. */
export function installWebChat() {
  install(join(BENCH, 'peers', 'webchat'), 'botframework-webchat', '--ignore-scripts');
}

/** Installs the successor of botbuilder, once and only where it is measured. */
export function installSuccessor() {
  install(join(BENCH, 'peers', 'agents'), '@microsoft/agents-hosting', '--ignore-scripts');
}

function install(folder, package_, ...more) {
  if (existsSync(join(folder, 'node_modules', package_))) return;
  const where = relative(ROOT, folder);
  process.stderr.write(`Installing the bench's own packages (once): npm ci in ${where} ...\n`);
  npm(
    ['ci', '--no-audit', '--no-fund', ...more],
    folder,
    `The packages of the bench could not be installed: run npm ci in ${where}.`,
  );
}

/** @param {boolean} build false to take `dist` as it is */
export function buildOurs(build) {
  if (!existsSync(join(ROOT, 'node_modules'))) throw new BenchError('Run npm ci in the project first.');
  if (build) npm(['run', '-s', 'build'], ROOT, 'The project does not build, so there is nothing to measure.');
  if (!existsSync(join(ROOT, 'dist', 'src', 'index.js')))
    throw new BenchError('dist/src/index.js is missing: run npm run build first.');
}
