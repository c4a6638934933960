import { stem as porter } from 'natural/lib/natural/stemmers/porter_stemmer';

const CACHE_LIMIT = 20_000;
const stems = new Map<string, string>();

/** Porter's stem, remembered: the same few thousand words come again and again. Never to be shown. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= CACHE_LIMIT) stems.clear();
  const found = word.length > 40 ? word : porter(word);
  stems.set(word, found);
  return found;
}
