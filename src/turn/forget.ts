import type { Row, Store, Write } from '../store/store';
import { documentKey, readDocument } from './document';
import { actsKey, dueKey } from './outbox';
import { pageKey } from './page';
import { otherTalks, personKey } from './people';
import { reminderKeys } from './remind';
import { over } from './write';

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

/** All that is kept of a talk. The document is read first: what changes it meanwhile is then seen at the commit. */
async function allOf(
  store: Store,
  talk: string,
  prefixes: readonly string[] = [],
): Promise<ReadonlyMap<string, Row>> {
  const rows = await store.read([documentKey(talk), personKey(talk)]);
  const { page, reminders } = readDocument(rows.get(documentKey(talk))?.value);
  const others = [...(page === undefined ? [] : [pageKey(page)]), ...reminderKeys(talk, reminders)];
  return new Map([...rows, ...(await keptOf(store, talk, prefixes)), ...(await store.read(others))]);
}

const deleted = (rows: ReadonlyMap<string, Row>): Write[] =>
  [...rows.keys()].map((key) => over(rows, key, null));

/** Deletes the document, marks, acts, page and reminders of a talk, and the rows under `prefixes`, in one commit; false when one of them has changed meanwhile. */
export async function forgetTalk(store: Store, talk: string, prefixes: readonly string[]): Promise<boolean> {
  return store.commit(deleted(await allOf(store, talk, prefixes)));
}

/** What a person who asks to be forgotten in one talk has deleted: the turns of that talk, and their other talks whole. */
export async function forgottenBy(store: Store, talk: string): Promise<Write[]> {
  const others = await otherTalks(store, talk);
  const rows = await Promise.all([keptOf(store, talk), ...others.map(async (other) => allOf(store, other))]);
  return rows.flatMap(deleted);
}
