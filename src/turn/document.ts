import type { Activity } from '../channels/activity';

/** An activity that was taken: by `key` it is known when it is delivered again; `turn` numbers its acts. */
export interface Mark {
  readonly key: string | null;
  readonly id: string;
  readonly turn: number;
}

/** All that is kept of one person in one conversation, beside the acts of each turn and a log. */
export interface TalkDocument {
  readonly form: 1;
  /** The brain's memory as it was stored; it may be of an older shape. */
  readonly memory: unknown;
  /** Turns taken so far. */
  readonly turns: number;
  readonly greeted: boolean;
  /** The last activities taken, oldest first. */
  readonly taken: readonly Mark[];
}

const EMPTY: TalkDocument = { form: 1, memory: null, turns: 0, greeted: false, taken: [] };

/** The document as stored; anything of another form is a talk that has not begun. */
export const readDocument = (stored: unknown): TalkDocument =>
  typeof stored === 'object' && stored !== null && 'form' in stored && stored.form === EMPTY.form
    ? (stored as TalkDocument)
    : EMPTY;

/** Tells a redelivered activity from a new one: type, id and, for an edit, its time. Null when it has no id. */
export function markKey({ type, id, timestamp }: Activity): string | null {
  if (!id) return null;
  // A channel hands its times over as text or as dates.
  const edited = type === 'messageUpdate' ? `@${JSON.stringify({ timestamp })}` : '';
  return `${type}/${id}${edited}`;
}
