import type { TurnObserver } from '../src/turn/takeTurn';
import { silent } from './served';
import { soon } from './soon';
import { fromTeams, PERSONAL } from './teamsService';
import { openTeams, type Teams } from './teamsKit';

/** What becomes of answers when the service of Teams is busy, down, or does not know the conversation any more. */
let teams: Teams;
let now: number;
let waited: number[];
let noted: unknown[];

const clock = (): Date => new Date(now);
const wait = async (milliseconds: number): Promise<void> => {
  waited.push(milliseconds);
  now += milliseconds;
  return Promise.resolve();
};
const observe: TurnObserver = { ...silent, undelivered: (error) => noted.push(error) };

beforeEach(async () => {
  now = Date.UTC(2026, 10, 24, 10);
  [waited, noted] = [[], []];
  teams = await openTeams({ clock, turns: { wait, observe } });
});
afterEach(async () => teams.close());

const said = (conversation?: string): string[] =>
  teams.service.texts(conversation).filter((text) => text !== 'And now?');
/** Resolves when the service has been called so many times. */
const posted = async (count: number): Promise<void> =>
  soon(() => {
    expect(teams.service.posts).toHaveLength(count);
  });
const due = async (): Promise<number> => (await teams.served.store.keys('due/')).length;
const later = (seconds: number): void => void (now += seconds * 1000);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

test('a message delivered again after fifteen seconds without an answer is answered once', async () => {
  const message = fromTeams(teams.service, { text: 'hello' });
  let free = (): void => undefined;
  const freed = new Promise<void>((resolve) => (free = resolve));
  teams.service.next.push({ meanwhile: async () => freed });
  const first = teams.deliver(message);
  await posted(1);
  later(14);
  expect((await teams.deliver(message)).status).toBe(200);
  free();
  expect((await first).status).toBe(200);
  later(60);
  expect((await teams.deliver(message)).status).toBe(200);
  expect(teams.service.texts()).toEqual(['1: "hello"', 'And now?']);
});

describe('a service that takes nothing for a while (429)', () => {
  const busy = (value: string) => ({ status: 429, headers: { 'Retry-After': value } });

  test('is waited for as many seconds as it says, once', async () => {
    teams.service.next.push(busy('2'));
    expect(await teams.send({ text: 'hello' })).toBe(200);
    expect(waited).toEqual([2000]);
    expect(teams.service.posts).toHaveLength(3);
    expect(teams.service.texts()).toEqual(['1: "hello"', 'And now?']);
  });

  test('is waited for until the time that it says', async () => {
    teams.service.next.push(busy(new Date(now + 3000).toUTCString()));
    expect(await teams.send({ text: 'hello' })).toBe(200);
    expect(waited).toEqual([3000]);
    expect(said()).toEqual(['1: "hello"']);
  });

  test('in the middle of an answer gets the rest later, and nothing twice', async () => {
    teams.service.next.push({}, busy('1'));
    await teams.send({ text: 'hello' });
    expect(teams.service.texts()).toEqual(['1: "hello"', 'And now?']);
  });

  test('for long does not hold the person’s request: the sweep sends it, and not before its time', async () => {
    teams.service.next.push(busy('30'));
    const message = fromTeams(teams.service, { text: 'hello' });
    expect((await teams.deliver(message)).status).toBe(200);
    expect([waited, said(), await due()]).toEqual([[], [], 1]);

    later(29);
    expect((await teams.deliver(message)).status).toBe(200);
    expect(await teams.served.sweep()).toBe(0);
    expect(teams.service.posts).toHaveLength(1);

    later(1);
    expect(await teams.served.sweep()).toBe(1);
    expect(await teams.served.sweep()).toBe(0);
    expect(teams.service.texts()).toEqual(['1: "hello"', 'And now?']);
    expect(noted).toEqual([]);
  });

  test('for long is not asked before its time after a restart either', async () => {
    teams.service.next.push(busy('30'));
    await teams.send({ text: 'hello' });
    const next = await teams.restart();
    expect(await next.sweep()).toBe(0);
    later(30);
    expect(await next.sweep()).toBe(1);
    expect(said()).toEqual(['1: "hello"']);
  });

  test('hears what follows in the same talk after it, in order', async () => {
    teams.service.next.push(busy('30'));
    for (const text of ['one', 'two', 'three']) expect(await teams.send({ text })).toBe(200);
    expect([said(), await due()]).toEqual([[], 3]);
    later(30);
    expect(await teams.served.sweep()).toBe(3);
    expect(said()).toEqual(['1: "one"', '2: "two"', '3: "three"']);
  });

  test('is tried again by the next message when its time has come, in order', async () => {
    teams.service.next.push(busy('30'));
    await teams.send({ text: 'one' });
    later(31);
    await teams.send({ text: 'two' });
    expect(said()).toEqual(['1: "one"', '2: "two"']);
    expect(await due()).toBe(0);
  });

  test('does not keep other conversations waiting', async () => {
    teams.service.nextIn.set(PERSONAL.id, [busy('30')]);
    await teams.send({ text: 'one' });
    const other = { ...PERSONAL, id: 'a:2personal' };
    await teams.send({ text: 'two', conversation: other });
    expect(said()).toEqual(['1: "two"']);
    await teams.served.sweep();
    expect(await due()).toBe(1);
  });

  test('and asks for no pause is given one all the same', async () => {
    for (let i = 0; i < 100; i += 1) teams.service.next.push(busy('0'));
    await teams.send({ text: 'hello' });
    expect(teams.service.posts.length).toBeLessThanOrEqual(5);
  });

  test('a hundred times in a row is asked less and less often, and after a day no more', async () => {
    for (let i = 0; i < 100; i += 1) teams.service.next.push({ status: 429 });
    await teams.send({ text: 'hello' });
    const tried = teams.service.posts.length;
    expect(tried).toBeLessThanOrEqual(5);
    expect(sum(waited)).toBeLessThanOrEqual(5000);
    for (let minute = 0; minute < 10; minute += 1) {
      later(60);
      await teams.served.sweep();
    }
    expect(teams.service.posts.length - tried).toBeLessThanOrEqual(10);
    later(24 * 60 * 60);
    const before = teams.service.posts.length;
    await teams.served.sweep();
    expect([teams.service.posts.length, await due()]).toEqual([before, 0]);
    expect(noted.at(-1)).toEqual(new Error('Replies of more than a day ago are no longer sent'));
  });
});

describe.each([412, 429, 500, 502, 503, 504])('a service that answers %s', (status) => {
  test('is tried again while the person’s request is held', async () => {
    teams.service.next.push({ status }, { status }, {}, { status });
    expect(await teams.send({ text: 'hello' })).toBe(200);
    expect(teams.service.texts()).toEqual(['1: "hello"', 'And now?']);
    expect(teams.service.posts).toHaveLength(5);
    expect(waited[0]).toBeGreaterThanOrEqual(400);
    expect(waited[1]).toBeGreaterThan(waited[0] ?? 0);
    expect(sum(waited)).toBeLessThanOrEqual(5000);
  });

  test('all the time is left to the sweep', async () => {
    for (let i = 0; i < 6; i += 1) teams.service.next.push({ status });
    expect(await teams.send({ text: 'hello' })).toBe(200);
    expect([said(), await due()]).toEqual([[], 1]);
    teams.service.next.length = 0;
    later(60);
    expect(await teams.served.sweep()).toBe(1);
    expect(said()).toEqual(['1: "hello"']);
  });
});

describe.each([
  [404, 'ConversationNotFound'],
  [403, 'BotNotInConversationRoster'],
  [403, 'ConversationBlockedByUser'],
  [403, 'BotDisabledByAdmin'],
  [413, 'MessageSizeTooBig'],
])('a conversation that answers %s %s', (status, code) => {
  test('is let go, with one line for the operator, no apology, and no second try', async () => {
    teams.service.next.push({ status, code });
    const message = fromTeams(teams.service, { text: 'hello' });
    expect((await teams.deliver(message)).status).toBe(200);
    expect((await teams.deliver(message)).status).toBe(200);
    expect(await teams.served.sweep()).toBe(0);
    expect([teams.service.posts.length, await due()]).toEqual([1, 0]);
    expect(noted).toEqual([
      expect.objectContaining({ message: expect.stringContaining(`${status} ${code}`) as string }),
    ]);
    expect(teams.served.errors).toEqual([]);
  });

  test('to what the sweep sends, as well', async () => {
    teams.service.next.push({ status: 401 }, { status, code });
    expect(await teams.send({ text: 'hello' })).toBe(500);
    expect(await teams.served.sweep()).toBe(0);
    expect([teams.service.posts.length, await due(), noted.length]).toEqual([2, 0, 1]);
  });

  test('hears of a later message again', async () => {
    teams.service.next.push({ status, code });
    await teams.send({ text: 'one' });
    await teams.send({ text: 'two' });
    expect(said()).toEqual(['2: "two"']);
  });
});

test('credentials that the service does not know stop nothing for good: the operator can mend them', async () => {
  teams.service.next.push({ status: 401 });
  const message = fromTeams(teams.service, { text: 'hello' });
  const { status, json } = await teams.deliver(message);
  expect(status).toBe(500);
  expect(json.error.message).toBe('That could not be answered; deliver it again.');
  expect((await teams.deliver(message)).status).toBe(200);
  expect(said()).toEqual(['1: "hello"']);
});

test('a service that says nothing holds nobody: the request ends, others are answered, and the answer comes later', async () => {
  await teams.close();
  teams = await openTeams({ clock, turns: { wait, observe }, bot: { patience: 1000 } });
  teams.service.nextIn.set(
    PERSONAL.id,
    Array.from({ length: 9 }, () => ({ hang: true as const })),
  );
  const hanging = teams.send({ text: 'hello' });
  expect(await teams.send({ text: 'hi', conversation: { ...PERSONAL, id: 'a:2personal' } })).toBe(200);
  expect(said()).toEqual(['1: "hi"']);
  expect(await hanging).toBe(200);
  expect(await due()).toBe(1);
  teams.service.nextIn.clear();
  later(60);
  expect(await teams.served.sweep()).toBe(1);
  expect(said()).toEqual(['1: "hi"', '1: "hello"']);
});

test('a slow service holds a request for a while and no longer; the sweep sends the rest in its order', async () => {
  const slow = {
    meanwhile: () => {
      later(4);
    },
  };
  teams.service.next.push(slow, slow, slow);
  const both = ['one', 'two'].map(async (text) => teams.send({ text }));
  expect(await Promise.all(both)).toEqual([200, 200]);
  expect(teams.service.taken.length).toBeLessThan(4);
  later(60);
  await teams.served.sweep();
  expect(said().map((text) => text.slice(0, 2))).toEqual(['1:', '2:']);
  expect(teams.service.taken).toHaveLength(4);
});

test('a service that cannot be reached gets its answers when it is back', async () => {
  const away = fromTeams(teams.service, { text: 'hello' });
  await teams.service.close();
  expect((await teams.deliver(away)).status).toBe(200);
  expect(await due()).toBe(1);
  expect(JSON.stringify(teams.served.errors)).not.toContain('Bearer');
});

describe('thirty messages at once', () => {
  const messages = (): object[] =>
    Array.from({ length: 30 }, (_, i) => fromTeams(teams.service, { text: `message ${i}` }));
  const count = (text: string): number => Number(/^\d+/.exec(text)?.[0]);

  test('are answered once each, in the order in which they were taken', async () => {
    const answers = await Promise.all(messages().map(async (message) => teams.deliver(message)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(said().map(count)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
    expect(new Set(said().map((text) => text.replace(/^\d+: /, ''))).size).toBe(30);
  });

  test('out of order and some of them twice, with a service that stumbles, are too', async () => {
    const shuffled = messages().flatMap((message, i, all) => [all[(i * 7) % 30] ?? message, message]);
    for (const at of [3, 9, 10, 20]) teams.service.next[at] = { status: 503 };
    for (let i = 0; i < 21; i += 1) teams.service.next[i] ??= {};
    const answers = await Promise.all(shuffled.map(async (message) => teams.deliver(message)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    for (let i = 0; i < 3 && (await due()) > 0; i += 1) {
      later(60);
      await teams.served.sweep();
    }
    expect(said().map(count)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1));
  });
});
