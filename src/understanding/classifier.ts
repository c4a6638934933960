import { intentSchema, isOutOfScope, type Intent } from '../conversation/intent';
import { createVectorizer, type FeatureSet, type Vectorizer } from './features';
import type { Message } from './message';
import { unpack, type Gate, type Model } from './modelFile';
import { gateValue, isAnchored, knownShare, type Evidence } from './scope';
import { logits, softmax, type Linear } from './softmax';

const intents = new Map<string, Intent>();

/** The intent of a class: kinds of one intent are classes of their own, `oos-other/abuse`. Throws for a class of none. */
export function intentOf(className: string): Intent {
  const known = intents.get(className);
  if (known !== undefined) return known;
  const intent = intentSchema.parse(className.split('/')[0]);
  intents.set(className, intent);
  return intent;
}

export const kindOf = (className: string): string | undefined => className.split('/')[1];

export interface Likely {
  readonly intent: Intent;
  readonly probability: number;
}

/** What the classifier makes of one message. */
export interface Score {
  /** Intents that are ours, the most likely first. */
  readonly ours: readonly Likely[];
  /** Classes that are not, the most likely first. */
  readonly foreign: readonly { readonly name: string; readonly probability: number }[];
  /** The gate's probability that the message is for us. */
  readonly inScope: number;
}

/** The raw values, before the gate: what cross-validation collects. */
export interface Raw {
  readonly logits: Float32Array;
  readonly evidence: Evidence;
}

/** Runs a linear model over messages. */
export function createScorer(
  set: FeatureSet,
  linear: Linear,
  classes: readonly string[],
): (message: Message) => Raw {
  const vectorizer: Vectorizer = createVectorizer(set);
  const foreign = classes.map((name) => isOutOfScope(intentOf(name)));
  const unseen = Math.log(1 + set.phrases) + 1;
  return (message) => {
    const values = logits(linear, vectorizer.vector(message));
    const highest = (wanted: boolean): number =>
      values.reduce((most, value, k) => (foreign[k] === wanted ? Math.max(most, value) : most), -Infinity);
    return {
      logits: values,
      evidence: {
        ours: highest(false),
        foreign: highest(true),
        known: knownShare(message, vectorizer, unseen),
        anchored: isAnchored(message),
      },
    };
  };
}

export function toScore(
  raw: Raw,
  classes: readonly string[],
  settings: { readonly temperature: number; readonly gate: Pick<Gate, 'weights'> },
): Score {
  const probabilities = softmax(raw.logits, settings.temperature);
  const named = classes.map((name, k) => ({ name, probability: probabilities[k] ?? 0 }));
  named.sort((a, b) => b.probability - a.probability);
  const isForeign = ({ name }: { name: string }): boolean => isOutOfScope(intentOf(name));
  return {
    ours: named
      .filter((entry) => !isForeign(entry))
      .map(({ name, probability }) => ({ intent: intentOf(name), probability })),
    foreign: named.filter(isForeign),
    inScope: gateValue(settings.gate, raw.evidence),
  };
}

export type Classify = (message: Message) => Score;

export function createClassifier(model: Model): Classify {
  const { set, linear } = unpack(model);
  const score = createScorer(set, linear, model.classes);
  return (message) => toScore(score(message), model.classes, model);
}
