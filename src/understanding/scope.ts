import { STOP_WORDS } from './stopWords';
import type { Vectorizer } from './features';
import type { Gate } from './modelFile';
import { featureWords, type Message } from './message';

/** What tells whether a message is for us, beside the classes themselves. */
export interface Evidence {
  /** Highest logit of an intent that is ours, and of one that is not. */
  readonly ours: number;
  readonly foreign: number;
  /** Share of the content words that occur in the phrases, weighted by rarity. */
  readonly known: number;
  /** 1 when a path or a credential is named. */
  readonly anchored: number;
}

export const inputs = ({ ours, foreign, known, anchored }: Evidence): number[] => [
  ours,
  foreign,
  known,
  anchored,
];

/** Probability that a message is for us. */
export function gateValue(gate: Pick<Gate, 'weights'>, evidence: Evidence): number {
  return squashed(product([...inputs(evidence), 1], gate.weights));
}

/** Stop words left out; a message of nothing else says nothing foreign and counts as known. */
export function knownShare(message: Message, vectorizer: Vectorizer, unseen: number): number {
  let known = 0;
  let all = 0;
  for (const word of featureWords(message)) {
    if (STOP_WORDS.has(word) || /^\$?\d/.test(word)) continue;
    const rarity = vectorizer.rarity(word);
    all += rarity ?? unseen;
    known += rarity ?? 0;
  }
  return all === 0 ? 1 : known / all;
}

export const isAnchored = ({ mentions }: Message): number =>
  mentions.some(({ slot }) => slot === 'path' || slot === 'credential') ? 1 : 0;

const ROUNDS = 200;
const STEP = 4;

/** Logistic regression on standardised inputs, both sides of equal weight. */
export function fitGate(cases: readonly { readonly evidence: Evidence; readonly ours: boolean }[]): number[] {
  const rows = cases.map(({ evidence }) => inputs(evidence));
  const columns = (rows[0] ?? []).map((_, j) => standard(rows.map((row) => row[j] ?? 0)));
  const scaled = rows.map((row) => [
    ...row.map((value, j) => (value - (columns[j]?.mean ?? 0)) / (columns[j]?.spread ?? 1)),
    1,
  ]);
  const positive = cases.filter(({ ours }) => ours).length;
  const share = { ours: 0.5 / Math.max(1, positive), foreign: 0.5 / Math.max(1, cases.length - positive) };
  const weights = new Array<number>(columns.length + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Array<number>(weights.length).fill(0);
    scaled.forEach((row, i) => {
      const isOurs = cases[i]?.ours === true;
      const error =
        (squashed(product(row, weights)) - (isOurs ? 1 : 0)) * (isOurs ? share.ours : share.foreign);
      for (let j = 0; j < row.length; j++) slope[j] = (slope[j] ?? 0) + error * (row[j] ?? 0);
    });
    slope.forEach((value, j) => (weights[j] = (weights[j] ?? 0) - STEP * value));
  }
  const plain = columns.map(({ spread }, j) => (weights[j] ?? 0) / spread);
  const constant = columns.reduce((sum, { mean }, j) => sum - (plain[j] ?? 0) * mean, weights.at(-1) ?? 0);
  return [...plain, constant];
}

const squashed = (value: number): number => 1 / (1 + Math.exp(-value));

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

function standard(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, spread: Math.sqrt(variance) || 1 };
}
