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

export interface Flip {
  readonly changes: readonly { readonly step: FitStep; readonly to: string }[];
  readonly outcome: FitOutcome;
}

const pairOf = (answers: Answers, step: string): PairAnswer | undefined => {
  const answer = answers[step];
  return answer !== undefined && answer in PAIR_POINTS ? (answer as PairAnswer) : undefined;
};
const pullOf = (answers: Answers, step: string): PullAnswer | undefined => {
  const answer = answers[step];
  return answer !== undefined && answer in PULL_POINTS ? (answer as PullAnswer) : undefined;
};

const pairPoints = (answers: Answers, step: string): number => PAIR_POINTS[pairOf(answers, step) ?? 'either'];
const pullPoints = (answers: Answers, step: string): number =>
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

export function judge(answers: Answers): Judgement {
  const scored = score(answers);
  const outcome = outcomeOf(scored);
  const weights = weigh(answers, outcome);
  const leaning = outcome === 'coding' || outcome === 'billing';
  const strength = !leaning ? 'none' : Math.abs(scored.lean) >= THRESHOLDS.clear ? 'clear' : 'slight';
  return {
    outcome,
    strength,
    lean: scored.lean,
    pull: scored.pull,
    because: strongest(weights, (weight) => weight > 0).slice(0, 3),
    against: strongest(weights, (weight) => weight < 0).slice(0, 2),
    flips: flipsOf(answers, outcome),
  };
}

type Weights = readonly (readonly [FitStep, number])[];

/** How much each given answer speaks for (above 0) or against (below 0) the outcome. */
function weigh(answers: Answers, outcome: FitOutcome): Weights {
  const given = [...PAIR_STEPS, ...PULL_STEPS].filter(
    (step) => pairOf(answers, step) ?? pullOf(answers, step),
  );
  return given.map((step) => [step, weightFor(answers, step, outcome)] as const);
}

const isPull = (step: FitStep): boolean => (PULL_STEPS as readonly string[]).includes(step);

function weightFor(answers: Answers, step: FitStep, outcome: FitOutcome): number {
  const neither = pairOf(answers, step) === 'neither';
  const points = isPull(step) ? pullPoints(answers, step) : pairPoints(answers, step);
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

const SCALES = {
  pair: ['much-coding', 'coding', 'either', 'billing', 'much-billing'],
  pull: ['hate', 'tiring', 'neutral', 'fine', 'enjoy'],
} as const;

/** The answers `distance` steps away on the question's own scale; "neither" lies beside "either". */
function neighbours(answers: Answers, step: FitStep, distance: number): readonly string[] {
  const scale: readonly string[] = isPull(step) ? SCALES.pull : SCALES.pair;
  const answer = answers[step];
  if (answer === 'neither') return distance === 1 ? ['either'] : [];
  const at = scale.indexOf(answer ?? (isPull(step) ? 'neutral' : 'either'));
  return [scale[at - distance], scale[at + distance]].filter((id) => id !== undefined);
}

/** Smallest changes of one answer that move the outcome; where none does, of the two that carry most. */
function flipsOf(answers: Answers, outcome: FitOutcome): Flip[] {
  for (const distance of [1, 2, 3, 4]) {
    const flips = singleFlips(answers, outcome, distance);
    if (flips.length > 0) return flips.slice(0, 3);
  }
  return towards(answers, outcome);
}

function singleFlips(answers: Answers, outcome: FitOutcome, distance: number): Flip[] {
  return [...PAIR_STEPS, ...PULL_STEPS].flatMap((step) =>
    neighbours(answers, step, distance)
      .map((to) => ({ changes: [{ step, to }], outcome: outcomeOf(score({ ...answers, [step]: to })) }))
      .filter((flip) => flip.outcome !== outcome),
  );
}

/** No single answer moves it: turn answers to the middle, one after the other, until the outcome moves. */
function towards(answers: Answers, outcome: FitOutcome): Flip[] {
  let changed: Answers = answers;
  const changes: { step: FitStep; to: string }[] = [];
  for (const step of [...PAIR_STEPS, ...PULL_STEPS]) {
    const to = isPull(step) ? 'neutral' : 'either';
    if (changed[step] === to || changed[step] === undefined) continue;
    changes.push({ step, to });
    changed = { ...changed, [step]: to };
    const moved = outcomeOf(score(changed));
    if (moved !== outcome) return [{ changes, outcome: moved }];
  }
  return [];
}
