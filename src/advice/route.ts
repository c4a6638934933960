import type { Path, Span } from '../knowledge/types';
import type { Need } from '../conversation/need';
import type { LotStep } from './lot';
import type { Fits } from './sums';

/** `undecided` for a result too close to call, `none` where neither job appeals. */
export type RoutePath = Path | 'both' | 'undecided' | 'none';

export type StepId =
  | 'taste' | 'center' | 'basics' | 'fund' | 'course' | 'self-study' | 'exam' | 'job' | 'near-job' | 'any-job'
  | 'drop-a' | 'small-practice' | 'go-deeper' | 'home' | 'again' | 'leave' | 'ask-first' | 'diploma' | 'exam-needs'; // prettier-ignore

export interface RouteStep {
  readonly id: StepId;
  /** The side that it is for; absent where it serves both. */
  readonly side?: Path;
  /** What of the person's lot put it here, or changed it. */
  readonly because: readonly LotStep[];
  /** What else they told that put it here. */
  readonly need?: Need;
  /** USD, as far as it is on file. */
  readonly cost?: Span;
  /** Months, as far as they are on file. */
  readonly time?: Span;
  /** Whether it can be done by the time that pay is needed. */
  readonly inTime?: Fits;
  /** Whether the stated money covers this and all that was to pay before it. */
  readonly fits?: Fits;
}

/** Something that is not to be had now. `instead` is the step that fits in its place. */
export interface NotNow {
  readonly what: 'coding-in-time' | 'paying' | 'named-course' | 'home-at-first';
  readonly because: LotStep;
  readonly instead: StepId;
}

/** Where the answers and the lot pull apart: the lean says one side, the lot speaks for starting on the other. */
export interface Clash {
  readonly lean: Path;
  readonly start: Path;
  readonly because: LotStep;
}

export interface Route {
  readonly path: RoutePath;
  /** The side of the first job; absent where no side is chosen. */
  readonly start?: Path;
  /** What decided the side to start on, where the path is both. */
  readonly startBecause?: LotStep;
  readonly credential?: string;
  readonly steps: readonly RouteStep[];
  readonly clashes: readonly Clash[];
  readonly notNow: readonly NotNow[];
  /** What else the plan reckons with, newest first. */
  readonly needs: readonly Need[];
}

/** What is on file of prices (USD) and times (months). */
export interface OnFile {
  exam(credential: string): Span | undefined;
  readonly course?: Span | undefined;
  readonly courseMonths?: Span | undefined;
}
