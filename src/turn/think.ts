import type { Activity } from '../channels/activity';
import type { Channel } from '../channels/channel';
import type { Memory } from '../conversation/memory';
import type { Conversation, Turn } from '../conversation/turn';
import type { Act } from './journal';
import type { TurnObserver } from './turns';

const APOLOGY =
  'Sorry, something went wrong on my side and I could not answer that. Nothing you told me is lost: please try again, or say it in other words.';

/** What the brain made of a message, drawn for the channel. */
export interface Thought {
  readonly memory: unknown;
  readonly acts: readonly Act[];
  readonly intent: string | null;
  readonly decision: string;
  readonly step: string | null;
}

interface Thinking {
  readonly conversation: Conversation;
  readonly parseMemory: (stored: unknown) => Memory | undefined;
  readonly observe: TurnObserver;
}

const drawn = (channel: Channel, { memory, replies, understood }: Turn): Thought => ({
  memory,
  acts: replies.map((reply) => ({ act: 'send', activity: channel.render(reply) })),
  intent: understood.intent,
  decision: understood.decision,
  step: memory.at ? `${memory.at.dialog}/${memory.at.step}` : null,
});

/** A message, or none for a greeting, as it meets the brain. */
interface Moment {
  readonly channel: Channel;
  readonly activity: Activity | undefined;
  readonly memory: unknown;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly where: Parameters<TurnObserver['failed']>[1];
}

/**
 * Hears, converses and renders; pure but for the log. Without an activity it greets.
 * What goes wrong in here is logged and apologised for once, with the memory as it was.
 */
export function think(
  { conversation, parseMemory, observe }: Thinking,
  { channel, activity, memory, today, where }: Moment,
): Thought {
  try {
    const turn = activity
      ? conversation.reply(parseMemory(memory), channel.hear(activity), today)
      : conversation.greet(today);
    return drawn(channel, turn);
  } catch (error) {
    observe.failed(error, where);
    const sorry: Act = { act: 'send', activity: channel.render({ kind: 'text', text: APOLOGY }) };
    return { memory, acts: [sorry], intent: null, decision: 'failed', step: null };
  }
}
