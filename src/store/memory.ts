import { encode } from './encode';
import type { Row, Store, Write } from './store';

/** A store that ends with the process. Values pass through JSON as they do on disk, so that nothing is shared by accident. */
export function openMemory(): Store {
  const rows = new Map<string, { readonly text: string; readonly version: number }>();
  let last = 0;

  const commit = (writes: readonly Write[]): boolean => {
    const texts = writes.map(encode);
    if (writes.some(({ key, version }) => (rows.get(key)?.version ?? 0) !== version)) return false;
    last += 1;
    writes.forEach(({ key }, i) => {
      const text = texts[i];
      if (text === undefined) rows.delete(key);
      else rows.set(key, { text, version: last });
    });
    return true;
  };

  const read = (keys: readonly string[]): ReadonlyMap<string, Row> =>
    new Map(
      keys.flatMap((key): [string, Row][] => {
        const row = rows.get(key);
        return row ? [[key, { value: JSON.parse(row.text) as unknown, version: row.version }]] : [];
      }),
    );

  return {
    read: async (keys) => Promise.resolve(read(keys)),
    commit: async (writes) =>
      new Promise((resolve) => {
        resolve(commit(writes));
      }),
    keys: async (prefix, before) =>
      Promise.resolve(
        [...rows.keys()]
          .filter((key) => key.startsWith(prefix) && (before === undefined || key < before))
          .sort(),
      ),
    close: async () => Promise.resolve(),
  };
}
