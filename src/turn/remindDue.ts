import type { Channel } from '../channels/channel';
import type { Memory } from '../conversation/memory';
import { type Address, talkKey } from './address';
import { type Needs, nothingDue, type Task, type Try } from './attempt';
import { withOutbox } from './commit';
import { dayIn } from './day';
import { documentKey, readDocument } from './document';
import { dueReminders, isTooLate, reminderKeys, type RemindRow } from './remind';
import { drawn, type Thought } from './think';
import type { Taken } from './turns';
import { over } from './write';

/** Reminders whose time has come. Each is a turn of its own: its row goes in the commit that puts its message into the outbox. */

export class ReminderTooLate extends Error {
  override readonly name = 'ReminderTooLate';
}

/** What a reminder was about is no longer known. */
export class ReminderLost extends Error {
  override readonly name = 'ReminderLost';
}

interface Due {
  readonly key: string;
  readonly row: RemindRow;
  readonly channel: Channel;
}

/** What is said, and the memory after it; undefined where nothing is to be said. */
function said(
  needs: Needs,
  task: Task,
  { key, row, channel }: Due,
  memory: Memory | undefined,
  today: string,
): Thought | undefined {
  const { conversation, observe, clock } = needs;
  if (isTooLate(key, clock())) return undefined;
  try {
    const turn = conversation.remind?.(memory, row.id, today);
    if (!turn) observe.undelivered(new ReminderLost('Nobody knows this reminder any more'), whereOf(task));
    return turn && drawn(channel, turn);
  } catch (error) {
    observe.failed(error, whereOf(task));
    return undefined;
  }
}

const whereOf = ({ channelName, address, id }: Task) => ({
  ...{ channel: channelName, conversation: address.conversation.id, turn: id },
});

const nothingSaid = (memory: unknown, known: Memory | undefined): Thought => ({
  ...{ memory, known, replies: [], messages: [] },
  ...{ intent: null, decision: 'let go', step: null },
});

/** One try of sending a reminder. */
async function attempt(needs: Needs, task: Task, due: Due): Promise<Try> {
  const { store, clock, remember, onStep } = needs;
  const { talk, id, address } = task;
  const { key, row } = due;
  const rows = await store.read([key, documentKey(talk)]);
  await onStep('loaded');
  // Sent by another process, cancelled, or forgotten meanwhile.
  if (!rows.has(key)) return { before: { ...nothingDue, id, repeated: true, address } };
  const { reminders = [], ...document } = readDocument(rows.get(documentKey(talk))?.value);
  const others = reminders.filter((one) => !reminderKeys(talk, [one]).includes(key));
  if (others.length === reminders.length) {
    const taken: Taken = { ...nothingDue, id, repeated: false, acts: [], address };
    return { taken, writes: [over(rows, key, null)] };
  }
  const now = clock();
  const reach = document.reach ?? row;
  const today = dayIn(reach.zone, now);
  const memory = needs.parseMemory(document.memory);
  const thought = said(needs, task, due, memory, today);
  const letGo = memory && (needs.conversation.withoutReminder?.(memory, row.id) ?? memory);
  await onStep('decided');
  const prepared = await withOutbox(
    {
      ...{ ...reach, talk, id, activity: undefined, mark: null, today, edit: undefined },
      document: { ...document, reminders: others },
      ...{ thought: thought ?? nothingSaid(letGo ?? document.memory, letGo), now: now.getTime() },
      // Nobody has it in hand: the sweep may send it at once.
      ...{ lease: 0, remember },
    },
    rows,
    due.channel,
    store,
  );
  const writes = [...prepared.writes, over(rows, key, null)];
  return { ...prepared, writes, ...(thought && { thought }) };
}

/**
 * Puts what is due into the outbox; the sweep sends it, each talk's for itself, so that a slow service holds up nobody
 * else. What fails is noted, and is tried again.
 */
export async function remindAll(
  needs: Needs,
  queued: (task: Task, attempt: () => Promise<Try>) => Promise<Taken>,
  channelOf: (address: Address) => Channel,
): Promise<void> {
  const { store, clock, observe } = needs;
  for (const key of await dueReminders(store, clock())) {
    const row = (await store.read([key])).get(key)?.value as RemindRow | undefined;
    if (!row) continue;
    const { address, id } = row;
    const channel = channelOf(address);
    const task: Task = {
      ...{ channelName: channel.name, activity: undefined, address, talk: talkKey(address) },
      id: `reminder ${id}`,
    };
    try {
      const taken = await queued(task, async () => attempt(needs, task, { key, row, channel }));
      if (!taken.due && !taken.repeated && isTooLate(key, clock()))
        throw new ReminderTooLate('A reminder of more than two weeks ago is no longer sent');
    } catch (error) {
      observe.undelivered(error, whereOf(task));
    }
  }
}
