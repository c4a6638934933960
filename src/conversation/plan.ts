import type { Said, Source } from '../knowledge/types';
import type { FitResult } from './reply';
import type { Series } from './series';

/** One line of a plan. */
export interface PlanStep {
  /** The same in every plan that says the same here, whatever the figures and the order are. */
  readonly id: string;
  readonly text: string;
  readonly done?: true;
}

/** A line of a plan with the names of the steps that it tells, and of those that go along with it untold. */
export interface PlanLine extends Said {
  readonly steps: readonly string[];
  readonly along: readonly string[];
  /** What is said of its figures where it is told alone. */
  readonly caveat?: string;
}

export const lineId = ({ steps }: Pick<PlanLine, 'steps'>): string => steps.join('+');

/** A line is done when all that it tells is. */
export const isDone = ({ steps }: Pick<PlanLine, 'steps'>, done: readonly string[]): boolean =>
  steps.every((step) => done.includes(step));

/** What to do next, in short: what a reply tells, in its order. */
export interface Plan {
  /** What clashes and what is not to be had now, each with what fits instead. */
  readonly notes: readonly string[];
  /** Steps in order, one line each, with months and money where they are on file. */
  readonly steps: readonly PlanStep[];
  /** Why no certificate is advised; absent where one is, as a step. */
  readonly certificate?: string;
  /** What to ask a school before paying. */
  readonly questions: readonly string[];
  /** Where help costs nothing. */
  readonly help: string;
  /** The page with all of it: an address, or a path on our own server; absent where no page can be had. */
  readonly page?: string;
}

/** A step with all that is on file about it. */
export interface SheetStep {
  readonly title: Said;
  /** What of the person's answers put it here. */
  readonly because: readonly string[];
  readonly facts: readonly Said[];
}

/** A line of the plan as it is told, with the steps that stand behind it. */
export interface SheetLine {
  readonly steps: readonly SheetStep[];
  readonly done: boolean;
}

/** A whole plan to print or keep. */
export interface PlanSheet {
  readonly headline: string;
  readonly fit: FitResult;
  /** How sure the result is. */
  readonly method: string;
  /** Absent where there is no lean to draw. */
  readonly picture?: Series;
  /** What the person said of money, time, place and past. */
  readonly lot: readonly { readonly asked: string; readonly answer: string }[];
  readonly notes: readonly string[];
  /** What is on file about what else they told. */
  readonly told: readonly Said[];
  /** In the order and number of the plan as it is told. */
  readonly lines: readonly SheetLine[];
  readonly certificate: { readonly lead: Said; readonly facts: readonly Said[] };
  readonly questions: readonly Said[];
  readonly help: readonly Said[];
  /** Every source that anything here rests on. */
  readonly sources: readonly Source[];
  /** The day on which it is true, `YYYY-MM-DD`. */
  readonly today: string;
}
