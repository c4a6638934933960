import type { Activity } from '../channels/activity';
import type { Channel } from '../channels/channel';
import type { Memory } from '../conversation/memory';
import type { Reply } from '../conversation/reply';
import type { Settling } from '../conversation/settling';
import type { Conversation, Heard, Turn } from '../conversation/turn';
import type { Understood } from '../conversation/understood';
import { newPageName } from './page';
import type { TurnObserver } from './turns';

const APOLOGY =
  'Sorry, something went wrong on my side and I could not answer that. Nothing you told me is lost: please try again, or say it in other words.';

/** What the brain made of a message, drawn for the channel. */
export interface Thought {
  /** As it is to be stored. */
  readonly memory: unknown;
  /** The same, unless it is of a shape that nobody knows any more. */
  readonly known: Memory | undefined;
  readonly replies: readonly Reply[];
  /** The replies as drawn, in their order. */
  readonly messages: readonly Partial<Activity>[];
  readonly settling?: Settling;
  readonly forgot?: true;
  /** The card on which something was saved, as it looks now. */
  readonly redrawn?: Partial<Activity>;
  readonly intent: string | null;
  readonly decision: string;
  readonly step: string | null;
  /** A message and what it was taken for; none for a greeting, or when the brain threw. */
  readonly exchange?: { readonly heard: Heard; readonly understood: Understood };
}

interface Thinking {
  readonly conversation: Conversation;
  readonly parseMemory: (stored: unknown) => Memory | undefined;
  readonly observe: TurnObserver;
}

/** A turn as it is stored and sent. */
export const drawn = (
  channel: Channel,
  { memory, replies, understood, settling, forgot, redrawn }: Turn,
): Thought => ({
  ...{ memory, known: memory, replies, messages: replies.map((reply) => channel.render(reply)) },
  ...(settling && { settling }),
  ...(forgot && { forgot }),
  ...(redrawn && { redrawn: channel.render(redrawn) }),
  intent: understood.intent,
  decision: understood.decision,
  step: memory.at ? `${memory.at.dialog}/${memory.at.step}` : null,
});

/** A message, or none for a greeting, as it meets the brain. */
interface Moment {
  readonly channel: Channel;
  readonly activity: Activity | undefined;
  readonly memory: unknown;
  /** How the group that is greeted calls us. */
  readonly called: string | undefined;
  /** The message is a change to one before the last. */
  readonly isPast: boolean;
  /** The reminders that it asked for as it was before, by their ids. */
  readonly askedFor: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly where: Parameters<TurnObserver['failed']>[1];
}

/**
 * Hears, converses and renders; pure but for the log, and for the name that a plan's page would get. Without an activity it greets.
 * What goes wrong in here is logged and apologised for once, with the memory as it was.
 */
export function think(
  { conversation, parseMemory, observe }: Thinking,
  { channel, activity, memory, called, isPast, askedFor, today, where }: Moment,
): Thought {
  try {
    if (!activity) return drawn(channel, conversation.greet(today, called));
    const heard: Heard = {
      ...channel.hear(activity),
      ...(isPast && { past: true }),
      ...(askedFor.length > 0 && { askedFor }),
      ...(channel.reaches && { reachable: true }),
    };
    const turn = conversation.reply(parseMemory(memory), { ...heard, page: newPageName() }, today);
    return { ...drawn(channel, turn), exchange: { heard, understood: turn.understood } };
  } catch (error) {
    observe.failed(error, where);
    const sorry: Reply = { kind: 'text', text: APOLOGY };
    return {
      ...{ memory, known: parseMemory(memory), replies: [sorry], messages: [channel.render(sorry)] },
      ...{ intent: null, decision: 'failed', step: null },
    };
  }
}
