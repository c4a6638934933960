import type { PairAnswer } from './points';

/** How a try of the work felt. */
export const TRY_POINTS = { more: 2, fine: 1, neutral: 0, tiring: -1, never: -2 } as const;
type Felt = keyof typeof TRY_POINTS;

const isFelt = (answer: string | undefined): answer is Felt =>
  answer !== undefined && Object.hasOwn(TRY_POINTS, answer);

/** From this difference on one try was liked much better. Ours, not validated. */
const MUCH = 3;

/** What two tries of the work come to as an answer to one more pair: which was liked better. Undefined until both were done. */
export function triesAnswer(coding: string | undefined, billing: string | undefined): PairAnswer | undefined {
  if (!isFelt(coding) || !isFelt(billing)) return undefined;
  const difference = TRY_POINTS[billing] - TRY_POINTS[coding];
  if (difference === 0) return 'either';
  const side = difference < 0 ? 'coding' : 'billing';
  return Math.abs(difference) >= MUCH ? `much-${side}` : side;
}
