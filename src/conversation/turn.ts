import type { LookUp } from './lookUp';
import type { Memory } from './memory';
import type { ChoiceRef, PlanReply, Reply } from './reply';
import type { Settling } from './settling';
import type { Trace } from './trace';
import type { Understood } from './understood';

/** What a channel heard: the words, and the choice when a button was pressed. */
export interface Heard {
  readonly text: string;
  readonly choice?: ChoiceRef;
  /** Set when the check boxes of a plan were saved. */
  readonly ticks?: Ticks;
  /** The whole talk is to begin anew, whatever runs or waits in it: a menu item of a channel says so, words never do. */
  readonly anew?: true;
  /** An unguessable name for the page of a plan, should this turn tell one: made outside, so that the brain stays pure. */
  readonly page?: string;
  /** Set when the message held something that cannot be read here: a file, a picture, a voice note. */
  readonly attachment?: boolean;
  /** Others read along: a group chat or a team channel. */
  readonly group?: true;
  /** Where the person can go on alone, an address of the channel. */
  readonly privately?: string;
  /** How people in the group call us, where we hear only what is said to us. */
  readonly called?: string;
  /** A change to a message before the last: it is answered, and an open talk stays where it is. */
  readonly past?: true;
  /** The reminders that such a message asked for as it was before, by their ids: the change takes them back. */
  readonly askedFor?: readonly string[];
  /** What is written later reaches the person too, whatever they have closed: they can be reminded. */
  readonly reachable?: true;
}

/** The check boxes of a plan's card, as they were when it was saved. */
export interface Ticks {
  /** The name of the plan's page. */
  readonly page?: string | undefined;
  /** Each line by its id: whether it is ticked, and whether it was when the card was made. */
  readonly lines: Readonly<Record<string, { readonly now: boolean; readonly before: boolean }>>;
}

export interface Turn {
  readonly memory: Memory;
  readonly replies: readonly Reply[];
  readonly understood: Understood;
  /** What becomes of the questions shown before; a conversation adds it when the turn is done. */
  readonly settling?: Settling;
  /** The plan on whose card check boxes were saved, as it stands now. */
  readonly redrawn?: PlanReply;
  /** The person asked to be forgotten: nothing is to be kept of the turns before. */
  readonly forgot?: true;
  /** How the turn came about; a conversation adds it when the turn is done. */
  readonly trace?: Trace;
}

/** The brain: pure, so that a turn can be thrown away and computed again. */
export interface Conversation {
  /** The first message of a new conversation; `called` is how a group calls us. `today` is `YYYY-MM-DD`. */
  greet(today: string, called?: string): Turn;
  /** `memory` is undefined for a conversation that has not begun or whose memory no longer parses. */
  reply(memory: Memory | undefined, heard: Heard, today: string): Turn;
  /**
   * The message of a reminder whose day has come; undefined when the memory holds none of that name. Of a memory that no
   * longer parses (undefined) nothing is known but that something was asked for, and that is said.
   */
  remind?(memory: Memory | undefined, id: string, today: string): Turn | undefined;
  /** The memory without a reminder; of nothing else it is changed. */
  withoutReminder?(memory: Memory, id: string): Memory;
  /** The memory without the words of a message that its writer has deleted. */
  wordless?(memory: Memory): Memory;
  /** Answers to be shown to others, for words typed while talking to somebody else. */
  readonly lookUp?: LookUp;
}
