import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../src/prepare.js';

const require = createRequire(import.meta.url);
const part = (name) => require(join(ROOT, 'dist', 'src', 'understanding', `${name}.js`));

/** The class of the phrases that are nobody's business. */
const BACKGROUND = '(background)';
const NO_NAMES = { credentials: [], places: [], metros: [] };
/** With many phrases the weights settle sooner. */
const epochsFor = (phrases) => (phrases > 5_000 ? 6 : 12);

/**
 * The engine of the built project on any phrases: its reading, spelling, features, linear layer, packed weights and
 * gate. Left out is what belongs to the advisor: names of credentials and places, closed lists, follow-ups.
 */
export const ours = {
  name: 'crosswalk',
  async train(data) {
    const { createSpelling } = part('spelling');
    const { createEntityFinder } = part('entities');
    const { read } = part('message');
    const texts = [...data.train.map(({ text }) => text), ...data.background];
    const { words, kept } = part('lexicon').collectWords(texts, []);
    const spelling = createSpelling(words, kept);
    const entities = createEntityFinder(NO_NAMES);
    const reader = (text) => read(text, spelling, entities);
    const judge = learn(data, reader);
    const weights = fitGate(data, judge);
    return {
      modelBytes: judge.bytes,
      classify(text) {
        const { label, evidence } = judge(text);
        return { label, score: part('scope').gateValue({ weights }, evidence) };
      },
    };
  },
};

/** @returns a function from a text to its best label and the evidence on whether it is in scope at all */
function learn({ train, background }, reader) {
  const { collectFeatures, createVectorizer, featureNames } = part('features');
  const { logits, trainSoftmax } = part('softmax');
  const { pack, unpack } = part('modelFile');
  const { knownShare } = part('scope');
  const phrases = [...train, ...background.map((text) => ({ text, label: BACKGROUND }))];
  const messages = phrases.map(({ text }) => reader(text));
  const labels = [...new Set(phrases.map(({ label }) => label))];
  const foreign = labels.indexOf(BACKGROUND);
  const features = collectFeatures(messages.map(featureNames));
  const learner = createVectorizer(features);
  const size = { features: features.names.length, classes: labels.length };
  const labelled = messages.map((message, i) => ({
    vector: learner.vector(message),
    label: labels.indexOf(phrases[i].label),
  }));
  const packed = pack(features, trainSoftmax(labelled, size, epochsFor(phrases.length)));
  const { set, linear } = unpack({ ...packed, classes: labels });
  const vectorizer = createVectorizer(set);
  const unseen = Math.log(1 + set.phrases) + 1;

  const judge = (text) => {
    const message = reader(text);
    const values = logits(linear, vectorizer.vector(message));
    let top = foreign === 0 ? 1 : 0;
    for (let k = 0; k < values.length; k++) if (k !== foreign && values[k] > values[top]) top = k;
    const known = knownShare(message, vectorizer, unseen);
    return {
      label: labels[top],
      evidence: { ours: values[top], foreign: values[foreign], known, anchored: 0 },
    };
  };
  return Object.assign(judge, { bytes: Buffer.byteLength(JSON.stringify(packed)) });
}

/** Fitted on the validation part, which nothing was learned from. */
function fitGate({ validation, foreignValidation }, judge) {
  const cases = [
    ...validation.map(({ text }) => ({ evidence: judge(text).evidence, ours: true })),
    ...foreignValidation.map((text) => ({ evidence: judge(text).evidence, ours: false })),
  ];
  return part('scope').fitGate(cases);
}
