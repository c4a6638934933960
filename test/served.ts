import { webChat } from '../src/channels/webchat';
import { STORY_DAY } from '../src/commands/replay';
import { parseMemory, newMemory } from '../src/conversation/memory';
import type { Choice, Reply } from '../src/conversation/reply';
import type { Conversation, Turn } from '../src/conversation/turn';
import { createBot, type BotOptions } from '../src/bot/bot';
import { createDirectLine, type DirectLineOptions } from '../src/directline/directLine';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { createPictures } from '../src/pictures/pictures';
import { plansIn } from '../src/plans';
import { createServer, type ServerParts } from '../src/server';
import { openMemory } from '../src/store/memory';
import type { Store } from '../src/store/store';
import { createTurns, type TurnObserver, type TurnOptions } from '../src/turn/takeTurn';

const SURVEY = {
  id: 'invented-survey',
  title: 'A survey that never was',
  publisher: 'Invented Bureau',
  url: 'https://example.org/survey',
  asOf: '2025-05',
};

export const DAY: readonly Choice[] = [
  { label: 'Reading charts', ref: { dialog: 'fit', step: 'day', id: 'puzzles' } },
  { label: 'Talking to insurers', ref: { dialog: 'fit', step: 'day', id: 'people' } },
];

const turnOf = (count: number, replies: readonly Reply[]): Turn => ({
  memory: { ...newMemory(), misses: count },
  replies,
  understood: { decision: 'answer', intent: 'help', also: [], near: [], entities: {} },
});

/** Counts the messages of a talk, and repeats what it heard: enough to see what is lost, doubled or mixed up. */
export const echo: Conversation = {
  greet: () => turnOf(0, [{ kind: 'question', text: 'Hello, I am a bot. Which day?', choices: DAY }]),
  reply(memory, heard) {
    const count = (memory?.misses ?? 0) + 1;
    if (heard.text === 'break') throw new Error('secret inner words');
    const what = heard.choice
      ? `choice ${heard.choice.id}`
      : heard.attachment
        ? 'a file'
        : `"${heard.text.slice(0, 60)}"`;
    return turnOf(count, [
      { kind: 'text', text: `${count}: ${what}`, sources: [SURVEY] },
      { kind: 'question', text: 'And now?', choices: [{ label: 'Compare the two' }] },
    ]);
  },
};

export const silent: TurnObserver = {
  turn: () => undefined,
  conflict: () => undefined,
  duplicate: () => undefined,
  gaveUp: () => undefined,
  failed: () => undefined,
  undelivered: () => undefined,
};

const library = loadKnowledge();

export const SECRET = 'the-server-secret';

const SCRIPTS = new Map([
  ['/widget.js', Buffer.from('window.crosswalk={}')],
  ['/chat/0123abc.js', Buffer.from('export const begin = 1')],
]);

export interface Served {
  readonly url: string;
  readonly port: number;
  readonly store: Store;
  /** What went wrong behind an answer. */
  readonly errors: unknown[];
  readonly sweep: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** An afternoon on the day of the stories: what the brain says of a fact depends on how old the fact is. */
export const onStoryDay = (): Date => new Date(`${STORY_DAY}T15:00:00Z`);

/** Who talks, the echo by default; whoever else it is, the story says what time it is. */
export type Talker =
  | { readonly conversation?: undefined; readonly clock?: () => Date }
  | { readonly conversation: Conversation; readonly clock: () => Date };

export type Wishes = Talker & {
  readonly store?: Store;
  readonly directLine?: Partial<DirectLineOptions>;
  readonly bot?: Partial<BotOptions>;
  readonly parts?: Partial<ServerParts>;
  readonly lease?: number;
  readonly turns?: Partial<TurnOptions>;
  /** Any free one by default. */
  readonly port?: number;
};

/** A real server on a free port of this machine, around the echo. */
export async function serve(wishes: Wishes = {}): Promise<Served> {
  const { store = openMemory(), conversation = echo, clock = () => new Date(), lease } = wishes;
  const errors: unknown[] = [];
  const failed = (error: unknown): void => void errors.push(error);
  const turns = createTurns({
    ...{ store, conversation, parseMemory, clock, observe: silent },
    ...(lease !== undefined && { lease }),
    ...wishes.turns,
  });
  const directLine = createDirectLine({
    ...{ store, turns, channel: webChat, clock, secret: SECRET, allowedOrigins: [], publicUrl: undefined },
    ...{ bot: 'Crosswalk', limits: { burst: 1000, rate: 1000, tokens: 1000 }, failed },
    ...wishes.directLine,
  });
  const bot = createBot({ turns, clock, account: undefined, auth: 'on', failed, ...wishes.bot });
  const server = createServer({
    ...{ directLine, bot, pages: new Map([['/', '<!doctype html><title>Start</title>']]) },
    ...{
      scripts: SCRIPTS,
      pictures: createPictures(() => undefined),
      plan: plansIn(store, library, () => clock().toISOString().slice(0, 10)),
      allowedOrigins: [],
      failed,
    },
    ...{
      ready: async () => Promise.resolve(true),
      metrics: async () => Promise.resolve({ type: 'text/plain', text: 'up 1' }),
    },
    ...wishes.parts,
  });
  const port = await server.listen(wishes.port ?? 0, '127.0.0.1');
  const url = `http://127.0.0.1:${port}`;
  return { url, port, store, errors, sweep: async () => bot.sweep(), close: async () => server.close() };
}

export interface Answered<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: T;
}

/** `body` is sent as JSON, or as it is when it is text. */
export async function ask<T>(
  url: string,
  {
    method = 'POST',
    token,
    body,
    headers = {},
  }: { method?: string; token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answered<T>> {
  const response = await fetch(url, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: (isJson ? JSON.parse(text) : undefined) as T,
  };
}
