import { isOutOfScope } from '../conversation/intent';
import { intentOf, toScore, type Score } from './classifier';
import { decide } from './decide';
import type { Model } from './modelFile';
import { fitGate, gateValue } from './scope';
import { softmax } from './softmax';
import type { Unseen } from './train';

type Settings = Pick<Model, 'temperature' | 'gate' | 'margin'>;

/** What a message costs the person: misled, sent away, asked in vain, asked. */
const COST = {
  wrong: 4,
  declined: 4,
  foreignAnswered: 4,
  foreignAsked: 1,
  askedInVain: 2,
  asked: 1,
  right: 0,
} as const;
type Outcome = keyof typeof COST;

/** Fixes temperature, gate and thresholds on phrases scored by classifiers that had not seen them. */
export function calibrate(unseen: readonly Unseen[], classes: readonly string[]): Settings {
  const temperature = fitTemperature(unseen, classes);
  const cases = unseen.map(({ phrase, raw }) => ({ evidence: raw.evidence, ours: !isForeign(phrase.name) }));
  const weights = fitGate(cases);
  const values = cases.filter(({ ours }) => ours).map(({ evidence }) => gateValue({ weights }, evidence));
  values.sort((a, b) => a - b);
  const quantile = (share: number): number => values[Math.floor(share * values.length)] ?? 0;
  const options = [0.005, 0.01, 0.015, 0.02, 0.03, 0.04].flatMap((decline) =>
    [0, 0.01, 0.02, 0.03, 0.05].flatMap((further) =>
      [0, 0.2, 0.4, 0.6, 0.8, 1, 1.3, 1.6].map((margin) => ({
        temperature,
        gate: { weights, decline: quantile(decline), ask: quantile(decline + further) },
        margin,
      })),
    ),
  );
  const scored = scoreAll(unseen, classes, { temperature, gate: { weights, decline: 0, ask: 0 }, margin: 0 });
  const costs = options.map((settings) => costOf(scored, settings));
  return (
    options[costs.indexOf(Math.min(...costs))] ?? {
      temperature,
      gate: { weights, decline: 0, ask: 0 },
      margin: 0,
    }
  );
}

const isForeign = (name: string): boolean => isOutOfScope(intentOf(name));

/** A phrase's class with its score: thresholds do not change scores, so that each is computed once. */
type Scored = readonly { readonly name: string; readonly score: Score }[];

export const scoreAll = (unseen: readonly Unseen[], classes: readonly string[], settings: Settings): Scored =>
  unseen.map(({ phrase, raw }) => ({ name: phrase.name, score: toScore(raw, classes, settings) }));

const costOf = (scored: Scored, settings: Settings): number =>
  scored.reduce((sum, { name, score }) => sum + COST[outcomeOf(name, score, settings)], 0);

/** What would have happened to a phrase of the class `name` under these thresholds. */
export function outcomeOf(name: string, score: Score, settings: Pick<Model, 'gate' | 'margin'>): Outcome {
  const verdict = decide(score, settings);
  if (isForeign(name)) {
    if (verdict.sureness === 'out') return 'right';
    return verdict.sureness === 'sure' ? 'foreignAnswered' : 'foreignAsked';
  }
  const intent = intentOf(name);
  if (verdict.sureness === 'out') return 'declined';
  if (verdict.sureness === 'sure') return verdict.intent === intent ? 'right' : 'wrong';
  return verdict.near.includes(intent) ? 'asked' : 'askedInVain';
}

/** The temperature under which the probabilities of unseen phrases are the most honest (least log loss). */
function fitTemperature(unseen: readonly Unseen[], classes: readonly string[]): number {
  const labelOf = new Map(classes.map((name, k) => [name, k]));
  const loss = (temperature: number): number =>
    unseen.reduce((sum, { phrase, raw }) => {
      const probability = softmax(raw.logits, temperature)[labelOf.get(phrase.name) ?? 0] ?? 0;
      return sum - Math.log(Math.max(probability, 1e-9));
    }, 0);
  const options = Array.from({ length: 20 }, (_, i) => 0.3 + i * 0.1);
  const losses = options.map(loss);
  return options[losses.indexOf(Math.min(...losses))] ?? 1;
}
