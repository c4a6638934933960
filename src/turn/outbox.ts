import type { Row, Store, Write } from '../store/store';
import type { Address } from './address';
import { abandoned, carriedOn, carryOut, settlesNext } from './carry';
import type { Act, Target } from './journal';
import type { Send, Taken, TurnObserver, TurnStep } from './turns';
import { Undelivered } from './undelivered';

/** The acts of one turn. `sent` counts those sent; until `until` (ms) nobody else sends the rest. */
export interface Stored {
  readonly id: string;
  /** The key of the mark by which its activity is known, if it has one. */
  readonly mark: string | null;
  /** The key of the mark of the message's first version, where an edit was the first that we saw of it. */
  readonly first?: string;
  readonly address: Address;
  /** Those done hold no more than what it takes to find what stands again. */
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
  /** The service does not want to hear of it before (ms). */
  readonly notBefore?: number;
  /** How often in a row the service has put it off. */
  readonly putOff?: number;
}

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

/** When somebody else may send the rest. */
export const freeAt = ({ until, notBefore = 0 }: Stored): number => Math.max(until, notBefore);

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 60_000;

/** Milliseconds until an answer is tried again, unless its service wants more: longer each time, and never in step with others. */
const backOff = (putOff: number): number =>
  Math.ceil(Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** putOff) * (0.8 + 0.4 * Math.random()));

interface OutboxParts {
  readonly store: Store;
  readonly clock: () => Date;
  readonly lease: number;
  readonly observe: TurnObserver;
  readonly onStep: (step: TurnStep) => void | Promise<void>;
}

/** Stored acts as found, with the rows at the versions that were read. */
export interface Found {
  readonly stored: Stored;
  readonly rows: ReadonlyMap<string, Row>;
}

export interface Outbox {
  read(outbox: string): Promise<Found | undefined>;
  /** What was decided for a turn delivered again, with the right to send the rest when nobody else has it and its time has come. */
  again(outbox: string): Promise<{ stored: Stored; due: boolean } | undefined>;
  /** Lets others send what the holder of the lease `until` has not got to. */
  release(outbox: string, until: number): Promise<void>;
  /** Sends what is left of a turn under the lease `until`, act by act. False when it was let go or taken over; a rejection of `send` passes through. */
  sendRest(taken: Pick<Taken, 'outbox' | 'until'>, send: Send): Promise<boolean>;
  /** Ends a turn whose answer nobody will get, and says so to the operator. */
  letGo(outbox: string, found: Found, why: unknown): Promise<void>;
  /** Says to the operator that an answer was not taken. */
  undelivered(error: unknown, stored: Stored): void;
}

export const talkOf = (outbox: string): string => outbox.slice(0, outbox.lastIndexOf('/'));

/** Replies on their way to a foreign service: sent once each, but for one unconfirmed after a crash. */
export function createOutbox({ store, clock, lease, observe, onStep }: OutboxParts): Outbox {
  const now = (): number => clock().getTime();

  const read: Outbox['read'] = async (outbox) => {
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
    if (isDone(stored) || freeAt(stored) > now()) return { stored, due: false };
    const claimed = { ...stored, until: now() + lease };
    return { stored: claimed, due: await replace(outbox, rows, claimed) };
  };

  const carrying = { nameOf: async (target: Target) => nameOf(store, target), observe };

  const undelivered: Outbox['undelivered'] = (error, { id, address }) => {
    const { channelId: channel, conversation } = address;
    observe.undelivered(error, { channel, conversation: conversation.id, turn: id });
  };

  const letGo: Outbox['letGo'] = async (outbox, { stored, rows }, why) => {
    await replace(outbox, rows, abandoned(stored));
    undelivered(why, stored);
  };

  /** Notes what becomes of an answer that was not taken; one that is gone is let go. */
  const putAside = async (outbox: string, { stored, rows }: Found, error: unknown): Promise<void> => {
    const { fate, retryAfter } = error instanceof Undelivered ? error : {};
    if (fate === 'gone') return letGo(outbox, { stored, rows }, error);
    const { putOff = 0 } = stored;
    // A service that names no time, or this very moment, is not asked without pause.
    const pause = Math.max(retryAfter ?? 0, backOff(putOff));
    const later = { notBefore: now() + Math.ceil(pause), putOff: putOff + 1 };
    await replace(outbox, rows, { ...stored, until: 0, ...(fate === 'passing' && later) });
    throw error;
  };

  const sendRest: Outbox['sendRest'] = async (taken, send) => {
    let { until } = taken;
    /** Done, and noted together with the next act. */
    let ahead: Partial<Stored> = {};
    for (;;) {
      const found = await read(taken.outbox);
      // Another delivery holds the lease by now, or the person asked to be forgotten.
      if (found?.stored.until !== until) return false;
      const { rows } = found;
      const stored = { ...found.stored, ...ahead };
      const act = stored.acts[stored.sent];
      if (!act) return true;
      let id: string | null;
      try {
        id = await carryOut(stored, act, { ...carrying, send });
      } catch (error) {
        await putAside(taken.outbox, { stored, rows }, error);
        return false;
      }
      await onStep('sent');
      ahead = carriedOn(stored, id);
      const after = { ...stored, ...ahead, until: now() + lease, putOff: 0 };
      if (settlesNext(stored) && !isDone(after)) continue;
      if (!(await replace(taken.outbox, rows, after))) return false;
      ({ until } = after);
      ahead = {};
      await onStep('confirmed');
    }
  };

  const release: Outbox['release'] = async (outbox, until) => {
    const found = await read(outbox);
    if (found?.stored.until === until) await replace(outbox, found.rows, { ...found.stored, until: 0 });
  };

  return { read, again, release, sendRest, letGo, undelivered };
}
