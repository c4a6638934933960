import type { Row, Store } from '../store/store';
import { documentKey, readDocument } from './document';
import { actsKey, dueKey } from './outbox';
import { pageKey } from './page';

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

/** Deletes the document, marks, acts and page of a talk, and the rows under `prefixes`, in one commit; false when one of them has changed meanwhile. */
export async function forgetTalk(store: Store, talk: string, prefixes: readonly string[]): Promise<boolean> {
  const kept = await keptOf(store, talk, prefixes);
  const rows = await store.read([documentKey(talk)]);
  const { page } = readDocument(rows.get(documentKey(talk))?.value);
  const pages = page === undefined ? new Map<string, Row>() : await store.read([pageKey(page)]);
  return store.commit(
    [...rows, ...kept, ...pages].map(([key, { version }]) => ({ key, value: null, version })),
  );
}
