import type { Answers } from '../conversation/dialog';
import type { FitOutcome } from '../conversation/reply';
import { isPull, outcomeOf, PAIR_STEPS, PULL_STEPS, score, type FitStep } from './points';

/** Changed answers that would give another outcome. */
export interface Flip {
  readonly changes: readonly { readonly step: FitStep; readonly to: string }[];
  readonly outcome: FitOutcome;
}

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
export function flipsOf(answers: Answers, outcome: FitOutcome): Flip[] {
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
