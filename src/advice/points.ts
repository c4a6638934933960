import type { Answers } from '../conversation/dialog';
import type { FitOutcome } from '../conversation/reply';

/**
 * Where a person leans, from seven answers. A structured talk, not a validated test: the contrast of tasks rests on
 * O*NET's ratings of both occupations, the points and thresholds are ours.
 */

/** Five pairs of tasks. `neither` counts as no lean and against both jobs. */
export const PAIR_STEPS = ['desk', 'company', 'pace', 'study', 'friction'] as const;
export const PAIR_POINTS = {
  'much-coding': -2,
  coding: -1,
  either: 0,
  billing: 1,
  'much-billing': 2,
  neither: 0,
} as const;
/** Two features that both jobs share. */
export const PULL_STEPS = ['rules', 'exact'] as const;
export const PULL_POINTS = { enjoy: 2, fine: 1, neutral: 0, tiring: -1, hate: -2 } as const;

export type FitStep = (typeof PAIR_STEPS)[number] | (typeof PULL_STEPS)[number];
type PairAnswer = keyof typeof PAIR_POINTS;
type PullAnswer = keyof typeof PULL_POINTS;

/** Ours, not validated. `lean` runs from -10 (coding) to +10 (billing), `pull` from -9 to +4. */
export const THRESHOLDS = { slight: 3, clear: 6, bothPull: 1, neitherPull: -3, neitherCount: 4 } as const;

export const pairOf = (answers: Answers, step: string): PairAnswer | undefined => {
  const answer = answers[step];
  return answer !== undefined && answer in PAIR_POINTS ? (answer as PairAnswer) : undefined;
};
export const pullOf = (answers: Answers, step: string): PullAnswer | undefined => {
  const answer = answers[step];
  return answer !== undefined && answer in PULL_POINTS ? (answer as PullAnswer) : undefined;
};

export const pairPoints = (answers: Answers, step: string): number =>
  PAIR_POINTS[pairOf(answers, step) ?? 'either'];
export const pullPoints = (answers: Answers, step: string): number =>
  PULL_POINTS[pullOf(answers, step) ?? 'neutral'];
const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

interface Score {
  readonly lean: number;
  readonly pull: number;
  readonly neither: number;
}

export function score(answers: Answers): Score {
  const neither = PAIR_STEPS.filter((step) => pairOf(answers, step) === 'neither').length;
  const lean = sum(PAIR_STEPS.map((step) => pairPoints(answers, step)));
  return { lean, pull: sum(PULL_STEPS.map((step) => pullPoints(answers, step))) - neither, neither };
}

/** The outcome by the table of thresholds, tried in this order. */
export function outcomeOf({ lean, pull, neither }: Score): FitOutcome {
  if (pull <= THRESHOLDS.neitherPull || neither >= THRESHOLDS.neitherCount) return 'neither';
  if (Math.abs(lean) < THRESHOLDS.slight) return pull >= THRESHOLDS.bothPull ? 'both' : 'close';
  return lean < 0 ? 'coding' : 'billing';
}

export const isPull = (step: FitStep): boolean => (PULL_STEPS as readonly string[]).includes(step);
