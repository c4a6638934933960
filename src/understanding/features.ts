import { conceptsOf } from './concepts';
import { featureConcepts, featureWords, type Message } from './message';
import { stem } from './stems';

/** Kinds of feature, each scaled to length 1 and then weighted: words, pairs of stems, pieces of words, concepts. */
export const GROUPS = ['a', 'b', 'c', 'd'] as const;
type Group = (typeof GROUPS)[number];
const GROUP_WEIGHT: Readonly<Record<Group, number>> = { a: 1, b: 1.1, c: 1, d: 0.8 };

/** A sparse vector of length 1. */
export interface Vector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
}

/** The names of a message's features, with repetitions. The first letter is the group. */
export function featureNames(message: Message): string[] {
  const words = featureWords(message);
  return [
    ...words.flatMap(ofWord),
    ...pairs(words),
    ...featureConcepts(message, words).map((concept) => `d${concept}`),
  ];
}

const isMark = (word: string): boolean => word.startsWith('<');

function ofWord(word: string): string[] {
  const names = [`aw:${word}`, `as:${isMark(word) ? word : stem(word)}`];
  if (isMark(word)) return names;
  const framed = `_${word.slice(0, 30)}_`;
  for (let size = 3; size <= 5; size++) {
    for (let i = 0; i + size <= framed.length; i++) names.push(`c${framed.slice(i, i + size)}`);
  }
  return names;
}

function pairs(words: readonly string[]): string[] {
  const stems = ['^', ...words.map((word) => (isMark(word) ? word : stem(word))), '$'];
  return stems.slice(1).map((second, i) => `b${stems[i] ?? ''} ${second}`);
}

/** The features of a set of phrases: which there are, and how rare each is. */
export interface FeatureSet {
  readonly names: readonly string[];
  /** In how many of the phrases each occurs; at most 65,535. */
  readonly counts: Uint16Array;
  readonly phrases: number;
}

/** Pairs and pieces seen in hardly any phrase are left out: they cost size and gain nothing. */
const LEAST: Readonly<Record<string, number>> = { b: 3, c: 5 };

export function collectFeatures(phrases: readonly (readonly string[])[]): FeatureSet {
  const counts = new Map<string, number>();
  for (const names of phrases) {
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const kept = [...counts].filter(([name, count]) => count >= (LEAST[name.charAt(0)] ?? 1));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const names = kept.map(([name]) => name);
  return { names, counts: Uint16Array.from(kept, ([, count]) => count), phrases: phrases.length };
}

/** Inverse document frequency: ln((1 + N) / (1 + df)) + 1. */
const idfOf = ({ counts, phrases }: FeatureSet): Float32Array =>
  Float32Array.from(counts, (count) => Math.log((1 + phrases) / (1 + count)) + 1);

/** Turns messages into vectors over a feature set. Keeps scratch space and word caches, so one per classifier. */
export function createVectorizer(set: FeatureSet) {
  const idf = idfOf(set);
  const ids = new Map(set.names.map((name, i) => [name, i]));
  const groupOf = Uint8Array.from(set.names, (name) => GROUPS.indexOf(name.charAt(0) as Group));
  const tf = new Float32Array(set.names.length);
  const wordCache = new Map<string, readonly number[]>();
  const idsOf = (names: readonly string[]): number[] => {
    const found: number[] = [];
    for (const name of names) {
      const id = ids.get(name);
      if (id !== undefined) found.push(id);
    }
    return found;
  };
  const idsOfWord = (word: string): readonly number[] => {
    const cached = wordCache.get(word);
    if (cached) return cached;
    if (wordCache.size > 20_000) wordCache.clear();
    const found = idsOf(ofWord(word));
    wordCache.set(word, found);
    return found;
  };

  return {
    vector(message: Message): Vector {
      const words = featureWords(message);
      const touched: number[] = [];
      const count = (found: readonly number[]): void => {
        for (const id of found) {
          if (tf[id] === 0) touched.push(id);
          tf[id] = (tf[id] ?? 0) + 1;
        }
      };
      for (const word of words) count(idsOfWord(word));
      count(idsOf(pairs(words)));
      count(idsOf(featureConcepts(message, words).map((concept) => `d${concept}`)));
      return weigh(touched, tf, idf, groupOf);
    },
    /** How rare the stem of a word is among the phrases; undefined when none has it. */
    rarity(word: string): number | undefined {
      const id = ids.get(`as:${isMark(word) ? word : stem(word)}`);
      if (id !== undefined) return idf[id];
      return conceptsOf(word).length > 0 ? Math.log(1 + set.phrases) : undefined;
    },
  };
}
export type Vectorizer = ReturnType<typeof createVectorizer>;

/** Weighs term counts, group by group, and clears the scratch space behind itself. */
function weigh(touched: number[], tf: Float32Array, idf: Float32Array, groupOf: Uint8Array): Vector {
  const values = new Float32Array(touched.length);
  const squares = [0, 0, 0, 0];
  touched.forEach((id, i) => {
    const value = (1 + Math.log(tf[id] ?? 1)) * (idf[id] ?? 0);
    const group = groupOf[id] ?? 0;
    values[i] = value;
    squares[group] = (squares[group] ?? 0) + value * value;
    tf[id] = 0;
  });
  let total = 0;
  const scales = GROUPS.map((group, i) => {
    const square = squares[i] ?? 0;
    if (square === 0) return 0;
    total += GROUP_WEIGHT[group] ** 2;
    return GROUP_WEIGHT[group] / Math.sqrt(square);
  });
  const length = Math.sqrt(total) || 1;
  touched.forEach((id, i) => {
    values[i] = ((values[i] ?? 0) * (scales[groupOf[id] ?? 0] ?? 0)) / length;
  });
  return { ids: Int32Array.from(touched), values };
}
