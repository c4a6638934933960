import { seeded } from './softmax';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One random slip (a letter lost, doubled, changed or swapped) in about a third of the words of five letters and more. */
export function mistyped(text: string, seed: number): string {
  const random = seeded(seed);
  return text.replace(/[a-z]{5,}/gi, (word) => (random() < 0.3 ? slip(word, random) : word));
}

/** The first letter stays: people rarely miss it. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const before = word.slice(0, at);
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + word.slice(at + 1);
  if (kind === 1) return before + word.charAt(at) + word.slice(at);
  if (kind === 2) return before + LETTERS.charAt(Math.floor(random() * LETTERS.length)) + word.slice(at + 1);
  return at + 1 < word.length
    ? before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    : before + word.charAt(at) + word.slice(at);
}
