import type { FitOutcome } from '../conversation/reply';
import { flipsOf, type Flip } from './flips';
import {
  isPull,
  FIT_STEPS,
  outcomeOf,
  pairPoints,
  pullPoints,
  score,
  THRESHOLDS,
  type FitStep,
  type Interests,
} from './points';

/** What the answers come to, and why. */
export interface Judgement {
  readonly outcome: FitOutcome;
  readonly strength: 'slight' | 'clear' | 'none';
  readonly lean: number;
  readonly pull: number;
  /** Answers that counted most for the outcome, strongest first. */
  readonly because: readonly FitStep[];
  /** Answers that speak against it, strongest first. */
  readonly against: readonly FitStep[];
  /** Changed answers that would give another outcome, smallest change first. */
  readonly flips: readonly Flip[];
}

export function judge(interests: Interests): Judgement {
  const scored = score(interests);
  const outcome = outcomeOf(scored);
  const weights = FIT_STEPS.filter((step) => interests[step] !== undefined).map(
    (step) => [step, weightFor(interests, step, outcome)] as const,
  );
  const leaning = outcome === 'coding' || outcome === 'billing';
  const strength = !leaning ? 'none' : Math.abs(scored.lean) >= THRESHOLDS.clear ? 'clear' : 'slight';
  return {
    outcome,
    strength,
    lean: scored.lean,
    pull: scored.pull,
    because: strongest(weights, (weight) => weight > 0).slice(0, 3),
    against: strongest(weights, (weight) => weight < 0).slice(0, 2),
    flips: flipsOf(interests, outcome),
  };
}

type Weights = readonly (readonly [FitStep, number])[];

/** How much a given answer speaks for (above 0) or against (below 0) the outcome. */
function weightFor(interests: Interests, step: FitStep, outcome: FitOutcome): number {
  const neither = interests[step] === 'neither';
  const points = isPull(step) ? pullPoints(interests, step) : pairPoints(interests, step);
  switch (outcome) {
    case 'coding':
      return isPull(step) ? Math.min(points, 0) / 2 : neither ? -1 : -points;
    case 'billing':
      return isPull(step) ? Math.min(points, 0) / 2 : neither ? -1 : points;
    case 'both':
    case 'close':
      return isPull(step) ? points / 2 : neither ? -1 : 2 - Math.abs(points) + 0.5;
    case 'neither':
      return isPull(step) ? -points : neither ? 2 : -Math.abs(points) / 2;
  }
}

const strongest = (weights: Weights, wanted: (weight: number) => boolean): FitStep[] =>
  weights
    .filter(([, weight]) => wanted(weight))
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([step]) => step);
