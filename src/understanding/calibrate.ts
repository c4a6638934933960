import { isOutOfScope } from '../conversation/intent';
import { intentOf, toScore, type Score } from './classifier';
import { bandOf, gapOf, offers, type Thresholds } from './decide';
import type { Model } from './modelFile';
import { fitGate } from './scope';
import { softmax } from './softmax';
import type { Unseen } from './train';

type Settings = Pick<Model, 'temperature' | 'gate' | 'margin'>;

/** What a message costs the person: misled, sent away, asked in vain, asked. */
const COST = {
  wrong: 2.8,
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
  const seen = unseen.map(({ phrase, raw }) =>
    glance(phrase.name, toScore(raw, classes, { temperature, gate: { weights } })),
  );
  const costOf = (thresholds: Thresholds): number =>
    seen.reduce((sum, entry) => sum + COST[outcomeOf(entry, thresholds)], 0);
  return { temperature, ...cheapest(optionsFor(weights, seen), costOf) };
}

/** Thresholds worth trying: gate values as shares of our own phrases that lie below them, leads, margins. */
function optionsFor(weights: number[], seen: readonly Glance[]): Thresholds[] {
  const values = seen.filter(({ foreign }) => !foreign).map(({ inScope }) => inScope);
  values.sort((a, b) => a - b);
  const quantile = (share: number): number => values[Math.floor(share * values.length)] ?? 0;
  const gates = [0, 0.005, 0.01, 0.015, 0.02, 0.03].flatMap((decline) =>
    [0.01, 0.02, 0.03, 0.05, 0.08].flatMap((further) =>
      [0, 0.5, 1, 1.5, 2, 3].map((lead) => ({
        weights,
        decline: quantile(decline),
        ask: quantile(decline + further),
        lead,
      })),
    ),
  );
  return gates.flatMap((gate) => [0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6].map((margin) => ({ gate, margin })));
}

/** Costs closer than this share to the least are the same within the noise of the phrases. */
const NOISE = 0.005;

/** The cheapest thresholds; among those that cost the same within noise, the ones that ask back least. */
function cheapest(options: readonly Thresholds[], costOf: (option: Thresholds) => number): Thresholds {
  const priced = options.map((option) => ({ option, cost: costOf(option) }));
  const least = Math.min(...priced.map(({ cost }) => cost));
  const level = priced.filter(({ cost }) => cost <= least * (1 + NOISE));
  const [best] = level.sort((a, b) => a.option.margin - b.option.margin || a.cost - b.cost);
  if (!best) throw new Error('There is nothing to calibrate on: no phrases.');
  return best.option;
}

const isForeign = (name: string): boolean => isOutOfScope(intentOf(name));

/** What thresholds need to know of a scored phrase, taken once: they change many times, it does not. */
export interface Glance {
  readonly foreign: boolean;
  readonly inScope: number;
  readonly gap: number;
  readonly right: boolean;
  readonly offered: boolean;
}

export function glance(name: string, score: Score): Glance {
  const intent = intentOf(name);
  return {
    foreign: isForeign(name),
    inScope: score.inScope,
    gap: gapOf(score),
    right: score.ours[0]?.intent === intent,
    offered: offers(score).includes(intent),
  };
}

/** What would have happened to a phrase under these thresholds; the bands are those of `decide`. */
export function outcomeOf(seen: Glance, thresholds: Thresholds): Outcome {
  const band = bandOf(seen.inScope, seen.gap, thresholds);
  if (seen.foreign) return band === 'out' ? 'right' : band === 'sure' ? 'foreignAnswered' : 'foreignAsked';
  if (band === 'out') return 'declined';
  if (band === 'sure') return seen.right ? 'right' : 'wrong';
  return seen.offered ? 'asked' : 'askedInVain';
}

/** The temperature under which the probabilities of unseen phrases are the most honest (least log loss). */
function fitTemperature(unseen: readonly Unseen[], classes: readonly string[]): number {
  const labelOf = new Map(classes.map((name, k) => [name, k]));
  const loss = (temperature: number): number =>
    unseen.reduce((sum, { phrase, raw }) => {
      const probability = softmax(raw.logits, temperature)[labelOf.get(phrase.name) ?? 0] ?? 0;
      return sum - Math.log(Math.max(probability, 1e-9));
    }, 0);
  const options = Array.from({ length: 9 }, (_, i) => 0.4 + i * 0.1);
  const losses = options.map(loss);
  return options[losses.indexOf(Math.min(...losses))] ?? 1;
}
