import type { FitOutcome } from '../conversation/reply';
import {
  isPull,
  outcomeOf,
  PAIR_POINTS,
  PAIR_STEPS,
  PULL_POINTS,
  PULL_STEPS,
  score,
  THRESHOLDS,
  type FitStep,
  type Interests,
} from './points';

/** Every way to answer the given questions. */
export function* patterns(steps: readonly FitStep[], given: Interests = {}): Generator<Interests> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    yield given;
    return;
  }
  for (const id of Object.keys(isPull(step) ? PULL_POINTS : PAIR_POINTS))
    yield* patterns(rest, { ...given, [step]: id });
}

/** How many of all ways to answer what everybody is asked come to each outcome. */
export interface Shares {
  readonly patterns: number;
  readonly counts: Readonly<Record<FitOutcome, number>>;
  /** Of the leanings, to both sides together, how many are clear ones. */
  readonly clear: number;
}

/** The score is a sum, so that pairs and shared questions are scored once each and judged in every combination. */
function counted(): Shares {
  const counts: Record<FitOutcome, number> = { coding: 0, billing: 0, both: 0, close: 0, neither: 0 };
  let [all, clear] = [0, 0];
  const pulls = [...patterns(PULL_STEPS)].map((interests) => score(interests).pull);
  for (const pairs of patterns(PAIR_STEPS)) {
    const { lean, pull, neither } = score(pairs);
    for (const added of pulls) {
      const outcome = outcomeOf({ lean, neither, pull: pull + added });
      all += 1;
      counts[outcome] += 1;
      if ((outcome === 'coding' || outcome === 'billing') && Math.abs(lean) >= THRESHOLDS.clear) clear += 1;
    }
  }
  return { patterns: all, counts, clear };
}

let known: Shares | undefined;

/** The shares, computed by the judgement itself over the whole space; once, since they never change while it runs. */
export function shares(): Shares {
  known ??= counted();
  return known;
}
