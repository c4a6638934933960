import type { Row, Store } from '../store/store';
import { documentKey, readDocument } from './document';
import { actsKey, dueKey } from './outbox';
import { pageKey } from './page';
import { reminderKeys } from './remind';

/** What is kept of the turns of a talk: their marks and acts; and the rows under `prefixes`. */
export async function keptOf(
  store: Store,
  talk: string,
  prefixes: readonly string[] = [],
): Promise<ReadonlyMap<string, Row>> {
  const under = await Promise.all(
    [`mark/${talk}/`, actsKey(`${talk}/`), dueKey(`${talk}/`), ...prefixes].map(async (prefix) =>
      store.keys(prefix),
    ),
  );
  return store.read([...new Set(under.flat())]);
}

/** Deletes the document, marks, acts, page and reminders of a talk, and the rows under `prefixes`, in one commit; false when one of them has changed meanwhile. */
export async function forgetTalk(store: Store, talk: string, prefixes: readonly string[]): Promise<boolean> {
  const kept = await keptOf(store, talk, prefixes);
  const rows = await store.read([documentKey(talk)]);
  const { page, reminders } = readDocument(rows.get(documentKey(talk))?.value);
  const others = [...(page === undefined ? [] : [pageKey(page)]), ...reminderKeys(talk, reminders)];
  const beside = await store.read(others);
  return store.commit(
    [...rows, ...kept, ...beside].map(([key, { version }]) => ({ key, value: null, version })),
  );
}
