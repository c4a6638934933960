import { randomBytes } from 'node:crypto';
import type { Memory } from '../conversation/memory';
import type { Store, Write } from '../store/store';
import { documentKey, readDocument } from './document';
import type { TurnOptions } from './turns';
import { over } from './write';

/** The plan whose page is asked for, as its talk remembers it. */
export type StoredPlan = NonNullable<Memory['plan']>;

/** Bytes of chance in the name of a page: more than anybody can try. */
const CHANCE = 24;
const NAME = /^[\w-]{32}$/;

export const newPageName = (): string => randomBytes(CHANCE).toString('base64url');

/** By its name a page finds its talk. The row lives as long as the talk's memory holds the name. */
export const pageKey = (name: string): string => `page/${name}`;

/** The name of the page that a memory holds. */
export const pageIn = (memory: Memory | undefined): string | undefined => memory?.plan?.token;

/** The rows of pages that a turn gives and takes: `before` and `after` are the names held before and after it. */
export async function pageWrites(
  store: Store,
  talk: string,
  before: string | undefined,
  after: string | undefined,
): Promise<Write[]> {
  if (before === after) return [];
  const [old, fresh] = [before, after].map((name) => (name === undefined ? undefined : pageKey(name)));
  const keys = [old, fresh].filter((key) => key !== undefined);
  const rows = await store.read(keys);
  return [
    ...(old !== undefined && rows.has(old) ? [over(rows, old, null)] : []),
    ...(fresh === undefined ? [] : [over(rows, fresh, talk)]),
  ];
}

/** The plan behind a page's name; undefined once its talk no longer holds that name. */
export async function planAt(
  { store, parseMemory }: Pick<TurnOptions, 'store' | 'parseMemory'>,
  name: string,
): Promise<StoredPlan | undefined> {
  if (!NAME.test(name)) return undefined;
  const talk = (await store.read([pageKey(name)])).get(pageKey(name))?.value;
  if (typeof talk !== 'string') return undefined;
  const document = (await store.read([documentKey(talk)])).get(documentKey(talk));
  const plan = parseMemory(readDocument(document?.value).memory)?.plan;
  return plan?.token === name ? plan : undefined;
}
