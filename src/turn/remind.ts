import type { Activity } from '../channels/activity';
import type { Memory, Reminder } from '../conversation/memory';
import type { Store, Write } from '../store/store';
import { type Address, keyPart } from './address';
import { sameTimeOn } from './day';
import type { LastMessage } from './document';
import { over } from './write';

/** Reminders that a memory holds, as rows by the time they are due: those of today are found without reading every talk. */

/** As the document keeps it: what its row is made from. */
export interface KeptReminder {
  readonly id: string;
  /** The day it is for, `YYYY-MM-DD`. */
  readonly on: string;
  /** When it is to be sent, ISO: on its day at the time of day at which it was asked for. */
  readonly due: string;
  /** The messages in which it was asked for: without them it goes. */
  readonly by?: readonly string[];
}

/** Whom to write to, and in which time zone their days are counted. */
export interface Reach {
  readonly address: Address;
  readonly zone?: string;
}

/** What a row holds: which reminder it is, and how the person was to be reached when it was asked for. */
export interface RemindRow extends Reach {
  readonly id: string;
}

const A_DAY = 24 * 60 * 60 * 1000;
const TOO_LATE = 14 * A_DAY;

const PREFIX = 'remind/';
const keyOf = (talk: string, { id, due }: KeptReminder): string => `${PREFIX}${due}/${talk}/${keyPart(id)}`;

export const reminderKeys = (talk: string, kept: readonly KeptReminder[] = []): string[] =>
  kept.map((one) => keyOf(talk, one));

/** Rows of what is due, the longest due first. Behind the time stands a slash, and `0` is what sorts after it. */
export const dueReminders = async (store: Store, now: Date): Promise<readonly string[]> =>
  store.keys(PREFIX, `${PREFIX}${now.toISOString()}0`);

/** Whether a reminder could not be sent for so long that it is of no more use. */
export const isTooLate = (key: string, now: Date): boolean =>
  now.getTime() - Date.parse(key.slice(PREFIX.length).split('/')[0] ?? '') > TOO_LATE;

/** The turn in which reminders were asked for or cancelled. */
export interface Asking {
  readonly talk: string;
  readonly address: Address;
  readonly now: number;
  /** The day where the person is. */
  readonly today: string;
  readonly zone?: string;
  readonly activity: Pick<Activity, 'id' | 'text'> | undefined;
  readonly document: { readonly last?: LastMessage; readonly reminders?: readonly KeptReminder[] };
  readonly edit: { readonly last?: LastMessage } | undefined;
}

/** The way back to a person, whatever they write about next. */
export function reachOf({ address, zone }: Pick<Asking, 'address' | 'zone'>): Reach {
  const { id: _reply, ...lasting } = address;
  return { address: lasting, ...(zone !== undefined && { zone }) };
}

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whose words they are: those of the message, or of the one before where only the day was still to be named. */
function askedBy({ activity, document: { last } }: Asking, { about }: Reminder): readonly string[] {
  const said = new Set(wordsIn(activity?.text ?? ''));
  const isOwn = wordsIn(about).every((word) => said.has(word));
  return [activity?.id, isOwn ? undefined : last?.id].filter((id) => id !== undefined);
}

/** Those that were asked for in a message. */
export const askedIn = (kept: readonly KeptReminder[] = [], message: string | undefined): KeptReminder[] =>
  kept.filter(({ by = [] }) => message !== undefined && by.includes(message));

function timed(asking: Asking, one: Reminder): KeptReminder {
  const { now, zone, document } = asking;
  const { id, on } = one;
  // To move it is not to ask for it.
  const by = document.reminders?.find((other) => other.id === id)?.by ?? askedBy(asking, one);
  return { id, on, due: sameTimeOn(on, zone, new Date(now)).toISOString(), by };
}

/** What a memory's reminders come to: those to keep in the document, and the rows that a turn gives and takes. */
export async function reminderWrites(
  store: Store,
  asking: Asking,
  memory: Memory | undefined,
): Promise<{ readonly kept: readonly KeptReminder[]; readonly writes: readonly Write[] }> {
  const { talk, today, document, edit } = asking;
  const { reminders: before = [] } = document;
  // What they were about is lost, and their days are not.
  if (!memory) return { kept: before, writes: [] };
  // A new one is always of a later day: one of today or before has been sent, and comes from a memory of before that.
  const kept = (memory.reminders ?? []).flatMap((one) => {
    const known = [...before, ...(edit?.last?.reminders ?? [])].find(
      ({ id, on }) => id === one.id && on === one.on,
    );
    return known ?? (one.on > today ? [timed(asking, one)] : []);
  });
  const gone = reminderKeys(talk, before.filter((one) => !kept.includes(one))); // prettier-ignore
  const fresh = kept.filter((one) => !before.includes(one));
  if (gone.length + fresh.length === 0) return { kept, writes: [] };
  const rows = await store.read([...gone, ...reminderKeys(talk, fresh)]);
  const rowOf = (id: string): RemindRow => ({ ...reachOf(asking), id });
  return {
    kept,
    writes: [
      ...gone.filter((key) => rows.has(key)).map((key) => over(rows, key, null)),
      ...fresh.map((one) => over(rows, keyOf(talk, one), rowOf(one.id))),
    ],
  };
}
