import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BENCH, ROOT } from './prepare.js';
import { start, stop } from './processes.js';

const MANY = '1000000';

/** Folders in use; an exit that comes early still takes them along. */
const folders = new Set();
const remove = (folder) => {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
};
process.once('exit', () => folders.forEach(remove));

/** Ours as it is started in earnest: durable store, default log; only the limits for single callers are lifted. */
const ours = (folder, env) => ({
  name: 'crosswalk',
  script: join(ROOT, 'dist', 'src', 'index.js'),
  cwd: folder,
  env: {
    DATA_DIR: join(folder, 'data'),
    BOT_AUTH: 'off',
    ...{ LIMIT_BURST: MANY, LIMIT_RATE: MANY, LIMIT_TOKENS: MANY },
    ...env,
  },
  readyPath: '/readyz',
});

const echo = (folder) => ({
  name: 'echo',
  script: join(BENCH, 'peers', 'echo', 'index.js'),
  cwd: folder,
  env: {},
  readyPath: '/healthz',
});

const agents = (folder) => ({
  name: 'agents',
  script: join(BENCH, 'peers', 'agents', 'index.js'),
  cwd: folder,
  env: {},
  readyPath: '/healthz',
});

/** Starts one of them in an empty folder of its own, so that no .env and no earlier talk has a say. */
async function launch(describe) {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-bench-'));
  folders.add(folder);
  try {
    const started = await start(describe(folder));
    const end = async () => {
      await stop(started);
      remove(folder);
    };
    return { ...started, end };
  } catch (error) {
    remove(folder);
    throw error;
  }
}
/** @typedef {Awaited<ReturnType<typeof launch>>} Bot */

/** @param {Record<string, string>} env settings beside the usual */
export const startOurs = (env = {}) => launch((folder) => ours(folder, env));
export const startEcho = () => launch(echo);
export const startAgents = () => launch(agents);
