import type { Circumstances, Measure } from './circumstances';
import type { Entities, Intent, Question } from './intent';

/** What the last turn was about, so that "and billers?" or "what about Ohio?" can be understood. */
export type Topic = Question;

/** What is going on while the person speaks. */
export interface Listening {
  readonly topic?: Topic;
  /** Own numbers told earlier, so that "and with 10 hours?" is known for hours a week. */
  readonly circumstances?: Circumstances;
  /** The choices of the question that waits for an answer. `means`, `about`, `against` and `tone` are as its dialog has them. */
  readonly asked?: readonly {
    readonly id: string;
    readonly label: string;
    readonly means: readonly string[];
    readonly about?: readonly string[];
    readonly against?: string;
    readonly tone?: number;
  }[];
  /** The text of that question. */
  readonly ask?: string;
  /** What a number counts that the waiting question asks for, though nothing beside it says so; `today` is `YYYY-MM-DD`. */
  readonly measures?: { readonly of: Measure; readonly today: string };
}

/** Why a message was not a question for us, where more is known than the intent says. */
export type Remark =
  | 'empty' | 'gibberish' | 'emoji' | 'too-long' | 'spanish' | 'other-language' | 'distress' | 'abuse' | 'injection'
  | 'other-career' | 'small-talk'; // prettier-ignore

/**
 * The meaning of one message, before the conversation decides what to do with it.
 * - `sure`: every entry of `questions` (one to three, in order) may be answered.
 * - `unsure`: the best guess is `questions[0]`; `near` holds the intents to offer, best first, at least two.
 * - `out`: not for us; `questions[0].intent` is one of the `oos-` names.
 */
export interface Understanding {
  readonly sureness: 'sure' | 'unsure' | 'out';
  readonly questions: readonly [Question, ...Question[]];
  readonly near: readonly Intent[];
  /** Own words that fit a choice of the pending question. */
  readonly fits?: { readonly choice: string; readonly sure: boolean };
  readonly remark?: Remark;
  readonly told?: Told;
  /** A number that only the waiting question gives its unit. */
  readonly measured?: Circumstances;
  /** Calibrated probability of the first question's intent, 0 to 1, for the log. */
  readonly probability: number;
}

/** Own numbers in a message. `alone` when nothing else in it is asked or told; `entities` are the names beside them. */
export interface Told {
  readonly circumstances: Circumstances;
  readonly alone: boolean;
  readonly entities: Entities;
  readonly words: string;
}

export type Understand = (text: string, listening: Listening) => Understanding;

/** As printed by `chat --json`; the shape is fixed. */
export interface Understood {
  readonly decision: 'answer' | 'ask' | 'decline' | 'choice';
  readonly intent: Intent | null;
  readonly also: readonly Intent[];
  readonly near: readonly Intent[];
  readonly entities: Entities;
}
