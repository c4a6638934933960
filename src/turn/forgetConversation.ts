import type { Store } from '../store/store';
import { type Address, keyPart } from './address';
import { documentKey } from './document';

/** The talks of everybody in a conversation, and in its threads, which channels name by the conversation, `;` and more. */
export async function talksIn(
  store: Store,
  { channelId, conversation }: Pick<Address, 'channelId' | 'conversation'>,
): Promise<string[]> {
  const prefixes = [`${keyPart(conversation.id)}/`, keyPart(`${conversation.id};`)];
  const found = await Promise.all(
    prefixes.map(async (prefix) => store.keys(documentKey(`${keyPart(channelId)}/${prefix}`))),
  );
  return found.flat().map((key) => key.slice(documentKey('').length));
}
