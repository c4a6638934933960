import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareEnv, running } from './ownProcess';
import { ask } from './served';

// A start is a whole program; on a busy machine several take a while.
jest.setTimeout(120_000);

/** The program as `npm start` runs it, from its sources, on a free port. */
function run(settings: Record<string, string>): ChildProcess {
  const env = { ...bareEnv(), PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...settings };
  return spawn(process.execPath, running('src/index.ts'), { cwd: data, env });
}

/** Resolves with the address that the program prints; rejects with what it says instead. */
async function address(program: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer): void => {
      said += data.toString();
      const [, url] = /Crosswalk is at (\S+)/.exec(said) ?? [];
      if (url !== undefined) resolve(url.replace('localhost', '127.0.0.1'));
    };
    program.stdout?.on('data', hear);
    program.stderr?.on('data', hear);
    program.on('close', () => {
      reject(new Error(said));
    });
  });
}

interface Talk {
  readonly conversationId: string;
  readonly token: string;
}
interface Line {
  readonly id: string;
  readonly replyToId?: string;
  readonly from: { readonly role: string };
  readonly channelData?: { readonly clientActivityID?: string };
}

let data: string;
const programs: ChildProcess[] = [];
const start = async (
  settings: Record<string, string> = {},
): Promise<{ program: ChildProcess; url: string }> => {
  const program = run({ DATA_DIR: data, ...settings });
  programs.push(program);
  return { program, url: await address(program) };
};

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'crosswalk-'));
});
afterEach(() => {
  for (const program of programs.splice(0)) program.kill('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

const at = (url: string, talk: Talk): string =>
  `${url}/v3/directline/conversations/${talk.conversationId}/activities`;

async function begin(url: string): Promise<Talk> {
  const { token } = (await ask<Talk>(`${url}/v3/directline/tokens/generate`)).json;
  return (await ask<Talk>(`${url}/v3/directline/conversations`, { token })).json;
}

const say = async (url: string, talk: Talk, text: string, clientActivityID: string): Promise<string> =>
  (
    await ask<{ id: string }>(at(url, talk), {
      token: talk.token,
      body: { type: 'message', text, from: { id: 'x' }, channelData: { clientActivityID } },
    })
  ).json.id;

const log = async (url: string, talk: Talk): Promise<Line[]> =>
  (await ask<{ activities: Line[] }>(at(url, talk), { method: 'GET', token: talk.token })).json.activities;

test('starts, serves its page, and ends when asked', async () => {
  const { program, url } = await start();
  expect((await ask(`${url}/readyz`, { method: 'GET' })).status).toBe(200);
  expect((await ask(url, { method: 'GET' })).text).toContain('/widget.js');
  expect((await ask(`${url}/widget.js`, { method: 'GET' })).text.length).toBeGreaterThan(1000);
  const ended = once(program, 'exit');
  program.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

test.each([
  [{ PORT: 'abc' }, 'PORT: must be a whole number from 0 to 65535\n'],
  [{ BOT_AUTH: 'off', HOST: '0.0.0.0' }, /^BOT_AUTH: .*\n$/],
  [{ MicrosoftAppId: 'an-app' }, /^MicrosoftAppPassword: is missing.*\n$/],
])('with %o it does not start, and says why in one line', async (settings, line) => {
  const program = run({ DATA_DIR: data, ...settings });
  let said = '';
  program.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  expect(await once(program, 'close')).toEqual([1, null]);
  expect(said).toMatch(line);
});

test('a killed server comes back with the talk: nothing acknowledged is lost, nothing is answered twice', async () => {
  const first = await start({ LIMIT_BURST: '1000' });
  const talk = await begin(first.url);
  const words = Array.from({ length: 40 }, (_, i) => `what do coders earn in year ${i}`);
  const acknowledged = new Map<string, string>();
  const sending = words.map(async (text, i) => {
    const id = await say(first.url, talk, text, `c${i}`).catch(() => undefined);
    if (id === undefined) return;
    acknowledged.set(`c${i}`, id);
    if (acknowledged.size === 10) first.program.kill('SIGKILL');
  });
  await Promise.all(sending);
  expect(acknowledged.size).toBeGreaterThanOrEqual(10);

  const second = await start({ LIMIT_BURST: '1000' });
  for (const [i, text] of words.entries()) {
    const id = await say(second.url, talk, text, `c${i}`);
    expect(acknowledged.get(`c${i}`) ?? id).toBe(id);
  }

  const lines = await log(second.url, talk);
  const said = lines.filter(({ from }) => from.role === 'user');
  const names = said.map(({ channelData }) => channelData?.clientActivityID);
  expect([...names].sort()).toEqual(words.map((_, i) => `c${i}`).sort());
  expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  for (const { id } of said) {
    const replies = lines.flatMap((line, i) => (line.replyToId === id ? [i] : []));
    const place = lines.findIndex((line) => line.id === id);
    // Each message is followed by its own replies, all of them and only once.
    expect(replies).toEqual(replies.map((_, i) => place + 1 + i));
    expect(replies.length).toBeGreaterThan(0);
  }
});
