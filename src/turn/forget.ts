import type { Store } from '../store/store';
import { documentKey } from './document';
import { actsKey, dueKey } from './outbox';

/** Deletes the document, marks and acts of a talk, and the rows under `prefixes`, in one commit; false when one of them has changed meanwhile. */
export async function forgetTalk(store: Store, talk: string, prefixes: readonly string[]): Promise<boolean> {
  const under = await Promise.all(
    [`mark/${talk}/`, actsKey(`${talk}/`), dueKey(`${talk}/`), ...prefixes].map(async (prefix) =>
      store.keys(prefix),
    ),
  );
  const rows = await store.read([...new Set([documentKey(talk), ...under.flat()])]);
  return store.commit([...rows].map(([key, { version }]) => ({ key, value: null, version })));
}
