import { openLmdb } from '../src/store/lmdb';
import { openMemory } from '../src/store/memory';
import type { Store } from '../src/store/store';
import type { Address, Send } from '../src/turn/takeTurn';
import type { Job } from './turn.child';
import { counted, message, notes, plainChannel, sendingTo, turnsOver } from './turnKit';
import { type Ground, newGround, runChild } from './turnProcess';

/** Reminders as rows of the store: when they are sent, and that they are sent once. The brain is the counting one. */

const A_DAY = 24 * 60 * 60 * 1000;
const ASKED = Date.parse('2026-11-24T15:00:00Z');

function house(store: Store = openMemory()) {
  let now = ASKED;
  const sent: string[] = [];
  const to: Address[] = [];
  let isDown = false;
  const send: Send = async (act, address) => {
    if (isDown) throw new Error('the service is down');
    to.push(address);
    return sendingTo(sent)(act, address);
  };
  const { seen, observe } = notes();
  const turns = turnsOver(store, { clock: () => new Date(now), observe, lease: 0 });
  return {
    ...{ store, sent, to, seen, turns },
    say: async (text: string, more: object = {}) => {
      await turns.deliver(await turns.take(plainChannel, message(text, more)), sendingTo([]));
    },
    /** What is sent when the clock shows so many days after the first message, and some minutes. */
    on: async (days: number, minutes = 1) => {
      now = ASKED + days * A_DAY + minutes * 60_000;
      const before = sent.length;
      await turns.remind(() => plainChannel);
      await turns.sweep(send);
      return sent.slice(before);
    },
    setClock: (time: string) => (now = Date.parse(time)),
    setDown: (down: boolean) => (isDown = down),
    rows: async () => store.keys('remind/'),
  };
}

describe('a reminder', () => {
  it('is sent on its day at the time of day at which it was asked for, once, and goes', async () => {
    const { say, on, rows } = house();
    await say('remind 2026-12-08');
    expect(await rows()).toEqual(['remind/2026-12-08T15:00:00.000Z/test/c1/anna/1']);
    expect(await on(13)).toEqual([]);
    expect(await on(14, -1)).toEqual([]);
    expect(await on(14, 0)).toEqual(['reminder 1 of 2026-12-08, on 2026-12-08']);
    expect(await on(14)).toEqual([]);
    expect(await rows()).toEqual([]);
  });

  it('counts its days where the person is, when the channel says where', async () => {
    const { say, on, rows } = house();
    // Nine in the evening in Honolulu, the next morning in UTC.
    await on(0, 16 * 60);
    await say('remind 2026-11-26', { localTimezone: 'Pacific/Honolulu' });
    expect(await rows()).toEqual(['remind/2026-11-27T07:00:00.000Z/test/c1/anna/1']);
    expect(await on(2, 16 * 60)).toEqual(['reminder 1 of 2026-11-26, on 2026-11-26']);
    await say('remind 2026-11-29', { localTimezone: 'Middle/Earth' });
    expect(await rows()).toEqual(['remind/2026-11-29T07:00:00.000Z/test/c1/anna/1']);
  });

  it('keeps its time of day where clocks are changed between', async () => {
    const due = async (asked: string, on: string, localTimezone: string): Promise<string | undefined> => {
      const { say, setClock, rows } = house();
      setClock(asked);
      await say(`remind ${on}`, { localTimezone });
      return (await rows())[0]?.split('/')[1];
    };
    // A quarter past midnight in summer, and on the winter day at a quarter past midnight again.
    const summer = '2026-10-20T04:15:00Z';
    expect(await due(summer, '2026-11-03', 'America/New_York')).toBe('2026-11-03T05:15:00.000Z');
    // Half past eleven in the evening in winter; in summer it is still that day.
    const winter = '2027-03-02T04:30:00Z';
    expect(await due(winter, '2027-03-16', 'America/New_York')).toBe('2027-03-17T03:30:00.000Z');
    // Half past two is left out on one day and comes twice on another.
    expect(await due('2027-03-01T07:30:00Z', '2027-03-14', 'America/New_York')).toBe(
      '2027-03-14T07:30:00.000Z',
    );
    expect(await due('2026-10-20T05:30:00Z', '2026-11-01', 'America/New_York')).toBe(
      '2026-11-01T05:30:00.000Z',
    );
    // In Santiago the day begins at one.
    expect(await due('2026-09-01T04:30:00Z', '2026-09-06', 'America/Santiago')).toBe(
      '2026-09-06T04:30:00.000Z',
    );
  });

  it('is found among many, and those of other people stay', async () => {
    const { say, on, rows } = house();
    for (let i = 0; i < 30; i++) await say('remind 2026-12-20', { from: { id: `person ${i}` }, id: `m${i}` });
    await say('remind 2026-11-25');
    expect(await on(1)).toHaveLength(1);
    expect(await rows()).toHaveLength(30);
  });

  it('leaves the talk as it was: what follows is answered in the light of what came before', async () => {
    const { say, on, store } = house();
    await say('remind 2026-11-25');
    await on(1);
    await say('more');
    expect(await counted(store)).toBe(2);
  });

  it('goes to the conversation in which it was asked for, and is no answer to a message', async () => {
    const { say, on, to } = house();
    await say('remind 2026-11-25');
    await on(1);
    expect(to).toEqual([
      {
        ...{ channelId: 'test', serviceUrl: 'https://service.example' },
        ...{ conversation: { id: 'c1' }, from: { id: 'anna' }, recipient: { id: 'crosswalk' } },
      },
    ]);
  });

  it('goes to where the person was met last, and counts the day there', async () => {
    const { say, on, to, sent } = house();
    await say('remind 2026-11-25', { localTimezone: 'America/New_York' });
    await say('more', { serviceUrl: 'https://new.example', localTimezone: 'Asia/Tokyo' });
    await say('and more', { serviceUrl: 'https://newest.example', localTimezone: undefined });
    await on(1);
    expect(to.map(({ serviceUrl }) => serviceUrl)).toEqual(['https://newest.example']);
    expect(sent).toEqual(['reminder 1 of 2026-11-25, on 2026-11-26']);
  });

  it('asked for before the last way was remembered goes the way of that day', async () => {
    const { say, on, to, store } = house();
    await say('remind 2026-11-25');
    const key = 'talk/test/c1/anna';
    const row = (await store.read([key])).get(key);
    const { reach: _, ...value } = row?.value as { reach: unknown };
    await store.commit([{ key, value, version: row?.version ?? 0 }]);
    await on(1);
    expect(to.map(({ serviceUrl }) => serviceUrl)).toEqual(['https://service.example']);
  });

  it('waits while the service is down, and comes when it is up', async () => {
    const { say, on, setDown, seen } = house();
    await say('remind 2026-11-25');
    setDown(true);
    expect(await on(1)).toEqual([]);
    expect(seen.undelivered).not.toEqual([]);
    setDown(false);
    expect(await on(1, 5)).toEqual(['reminder 1 of 2026-11-25, on 2026-11-25']);
    expect(await on(1, 9)).toEqual([]);
  });

  it('does not wait for a service that takes long with those of others', async () => {
    const { say, turns, setClock, rows } = house();
    for (let i = 0; i < 12; i++) await say('remind 2026-11-25', { from: { id: `person ${i}` }, id: `m${i}` });
    setClock('2026-11-25T15:01:00Z');
    await turns.remind(() => plainChannel);
    expect(await rows()).toEqual([]);
    let [under, most] = [0, 0];
    const slow: Send = async () => {
      most = Math.max(most, (under += 1));
      await new Promise((resolve) => setTimeout(resolve, 20));
      under -= 1;
      return 'name';
    };
    expect(await turns.sweep(slow)).toBe(12);
    expect(most).toBe(12);
  });

  it('comes late after an outage of days, and not at all after more than two weeks, which the operator is told', async () => {
    const late = house();
    await late.say('remind 2026-11-25');
    expect(await late.on(14)).toEqual(['reminder 1 of 2026-11-25, on 2026-12-08']);
    const gone = house();
    await gone.say('remind 2026-11-25');
    expect(await gone.on(16)).toEqual([]);
    expect(gone.seen.undelivered).toEqual([expect.objectContaining({ name: 'ReminderTooLate' })]);
    expect(await gone.rows()).toEqual([]);
    expect(await gone.on(17)).toEqual([]);
    expect(gone.seen.undelivered).toHaveLength(1);
  });

  it('is let go when the brain stumbles over it, and the others are sent', async () => {
    const { say, on, store, seen, rows } = house();
    await say('remind 2026-11-25');
    await say('remind 2026-11-25', { from: { id: 'ben' } });
    const row = (await store.read(['talk/test/c1/anna'])).get('talk/test/c1/anna');
    const text = JSON.stringify(row?.value).replaceAll('"about":""', '"about":"boom"');
    await store.commit([
      { key: 'talk/test/c1/anna', value: JSON.parse(text) as unknown, version: row?.version ?? 0 },
    ]);
    expect(await on(1)).toHaveLength(1);
    expect(seen.failed).toHaveLength(1);
    expect(await rows()).toEqual([]);
  });
});

describe('where the memory is of a shape that nobody knows any more', () => {
  async function unreadable() {
    const set = house();
    await set.say('remind 2026-11-25');
    await set.say('remind 2026-11-27');
    const row = (await set.store.read(['talk/test/c1/anna'])).get('talk/test/c1/anna');
    const value = { ...(row?.value as object), memory: { old: true } };
    await set.store.commit([{ key: 'talk/test/c1/anna', value, version: row?.version ?? 0 }]);
    return set;
  }

  it('the first day is kept and it is said that no more is known', async () => {
    const { on, rows, say } = await unreadable();
    expect(await on(1)).toEqual(['reminder of something, on 2026-11-25']);
    expect(await rows()).toEqual([]);
    expect(await on(3)).toEqual([]);
    await say('remind 2026-12-01');
    expect(await on(7)).toEqual(['reminder 1 of 2026-12-01, on 2026-12-01']);
  });

  it('the operator is told of reminders that go when the talk begins anew', async () => {
    const { on, rows, say, seen } = await unreadable();
    await say('hello');
    expect(seen.undelivered).toEqual([expect.objectContaining({ name: 'ReminderLost' })]);
    await say('more');
    expect(seen.undelivered).toHaveLength(1);
    expect([await rows(), await on(3)]).toEqual([[], []]);
  });

  it('and the brain stumbles over that too, their days are kept and it is noted', async () => {
    const { on, rows, say, seen } = await unreadable();
    await say('boom');
    expect([seen.failed.length, seen.undelivered.length]).toEqual([1, 0]);
    expect(await rows()).toHaveLength(2);
    expect(await on(1)).toEqual(['reminder of something, on 2026-11-25']);
  });
});

describe('nothing comes any more', () => {
  test.each([
    ['the memory lets go of it', async ({ say }: ReturnType<typeof house>) => say('forget me')],
    [
      'the person is forgotten',
      async ({ turns, rows }) => {
        await turns.forget(message('any'));
        expect(await rows()).toEqual([]);
      },
    ],
    [
      'the document is gone',
      async ({ store }) => {
        const row = (await store.read(['talk/test/c1/anna'])).get('talk/test/c1/anna');
        await store.commit([{ key: 'talk/test/c1/anna', value: null, version: row?.version ?? 0 }]);
      },
    ],
  ] satisfies [string, (of: ReturnType<typeof house>) => Promise<unknown>][])(
    'when %s',
    async (_what, end) => {
      const set = house();
      await set.say('remind 2026-11-25');
      await end(set);
      expect(await set.on(1)).toEqual([]);
      expect(await set.rows()).toEqual([]);
    },
  );

  it('when a memory of before brings back what has been sent', async () => {
    const { say, on, store, rows } = house();
    await say('remind 2026-11-25');
    const before = (await store.read(['talk/test/c1/anna'])).get('talk/test/c1/anna')?.value as object;
    await on(1);
    const row = (await store.read(['talk/test/c1/anna'])).get('talk/test/c1/anna');
    const { reminders: _, ...value } = before as { reminders: unknown };
    await store.commit([{ key: 'talk/test/c1/anna', value, version: row?.version ?? 0 }]);
    await say('more');
    expect(await rows()).toEqual([]);
    expect(await on(2)).toEqual([]);
  });
});

describe('with two processes, and with a process that dies', () => {
  let ground: Ground;
  beforeEach(() => {
    ground = newGround();
  });
  afterEach(() => {
    ground.clear();
  });
  // Not tomorrow: midnight may fall into a story.
  const thatDay = new Date(Date.now() + 2 * A_DAY).toISOString().slice(0, 10);
  const jobOf = (more: Partial<Job>): Job => ({
    ...{ store: ground.store, sentFile: ground.sentFile, journal: false },
    ...{ messages: [], atOnce: false, sweep: false },
    ...more,
  });
  const later = (more: Partial<Job> = {}): Job =>
    jobOf({ remind: true, sweep: true, ahead: 2 * A_DAY + 60_000, ...more });
  const reminded = (): string[] => ground.sent().filter((line) => line.startsWith('reminder'));

  async function expectNothingLeft(): Promise<void> {
    const store = openLmdb(ground.store);
    expect([...(await store.keys('remind/')), ...(await store.keys('due/'))]).toEqual([]);
    await store.close();
  }

  it('three at once send it once', async () => {
    await runChild(jobOf({ messages: [`remind ${thatDay}`] }));
    const together = later({ atOnce: true });
    await Promise.all([together, together, together].map(runChild));
    expect(reminded()).toHaveLength(1);
    await expectNothingLeft();
  });

  it.each(['queued', 'loaded', 'decided', 'entered', 'committing', 'committed', 'confirmed'] as const)(
    'killed when %s, it is sent once by the next process',
    async (step) => {
      await runChild(jobOf({ messages: [`remind ${thatDay}`] }));
      expect(await runChild(later({ die: { step, time: 1 } }))).toBe('SIGKILL');
      expect(await runChild(later())).toBe(0);
      expect(reminded()).toHaveLength(1);
      await expectNothingLeft();
    },
  );

  it('killed when it was sent and not yet noted as sent, it is sent once more and no third time', async () => {
    await runChild(jobOf({ messages: [`remind ${thatDay}`] }));
    expect(await runChild(later({ die: { step: 'sent', time: 1 } }))).toBe('SIGKILL');
    await runChild(later());
    await runChild(later());
    expect(reminded()).toHaveLength(2);
    await expectNothingLeft();
  });
});
