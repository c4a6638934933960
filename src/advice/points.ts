import type { FitOutcome } from '../conversation/reply';

/**
 * Where a person leans. A structured talk, not a validated test: the contrasts rest on O*NET's ratings of the two
 * predecessor occupations (release 18.1; only the direction of a difference is used), points and thresholds are ours.
 */

/** Why a question is asked: differences between the two occupations, features they share, or our own judgement. */
export type Ground =
  | { readonly kind: 'contrast'; readonly coding: readonly string[]; readonly billing: readonly string[] }
  | { readonly kind: 'shared'; readonly elements: readonly string[] }
  | { readonly kind: 'editorial'; readonly why: string };

const contrast = (coding: readonly string[], billing: readonly string[]): Ground => ({
  ...{ kind: 'contrast', coding, billing },
});

/**
 * Pairs of tasks, coding against billing, by O*NET element: those that rate higher for each side. `tie` is asked only
 * where the others leave it too close to call, or stands for the two tries of the work.
 */
export const PAIRS = {
  desk: contrast(['Documenting/Recording Information', 'Processing Information'], ['Telephone']),
  company: contrast(['Independence'], ['Contact With Others', 'Deal With External Customers']),
  pace: contrast(['Importance of Being Exact or Accurate'], ['Frequency of Decision Making']),
  study: contrast(['Medicine and Dentistry'], ['Economics and Accounting']),
  friction: contrast(
    ['Evaluating Information to Determine Compliance with Standards'],
    ['Deal With Unpleasant or Angry People'],
  ),
  tie: { kind: 'editorial', why: 'One more pair where five leave it open; or the two tries of the work.' },
} as const satisfies Readonly<Record<string, Ground>>;

/** Features of the work that both jobs share. */
export const PULLS = {
  rules: { kind: 'shared', elements: ['Importance of Repeating Same Tasks', 'Interacting With Computers'] },
  exact: { kind: 'shared', elements: ['Importance of Being Exact or Accurate', 'Attention to Detail'] },
} as const satisfies Readonly<Record<string, Ground>>;

export const PAIR_POINTS = {
  ...{ 'much-coding': -2, coding: -1, either: 0, billing: 1, 'much-billing': 2, neither: 0 },
} as const;
export const PULL_POINTS = { enjoy: 2, fine: 1, neutral: 0, tiring: -1, hate: -2 } as const;

export type PairStep = keyof typeof PAIRS;
export type PullStep = keyof typeof PULLS;
export type FitStep = PairStep | PullStep;
export type PairAnswer = keyof typeof PAIR_POINTS;
export type PullAnswer = keyof typeof PULL_POINTS;

/** The five pairs that everybody is asked. */
export const PAIR_STEPS = [
  'desk',
  'company',
  'pace',
  'study',
  'friction',
] as const satisfies readonly PairStep[];
export const PULL_STEPS = ['rules', 'exact'] as const satisfies readonly PullStep[];
export const FIT_STEPS: readonly FitStep[] = [...PAIR_STEPS, 'tie', ...PULL_STEPS];

/**
 * All that the lean may depend on: what somebody would like to do. Money, time, place and past are no part of the type,
 * so that no constraint can move a lean. `again` is the first pair in other words, asked where answers contradict.
 */
export type Interests = Readonly<Partial<Record<PairStep | 'again', PairAnswer>>> &
  Readonly<Partial<Record<PullStep, PullAnswer>>>;

/** Ours, not validated. `lean` runs from -12 (coding) to +12 (billing), `pull` from -9 to +4. */
export const THRESHOLDS = {
  ...{ slight: 3, clear: 6, bothPull: 1, neitherPull: -3, neitherCount: 4 },
  /** Points between two answers to the same thing from which they contradict each other. */
  contradiction: 3,
} as const;

const isPairAnswer = (answer: string | undefined): answer is PairAnswer =>
  answer !== undefined && Object.hasOwn(PAIR_POINTS, answer);
const isPullAnswer = (answer: string | undefined): answer is PullAnswer =>
  answer !== undefined && Object.hasOwn(PULL_POINTS, answer);

/** The interests among the answers of a talk, the two tries of the work (`tries`) standing for the tie-breaker; everything else in it is left behind here. */
export function interestsOf(answers: Readonly<Record<string, string>>): Interests {
  const pairs = ([...PAIR_STEPS, 'tie', 'again'] as const).flatMap((step) => {
    const answer = (step === 'tie' ? answers.tries : undefined) ?? answers[step];
    return isPairAnswer(answer) ? [[step, answer] as const] : [];
  });
  const pulls = PULL_STEPS.flatMap((step) => {
    const answer = answers[step];
    return isPullAnswer(answer) ? [[step, answer] as const] : [];
  });
  return Object.fromEntries([...pairs, ...pulls]);
}

/** The points of a pair. Asked twice, the first pair counts with the mean of both answers: contradicting ones cancel out. */
export function pairPoints(interests: Interests, step: PairStep): number {
  const points = PAIR_POINTS[interests[step] ?? 'either'];
  const again = step === 'desk' && interests.desk !== 'neither' ? interests.again : undefined;
  return again === undefined ? points : (points + PAIR_POINTS[again]) / 2;
}
export const pullPoints = (interests: Interests, step: PullStep): number =>
  PULL_POINTS[interests[step] ?? 'neutral'];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

export interface Score {
  readonly lean: number;
  readonly pull: number;
  readonly neither: number;
}

export function score(interests: Interests): Score {
  const neither = PAIR_STEPS.filter((step) => interests[step] === 'neither').length;
  const lean = sum([...PAIR_STEPS, 'tie' as const].map((step) => pairPoints(interests, step)));
  return { lean, pull: sum(PULL_STEPS.map((step) => pullPoints(interests, step))) - neither, neither };
}

/** The outcome by the table of thresholds, tried in this order. */
export function outcomeOf({ lean, pull, neither }: Score): FitOutcome {
  if (pull <= THRESHOLDS.neitherPull || neither >= THRESHOLDS.neitherCount) return 'neither';
  if (Math.abs(lean) < THRESHOLDS.slight) return pull >= THRESHOLDS.bothPull ? 'both' : 'close';
  return lean < 0 ? 'coding' : 'billing';
}

export const isPull = (step: FitStep): step is PullStep => Object.hasOwn(PULLS, step);
