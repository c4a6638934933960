import type { Judgement } from '../src/advice/fit';
import { pullPoints, PULL_STEPS, type Interests, type PairAnswer } from '../src/advice/points';
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

/** With fewer answers on likes than this, what they come to is no finding. Ours. */
const ENOUGH = 3;

const isThin = (interests: Interests): boolean => Object.keys(interests).length < ENOUGH;

/** The result in a sentence; `interests` are those that it was judged by. */
export function headline(judged: Pick<Judgement, 'outcome' | 'strength'>, interests: Interests): string {
  const { outcome, strength } = judged;
  if (isThin(interests)) return `I have too little to go on.${pointing(outcome)}`;
  switch (outcome) {
    case 'coding':
    case 'billing':
      return strength === 'clear'
        ? `You lean clearly to ${outcome}.`
        : `You lean to ${outcome}, though not strongly.`;
    case 'both':
      return 'Both would suit you: a small practice where one person does both, or one first and the other later.';
    case 'close':
      return 'It is too close to call: your answers pull about equally to both sides.';
    case 'neither':
      return `Neither looks like your kind of work for now. That is worth knowing before you pay for a course; ${instead(interests)}.`;
  }
}

/** Where the few answers point, if anywhere. */
const pointing = (outcome: FitOutcome): string =>
  outcome === 'close' ? '' : ` The little there is points to “${OUTCOMES[outcome]}”.`;

/** What to look at instead, by what was disliked: the tasks of both jobs, the screen and its rules, or having to be exact. */
function instead(interests: Interests): string {
  const [rules, exact] = PULL_STEPS.map((step) => pullPoints(interests, step) < 0);
  if (!rules && !exact) return 'none of its tasks drew you, so look for work whose days do';
  const less = [
    ...(rules ? ['screen time or fewer fixed rules'] : []),
    ...(exact ? ['pressure to be exact'] : []),
  ];
  return `work with less ${less.join(' and with less ')} may suit you better`;
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
