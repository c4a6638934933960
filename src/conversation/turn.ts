import type { LookUp } from './lookUp';
import type { Memory } from './memory';
import type { ChoiceRef, Reply } from './reply';
import type { Trace } from './trace';
import type { Understood } from './understood';

/** What a channel heard: the words, and the choice when a button was pressed. */
export interface Heard {
  readonly text: string;
  readonly choice?: ChoiceRef;
  /** An unguessable name for the page of a plan, should this turn tell one: made outside, so that the brain stays pure. */
  readonly page?: string;
  /** Set when the message held something that cannot be read here: a file, a picture, a voice note. */
  readonly attachment?: boolean;
  /** Others read along: a group chat or a team channel. */
  readonly group?: true;
  /** Where the person can go on alone, an address of the channel. */
  readonly privately?: string;
  /** What is written later reaches the person too, whatever they have closed: they can be reminded. */
  readonly reachable?: true;
}

export interface Turn {
  readonly memory: Memory;
  readonly replies: readonly Reply[];
  readonly understood: Understood;
  /** How the turn came about; a conversation adds it when the turn is done. */
  readonly trace?: Trace;
}

/** The brain: pure, so that a turn can be thrown away and computed again. */
export interface Conversation {
  /** The first message of a new conversation. `today` is `YYYY-MM-DD`. */
  greet(today: string): Turn;
  /** `memory` is undefined for a conversation that has not begun or whose memory no longer parses. */
  reply(memory: Memory | undefined, heard: Heard, today: string): Turn;
  /** The message of a reminder whose day has come; undefined when the memory holds none of that name. */
  remind?(memory: Memory, id: string, today: string): Turn | undefined;
  /** Answers to be shown to others, for words typed while talking to somebody else. */
  readonly lookUp?: LookUp;
}
