import type { Store } from '../store/store';
import { type Outbox, dueKey, freeAt, isDone, talkOf } from './outbox';
import type { Send, Turns } from './turns';
import { Undelivered } from './undelivered';

/** An answer is not worth sending a day late. */
const STALE = 24 * 60 * 60 * 1000;

/** Talks whose answers are sent side by side: a service that is slow does not hold up the others. */
const SIDE_BY_SIDE = 16;

interface SweepParts {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly clock: () => Date;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** What became of an answer: `later` means that those after it in its talk have to wait too. */
type Swept = 'sent' | 'left' | 'later';

/** Sends what was decided earlier and not sent, once its lease is over and its time has come, each talk's in its order. */
export function createSweep({ store, outbox, clock, wait }: SweepParts): Turns['sweep'] {
  const now = (): number => clock().getTime();

  /** Somebody may be sending it at this moment. */
  const onceFree = async (name: string): ReturnType<Outbox['read']> => {
    for (;;) {
      const found = await outbox.read(name);
      if (!found || isDone(found.stored) || found.stored.until <= now()) return found;
      await wait(found.stored.until - now());
    }
  };

  const sweepOne = async (name: string, send: Send): Promise<Swept> => {
    const found = await onceFree(name);
    if (!found || isDone(found.stored)) return 'left';
    const { stored } = found;
    if (now() - stored.decided > STALE) {
      await outbox.letGo(name, found, new Error('Replies of more than a day ago are no longer sent'));
      return 'left';
    }
    const claim = freeAt(stored) > now() ? undefined : await outbox.again(name);
    if (!claim?.due) return 'later';
    try {
      return (await outbox.sendRest({ outbox: name, until: claim.stored.until }, send)) ? 'sent' : 'left';
    } catch (error) {
      outbox.undelivered(error, stored);
      return error instanceof Undelivered && error.fate === 'passing' ? 'later' : 'left';
    }
  };

  /** Names of what is due, by talk. */
  const due = async (): Promise<Map<string, string[]>> => {
    const talks = new Map<string, string[]>();
    for (const key of await store.keys(dueKey(''))) {
      const name = key.slice(dueKey('').length);
      const others = talks.get(talkOf(name));
      if (others) others.push(name);
      else talks.set(talkOf(name), [name]);
    }
    return talks;
  };

  return async (send) => {
    let sent = 0;
    const talks = (await due()).values();
    const work = async (): Promise<void> => {
      for (const names of talks)
        for (const name of names) {
          const swept = await sweepOne(name, send);
          if (swept === 'sent') sent += 1;
          if (swept === 'later') break;
        }
    };
    await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
    return sent;
  };
}
