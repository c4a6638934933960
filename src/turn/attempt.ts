import type { Activity } from '../channels/activity';
import type { Channel } from '../channels/channel';
import type { Row } from '../store/store';
import type { Address } from './address';
import { dayIn } from './day';
import { type Prepared, withJournal, withOutbox } from './commit';
import { type Mark, documentKey, firstMarkKey, markKey, readDocument } from './document';
import { editOf } from './edit';
import type { Journal } from './journal';
import type { Outbox } from './outbox';
import { askedIn } from './remind';
import { type Thought, think } from './think';
import type { Taken, TurnOptions } from './turns';

/** A message to answer, or without an activity a talk to open. */
export interface Task {
  readonly channelName: string;
  readonly activity: Activity | undefined;
  readonly address: Address;
  readonly talk: string;
  /** Names the turn until a journal gives it another name. */
  readonly id: string;
}

/** One try of a task: either it was taken before, or it is ready to be committed; `isLost` where it takes leave of reminders that nobody can read any more. */
export type Try =
  { readonly before: Taken } | (Prepared & { readonly thought?: Thought; readonly isLost?: true });

export type Needs = Required<Pick<TurnOptions, 'remember' | 'lease' | 'onStep'>> & TurnOptions;

export const nothingDue = { acts: [], due: false, outbox: '', until: 0 } as const;

/** A try reads, decides and prepares; it writes nothing, so that it can be thrown away. */
export interface Attempts {
  turn(task: Task, channel: Channel, journal: Journal | undefined): Promise<Try>;
  note(task: Task, journal: Journal): Promise<Try>;
}

export function createAttempts(options: Needs, outbox: Outbox): Attempts {
  const { store, clock, remember, lease, onStep } = options;

  const recall = async ({ address }: Task, { id, outbox: key }: Mark): Promise<Taken> => {
    const found = await outbox.again(key);
    if (!found) return { ...nothingDue, id, repeated: true, address };
    const { stored, due } = found;
    const { acts, until } = stored;
    return { id, repeated: true, acts, address: stored.address, due, outbox: key, until };
  };

  /** What was decided when this very task came before. */
  const before = async (
    task: Task,
    rows: ReadonlyMap<string, Row>,
    journal: Journal | undefined,
  ): Promise<Taken | undefined> => {
    const { activity, talk, address } = task;
    if (activity && journal) {
      const id = journal.earlier(activity, rows);
      return id === undefined ? undefined : { ...nothingDue, id, repeated: true, address };
    }
    const mark = rows.get(markKey(talk, activity) ?? '');
    if (mark) return recall(task, mark.value as Mark);
    // A talk that is under way is past its greeting.
    const isLate = !activity && rows.has(documentKey(talk));
    return isLate ? { ...nothingDue, id: task.id, repeated: true, address } : undefined;
  };

  const turn: Attempts['turn'] = async (task, channel, journal) => {
    const { activity, talk, id, address } = task;
    const mark = markKey(talk, activity);
    const marks = [mark, firstMarkKey(talk, activity)].filter((key) => key !== null);
    const others = journal?.keys(activity) ?? marks;
    const rows = await store.read([documentKey(talk), ...others]);
    const document = readDocument(rows.get(documentKey(talk))?.value);
    await onStep('loaded');
    const earlier = await before(task, rows, journal);
    if (earlier) return { before: earlier };
    const now = clock();
    const moment = { store, now: now.getTime() };
    const zone = activity?.localTimezone ?? document.reach?.zone;
    const today = dayIn(zone, now);
    const edit = activity && !journal ? await editOf(moment, { talk, activity, rows, document }) : undefined;
    const askedFor = edit?.last ? [] : askedIn(document.reminders, activity?.id).map((one) => one.id);
    const thought = think(options, {
      ...{ channel, activity, today, askedFor, called: channel.called?.(address) },
      memory: (edit?.last ?? document).memory,
      isPast: !edit?.last && (edit !== undefined || askedFor.length > 0),
      where: { channel: channel.name, conversation: address.conversation.id, turn: id },
    });
    await onStep('decided');
    const decided = {
      ...{ talk, id, activity, address, document, edit, lease, remember, now: now.getTime() },
      ...{ mark, thought, today },
      ...(typeof zone === 'string' && { zone }),
    };
    const prepared = await (journal
      ? withJournal(decided, rows, journal, store)
      : withOutbox(decided, rows, channel, store));
    const isLost = document.reminders && thought.known && !options.parseMemory(document.memory);
    return { ...prepared, thought, ...(isLost && { isLost }) };
  };

  const note: Attempts['note'] = async ({ activity, address }, journal) => {
    const rows = await store.read(journal.keys(activity));
    const known = activity && journal.earlier(activity, rows);
    if (known !== undefined) return { before: { ...nothingDue, id: known, repeated: true, address } };
    const { id, acts, writes } = journal.enter({ ...(activity && { activity }), acts: [] }, rows);
    return { taken: { ...nothingDue, id, repeated: false, acts, address }, writes };
  };

  return { turn, note };
}
