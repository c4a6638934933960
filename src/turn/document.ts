import type { Activity } from '../channels/activity';
import type { QuestionReply } from '../conversation/reply';
import type { Standing } from '../conversation/settling';
import { keyPart } from './address';
import type { Target } from './journal';
import type { KeptReminder, Reach } from './remind';

/** A question on a card whose buttons can still be pressed. */
export interface OpenCard {
  readonly standing: Standing;
  /** What it takes to draw the card once it is settled. */
  readonly reply: QuestionReply;
  readonly at: Target;
}

/** The last message of the person, as it was met: from this it is answered anew when it is edited. */
export interface LastMessage {
  readonly id: string;
  readonly memory: unknown;
  readonly open?: readonly OpenCard[];
  readonly reminders?: readonly KeptReminder[];
}

/** All that is kept of one person in one conversation, beside the turns' acts and marks and a log. */
export interface TalkDocument {
  readonly form: 1;
  /** The brain's memory as it was stored; it may be of an older shape. */
  readonly memory: unknown;
  /** The name of the page that shows this talk's plan, while it has one. */
  readonly page?: string;
  /** At most one of each standing. */
  readonly open?: readonly OpenCard[];
  readonly last?: LastMessage;
  /** The reminders that the memory holds, each with the time at which it is due. */
  readonly reminders?: readonly KeptReminder[];
  /** Present beside them: how the person was reached last. Services move, and so do people. */
  readonly reach?: Reach;
  /** Turns taken so far. */
  readonly turns: number;
}

const EMPTY: TalkDocument = { form: 1, memory: null, turns: 0 };

/** The document as stored; anything of another form is a talk that has not begun. */
export const readDocument = (stored: unknown): TalkDocument =>
  typeof stored === 'object' && stored !== null && 'form' in stored && stored.form === EMPTY.form
    ? (stored as TalkDocument)
    : EMPTY;

export const documentKey = (talk: string): string => `talk/${talk}`;

/** By its mark an activity is known when it is delivered again. A row of its own, so that many can be kept. */
export interface Mark {
  readonly id: string;
  readonly outbox: string;
  /** The outboxes of its edits, oldest first: what the last of them sent is what stands. */
  readonly later?: readonly string[];
}

/**
 * Tells a redelivered activity from a new one: type, id and, for an edit, its time; a greeting is one of a kind.
 * Null for an activity without an id.
 */
export function markKey(talk: string, activity: Activity | undefined): string | null {
  if (!activity) return `mark/${talk}/greeting`;
  const { type, id, timestamp } = activity;
  if (!id) return null;
  // A channel hands its times over as text or as dates.
  const edited = type === 'messageUpdate' ? `@${JSON.stringify({ timestamp })}` : '';
  return `mark/${talk}/${keyPart(`${type}/${id}${edited}`)}`;
}

/** The mark of the first version of a message that was edited or deleted; null for any other activity. */
export const firstMarkKey = (talk: string, activity: Activity | undefined): string | null =>
  activity && /^message(Update|Delete)$/.test(activity.type)
    ? markKey(talk, { ...activity, type: 'message' })
    : null;
