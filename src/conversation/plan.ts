import type { Said, Source } from '../knowledge/types';
import type { FitResult } from './reply';
import type { Series } from './series';

/** What to do next, in short: what a reply tells, in its order. */
export interface Plan {
  /** What clashes and what is not to be had now, each with what fits instead. */
  readonly notes: readonly string[];
  /** Steps in order, one line each, with months and money where they are on file. */
  readonly steps: readonly string[];
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
  readonly steps: readonly SheetStep[];
  readonly certificate: { readonly lead: Said; readonly facts: readonly Said[] };
  readonly questions: readonly Said[];
  readonly help: readonly Said[];
  /** Every source that anything here rests on. */
  readonly sources: readonly Source[];
  /** The day on which it is true, `YYYY-MM-DD`. */
  readonly today: string;
}
