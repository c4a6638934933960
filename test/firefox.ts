import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

/** Stories told in Firefox; left out where there is none (apt-get install firefox-esr). */
export const describeInFirefox = FIREFOX === undefined ? describe.skip : describe;

/** A page in a real Firefox, driven by WebDriver BiDi: https://w3c.github.io/webdriver-bidi/ */
export interface FirefoxPage {
  goto(url: string): Promise<void>;
  /** Runs an expression in the page and resolves with its value, waiting for a promise. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses and releases keys as a keyboard does, one after the other: characters, `KEYS`, or several held together. */
  press(...keys: readonly (string | readonly string[])[]): Promise<void>;
  close(): Promise<void>;
}

/** Keys without a character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
export const KEYS = { tab: '\uE004', enter: '\uE007', shift: '\uE008', escape: '\uE00C' } as const;

/** Nothing is asked of the world. */
const PREFERENCES = [
  '"datareporting.policy.dataSubmissionEnabled", false',
  '"app.update.disabledForTesting", true',
  '"browser.safebrowsing.update.enabled", false',
  '"network.captive-portal-service.enabled", false',
  '"network.connectivity-service.enabled", false',
  '"app.normandy.enabled", false',
  '"services.settings.server", "data:,"',
];

interface Message {
  readonly id?: number;
  readonly result?: unknown;
  readonly message?: string;
}

type Command = (method: string, params: object) => Promise<unknown>;

/** Commands over the socket, answered by their number. */
function commands(socket: WebSocket): Command {
  let count = 0;
  const waiting = new Map<number, { done: (result: unknown) => void; failed: (error: Error) => void }>();
  socket.on('message', (data: Buffer) => {
    const { id, result, message } = JSON.parse(data.toString()) as Message;
    const caller = id === undefined ? undefined : waiting.get(id);
    if (message === undefined) caller?.done(result);
    else caller?.failed(new Error(message));
  });
  return async (method, params) => {
    count += 1;
    const id = count;
    const answer = new Promise((done, failed) => waiting.set(id, { done, failed }));
    socket.send(JSON.stringify({ id, method, params }));
    return answer;
  };
}

/** Starts Firefox and resolves with the address at which it can be driven. */
async function start(profile: string) {
  const child = spawn(FIREFOX ?? '', ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', 'about:blank']); // prettier-ignore
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(chunk.toString()) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => {
      reject(new Error('Firefox ended before it could be driven'));
    });
  });
  return { child, address };
}

export async function openFirefox(): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'crosswalk-firefox-'));
  writeFileSync(join(profile, 'user.js'), PREFERENCES.map((line) => `user_pref(${line});\n`).join(''));
  const { child, address } = await start(profile);
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve) => socket.once('open', resolve));
  const command = commands(socket);
  await command('session.new', { capabilities: {} });
  // The window that Firefox opens by itself is never in front: keys reach it, but press no button of it.
  const { context } = (await command('browsingContext.create', { type: 'tab' })) as { context: string };
  return {
    async goto(url) {
      await command('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate<T>(expression: string) {
      // As text: BiDi's own form of values is of no interest here.
      const answer = (await command('script.evaluate', {
        ...{ expression: `(async () => JSON.stringify(await (${expression})))()`, awaitPromise: true },
        target: { context },
      })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result?.value ?? 'null') as T;
    },
    async press(...keys) {
      const actions = keys.flatMap((held) => {
        const all = typeof held === 'string' ? [held] : held;
        const down = all.map((value) => ({ type: 'keyDown', value }));
        return [...down, ...all.map((value) => ({ type: 'keyUp', value }))];
      });
      await command('input.performActions', {
        ...{ context, actions: [{ type: 'key', id: 'keyboard', actions }] },
      });
    },
    async close() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await command('browser.close', {}).catch(() => child.kill());
      await gone;
      socket.terminate();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
