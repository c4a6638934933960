import { CONCEPTS } from './conceptWords';
import { stem } from './stems';

const split = (text: string, by: RegExp): string[] => text.trim().split(by);

interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}

const conceptsOfStem = new Map<string, readonly string[]>();
/** Phrases of several words by the stem they begin with. */
const phrasesOfStem = new Map<string, readonly Phrase[]>();

for (const [concept, { words, phrases }] of Object.entries(CONCEPTS)) {
  for (const word of new Set(split(words, /\s+/).map(stem))) {
    conceptsOfStem.set(word, [...(conceptsOfStem.get(word) ?? []), concept]);
  }
  for (const phrase of phrases === undefined ? [] : split(phrases, /\s*,\s*/)) {
    const stems = split(phrase, /\s+/).map(stem);
    const [first = ''] = stems;
    phrasesOfStem.set(first, [...(phrasesOfStem.get(first) ?? []), { stems, concept }]);
  }
}

const NONE: readonly string[] = [];

/** What a word is about, by its stem; empty for most words. */
export const conceptsOf = (word: string): readonly string[] => conceptsOfStem.get(stem(word)) ?? NONE;

/** What the set phrases of a message are about ("day in the life", "how long"). */
export function conceptsOfPhrases(words: readonly string[]): string[] {
  const stems = words.map(stem);
  return stems.flatMap((first, i) =>
    (phrasesOfStem.get(first) ?? [])
      .filter((phrase) => phrase.stems.every((part, j) => stems[i + j] === part))
      .map(({ concept }) => concept),
  );
}

/** Every word that stands in a list: correction of typos aims at these too. */
export const conceptWords = (): string[] => [
  ...new Set(Object.values(CONCEPTS).flatMap(({ words }) => split(words, /\s+/))),
];
