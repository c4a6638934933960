import { seeded } from '../src/statistics.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SHORTEST = 5;
const SHARE = 0.3;

/**
 * One random edit (a letter left out, doubled up by another, changed, or swapped with its neighbour) in three of ten
 * words of five letters and more. The same texts come out garbled the same way each time.
 * @param {readonly string[]} texts
 */
export function garble(texts, seed = 7) {
  const random = seeded(seed);
  return texts.map((text) =>
    text.replace(/[a-z]+/gi, (word) =>
      word.length >= SHORTEST && random() < SHARE ? edit(word, random) : word,
    ),
  );
}

function edit(word, random) {
  const at = Math.floor(random() * word.length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)];
  const swapAt = Math.min(at, word.length - 2);
  const edits = [
    () => word.slice(0, at) + word.slice(at + 1),
    () => word.slice(0, at) + letter + word.slice(at),
    () => word.slice(0, at) + letter + word.slice(at + 1),
    () => word.slice(0, swapAt) + word[swapAt + 1] + word[swapAt] + word.slice(swapAt + 2),
  ];
  return edits[Math.floor(random() * edits.length)]();
}
