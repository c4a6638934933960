import { setTimeout as sleep } from 'node:timers/promises';
import type { Row, Store, Write } from '../store/store';
import type { Address } from './address';
import { carriedOn, carryOut, settlesNext } from './carry';
import type { Act, Target } from './journal';
import type { Queue } from './queue';
import type { Send, Taken, TurnObserver, TurnStep } from './turns';

/** The acts of one turn. `sent` counts those sent; until `until` (ms) nobody else sends the rest. */
export interface Stored {
  readonly id: string;
  /** The key of the mark by which its activity is known, if it has one. */
  readonly mark: string | null;
  /** The key of the mark of the message's first version, where an edit was the first that we saw of it. */
  readonly first?: string;
  readonly address: Address;
  readonly acts: readonly Act[];
  /** So many acts at the beginning settle earlier cards; the others are the answer. */
  readonly settling?: number;
  /** The place of the question among the acts, where one of a talk is asked. */
  readonly asked?: number;
  /** What the service calls the activities of the acts done; null where nothing stands. */
  readonly ids?: readonly (string | null)[];
  readonly sent: number;
  readonly decided: number;
  readonly until: number;
}

/** An answer is not worth sending a day late. */
const STALE = 24 * 60 * 60 * 1000;

export const actsKey = (outbox: string): string => `acts/${outbox}`;
/** Exists while a turn has unsent acts, so that the sweep need not look at every talk. */
export const dueKey = (outbox: string): string => `due/${outbox}`;
/** Padded, so that turns sort in their order. */
export const outboxOf = (talk: string, turn: number): string => `${talk}/${String(turn).padStart(10, '0')}`;

export const isDone = ({ acts, sent }: Stored): boolean => sent >= acts.length;

/** What the service calls an activity sent before, as far as it is known. */
export async function nameOf(store: Store, target: Target): Promise<string | undefined> {
  if (typeof target === 'string') return target;
  const key = actsKey(target.outbox);
  const stored = (await store.read([key])).get(key)?.value as Stored | undefined;
  return stored?.ids?.[target.place] ?? undefined;
}

interface OutboxParts {
  readonly store: Store;
  readonly clock: () => Date;
  readonly lease: number;
  readonly observe: TurnObserver;
  readonly queue: Queue;
  readonly onStep: (step: TurnStep) => void | Promise<void>;
}

export interface Outbox {
  /** What was decided for a turn delivered again, with the right to send the rest when nobody else has it. */
  again(outbox: string): Promise<{ stored: Stored; due: boolean } | undefined>;
  deliver(taken: Taken, send: Send): Promise<void>;
  sweep(send: Send): Promise<number>;
}

/** Replies on their way to a foreign service: sent once each, but for one unconfirmed after a crash. */
export function createOutbox({ store, clock, lease, observe, queue, onStep }: OutboxParts): Outbox {
  const now = (): number => clock().getTime();

  const read = async (
    outbox: string,
  ): Promise<{ stored: Stored; rows: ReadonlyMap<string, Row> } | undefined> => {
    const rows = await store.read([actsKey(outbox), dueKey(outbox)]);
    const row = rows.get(actsKey(outbox));
    return row && { stored: row.value as Stored, rows };
  };

  /** Writes the row anew unless another has since; done, it is no longer due. */
  const replace = async (
    outbox: string,
    rows: ReadonlyMap<string, Row>,
    stored: Stored,
  ): Promise<boolean> => {
    const [acts, due] = [actsKey(outbox), dueKey(outbox)];
    const writes: Write[] = [{ key: acts, value: stored, version: rows.get(acts)?.version ?? 0 }];
    if (isDone(stored)) writes.push({ key: due, value: null, version: rows.get(due)?.version ?? 0 });
    return store.commit(writes);
  };

  const again: Outbox['again'] = async (outbox) => {
    const found = await read(outbox);
    if (!found) return undefined;
    const { stored, rows } = found;
    if (isDone(stored) || stored.until > now()) return { stored, due: false };
    const claimed = { ...stored, until: now() + lease };
    return { stored: claimed, due: await replace(outbox, rows, claimed) };
  };

  const carrying = { nameOf: async (target: Target) => nameOf(store, target), observe };

  const sendRest = async (taken: Pick<Taken, 'outbox' | 'until'>, send: Send): Promise<void> => {
    let { until } = taken;
    /** Done, and noted together with the next act. */
    let ahead: Partial<Stored> = {};
    for (;;) {
      const found = await read(taken.outbox);
      // Another delivery holds the lease by now, or the person asked to be forgotten.
      if (found?.stored.until !== until) return;
      const stored = { ...found.stored, ...ahead };
      const act = stored.acts[stored.sent];
      if (!act) return;
      let id: string | null;
      try {
        id = await carryOut(stored, act, { ...carrying, send });
      } catch (error) {
        await replace(taken.outbox, found.rows, { ...stored, until: 0 });
        throw error;
      }
      await onStep('sent');
      ahead = carriedOn(stored, id);
      const after = { ...stored, ...ahead, until: now() + lease };
      if (settlesNext(stored) && !isDone(after)) continue;
      if (!(await replace(taken.outbox, found.rows, after))) return;
      ({ until } = after);
      ahead = {};
      await onStep('confirmed');
    }
  };

  const deliver: Outbox['deliver'] = async (taken, send) => {
    const talk = taken.outbox.slice(0, taken.outbox.lastIndexOf('/'));
    if (taken.due) await queue(talk, async () => sendRest(taken, send));
  };

  const sweepOne = async (outbox: string, send: Send): Promise<boolean> => {
    let found = await read(outbox);
    while (found && !isDone(found.stored) && found.stored.until > now()) {
      await sleep(found.stored.until - now(), undefined, { ref: false });
      found = await read(outbox);
    }
    if (!found || isDone(found.stored)) return false;
    const { id, address, acts, decided } = found.stored;
    const where = { channel: address.channelId, conversation: address.conversation.id, turn: id };
    try {
      if (now() - decided > STALE) {
        await replace(outbox, found.rows, { ...found.stored, sent: acts.length });
        throw new Error('Replies of more than a day ago are no longer sent');
      }
      const claim = await again(outbox);
      if (!claim?.due) return false;
      await sendRest({ outbox, until: claim.stored.until }, send);
      return true;
    } catch (error) {
      observe.undelivered(error, where);
      return false;
    }
  };

  const sweep: Outbox['sweep'] = async (send) => {
    let sent = 0;
    for (const key of await store.keys(dueKey('')))
      if (await sweepOne(key.slice(dueKey('').length), send)) sent += 1;
    return sent;
  };

  return { again, deliver, sweep };
}
