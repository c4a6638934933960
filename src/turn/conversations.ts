import type { Store } from '../store/store';
import { type Address, keyPart } from './address';
import { documentKey } from './document';

/** A conversation, and what it is part of, if it is: a channel's team. */
export type Place = Pick<Address, 'channelId' | 'conversation'> & { readonly within?: string | undefined };

/** Channels name a thread by its conversation, `;` and more. */
const withoutThread = (id: string): string => id.split(';')[0] ?? id;

const partKey = (channelId: string, within: string, part = ''): string =>
  `part/${keyPart(channelId)}/${keyPart(within)}/${part}`;

/** Remembers of what a conversation is part of, so that it is found when the whole is left. */
export async function notePart(store: Store, { channelId, conversation, within }: Place): Promise<void> {
  if (within === undefined) return;
  const key = partKey(channelId, within, keyPart(withoutThread(conversation.id)));
  if ((await store.read([key])).has(key)) return;
  // Somebody else may have written the same meanwhile.
  await store.commit([{ key, value: withoutThread(conversation.id), version: 0 }]);
}

/** Keys of the rows that say what is part of a whole. */
const partKeys = async (store: Store, { channelId, within }: Place): Promise<readonly string[]> =>
  within === undefined ? [] : store.keys(partKey(channelId, within));

/** The talks of everybody, or of one `person`, in a conversation, in its threads, and in what else is part of the same whole. */
export async function talksIn(store: Store, place: Place, person?: Address['from']): Promise<string[]> {
  const parts = await store.read(await partKeys(store, place));
  const ids = new Set([place.conversation.id, ...[...parts.values()].map(({ value }) => value as string)]);
  const prefixes = [...ids].flatMap((id) => [`${keyPart(id)}/`, keyPart(`${id};`)]);
  const found = await Promise.all(
    prefixes.map(async (prefix) => store.keys(documentKey(`${keyPart(place.channelId)}/${prefix}`))),
  );
  const talks = found.flat().map((key) => key.slice(documentKey('').length));
  return person ? talks.filter((talk) => talk.endsWith(`/${keyPart(person.id)}`)) : talks;
}

/** Forgets what was part of a whole; what was noted again meanwhile stays. */
export async function forgetParts(store: Store, place: Place): Promise<void> {
  const rows = await store.read(await partKeys(store, place));
  await store.commit([...rows].map(([key, { version }]) => ({ key, value: null, version })));
}
