import type { Judgement } from '../src/advice/fit';
import type { PairAnswer } from '../src/advice/points';
import type { FitOutcome } from '../src/conversation/reply';

/** The outcomes in a word or three. */
export const OUTCOMES: Record<FitOutcome, string> = {
  coding: 'coding',
  billing: 'billing',
  both: 'both',
  close: 'too close to call',
  neither: 'neither for now',
};

/** Where somebody stands, in a word or three. */
export function standing({ outcome, strength }: Pick<Judgement, 'outcome' | 'strength'>): string {
  if (outcome === 'coding' || outcome === 'billing')
    return `${strength === 'clear' ? 'clearly ' : ''}${outcome}`;
  return OUTCOMES[outcome];
}

const LIKED: Readonly<Record<PairAnswer, string>> = {
  'much-coding': 'the coding try much better',
  coding: 'the coding try better',
  either: 'both alike',
  billing: 'the billing try better',
  'much-billing': 'the billing try much better',
  neither: 'neither',
};

/** What two tries of the work came to: "you liked …"; undefined where they were not both done. */
export const liked = (tries: string | undefined): string | undefined =>
  (LIKED as Readonly<Record<string, string>>)[tries ?? ''];
