import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity } from '../channels/activity';
import { type Address, addressOf, talkKey } from './address';
import { type Task, type Try, createAttempts } from './attempt';
import { dayIn } from './day';
import { createDeliver } from './deliver';
import { forgetTalk } from './forget';
import { letGo } from './letGo';
import { forgetParts, notePart, talksIn } from './conversations';
import { createOutbox } from './outbox';
import { otherTalks } from './people';
import { createQueue } from './queue';
import { remindAll, ReminderLost } from './remindDue';
import { createSweep } from './sweep';
import { type Taken, TurnConflict, type TurnOptions, type Turns } from './turns';

export type { Address } from './address';
export type { Act, Entered, Entry, Journal, Row, SendAct, Store, Target, Write } from './journal';
export { planAt, type StoredPlan } from './page';
export * from './turns';
export { Undelivered } from './undelivered';

/** A process that has nothing else to do ends; what it waited for is swept up at its next start. */
const idle = async (milliseconds: number): Promise<void> => sleep(milliseconds, undefined, { ref: false });

/** Waits a little, and longer the more often it was in vain, so that processes do not march in step. */
const pause = async (tried: number): Promise<void> => sleep(Math.random() * Math.min(50, 4 * 2 ** tried));

const taskOf = (channelName: string, address: Address, activity: Activity | undefined): Task => ({
  ...{ channelName, activity, address: addressOf(address), talk: talkKey(address) },
  id: address.id ?? randomUUID(),
});

/**
 * A turn is a transaction: it is computed from the document as read, and counts only when the document has not
 * changed by the time it is written; else it is computed again.
 */
export function createTurns(options: TurnOptions): Turns {
  const { store, clock, observe, tries = 20, remember = 500, lease = 15_000 } = options;
  const { patience = 5000 } = options;
  const onStep = options.onStep ?? ((): void => undefined);
  const queue = createQueue();
  const outbox = createOutbox({ ...options, lease, onStep });
  const needs = { ...options, remember, lease, onStep };
  const attempts = createAttempts(needs, outbox);
  const deliver = createDeliver({
    ...{ store, outbox, clock, patience, queue: createQueue() },
    wait: options.wait ?? sleep,
  });

  const record = (
    task: Task,
    { taken, thought, isLost }: Exclude<Try, { before: Taken }>,
    tried: number,
    began: number,
  ): void => {
    if (!thought) return;
    const { intent, decision, step } = thought;
    const where = { channel: task.channelName, conversation: task.address.conversation.id, turn: taken.id };
    observe.turn({ ...where, intent, decision, step, tries: tried, milliseconds: performance.now() - began });
    if (isLost) observe.undelivered(new ReminderLost('The reminders of a talk are no longer known'), where);
    if (thought.exchange) options.onAnswered?.(thought.exchange.heard, thought.exchange.understood);
  };

  const transact = async (task: Task, attempt: () => Promise<Try>, began: number): Promise<Taken> => {
    await onStep('queued');
    for (let tried = 1; tried <= tries; tried++) {
      const result = await attempt();
      if ('before' in result) {
        observe.duplicate(task.channelName);
        return result.before;
      }
      await onStep('entered');
      if (await store.commit(result.writes)) {
        await onStep('committed');
        record(task, result, tried, began);
        return result.taken;
      }
      observe.conflict(task.channelName);
      await pause(tried);
    }
    observe.gaveUp(task.channelName);
    throw new TurnConflict(`Turn ${task.id} could not be committed in ${tries} tries`);
  };

  const queued = async (task: Task, attempt: () => Promise<Try>): Promise<Taken> => {
    const began = performance.now();
    return queue(task.talk, async () => transact(task, attempt, began));
  };

  /** For what is no turn: tried until nothing changes meanwhile. */
  const rewritten = async (talk: string, rewrite: () => Promise<boolean>): Promise<void> =>
    queue(talk, async () => {
      for (let tried = 1; tried <= tries; tried++) {
        if (await rewrite()) return;
        await pause(tried);
      }
      throw new TurnConflict(`Could not rewrite ${talk} in ${tries} tries`);
    });

  const forget = async (talk: string, prefixes: readonly string[] = []): Promise<void> =>
    rewritten(talk, async () => forgetTalk(store, talk, prefixes));

  return {
    take: async (channel, activity, journal) => {
      const task = taskOf(channel.name, activity, activity);
      return queued(task, async () => attempts.turn(task, channel, journal));
    },
    greet: async (channel, address, journal) => {
      const task = taskOf(channel.name, address, undefined);
      return queued(task, async () => attempts.turn(task, channel, journal));
    },
    note: async (activity, journal) => {
      const task = taskOf(activity.channelId, activity, activity);
      return queued(task, async () => attempts.note(task, journal));
    },
    deliver,
    sweep: createSweep({ store, outbox, clock, wait: options.wait ?? idle }),
    lookUp: (words, zone) =>
      options.conversation.lookUp?.(words, dayIn(zone, options.clock())) ?? { found: [] },
    remind: async (channelOf) => remindAll(needs, queued, channelOf),
    letGo: async (activity) => {
      const talk = talkKey(activity);
      await rewritten(talk, async () => letGo(options, talk, activity));
    },
    forget: async (address, prefixes) => forget(talkKey(address), prefixes),
    forgetPerson: async (address) => {
      const talk = talkKey(address);
      for (const one of [talk, ...(await otherTalks(store, talk))]) await forget(one);
    },
    notePart: async (place) => notePart(store, place),
    forgetConversation: async (place, person) => {
      for (const talk of await talksIn(store, place, person)) await forget(talk);
      if (!person) await forgetParts(store, place);
    },
  };
}
