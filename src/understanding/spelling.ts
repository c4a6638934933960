import { DamerauLevenshteinDistance } from 'natural/lib/natural/distance/index';
import { isNumberWord } from './numbers';
import { stem } from './stems';

export interface Spelling {
  /** The word meant, or the word itself when it is known, plain English, short, or like nothing known. */
  mend(word: string): string;
  readonly isKnown: (word: string) => boolean;
}

const SHORTEST = 5;
const CACHE_LIMIT = 20_000;

/** Words that people of this field get wrong by two letters as well; only these are reached over two edits. */
const CORE = `certification certificate certified certifications salary salaries billing biller billers coding coders medical remote
  responsibilities responsibility environment advancement difference experience apprenticeship reimbursement education training
  outlook insurance career careers employer employers program programs requirements beginner university college degree terminology
  anatomy internship interview automation outsourcing specialist hospital reimbursements compliance promotion remotely`.split(/\s+/); // prettier-ignore

const withoutOneLetter = (word: string): string[] =>
  Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));

const edits = (a: string, b: string): number => DamerauLevenshteinDistance(a, b, { restricted: true });

/** Typing errors rarely hit the first letter, so that "boding" is never taken for "coding". */
const startsAlike = (a: string, b: string): boolean =>
  a.startsWith(b.charAt(0)) || a.slice(0, 3) === b.charAt(1) + b.charAt(0) + b.charAt(2);

/** The same stem, and not merely an ending more or less. */
const isSlip = (word: string, meant: string): boolean =>
  stem(word) === stem(meant) && !word.startsWith(meant) && !meant.startsWith(word);

/**
 * Mends words of five letters and more that are one edit from a known word, the most frequent first.
 * @param words known words, the most frequent first
 * @param kept plain English words that look like typos of known words and are none ("plumber")
 */
export function createSpelling(words: readonly string[], kept: Iterable<string>): Spelling {
  const rank = new Map(words.map((word, i) => [word, i]));
  const knownStems = new Set(words.map(stem));
  const plain = new Set(kept);
  const index = deletionIndex(words);
  const mended = new Map<string, string>();

  const near = (word: string): string | undefined => {
    const candidates = [word, ...withoutOneLetter(word)].flatMap((key) => index.get(key) ?? []);
    const fitting = [...new Set(candidates)].filter((c) => startsAlike(word, c) && edits(word, c) <= 1);
    // A form of a known word is left as it is ("audited"), a slip within it is mended all the same ("trainning").
    const allowed = knownStems.has(stem(word)) ? fitting.filter((c) => isSlip(word, c)) : fitting;
    return allowed.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))[0];
  };
  const find = (word: string): string => {
    if (word.length < SHORTEST || word.length > 25 || !/^[a-z]+$/.test(word)) return word;
    if (rank.has(word) || plain.has(word) || isNumberWord(word)) return word;
    return near(word) ?? (knownStems.has(stem(word)) ? word : (nearCore(word) ?? word));
  };
  return {
    isKnown: (word) => rank.has(word) || knownStems.has(stem(word)),
    mend(word) {
      const known = mended.get(word);
      if (known !== undefined) return known;
      if (mended.size >= CACHE_LIMIT) mended.clear();
      const found = find(word);
      mended.set(word, found);
      return found;
    },
  };
}

/** Every word of four letters and more under itself and under each form that lacks one letter. */
function deletionIndex(words: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST - 1) continue;
    for (const key of new Set([word, ...withoutOneLetter(word)])) {
      const entry = index.get(key);
      if (entry) entry.push(word);
      else index.set(key, [word]);
    }
  }
  return index;
}

function nearCore(word: string): string | undefined {
  if (word.length < SHORTEST + 2) return undefined;
  return CORE.find(
    (core) =>
      core.length >= SHORTEST + 2 &&
      core.startsWith(word.charAt(0)) &&
      Math.abs(core.length - word.length) <= 2 &&
      edits(word, core) <= 2,
  );
}

export const coreWords: readonly string[] = CORE;
