import { createRequire } from 'node:module';
import type {
  Activity as WireActivity,
  DirectLine as Client,
  DirectLineOptions,
} from 'botframework-directlinejs';
import WebSocket from 'ws';
import { ask, serve, SECRET, type Served } from './served';
import { soon } from './soon';

/** The published client wants a browser's globals before it loads. */
function loadClient(): new (options: DirectLineOptions) => Client {
  const load = createRequire(__filename);
  Object.assign(globalThis, { XMLHttpRequest: load('xhr2') as unknown, WebSocket });
  return (load('botframework-directlinejs') as { DirectLine: new (options: DirectLineOptions) => Client })
    .DirectLine;
}
const DirectLine = loadClient();

interface Session {
  readonly client: Client;
  /** What the client has shown, in order. */
  readonly shown: WireActivity[];
}

const sessions: Session[] = [];

function connect(options: DirectLineOptions): Session {
  const client = new DirectLine({ pollingInterval: 200, ...options });
  const shown: WireActivity[] = [];
  client.activity$.subscribe(
    (activity) => shown.push(activity),
    () => undefined,
  );
  const session = { client, shown };
  sessions.push(session);
  return session;
}

const textOf = (activity: WireActivity): string => (activity.type === 'message' ? (activity.text ?? '') : '');

/** Waits until the client has shown a message with the words; fails with what it has. */
const showing = async ({ shown }: Session, words: string): Promise<WireActivity> =>
  soon(() => {
    const found = shown.find((activity) => textOf(activity).includes(words));
    if (found !== undefined) return found;
    throw new Error(`"${words}" never came; shown: ${JSON.stringify(shown.map(textOf))}`);
  });

const say = async ({ client }: Session, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    client.postActivity({ type: 'message', text, from: { id: 'dl_ada' } }).subscribe((id: unknown) => {
      resolve(String(id));
    }, reject);
  });

let served: Served;
const domain = (): string => `${served.url}/v3/directline`;
const tokenOf = async (): Promise<{ token: string; conversationId: string }> =>
  (await ask<{ token: string; conversationId: string }>(`${domain()}/tokens/generate`)).json;

beforeAll(async () => {
  served = await serve();
});
afterEach(() => {
  for (const { client } of sessions.splice(0)) client.end();
});
afterAll(async () => {
  await served.close();
});

describe.each([
  ['over a WebSocket', true],
  ['by polling', false],
])('the published Direct Line client %s', (_how, webSocket) => {
  test('is greeted, answered, and shown everything once and in order', async () => {
    const { token } = await tokenOf();
    const session = connect({ domain: domain(), token, webSocket });
    await showing(session, 'Hello, I am a bot');

    const id = await say(session, 'what do coders earn');
    const reply = await showing(session, '1: "what do coders earn"');
    await showing(session, 'And now?');

    expect(reply).toMatchObject({ replyToId: id, from: { role: 'bot' } });
    const greeting = session.shown[0];
    expect(greeting).not.toHaveProperty('replyToId');
    expect(greeting).toMatchObject({
      suggestedActions: { actions: [{ title: 'Reading charts' }, { title: 'Talking to insurers' }] },
    });
    const ids = session.shown.map((activity) => activity.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual([...ids].sort());
  });

  test('comes back with its watermark and is told only what it missed', async () => {
    const { token } = await tokenOf();
    const before = connect({ domain: domain(), token, webSocket });
    await showing(before, 'Hello, I am a bot');
    await say(before, 'first');
    await showing(before, '1: "first"');
    await showing(before, 'And now?');
    const watermark = Reflect.get(before.client, 'watermark') as string;
    const conversationId = Reflect.get(before.client, 'conversationId') as string;
    before.client.end();

    const after = connect({ domain: domain(), token, webSocket, conversationId, watermark });
    after.client.connectionStatus$.subscribe();
    await say(after, 'second');
    await showing(after, '2: "second"');

    expect(after.shown.map(textOf)).not.toContain('first');
    expect(after.shown.some((activity) => textOf(activity).includes('Hello'))).toBe(false);
  });
});

test('a server that holds the secret starts a conversation and speaks for its people', async () => {
  const session = connect({ domain: domain(), secret: SECRET, webSocket: true });
  await showing(session, 'Hello, I am a bot');
  await say(session, 'from the secret');
  await showing(session, '1: "from the secret"');
  expect(served.errors).toEqual([]);
});
