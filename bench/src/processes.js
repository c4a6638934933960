import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from './http.js';

const START_LIMIT = 30_000;
const STOP_LIMIT = 5_000;
const PROBE_EVERY = 4;

/** Only what was started here; whatever happens to the bench, they go with it. */
const running = new Set();
const endAll = () => running.forEach((child) => child.kill('SIGKILL'));
process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

/** A port that was free a moment ago. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * Starts a bot as a process of its own and waits until it answers.
 * @param {{ name: string, script: string, cwd: string, env: Record<string, string>, readyPath: string }} bot
 * @returns the process, its address, and the milliseconds from spawn to the first good answer of `/healthz` and of `readyPath`
 */
export async function start(bot) {
  const port = await freePort();
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...bot.env, PORT: String(port) };
  const began = performance.now();
  const child = spawn(process.execPath, [bot.script], {
    cwd: bot.cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints = (complaints + chunk).slice(-2000)));
  child.once('exit', () => running.delete(child));

  const client = createClient(`http://127.0.0.1:${port}`);
  const answered = async (path) => {
    while (performance.now() - began < START_LIMIT) {
      if (child.exitCode !== null || child.signalCode !== null) break;
      const status = await client.get(path).then(
        ({ status: code }) => code,
        () => 0,
      );
      if (status === 200) return performance.now() - began;
      await sleep(PROBE_EVERY);
    }
    child.kill('SIGKILL');
    throw new Error(`${bot.name} did not answer ${path}. ${complaints.trim()}`);
  };
  const healthy = await answered('/healthz');
  const ready = bot.readyPath === '/healthz' ? healthy : await answered(bot.readyPath);
  return { child, client, url: `http://127.0.0.1:${port}`, healthy, ready };
}

/** Asks the process to end and makes sure that it has. */
export async function stop({ child, client }) {
  client.close();
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT);
  await gone;
  clearTimeout(late);
}

/** Resident memory in MiB. */
export function residentMemory(pid) {
  const kilobytes =
    process.platform === 'linux'
      ? /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
      : spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return Number(kilobytes) / 1024;
}
