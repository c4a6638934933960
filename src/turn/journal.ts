import type { Activity } from '../channels/activity';
import type { Row, Write } from '../store/store';

export type { Row, Store, Write } from '../store/store';

/** An activity of ours by its place among the acts of a turn: its service's name for it is known once it is sent. */
export interface Sent {
  readonly outbox: string;
  readonly place: number;
}

/** An activity sent before. */
export type Target = string | Sent;

export interface SendAct {
  readonly act: 'send';
  readonly activity: Partial<Activity>;
}

/** What is done towards the person. Closed on purpose. When it is done, a target is the name that the service gave. */
export type Act<T = Target> =
  | SendAct
  | { readonly act: 'update'; readonly target: T; readonly activity: Partial<Activity> }
  | { readonly act: 'delete'; readonly target: T };

/** What a turn puts into a log. `activity` is absent when the turn is a greeting. */
export interface Entry {
  readonly activity?: Activity;
  readonly acts: readonly SendAct[];
}

export interface Entered {
  /** What the incoming activity is called in the log; for a greeting, any name. */
  readonly id: string;
  /** The acts as they stand in the log (with their ids, `replyToId`, …): handed back in `Taken.acts`. */
  readonly acts: readonly SendAct[];
  /** Rows to write, each at the version found in `rows` (0 when it was not there). */
  readonly writes: readonly Write[];
}

/**
 * A log of our own that is written in the turn's own commit, so that message and replies stand in it
 * together or not at all. A turn may be computed several times: none of these may have outside effects.
 */
export interface Journal {
  /** What the keys of all its rows begin with. */
  readonly prefix: string;
  /** Keys to read together with the conversation's document, e.g. the log's head and a client's own id for the message. */
  keys(activity: Activity | undefined): readonly string[];
  /** The id given earlier to this very message, when the rows show that it is a repeat. */
  earlier(activity: Activity, rows: ReadonlyMap<string, Row>): string | undefined;
  enter(entry: Entry, rows: ReadonlyMap<string, Row>): Entered;
}
