import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHROMIUM } from './chromium';
import { end, freePort, said, startAdvisor } from './localProcess';
import { openPassThrough } from './passThrough';
import { holdFitTalk } from './playgroundTalk';
import { ROOT } from './project';

/** Starts the bot and Microsoft's Agents Playground, a stand-in for Teams, beside it; ends both together. */

/** Something that the person can mend. The message is one line. */
class PlaygroundError extends Error {
  override readonly name = 'PlaygroundError';
}

const TOOL = join(ROOT, 'tools', 'playground');
const CLI = join(TOOL, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');
/** The playground's own. */
const USUAL_PORT = 56150;

const USAGE = `Usage: npm run teams:playground [-- options]
  --port <n>           port of the playground's page (default ${USUAL_PORT}, or any when that is in use)
  --talk               hold the fit talk in it by script, and end
  --pictures <folder>  where the talk's pictures go (default a new folder)`;

interface Options {
  readonly port: number | undefined;
  readonly talk: boolean;
  readonly pictures: string | undefined;
}

function readOptions(): Options {
  const options = {
    port: { type: 'string' },
    talk: { type: 'boolean' },
    pictures: { type: 'string' },
  } as const;
  try {
    const { port, talk = false, pictures } = parseArgs({ options }).values;
    if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535))
      throw new TypeError('--port takes a whole number from 1 to 65535.');
    return { port: port === undefined ? undefined : Number(port), talk, pictures };
  } catch (error) {
    if (error instanceof TypeError) throw new PlaygroundError(`${error.message}\n${USAGE}`);
    throw error;
  }
}

/** Its packages come on first use, and never with the project's own. */
function install(): void {
  if (existsSync(CLI)) return;
  process.stderr.write(
    'Installing the Agents Playground (once). It is pre-release software of Microsoft’s, under the licence beside it.\n',
  );
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    ...{ cwd: TOOL, encoding: 'utf8', shell: process.platform === 'win32' },
  });
  if (status === 0 && existsSync(CLI)) return;
  const code = /code (\w+)/.exec(stderr)?.[1] ?? 'npm ci failed';
  throw new PlaygroundError(
    `The Agents Playground could not be installed (${code}): run npm ci in tools/playground to see why.`,
  );
}

async function pagePort(wished: number | undefined): Promise<number> {
  const port = await freePort(wished ?? USUAL_PORT);
  if (wished !== undefined && port !== wished)
    throw new PlaygroundError(`--port: ${wished} is in use; choose another, or leave the choice to me.`);
  return port;
}

/** On Linux it ends where no browser opens, so it is given one that does nothing. */
const environment = (home: string): { env?: Record<string, string> } =>
  process.platform === 'linux'
    ? { env: { PATH: [join(TOOL, 'bin'), '/usr/bin', '/bin'].join(':'), HOME: home } }
    : {};

async function startPlayground(
  port: number,
  { endpoint, service, folder }: { endpoint: string; service: string; folder: string },
): Promise<ChildProcess> {
  const places = [
    '--app-endpoint',
    endpoint,
    '--service-url',
    `${service}/_connector`,
    '--port',
    String(port),
  ];
  const manner = ['--channel-id', 'msteams', '--disable-telemetry'];
  const playground = spawn(
    process.execPath,
    ['--require', join(TOOL, 'loopback.cjs'), CLI, ...places, ...manner],
    { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], ...environment(folder) },
  );
  await said(playground, new RegExp(`Listening on ${port}`), 'The playground');
  return playground;
}

/** Resolves when somebody ends the command, or one of the two ends by itself. */
const over = async (children: readonly ChildProcess[]): Promise<undefined> =>
  new Promise((resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve(undefined);
      });
    for (const child of children)
      child.once('exit', () => {
        reject(new PlaygroundError('The server or the playground ended by itself.'));
      });
  });

/** What is open, to be closed in the opposite order. */
type Open = (() => Promise<void> | void)[];

async function run({ port: wished, talk, pictures }: Options, open: Open): Promise<void> {
  if (talk && !existsSync(CHROMIUM)) throw new PlaygroundError(`--talk needs Chromium at ${CHROMIUM}.`);
  const port = await pagePort(wished);
  install();
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-playground-'));
  open.push(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const botPort = await freePort();
  const bot = `http://127.0.0.1:${botPort}`;
  const advisor = await startAdvisor({
    ...{ PORT: String(botPort), HOST: '127.0.0.1', PUBLIC_URL: bot, BOT_AUTH: 'off' },
    ...{ DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'warn' },
  });
  open.push(async () => end(advisor));
  const page = `http://127.0.0.1:${port}`;
  const service = await openPassThrough(page);
  open.push(async () => service.close());
  const endpoint = `${bot}/api/messages`;
  const playground = await startPlayground(port, { endpoint, service: service.url, folder });
  open.push(async () => end(playground));
  const ended = over([advisor, playground]);
  if (talk) {
    const shots = pictures ?? mkdtempSync(join(tmpdir(), 'crosswalk-talk-'));
    const asked = await Promise.race([holdFitTalk(page, shots), ended]);
    if (asked !== undefined)
      process.stdout.write(`The fit talk came to its plan after ${asked} answers. Pictures: ${shots}\n`);
    return;
  }
  process.stdout.write(`The playground is at ${page} (the bot at ${endpoint}). Ctrl-C ends both.\n`);
  await ended;
}

async function main(): Promise<void> {
  const open: Open = [];
  try {
    await run(readOptions(), open);
  } finally {
    for (const close of open.reverse()) await close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
