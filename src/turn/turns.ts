import type { Activity } from '../channels/activity';
import type { Channel } from '../channels/channel';
import type { LookedUp } from '../conversation/lookUp';
import type { Memory } from '../conversation/memory';
import type { Conversation, Heard } from '../conversation/turn';
import type { Understood } from '../conversation/understood';
import type { TurnObserver } from '../observe/observe';
import type { Store } from '../store/store';
import type { Address } from './address';
import type { Place } from './conversations';
import type { Act, Journal } from './journal';

export type { TurnObserver, TurnRecord } from '../observe/observe';

/** A turn that was decided and stored. */
export interface Taken {
  /** With a journal the id in its log, else the activity's own id, or one made up for an activity without. */
  readonly id: string;
  /** Delivered before: nothing was decided anew. */
  readonly repeated: boolean;
  /** What was decided, now or the first time. A repeat brings those that are sent without their words, and over a journal none: its log has them. */
  readonly acts: readonly Act[];
  readonly address: Address;
  /** `deliver` has something to send: not over a journal, and not while another delivery is at it. */
  readonly due: boolean;
  /** For `deliver`: names the stored acts, and the lease under which they may be sent. */
  readonly outbox: string;
  readonly until: number;
}

/**
 * Carries out one act; resolves when the foreign service has taken it, with the name that it gave to what was sent.
 * Rejects with `Refused` where an update or a deletion will never be taken, and with `Undelivered` when it is known
 * what is to become of what was sent.
 */
export type Send = (act: Act<string>, address: Address) => Promise<string | undefined>;

/** What was to be changed is gone, or closed to us: there is no use in trying again. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** The turn could not be committed after all tries: nothing was decided or said. Answer 5xx, so that it is delivered again. */
export class TurnConflict extends Error {
  override readonly name = 'TurnConflict';
}

export interface Turns {
  /** Decides the answer to a message exactly once. Throws `TurnConflict`, what the store throws, and what `journal` throws. */
  take(channel: Channel, activity: Activity, journal?: Journal): Promise<Taken>;
  /** Decides the first message of a talk exactly once; a repeat gets what was decided. */
  greet(channel: Channel, address: Address, journal: Journal | undefined): Promise<Taken>;
  /** Puts an activity that asks for no answer (an event, typing) into the log. */
  note(activity: Activity, journal: Journal): Promise<Taken>;
  /**
   * Sends what is due, act by act and in the order of a talk's turns, and remembers each as sent. What a service takes
   * later is waited for, no longer than `patience`; what is gone is let go. Any other rejection of `send` passes
   * through, and the rest stays due.
   */
  deliver(taken: Taken, send: Send): Promise<void>;
  /** Sends what an earlier process decided and did not get to send, once its lease is over and its time has come. Resolves with the number of turns sent. */
  sweep(send: Send): Promise<number>;
  /** Empties what is kept of a message that the person has deleted; nothing is said of it. */
  letGo(activity: Activity): Promise<void>;
  /** Decides the reminders whose time has come, each exactly once. `sweep` sends them. */
  remind(channelOf: (address: Address) => Channel): Promise<void>;
  /** Looks something up for somebody who talks to others; nothing is stored. `zone` says where their day is. */
  lookUp(words: string, zone?: string): LookedUp;
  /** Deletes all that is stored about the person in this conversation, and every row under `prefixes` (its log). */
  forget(
    address: Pick<Address, 'channelId' | 'conversation' | 'from'>,
    prefixes?: readonly string[],
  ): Promise<void>;
  /** Deletes all that is stored about the person, in every conversation of the channel where it knows people by a name of their own. */
  forgetPerson(address: Pick<Address, 'channelId' | 'conversation' | 'from'>): Promise<void>;
  /** Remembers of what a conversation is part of. */
  notePart(place: Place): Promise<void>;
  /** Deletes all that is stored about anybody, or about one `person`, in a conversation, in its threads, and in what else is part of the same whole. */
  forgetConversation(place: Place, person?: Address['from']): Promise<void>;
}

/** The boundaries at which a process may die. */
export type TurnStep = 'queued' | 'loaded' | 'decided' | 'entered' | 'committed' | 'sent' | 'confirmed';

export interface TurnOptions {
  readonly store: Store;
  readonly conversation: Conversation;
  /** Memory as stored, or undefined when it no longer parses. */
  readonly parseMemory: (stored: unknown) => Memory | undefined;
  readonly clock: () => Date;
  readonly observe: TurnObserver;
  /** Turns of a talk whose activities are known when they are delivered again: 500. A turn costs the same however many. */
  readonly remember?: number;
  /** Commits tried before giving up: 20. */
  readonly tries?: number;
  /** Milliseconds after which unsent replies may be sent by another delivery or the sweep: 15,000. */
  readonly lease?: number;
  /** Milliseconds after which a delivery leaves to the sweep what a service has not taken: 5,000. */
  readonly patience?: number;
  /** How to wait, for those who bring their own clock. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Called once for each message that was answered, after the commit. Must not throw: the turn stands. */
  readonly onAnswered?: (heard: Heard, understood: Understood) => void;
  /** Called at each step boundary. */
  readonly onStep?: (step: TurnStep) => void | Promise<void>;
}
