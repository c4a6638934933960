import type { FitOutcome } from '../conversation/reply';
import {
  FIT_STEPS,
  isPull,
  outcomeOf,
  score,
  type FitStep,
  type Interests,
  type PairAnswer,
  type PullAnswer,
} from './points';

type FitAnswer = PairAnswer | PullAnswer;

/** Changed answers that would give another outcome. */
export interface Flip {
  readonly changes: readonly { readonly step: FitStep; readonly to: FitAnswer }[];
  readonly outcome: FitOutcome;
}

const PAIR_SCALE: readonly FitAnswer[] = ['much-coding', 'coding', 'either', 'billing', 'much-billing'];
const PULL_SCALE: readonly FitAnswer[] = ['hate', 'tiring', 'neutral', 'fine', 'enjoy'];

const scaleOf = (step: FitStep): readonly FitAnswer[] => (isPull(step) ? PULL_SCALE : PAIR_SCALE);
const middleOf = (step: FitStep): FitAnswer => (isPull(step) ? 'neutral' : 'either');

/** The interests with one answer changed. */
export const withAnswer = (interests: Interests, step: FitStep, to: FitAnswer): Interests => ({
  ...interests,
  [step]: to,
});

/** The answers `distance` steps away on the question's own scale; "neither" lies beside "either". */
function neighbours(interests: Interests, step: FitStep, distance: number): readonly FitAnswer[] {
  const scale = scaleOf(step);
  const answer = interests[step];
  if (answer === 'neither') return distance === 1 ? ['either'] : [];
  const at = scale.indexOf(answer ?? middleOf(step));
  return [scale[at - distance], scale[at + distance]].filter((id) => id !== undefined);
}

/** What could be changed: all that everybody is asked, and the tie-breaker where it was. */
const changeable = (interests: Interests): readonly FitStep[] =>
  FIT_STEPS.filter((step) => step !== 'tie' || interests.tie !== undefined);

/** Smallest changes of one answer that move the outcome; where none does, of those that carry most. */
export function flipsOf(interests: Interests, outcome: FitOutcome): Flip[] {
  for (const distance of [1, 2, 3, 4]) {
    const flips = singleFlips(interests, outcome, distance);
    if (flips.length > 0) return flips.slice(0, 3);
  }
  return towards(interests, outcome);
}

function singleFlips(interests: Interests, outcome: FitOutcome, distance: number): Flip[] {
  return changeable(interests).flatMap((step) =>
    neighbours(interests, step, distance)
      .map((to) => ({
        changes: [{ step, to }],
        outcome: outcomeOf(score(withAnswer(interests, step, to))),
      }))
      .filter((flip) => flip.outcome !== outcome),
  );
}

/** No single answer moves it: turn answers to the middle, one after the other, until the outcome moves. */
function towards(interests: Interests, outcome: FitOutcome): Flip[] {
  let changed = interests;
  const changes: { step: FitStep; to: FitAnswer }[] = [];
  for (const step of changeable(interests)) {
    const to = middleOf(step);
    if (changed[step] === to || changed[step] === undefined) continue;
    changes.push({ step, to });
    changed = withAnswer(changed, step, to);
    const moved = outcomeOf(score(changed));
    if (moved !== outcome) return [{ changes, outcome: moved }];
  }
  return [];
}
