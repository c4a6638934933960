import { open } from 'lmdb';
import { encode } from './encode';
import type { Row, Store, Write } from './store';

/** Sorts before every string, so that `keys` never meets it. Its own version is the last one given out. */
const LAST_VERSION = 0;

/**
 * The embedded store, in a folder. A commit that resolved is on the disk. Several processes may share the folder.
 * Versions come from one counter, so that a key deleted and written again is not taken for the old one.
 */
export function openLmdb(path: string): Store {
  const db = open<string, string | number>({
    path,
    encoding: 'string',
    useVersions: true,
    cache: false,
    // A commit resolves when it is flushed, not when it is merely visible.
    overlappingSync: false,
  });

  const apply = (writes: readonly Write[], texts: readonly (string | undefined)[]): boolean => {
    if (writes.some(({ key, version }) => (db.getEntry(key)?.version ?? 0) !== version)) return false;
    const version = (db.getEntry(LAST_VERSION)?.version ?? 0) + 1;
    void db.put(LAST_VERSION, '', version);
    writes.forEach(({ key }, i) => {
      const text = texts[i];
      if (text !== undefined) void db.put(key, text, version);
      else void db.remove(key);
    });
    return true;
  };

  const read = (keys: readonly string[]): ReadonlyMap<string, Row> => {
    // Another process may have committed since this one last looked.
    db.resetReadTxn();
    const transaction = db.useReadTransaction();
    try {
      return new Map(
        keys.flatMap((key): [string, Row][] => {
          const entry = db.getEntry(key, { transaction });
          if (entry?.version === undefined) return [];
          return [[key, { value: JSON.parse(entry.value) as unknown, version: entry.version }]];
        }),
      );
    } finally {
      transaction.done();
    }
  };

  const keys = (prefix: string, before?: string): string[] => {
    db.resetReadTxn();
    const found: string[] = [];
    for (const key of db.getKeys({ start: prefix, ...(before !== undefined && { end: before }) })) {
      if (typeof key !== 'string' || !key.startsWith(prefix)) break;
      found.push(key);
    }
    return found;
  };

  return {
    read: async (wanted) => Promise.resolve(read(wanted)),
    commit: async (writes) => {
      const texts = writes.map(encode);
      return db.transaction(() => apply(writes, texts));
    },
    keys: async (prefix, before) => Promise.resolve(keys(prefix, before)),
    close: async () => db.close(),
  };
}
