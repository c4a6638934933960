import type { Act, Target } from './journal';
import type { Stored } from './outbox';
import { Refused, type Send, type TurnObserver } from './turns';

/** What it takes to do an act: the name that the service gave to what was sent before, and who hears of a refusal. */
interface Carrying {
  readonly nameOf: (target: Target) => Promise<string | undefined>;
  readonly observe: Pick<TurnObserver, 'undelivered'>;
  readonly send: Send;
}

/** The next act gives an earlier card its last look. To do it twice does no harm. */
export const settlesNext = ({ sent, settling = 0 }: Stored): boolean => sent < settling;

/**
 * Does the next act and resolves with the name of what then stands, null where nothing does. What can no longer be
 * changed is let go; but an answer is then sent anew. Rejects with what `send` rejects with for now.
 */
export async function carryOut(stored: Stored, act: Act, carrying: Carrying): Promise<string | null> {
  const { nameOf, observe, send } = carrying;
  const { address, id } = stored;
  if (act.act === 'send') return (await send(act, address)) ?? null;
  const anew = async (): Promise<string | null> =>
    act.act === 'update' && !settlesNext(stored)
      ? carryOut(stored, { act: 'send', activity: act.activity }, carrying)
      : null;
  const target = await nameOf(act.target);
  if (target === undefined) return anew();
  try {
    await send({ ...act, target }, address);
    return act.act === 'update' ? target : null;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    observe.undelivered(error, {
      ...{ channel: address.channelId, conversation: address.conversation.id, turn: id },
    });
    return anew();
  }
}

/** What is kept of an act that is done: that it was, and of what kind. What was said is with its service. */
const emptied = (act: Act): Act => (act.act === 'delete' ? act : { ...act, activity: {} });

/** What has become of the acts when the next is done. */
export const carriedOn = (stored: Stored, id: string | null): Pick<Stored, 'acts' | 'ids' | 'sent'> => ({
  acts: stored.acts.map((act, place) => (place === stored.sent ? emptied(act) : act)),
  ids: [...(stored.ids ?? []), id],
  sent: stored.sent + 1,
});

/** Acts that nobody will do any more. */
export const abandoned = (stored: Stored): Stored => ({
  ...stored,
  acts: stored.acts.map(emptied),
  sent: stored.acts.length,
});
