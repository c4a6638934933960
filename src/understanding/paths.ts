import type { Mention } from './mention';
import type { Token } from './tokens';

const PATH_WORDS: ReadonlyMap<string, 'coding' | 'billing'> = new Map([
  ...'coding codings coder coders codding coddin codin codign codeing coing cding codng cdoing codings codr codrs codder codders codar coderr coeder'
    .split(' ')
    .map((word) => [word, 'coding'] as const),
  ...'billing billings biller billers biling bilings bililng billin billng billling bller biler bilers billar blling blilling billig'
    .split(' ')
    .map((word) => [word, 'billing'] as const),
]); // prettier-ignore

/** Words that show that "coding" means software. */
const SOFTWARE = /^(python|java|javascript|js|html|css|programming|programmer|programmers|developer|developers|sql|react|github|swift|ruby|website|websites)$/; // prettier-ignore
const MEDICAL = /^(medical|biller|billers|billing|icd|cpt|hospital|aapc|ahima|cpc|health|healthcare)$/;

/** "medicalcoding", "billingandcoding": what was written together. */
const pathIn = (word: string): 'coding' | 'billing' | undefined =>
  PATH_WORDS.get(word) ?? (/coder?s?$|coding$/.test(word) && word.startsWith('medical') ? 'coding' : undefined) ??
  (/bill(ing|ers?)$/.test(word) && word.startsWith('medical') ? 'billing' : undefined); // prettier-ignore

/**
 * Finds the two paths by their activities and people. "Coding" beside software words is another trade; a verb counts
 * ("to code charts") where the message is about health records.
 */
export function findPaths(tokens: readonly Token[]): Mention[] {
  const software =
    tokens.some(({ word }) => SOFTWARE.test(word)) && !tokens.some(({ word }) => MEDICAL.test(word));
  if (software) return [];
  return tokens.flatMap((token, i): Mention[] => {
    const value = pathIn(token.word) ?? (isCodingVerb(tokens, i) ? 'coding' : undefined);
    return value ? [{ slot: 'path', value, start: i, end: i + 1 }] : [];
  });
}

const DOER = /^(you|u|they|we|who|already)$/;
const OF_HEALTH = /^(medical|chart|charts|notes|records|hospital|health)$/;

function isCodingVerb(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.word ?? '';
  if (tokens[i]?.word !== 'code') return false;
  return DOER.test(before) || (before === 'to' && tokens.some(({ word }) => OF_HEALTH.test(word)));
}
