import type { Store } from '../store/store';
import { talkRow } from './commit';
import { actsKey, dueKey } from './outbox';

/** Deletes the document and acts of a talk, and the rows under `prefixes`, in one commit; false when one of them has changed meanwhile. */
export async function forgetTalk(store: Store, talk: string, prefixes: readonly string[]): Promise<boolean> {
  const under = await Promise.all(
    [actsKey(`${talk}/`), dueKey(`${talk}/`), ...prefixes].map(async (prefix) => store.keys(prefix)),
  );
  const rows = await store.read([...new Set([talkRow(talk), ...under.flat()])]);
  return store.commit([...rows].map(([key, { version }]) => ({ key, value: null, version })));
}
