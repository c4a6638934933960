import { request } from 'node:http';
import WebSocket from 'ws';
import { createBrain } from '../src/commands/brain';
import { openMemory } from '../src/store/memory';
import { ask, DAY, onStoryDay, serve, SECRET, type Answered, type Served } from './served';
import { soon } from './soon';

interface Granted {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl: string;
}
interface Line {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly from: { readonly id: string; readonly role: string };
  readonly channelData?: { readonly crosswalk?: { readonly reply: { readonly kind: string } } };
}
interface Page {
  readonly activities: Line[];
  readonly watermark: string;
}
interface Refused {
  readonly error: { readonly code: string; readonly message: string };
}

let served: Served;
beforeEach(async () => {
  served = await serve();
});
afterEach(async () => {
  await served.close();
});

const at = (path: string, server = served): string => `${server.url}/v3/directline/${path}`;

async function begin(server = served): Promise<Granted> {
  const { json } = await ask<Granted>(at('tokens/generate', server));
  return (await ask<Granted>(at('conversations', server), { token: json.token })).json;
}

const post = async <T = { id: string }>(
  talk: Granted,
  body: unknown,
  server = served,
): Promise<Answered<T>> =>
  ask<T>(at(`conversations/${talk.conversationId}/activities`, server), { token: talk.token, body });
const say = async (talk: Granted, text: unknown): Promise<Answered<{ id: string }>> =>
  post(talk, { type: 'message', text, from: { id: 'anyone' } });

const log = async (talk: Granted, watermark = '', server = served): Promise<Page> =>
  (
    await ask<Page>(at(`conversations/${talk.conversationId}/activities?watermark=${watermark}`, server), {
      method: 'GET',
      token: talk.token,
    })
  ).json;
const firstLine = ({ text = '' }: Line): string => text.split('\n')[0] ?? '';
const texts = async (talk: Granted): Promise<string[]> => (await log(talk)).activities.map(firstLine);

describe('a conversation', () => {
  test('begins with the greeting, which answers nobody', async () => {
    const talk = await begin();
    const { activities, watermark } = await log(talk);
    expect(activities).toHaveLength(1);
    expect(activities[0]).toMatchObject({ text: 'Hello, I am a bot. Which day?', from: { role: 'bot' } });
    expect(activities[0]).not.toHaveProperty('replyToId');
    expect(watermark).toBe('1');
  });

  test('is not greeted again when it is started again', async () => {
    const talk = await begin();
    const again = await ask<Granted>(at('conversations'), { token: talk.token });
    expect(again.status).toBe(200);
    expect(again.json.conversationId).toBe(talk.conversationId);
    expect((await log(talk)).activities).toHaveLength(1);
  });

  test('holds message and replies by the time the message has its id', async () => {
    const talk = await begin();
    const { status, json } = await say(talk, 'what do coders earn');
    const { activities } = await log(talk, '1');
    expect(status).toBe(200);
    expect(json).toEqual({ id: activities[0]?.id });
    expect(activities.map(({ replyToId }) => replyToId)).toEqual([undefined, json.id, json.id]);
    expect(activities[1]?.text).toContain('1: "what do coders earn"');
    expect(activities[1]?.channelData?.crosswalk?.reply.kind).toBe('text');
  });

  test('takes a repeated message once and gives its first id again', async () => {
    const talk = await begin();
    const message = {
      type: 'message',
      text: 'once',
      from: { id: 'x' },
      channelData: { clientActivityID: 'c1' },
    };
    const [first, second] = [await post(talk, message), await post(talk, message)];
    expect(second.json).toEqual(first.json);
    expect((await log(talk)).activities).toHaveLength(4);
  });

  test('speaks for the person of the token, whoever the activity names', async () => {
    const talk = await begin();
    await say(talk, 'hi');
    const [said] = (await log(talk, '1')).activities;
    expect(said?.from.id).toMatch(/^dl_/);
  });

  test('a pressed button arrives as its choice', async () => {
    const talk = await begin();
    await post(talk, {
      type: 'message',
      text: 'Reading charts',
      from: { id: 'x' },
      value: { choice: DAY[0]?.ref },
    });
    expect(await texts(talk)).toContain('1: choice puzzles');
  });

  test('twenty messages at once are each answered once', async () => {
    const talk = await begin();
    const answers = await Promise.all(Array.from({ length: 20 }, async (_, i) => say(talk, `m${i}`)));
    expect(new Set(answers.map(({ json }) => json.id)).size).toBe(20);
    const counts = (await texts(talk)).flatMap((text) => /^(\d+): /.exec(text)?.[1] ?? []);
    expect(counts.map(Number)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });

  test('goes on after a restart, with its log and its count', async () => {
    const store = openMemory();
    const before = await serve({ store });
    const talk = await begin(before);
    await post(talk, { type: 'message', text: 'one', from: { id: 'x' } }, before);
    await before.close();
    const after = await serve({ store });
    await post(talk, { type: 'message', text: 'two', from: { id: 'x' } }, after);
    const lines = (await log(talk, '', after)).activities.map(({ text }) => text);
    expect(lines).toHaveLength(7);
    expect(lines[5]).toContain('2: "two"');
    await after.close();
  });

  test('keeps events in its log without an answer, and typing nowhere', async () => {
    const talk = await begin();
    const event = await post(talk, { type: 'event', name: 'webchat/join', from: { id: 'x' } });
    const typing = await post(talk, { type: 'typing', from: { id: 'x' } });
    expect([event.status, typing.status]).toEqual([200, 200]);
    expect((await log(talk)).activities.map(({ type }) => type)).toEqual(['message', 'event']);
  });

  test('is deleted whole when the person asks to be forgotten', async () => {
    const talk = await begin();
    await say(talk, 'my secret');
    const before = await served.store.keys('');
    expect(before).not.toEqual([]);
    expect((await post(talk, { type: 'deleteUserData', from: { id: 'x' } })).status).toBe(200);
    expect(await served.store.keys('')).toEqual([]);
    const gone = await ask(at(`conversations/${talk.conversationId}`), { method: 'GET', token: talk.token });
    expect(gone.status).toBe(404);
    await say(talk, 'new');
    expect(await texts(talk)).toEqual(['Hello, I am a bot. Which day?', 'new', '1: "new"', 'And now?']);
  });

  test('keeps nothing of what was written before once the person types that they want to be forgotten', async () => {
    const own = await serve({ conversation: createBrain(), clock: onStoryDay });
    const talk = await begin(own);
    const told = async (text: string): Promise<unknown> =>
      post(talk, { type: 'message', text, from: { id: 'anyone' } }, own);
    for (const text of ['find my fit', 'rather the zebra', 'i have a felony', 'Rather find the code'])
      await told(text);
    const { watermark } = await log(talk, '', own);
    await told('forget me');
    const rows = await own.store.read(await own.store.keys(''));
    expect(JSON.stringify([...rows.values()])).not.toMatch(/zebra|felony|find the code|record/);
    const after = (await log(talk, watermark, own)).activities.map(firstLine);
    expect(after).toEqual(['forget me', expect.stringMatching(/^I have deleted what I kept of you/)]);
    await own.close();
  });

  test('pages a long log by watermark', async () => {
    const talk = await begin();
    for (let i = 0; i < 70; i++) await say(talk, `m${i}`);
    const first = await log(talk);
    const rest = await log(talk, first.watermark);
    expect(first.activities).toHaveLength(200);
    expect(rest.activities).toHaveLength(11);
    expect((await log(talk, rest.watermark)).activities).toEqual([]);
  });
});

describe('odd input is answered kindly or refused clearly, and the talk goes on', () => {
  test.each([
    ['an empty message', { text: '' }, '1: ""'],
    ['a message without text', {}, '1: ""'],
    ['an emoji', { text: '🤷‍♀️' }, '1: "🤷‍♀️"'],
    ['ten thousand characters', { text: 'a'.repeat(10_000) }, '1: "aaa'],
    ['another language', { text: '¿cuánto gana un codificador? 医療' }, '1: "¿cuánto'],
    ['markup', { text: '<img src=x onerror=alert(1)>' }, '1: "<img'],
    ['half a character', { text: 'a\ud800b' }, '1: "ab"'],
    ['a file', { attachments: [{ contentType: 'image/png', contentUrl: 'x' }] }, '1: a file'],
    [
      'a button of a dialog long gone',
      { value: { choice: { dialog: 'gone', step: 's', id: 'z' } } },
      '1: choice z',
    ],
    ['a value of someone else', { text: 'hi', value: { choice: 7 } }, '1: "hi"'],
    ['words that break the brain', { text: 'break' }, 'Sorry, something went wrong'],
  ])('%s', async (_what, part, answer) => {
    const talk = await begin();
    const { status } = await post(talk, { type: 'message', from: { id: 'x' }, ...part });
    expect(status).toBe(200);
    const lines = await texts(talk);
    expect(lines.some((line) => line.startsWith(answer))).toBe(true);
    await say(talk, 'still here?');
    expect((await texts(talk)).at(-2)).toContain('"still here?"');
  });

  test.each([
    ['broken JSON', '{"type":"mess', 400],
    ['no body', undefined, 400],
    ['a list', [], 400],
    ['a number', 7, 400],
    ['no type', { text: 'hi' }, 400],
    ['text that is an object', { type: 'message', text: {} }, 400],
    ['more than 256 KiB', { type: 'message', text: 'a'.repeat(257 * 1024) }, 413],
  ])('%s', async (_what, body, expected) => {
    const talk = await begin();
    const { status, json, text } = await post<Refused>(talk, body);
    expect(status).toBe(expected);
    expect(json.error.message).not.toBe('');
    expect(text).not.toMatch(/at \w+.*\.(ts|js)|secret inner/);
    expect((await say(talk, 'still here?')).status).toBe(200);
  });

  test('a large body of unannounced length', async () => {
    const talk = await begin();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const call = request(
        at(`conversations/${talk.conversationId}/activities`),
        {
          method: 'POST',
          headers: { Authorization: `Bearer ${talk.token}`, 'Transfer-Encoding': 'chunked' },
        },
        (response) => {
          resolve(response.statusCode);
        },
      );
      call.on('error', reject);
      call.write('a'.repeat(200 * 1024));
      call.write('a'.repeat(200 * 1024));
    });
    expect(status).toBe(413);
  });

  test('an uploaded file is taken as one, with the words beside it', async () => {
    const talk = await begin();
    const form = new FormData();
    const said = JSON.stringify({ type: 'message', text: 'my diploma', from: { id: 'x' } });
    form.append('activity', new Blob([said], { type: 'application/vnd.microsoft.activity' }));
    form.append('file', new Blob(['%PDF'], { type: 'application/pdf' }), 'diploma.pdf');
    const response = await fetch(at(`conversations/${talk.conversationId}/upload?userId=x`), {
      method: 'POST',
      headers: { Authorization: `Bearer ${talk.token}` },
      body: form,
    });
    expect(response.status).toBe(200);
    expect(await texts(talk)).toEqual(expect.arrayContaining(['my diploma', '1: a file']));
  });

  test('a file’s form that is none is refused at once, however it is made up', async () => {
    const talk = await begin();
    const headers = { Authorization: `Bearer ${talk.token}` };
    const path = at(`conversations/${talk.conversationId}/upload`);
    const upload = async (body: string, type: string) =>
      (await fetch(path, { method: 'POST', headers: { ...headers, 'Content-Type': type }, body })).status;
    expect(await upload('{}', 'application/json')).toBe(400);
    const part = 'Content-Type: application/vnd.microsoft.activity\r\n';
    // Half a day of work for whoever looks for the end of a part behind each of its beginnings.
    const endless = `--x\r\n${part.repeat(250)}${'\r\n'.repeat(100_000)}`;
    expect(await upload(endless, 'multipart/form-data; boundary=x')).toBe(400);
  });

  test.each([
    ['nested too deep', `"value":${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['with thousands of entities', `"entities":[${'{"type":"x"},'.repeat(5000)}{}]`],
  ])('an activity %s is refused, and nothing of it is kept', async (_what, odd) => {
    const talk = await begin();
    const before = await texts(talk);
    const response = await post(talk, `{"type":"message","text":"hello","from":{"id":"x"},${odd}}`);
    expect(response.status).toBe(400);
    expect(await texts(talk)).toEqual(before);
  });
});

describe('who may come in', () => {
  const generate = async (headers: Record<string, string>, server = served): Promise<number> =>
    (await ask(at('tokens/generate', server), { headers })).status;
  const AFAR = { 'X-Forwarded-For': '203.0.113.9' };

  test.each([
    ['a caller on this machine that is no browser', {}, 200],
    ['a caller from afar that is no browser', AFAR, 401],
    ['a page of another origin', { Origin: 'https://elsewhere.example' }, 403],
    ['a page without an origin of its own', { Origin: 'null' }, 403],
    ['a page of an allowed origin', { ...AFAR, Origin: 'https://school.example' }, 200],
    ['a page of our own public address', { ...AFAR, Origin: 'https://advice.example' }, 200],
    ['a server with the secret', { ...AFAR, Authorization: `Bearer ${SECRET}` }, 200],
    ['a server with a wrong secret', { Authorization: 'Bearer wrong' }, 403],
    ['a header that is none', { Authorization: 'wrong' }, 401],
  ])('%s', async (_who, headers, status) => {
    const guarded = await serve({
      directLine: { allowedOrigins: ['https://school.example'], publicUrl: 'https://advice.example' },
    });
    expect(await generate(headers, guarded)).toBe(status);
    await guarded.close();
  });

  test('our own pages', async () => {
    expect(await generate({ Origin: served.url })).toBe(200);
  });

  test('browsers are told by CORS which pages may read the answers', async () => {
    const guarded = await serve({ directLine: { allowedOrigins: ['https://school.example'] } });
    const asked = async (origin: string, method: string): Promise<string | null> =>
      (await ask(at('tokens/generate', guarded), { method, headers: { Origin: origin } })).headers.get(
        'access-control-allow-origin',
      );
    expect(await asked('https://school.example', 'OPTIONS')).toBe('https://school.example');
    expect(await asked('https://school.example', 'POST')).toBe('https://school.example');
    expect(await asked('https://elsewhere.example', 'OPTIONS')).toBeNull();
    // The refusal itself: a chat that is refused should be able to say so.
    expect(await asked('https://elsewhere.example', 'POST')).toBe('https://elsewhere.example');
    await guarded.close();
  });

  test('a token opens its own conversation and no other', async () => {
    const [mine, yours] = [await begin(), await begin()];
    const crossed = { ...mine, conversationId: yours.conversationId };
    expect((await say(crossed, 'let me in')).status).toBe(403);
    expect((await say({ ...mine, token: `${mine.token}x` }, 'forged')).status).toBe(403);
    expect((await ask(at(`conversations/${mine.conversationId}`), { method: 'GET' })).status).toBe(401);
  });

  test('a token ends after half an hour, and a refreshed one goes on', async () => {
    let now = Date.now();
    const server = await serve({ clock: () => new Date(now) });
    const talk = await begin(server);
    now += 20 * 60 * 1000;
    const { json } = await ask<Granted>(at('tokens/refresh', server), { token: talk.token });
    expect(json).toMatchObject({ conversationId: talk.conversationId, expires_in: 1800 });
    now += 15 * 60 * 1000;
    const late = await post<Refused>(talk, { type: 'message', text: 'late', from: { id: 'x' } }, server);
    expect([late.status, late.json.error.code]).toEqual([403, 'TokenExpired']);
    const fresh = await post(
      { ...talk, token: json.token },
      { type: 'message', text: 'ok', from: { id: 'x' } },
      server,
    );
    expect(fresh.status).toBe(200);
    await server.close();
  });
  test('a laptop that slept past the half hour renews its token and goes on; after a week it does not', async () => {
    let now = Date.now();
    const server = await serve({ clock: () => new Date(now) });
    const talk = await begin(server);
    now += 3 * 24 * 3600 * 1000;
    const { json } = await ask<Granted>(at('tokens/refresh', server), { token: talk.token });
    const message = { type: 'message', text: 'back again', from: { id: 'x' } };
    expect((await post({ ...talk, token: json.token }, message, server)).status).toBe(200);
    now += 8 * 24 * 3600 * 1000;
    const late = await ask<Refused>(at('tokens/refresh', server), { token: json.token });
    expect([late.status, late.json.error.code]).toEqual([403, 'TokenExpired']);
    await server.close();
  });

  test('a user id is kept when it is of the published form, and refused otherwise', async () => {
    const { json } = await ask<Granted>(at('tokens/generate'), { body: { user: { id: 'dl_ada' } } });
    const talk = (await ask<Granted>(at('conversations'), { token: json.token })).json;
    await say(talk, 'hi');
    expect((await log(talk, '1')).activities[0]?.from.id).toBe('dl_ada');
    expect((await ask(at('tokens/generate'), { body: { user: { id: 'ada' } } })).status).toBe(400);
  });

  test('an unknown conversation is not found, even with the secret', async () => {
    const options = { token: SECRET };
    expect((await ask(at('conversations/nobody'), { method: 'GET', ...options })).status).toBe(404);
    expect(
      (await ask(at('conversations/nobody/activities'), { ...options, body: { type: 'message' } })).status,
    ).toBe(404);
    expect((await ask(at(`conversations/${'a'.repeat(3000)}`), { method: 'GET', ...options })).status).toBe(
      404,
    );
    expect((await ask(at('conversations/..%2f..%00'), { method: 'GET', ...options })).status).toBe(404);
  });
});

describe('limits', () => {
  test('too many messages wait a little, and nothing accepted is lost', async () => {
    let now = Date.now();
    const limits = { burst: 3, rate: 1, tokens: 60 };
    const server = await serve({ clock: () => new Date(now), directLine: { limits } });
    const talk = await begin(server);
    const send = async (): Promise<Answered<unknown>> =>
      post(talk, { type: 'message', text: 'hi', from: { id: 'x' } }, server);
    expect([(await send()).status, (await send()).status, (await send()).status]).toEqual([200, 200, 200]);
    const refused = await send();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    now += 1000;
    expect((await send()).status).toBe(200);
    expect((await log(talk, '', server)).activities).toHaveLength(1 + 4 * 3);
    await server.close();
  });

  test('too many tokens for one address do not hold up another', async () => {
    const server = await serve({ directLine: { limits: { burst: 40, rate: 1, tokens: 2 } } });
    const token = async (from: string): Promise<Answered<unknown>> =>
      ask(at('tokens/generate', server), {
        headers: { 'X-Forwarded-For': from, Authorization: `Bearer ${SECRET}` },
      });
    await token('203.0.113.1');
    await token('203.0.113.1');
    const refused = await token('203.0.113.1');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await token('203.0.113.2')).status).toBe(200);
    await server.close();
  });
});

describe('the stream', () => {
  interface Listening {
    readonly socket: WebSocket;
    readonly heard: string[];
    readonly closed: Promise<number>;
  }
  async function listen(url: string): Promise<Listening> {
    const socket = new WebSocket(url);
    const heard: string[] = [];
    socket.on('message', (data: Buffer) => {
      const { activities } = JSON.parse(data.toString()) as Page;
      heard.push(...activities.map(firstLine));
    });
    const closed = new Promise<number>((resolve) => socket.on('close', resolve));
    await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
    return { socket, heard, closed };
  }
  async function until(condition: () => boolean): Promise<void> {
    await soon(() => {
      expect(condition()).toBe(true);
    });
  }

  test('brings each line once and in order, to every socket', async () => {
    const talk = await begin();
    const [one, two] = [await listen(talk.streamUrl), await listen(talk.streamUrl)];
    await Promise.all(Array.from({ length: 10 }, async (_, i) => say(talk, `m${i}`)));
    await until(() => one.heard.length >= 31 && two.heard.length >= 31);
    expect(one.heard).toEqual(await texts(talk));
    expect(two.heard).toEqual(one.heard);
  });

  test('goes on from the watermark of a reconnect', async () => {
    const talk = await begin();
    await say(talk, 'first');
    const { json } = await ask<Granted>(at(`conversations/${talk.conversationId}?watermark=4`), {
      method: 'GET',
      token: talk.token,
    });
    const { heard } = await listen(json.streamUrl);
    await say(talk, 'second');
    await until(() => heard.length >= 3);
    expect(heard).toEqual(['second', '2: "second"', 'And now?']);
  });

  test('brings what another process wrote', async () => {
    const store = openMemory();
    const [here, there] = [await serve({ store }), await serve({ store })];
    const talk = await begin(here);
    const { heard } = await listen(talk.streamUrl);
    await post(talk, { type: 'message', text: 'from there', from: { id: 'x' } }, there);
    await until(() => heard.includes('1: "from there"'));
    await Promise.all([here.close(), there.close()]);
  });

  test('takes keep-alives and nonsense without harm', async () => {
    const talk = await begin();
    const { socket, heard } = await listen(talk.streamUrl);
    socket.send('');
    socket.send('{"nonsense":');
    await say(talk, 'hi');
    await until(() => heard.includes('1: "hi"'));
  });

  test('is closed with 1001 when the server ends', async () => {
    const server = await serve();
    const { closed } = await listen((await begin(server)).streamUrl);
    await server.close();
    expect(await closed).toBe(1001);
  });

  test.each([
    ['a token to talk', (talk: Granted) => talk.streamUrl.replace(/t=.*/, `t=${talk.token}`), 403],
    ['no token', (talk: Granted) => talk.streamUrl.replace(/[?].*/, ''), 403],
    ['a forged token', (talk: Granted) => `${talk.streamUrl}x`, 403],
    ['another conversation', (talk: Granted) => talk.streamUrl.replace(talk.conversationId, 'other'), 403],
    ['a nonsense watermark', (talk: Granted) => talk.streamUrl.replace('watermark=0', 'watermark=no'), 400],
    ['another path', (talk: Granted) => talk.streamUrl.replace('/stream', '/dream'), 404],
  ])('is refused with %s', async (_what, url, status) => {
    const refused = listen(url(await begin()));
    await expect(refused).rejects.toThrow(String(status));
  });
});

test('a failing store is a 500 that tells nothing, and the talk goes on when it is back', async () => {
  const store = openMemory();
  let down = false;
  const read: typeof store.read = async (keys) => {
    if (down) throw new Error('secret path /var/lib');
    return store.read(keys);
  };
  const server = await serve({ store: { ...store, read } });
  const talk = await begin(server);
  down = true;
  const { status, text } = await post(talk, { type: 'message', text: 'hi', from: { id: 'x' } }, server);
  expect([status, text.includes('secret')]).toEqual([500, false]);
  expect(server.errors).toHaveLength(1);
  down = false;
  expect((await post(talk, { type: 'message', text: 'hi', from: { id: 'x' } }, server)).status).toBe(200);
  await server.close();
});
