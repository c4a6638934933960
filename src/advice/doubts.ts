import { PAIR_POINTS, PAIR_STEPS, THRESHOLDS, type Interests, type PairStep } from './points';

/** Which side stands first in each pair; the sides take turns, so that one button never leads. */
export const FIRST_SIDE: Readonly<Record<PairStep | 'again', 'coding' | 'billing'>> = {
  ...{ desk: 'coding', company: 'billing', pace: 'coding', study: 'billing', friction: 'coding' },
  ...{ tie: 'billing', again: 'billing' },
};

/** Why the first pair is asked once more in other words. */
export type Doubt = 'alike' | 'contradicting';

/** Where each answer stands among the buttons, top to bottom. */
function button(interests: Interests, step: PairStep): string | undefined {
  const answer = interests[step];
  if (answer === undefined || FIRST_SIDE[step] === 'coding') return answer;
  const swapped = { coding: 'billing', billing: 'coding' } as const;
  return answer.replace(/coding|billing/, (side) => swapped[side as keyof typeof swapped]);
}

/**
 * All five answers the same button, which says more of the button than of the person; or the two pairs about people
 * and paper pulling apart. "Neither" and "either" every time are findings, not doubts.
 */
export function doubtOf(interests: Interests): Doubt | undefined {
  const buttons = new Set(PAIR_STEPS.map((step) => button(interests, step)));
  const [only] = buttons;
  if (buttons.size === 1 && only !== undefined && only !== 'neither' && only !== 'either') return 'alike';
  const { desk, company } = interests;
  if (!desk || !company || desk === 'neither' || company === 'neither') return undefined;
  const gap = Math.abs(PAIR_POINTS[desk] - PAIR_POINTS[company]);
  return gap >= THRESHOLDS.contradiction ? 'contradicting' : undefined;
}
