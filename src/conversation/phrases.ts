import type { Intent } from './intent';
import type { Choice } from './reply';
import type { Reason } from './reason';

/** The lines that the conversation itself needs. Their wording is the advisor's, so it is passed in. */
export interface Phrases {
  /** The menu, each entry in words that a person would send. */
  readonly menu: readonly string[];
  /** `misses` counts from 1; no two in a row are worded the same. */
  readonly unclear: (misses: number) => string;
  readonly didYouMean: string;
  readonly somethingElse: string;
  readonly askAway: string;
  readonly takeAs: (label: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly shallICheck: (what: string) => string;
  readonly checkAs: (what: string) => string;
  readonly dontCheck: string;
  readonly noFit: (misses: number) => string;
  readonly yesToWhat: string;
  readonly outdated: string;
  readonly attachment: string;
  readonly tooLong: (limit: number) => string;
  readonly backTo: (title: string) => string;
  readonly youSaid: (label: string) => string;
  readonly firstAlready: string;
  readonly forgotten: string;
  readonly nothingToSkip: string;
  readonly stopped: (title: string) => string;
  readonly startingOver: (title: string) => string;
  readonly questionsLeft: (count: number) => string;
  /** Explains the last turn in plain words; `label` names the subject of an intent. */
  readonly why: (last: Reason, label: (intent: Intent) => string) => string;
  /** Said when there is nothing to explain yet. */
  readonly nothingSaid: string;
  readonly back: string;
  readonly skip: string;
  readonly stop: string;
  readonly continue: string;
}

/** Next steps: buttons that say their label. */
export const steps = (labels: readonly string[]): Choice[] => labels.map((label) => ({ label }));
