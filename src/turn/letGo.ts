import type { Activity } from '../channels/activity';
import type { Row, Store, Write } from '../store/store';
import {
  type Mark,
  type OpenCard,
  type TalkDocument,
  documentKey,
  firstMarkKey,
  readDocument,
} from './document';
import { type Stored, actsKey, dueKey, nameOf } from './outbox';
import type { TurnOptions } from './turns';

type Rows = ReadonlyMap<string, Row>;

const over = (rows: Rows, key: string, value: unknown): Write[] => {
  const row = rows.get(key);
  return row ? [{ key, value, version: row.version }] : [];
};

type Letting = Pick<TurnOptions, 'store' | 'conversation' | 'parseMemory'>;

function emptied({ conversation, parseMemory }: Letting, stored: unknown): unknown {
  const memory = parseMemory(stored);
  return memory ? (conversation.wordless?.(memory) ?? memory) : stored;
}

/** The document without the words of the message. Nobody can tell from a memory whose words they are, so it loses them anyway. */
function withoutWords(
  options: Letting,
  document: TalkDocument,
  message: string | undefined,
  open: readonly OpenCard[],
): TalkDocument {
  const { last, ...rest } = document;
  const isLast = last?.id === message;
  return {
    ...rest,
    ...(document.open && { open }),
    ...(isLast && { memory: emptied(options, document.memory) }),
    ...(last && !isLast && { last: { ...last, memory: emptied(options, last.memory) } }),
  };
}

/** Cards by the names that the service gave them, before the rows that know these are emptied. */
async function named(
  store: Store,
  open: readonly OpenCard[] = [],
  outboxes: readonly string[],
): Promise<OpenCard[]> {
  const found = await Promise.all(
    open.map(async (card) => {
      if (typeof card.at === 'string' || !outboxes.includes(card.at.outbox)) return [card];
      const at = await nameOf(store, card.at);
      return at === undefined ? [] : [{ ...card, at }];
    }),
  );
  return found.flat();
}

/**
 * Empties what is kept of a deleted message: the answers to it, and its words in the memory. That it came stays known,
 * so that it is not answered when it is delivered again. False when something has changed meanwhile.
 */
export async function letGo(options: Letting, talk: string, activity: Activity): Promise<boolean> {
  const { store } = options;
  const key = firstMarkKey(talk, activity);
  const rows = await store.read([documentKey(talk), ...(key === null ? [] : [key])]);
  const mark = rows.get(key ?? '')?.value as Mark | undefined;
  if (!mark) return true;
  const outboxes = [mark.outbox, ...(mark.later ?? [])];
  const kept = await store.read(outboxes.flatMap((outbox) => [actsKey(outbox), dueKey(outbox)]));
  const document = readDocument(rows.get(documentKey(talk))?.value);
  const open = await named(store, document.open, outboxes);
  const acts = outboxes.flatMap((outbox) => {
    const stored = kept.get(actsKey(outbox))?.value as Stored | undefined;
    if (!stored) return [];
    const { ids: _, settling: _settling, asked: _asked, ...rest } = stored;
    return over(kept, actsKey(outbox), { ...rest, acts: [], sent: 0, until: 0 });
  });
  return store.commit([
    ...over(rows, documentKey(talk), withoutWords(options, document, activity.id, open)),
    ...acts,
    ...outboxes.flatMap((outbox) => over(kept, dueKey(outbox), null)),
  ]);
}
