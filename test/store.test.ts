import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UnfitWrite } from '../src/store/encode';
import { openLmdb } from '../src/store/lmdb';
import { openMemory } from '../src/store/memory';
import type { Row, Store } from '../src/store/store';
import { running } from './ownProcess';

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-store-'));
const open: Store[] = [];
let made = 0;

const kinds: Record<string, () => Store> = {
  memory: openMemory,
  lmdb: () => openLmdb(join(folder, `store-${++made}`)),
};

const rowOf = async (store: Store, key: string): Promise<Row | undefined> =>
  (await store.read([key])).get(key);

/** Adds one to a counter as a careful caller does: read, write on that version, else again. */
async function addOne(store: Store, key: string): Promise<void> {
  for (;;) {
    const row = await rowOf(store, key);
    const value = ((row?.value as number | undefined) ?? 0) + 1;
    if (await store.commit([{ key, value, version: row?.version ?? 0 }])) return;
  }
}

afterAll(async () => {
  await Promise.all(open.map(async (store) => store.close()));
  rmSync(folder, { recursive: true });
});

describe.each(Object.keys(kinds))('a store: %s', (kind) => {
  let store: Store;
  beforeEach(() => {
    store = kinds[kind]?.() ?? openMemory();
    open.push(store);
  });

  it('gives back what was written, and nothing for a key that is not there', async () => {
    const value = { name: 'Sarah', list: [1, 'zwei', null], deep: { yes: true } };
    expect(await store.commit([{ key: 'a/é/1', value, version: 0 }])).toBe(true);
    const rows = await store.read(['a/é/1', 'b']);
    expect([...rows.keys()]).toEqual(['a/é/1']);
    expect(rows.get('a/é/1')?.value).toEqual(value);
    expect(rows.get('a/é/1')?.version).toBeGreaterThan(0);
  });

  it('keeps JSON only: a date comes back as text, and nobody can change a row by holding on to it', async () => {
    const value = { at: new Date(0), list: ['kept'], gone: undefined };
    await store.commit([{ key: 'k', value, version: 0 }]);
    value.list.push('not kept');
    ((await rowOf(store, 'k'))?.value as { list: string[] }).list.push('nor this');
    expect((await rowOf(store, 'k'))?.value).toEqual({ at: '1970-01-01T00:00:00.000Z', list: ['kept'] });
  });

  it('lets one of two racing first writes win', async () => {
    const race = ['one', 'two'].map(async (value) => store.commit([{ key: 'first', value, version: 0 }]));
    const [one, two] = await Promise.all(race);
    expect([one, two].filter(Boolean)).toHaveLength(1);
    expect((await rowOf(store, 'first'))?.value).toBe(one ? 'one' : 'two');
  });

  it('refuses a write on an outdated version', async () => {
    await store.commit([{ key: 'k', value: 1, version: 0 }]);
    const seen = (await rowOf(store, 'k'))?.version ?? 0;
    expect(await store.commit([{ key: 'k', value: 2, version: seen }])).toBe(true);
    expect(await store.commit([{ key: 'k', value: 3, version: seen }])).toBe(false);
    expect(await store.commit([{ key: 'never written', value: 3, version: 7 }])).toBe(false);
    expect((await rowOf(store, 'k'))?.value).toBe(2);
  });

  it('lists keys up to a bound, so that what is due is found without what is not', async () => {
    const keys = ['r/2026-11-24/a', 'r/2026-11-25/b', 'r/2026-12-01/c', 's/2026-11-01/d'];
    await store.commit(keys.map((key) => ({ key, value: 1, version: 0 })));
    expect(await store.keys('r/', 'r/2026-11-250')).toEqual(keys.slice(0, 2));
    expect(await store.keys('r/', 'r/2026-11-25')).toEqual(keys.slice(0, 1));
    expect(await store.keys('r/', 'a')).toEqual([]);
    expect(await store.keys('r/', 'z')).toEqual(keys.slice(0, 3));
  });

  it('writes all keys or none', async () => {
    await store.commit([{ key: 'old', value: 'as it was', version: 0 }]);
    const both = ['new', 'old'].map((key) => ({ key, value: 'changed', version: 0 }));
    expect(await store.commit(both)).toBe(false);
    expect(await store.keys('')).toEqual(['old']);
    expect((await rowOf(store, 'old'))?.value).toBe('as it was');
  });

  it('writes nothing when one value or key cannot be stored', async () => {
    const fine = { key: 'fine', value: 1, version: 0 };
    for (const odd of [
      { key: 'k', value: undefined, version: 0 },
      { key: '', value: 1, version: 0 },
      { key: 'k'.repeat(2000), value: 1, version: 0 },
    ])
      await expect(store.commit([fine, odd])).rejects.toThrow(UnfitWrite);
    expect(await store.keys('')).toEqual([]);
    await expect(store.commit([{ key: `é${'k'.repeat(1898)}`, value: 1, version: 0 }])).resolves.toBe(true);
  });

  it('deletes on the version that was read, and knows a key written again from the old one', async () => {
    await store.commit([{ key: 'k', value: 'old', version: 0 }]);
    const old = (await rowOf(store, 'k'))?.version ?? 0;
    expect(await store.commit([{ key: 'k', value: null, version: old + 1 }])).toBe(false);
    expect(await store.commit([{ key: 'k', value: null, version: old }])).toBe(true);
    expect(await rowOf(store, 'k')).toBeUndefined();
    expect(await store.commit([{ key: 'k', value: 'new', version: 0 }])).toBe(true);
    expect(await store.commit([{ key: 'k', value: 'late', version: old }])).toBe(false);
  });

  it('lists the keys under a prefix, in order', async () => {
    const keys = ['log/2', 'log/10', 'log/1', 'logs/1', 'lo', 'turn/x'];
    await store.commit(keys.map((key) => ({ key, value: 1, version: 0 })));
    expect(await store.keys('log/')).toEqual(['log/1', 'log/10', 'log/2']);
    expect(await store.keys('nothing')).toEqual([]);
    expect(await store.keys('')).toHaveLength(6);
  });

  it('counts exactly when a hundred add one at the same time', async () => {
    await Promise.all(Array.from({ length: 100 }, async () => addOne(store, 'count')));
    expect((await rowOf(store, 'count'))?.value).toBe(100);
  });
});

describe('the embedded store', () => {
  it('keeps what it has when it is closed and opened again', async () => {
    const path = join(folder, 'reopened');
    const before = openLmdb(path);
    await before.commit([{ key: 'k', value: 'kept', version: 0 }]);
    const seen = await rowOf(before, 'k');
    await before.close();
    const after = openLmdb(path);
    open.push(after);
    expect(await rowOf(after, 'k')).toEqual(seen);
    expect(await after.commit([{ key: 'k', value: 'changed', version: seen?.version ?? 0 }])).toBe(true);
  });

  it('is shared by two processes, and neither overwrites the other', async () => {
    const path = join(folder, 'shared');
    const ours = openLmdb(path);
    open.push(ours);
    const theirs = spawn(process.execPath, [...running('test/store.child.ts'), path, '200'], {
      stdio: 'inherit',
    });
    const ended = once(theirs, 'exit');
    for (let i = 0; i < 200; i++) await addOne(ours, 'count');
    expect(await ended).toEqual([0, null]);
    expect((await rowOf(ours, 'count'))?.value).toBe(400);
    expect((await rowOf(ours, 'theirs'))?.value).toBe(200);
  });
});
