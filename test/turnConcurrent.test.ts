import { openLmdb } from '../src/store/lmdb';
import { openMemory } from '../src/store/memory';
import type { Store } from '../src/store/store';
import { counted, journal, logged, message, notes, plainChannel, textsOf, turnsOver } from './turnKit';
import { type Ground, newGround, runChild } from './turnProcess';

let ground: Ground;
beforeEach(() => {
  ground = newGround();
});
afterEach(() => {
  ground.clear();
});

const ids = Array.from({ length: 200 }, (_, i) => `m${i}`);
/** Every second message comes twice, some of them far apart. */
const deliveries = [...ids, ...ids.filter((_, i) => i % 2 === 0)];

const kinds: Record<string, () => Store> = { memory: openMemory, lmdb: () => openLmdb(ground.store) };

describe.each(Object.keys(kinds))(
  'two hundred messages to one conversation at once, half of them twice: %s',
  (kind) => {
    let store: Store;
    beforeEach(() => {
      store = kinds[kind]?.() ?? openMemory();
    });
    afterEach(async () => store.close());

    it('are each decided once and in order, and none gives up', async () => {
      const { seen, observe } = notes();
      const turns = turnsOver(store, { observe });
      const taken = await Promise.all(deliveries.map(async (id) => turns.take(plainChannel, message(id))));
      const fresh = taken.filter(({ repeated }) => !repeated);
      expect(fresh.flatMap(textsOf)).toEqual(ids.flatMap((id, i) => [`${i + 1}a ${id}`, `${i + 1}b ${id}`]));
      expect(await counted(store)).toBe(200);
      expect(seen).toMatchObject({ duplicates: 100, gaveUp: 0 });
    });

    it('stand once each in a log', async () => {
      const turns = turnsOver(store);
      await Promise.all(deliveries.map(async (id) => turns.take(plainChannel, message(id), journal)));
      const lines = await logged(store);
      expect(new Set(lines).size).toBe(600);
      expect(lines).toHaveLength(600);
    });

    it('from as many people are all answered though they share one log', async () => {
      const turns = turnsOver(store, { tries: 400 });
      const people = ids.slice(0, 30);
      await Promise.all(
        people.map(async (id) => turns.take(plainChannel, message(id, { from: { id, name: id } }), journal)),
      );
      expect(await logged(store)).toHaveLength(90);
    });
  },
);

it('four processes of fifty messages each, half of them twice: each is decided once and sent once', async () => {
  const jobs = [0, 1, 2, 3].map((n) => ({
    ...{ store: ground.store, sentFile: ground.sentFile, journal: false, atOnce: true, sweep: true },
    // The second half of each process' messages is also the first half of the next one's.
    messages: Array.from({ length: 50 }, (_, i) => `m${(n * 25 + i) % 100}`),
  }));
  expect(await Promise.all(jobs.map(runChild))).toEqual([0, 0, 0, 0]);
  const store = openLmdb(ground.store);
  expect(await counted(store)).toBe(100);
  expect(await store.keys('due/')).toEqual([]);
  await store.close();
  const sent = ground.sent();
  expect(sent).toHaveLength(200);
  expect(new Set(sent).size).toBe(200);
});

it('four processes of fifty messages each, all of them different: two hundred are counted', async () => {
  const jobs = [0, 1, 2, 3].map((n) => ({
    ...{ store: ground.store, sentFile: ground.sentFile, journal: true, atOnce: true, sweep: false },
    messages: ids.slice(n * 50, n * 50 + 50),
  }));
  expect(await Promise.all(jobs.map(runChild))).toEqual([0, 0, 0, 0]);
  const store = openLmdb(ground.store);
  expect(await counted(store)).toBe(200);
  expect(new Set(await logged(store)).size).toBe(600);
  await store.close();
});
