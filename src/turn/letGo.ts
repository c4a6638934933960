import type { Activity } from '../channels/activity';
import type { Row, Store, Write } from '../store/store';
import {
  type LastMessage,
  type Mark,
  type OpenCard,
  type TalkDocument,
  documentKey,
  firstMarkKey,
  readDocument,
} from './document';
import { type Stored, actsKey, dueKey, nameOf } from './outbox';
import { type KeptReminder, askedIn, reminderKeys } from './remind';
import type { TurnOptions } from './turns';

type Rows = ReadonlyMap<string, Row>;

const over = (rows: Rows, key: string, value: unknown): Write[] => {
  const row = rows.get(key);
  return row ? [{ key, value, version: row.version }] : [];
};

type Letting = Pick<TurnOptions, 'store' | 'conversation' | 'parseMemory'>;

/** A memory as stored, without the reminders that go; and without the words of its last message, be they whose they may. */
function lessened(
  { conversation, parseMemory }: Letting,
  stored: unknown,
  gone: readonly KeptReminder[],
  isWordless: boolean,
): unknown {
  const memory = parseMemory(stored);
  if (!memory) return stored;
  const left = gone.reduce((rest, { id }) => conversation.withoutReminder?.(rest, id) ?? rest, memory);
  return isWordless ? (conversation.wordless?.(left) ?? left) : left;
}

const without = (
  { reminders }: { readonly reminders?: readonly KeptReminder[] },
  gone: readonly KeptReminder[],
): { readonly reminders?: readonly KeptReminder[] } =>
  reminders ? { reminders: reminders.filter((one) => !gone.includes(one)) } : {};

/** What was known before the last message, without the words of another one and the reminders that it asked for. */
function lastWithout(options: Letting, last: LastMessage, message: string | undefined): LastMessage {
  const gone = askedIn(last.reminders, message);
  return { ...last, memory: lessened(options, last.memory, gone, true), ...without(last, gone) };
}

/** The document without the words of the message, and without the reminders that it asked for. */
function withoutWords(
  options: Letting,
  document: TalkDocument,
  message: string | undefined,
  open: readonly OpenCard[],
): TalkDocument {
  const { last, ...rest } = document;
  const isLast = last?.id === message;
  const gone = askedIn(document.reminders, message);
  return {
    ...rest,
    ...(document.open && { open }),
    memory: lessened(options, document.memory, gone, isLast),
    ...without(document, gone),
    ...(last && !isLast && { last: lastWithout(options, last, message) }),
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
 * Empties what is kept of a deleted message: the answers to it, its words in the memory, and the reminders that it asked
 * for. That it came stays known, so that it is not answered when it is delivered again. False when something has changed
 * meanwhile.
 */
export async function letGo(options: Letting, talk: string, activity: Activity): Promise<boolean> {
  const { store } = options;
  const key = firstMarkKey(talk, activity);
  const rows = await store.read([documentKey(talk), ...(key === null ? [] : [key])]);
  const mark = rows.get(key ?? '')?.value as Mark | undefined;
  const document = readDocument(rows.get(documentKey(talk))?.value);
  const reminders = reminderKeys(talk, askedIn(document.reminders, activity.id));
  // A reminder outlives what is known of its message.
  if (!mark && reminders.length === 0) return true;
  const outboxes = mark ? [mark.outbox, ...(mark.later ?? [])] : [];
  const besides = outboxes.flatMap((outbox) => [actsKey(outbox), dueKey(outbox)]);
  const kept = await store.read([...besides, ...reminders]);
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
    ...[...outboxes.map(dueKey), ...reminders].flatMap((row) => over(kept, row, null)),
  ]);
}
