import type { Store } from '../store/store';
import { type Outbox, dueKey, freeAt, isDone, talkOf } from './outbox';
import type { Queue } from './queue';
import type { Send, Turns } from './turns';
import { Undelivered } from './undelivered';

/** How often we look whether another process is through with an earlier answer of the same talk. */
const LOOK_AGAIN = 20;

export interface DeliverParts {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly clock: () => Date;
  readonly patience: number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly queue: Queue;
}

/** One answer on its way: `own` is the lease under which it may be sent; an earlier answer of the talk has none. */
interface Errand {
  readonly name: string;
  readonly own: number | undefined;
  readonly send: Send;
  /** No wait goes beyond, and nothing is begun after (ms): the sweep does the rest. */
  readonly limit: number;
}

/** Sends what is due of a talk up to an answer, in the order of its turns, and waits a little where the service asks to. */
export function createDeliver(parts: DeliverParts): Turns['deliver'] {
  const { store, outbox, clock, patience, wait, queue } = parts;
  const now = (): number => clock().getTime();

  /** The lease under which an answer may be sent at once; until then it waits, but not for long. Undefined when there is nothing to send. */
  const leaseOf = async ({ name, own, limit }: Errand): Promise<number | undefined> => {
    for (;;) {
      const stored = (await outbox.read(name))?.stored;
      if (!stored || isDone(stored)) return undefined;
      const { until, notBefore = 0 } = stored;
      const isOurs = until === own;
      // Another delivery of the same message has it.
      if (own !== undefined && !isOurs && until > now()) return undefined;
      const free = isOurs ? notBefore : freeAt(stored);
      if (free <= now()) {
        const claim = isOurs ? { stored, due: true } : await outbox.again(name);
        if (claim?.due) return claim.stored.until;
      } else if (notBefore > limit || now() >= limit) {
        throw new Undelivered('The service takes nothing yet', { fate: 'passing' });
      } else {
        await wait(until > now() && !isOurs ? LOOK_AGAIN : free - now());
      }
    }
  };

  const run = async (errand: Errand): Promise<void> => {
    const { name, own, limit } = errand;
    const send: Send = async (act, address) => {
      if (now() > limit) throw new Undelivered('The service takes long', { fate: 'passing' });
      return errand.send(act, address);
    };
    for (;;) {
      const lease = await leaseOf(errand);
      if (lease === undefined) return;
      try {
        await outbox.sendRest({ outbox: name, until: lease }, send);
        return;
      } catch (error) {
        const isPassing = error instanceof Undelivered && error.fate === 'passing';
        // What goes wrong with an earlier answer was said when it was tried; the later one need not wait for its mending.
        if (!isPassing && own === undefined) return;
        if (!isPassing) throw error;
      }
    }
  };

  const dueUpTo = async (name: string): Promise<string[]> =>
    (await store.keys(dueKey(`${talkOf(name)}/`)))
      .map((key) => key.slice(dueKey('').length))
      .filter((due) => due <= name);

  return async ({ due, outbox: name, until }, send) => {
    if (!due) return;
    const limit = now() + patience;
    await queue(talkOf(name), async () => {
      try {
        for (const next of await dueUpTo(name))
          await run({ name: next, own: next === name ? until : undefined, send, limit });
      } finally {
        await outbox.release(name, until);
      }
    });
  };
}
