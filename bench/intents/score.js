import { ascending, quantile } from '../src/statistics.js';
import { sample } from './data.js';
import { garble } from './typos.js';

const MOST_TESTED = 1_500;
const MOST_FOREIGN = 500;
const MOST_VALIDATED = 1_000;
/** The threshold turns away this share of the validation messages that are in scope. */
const FALSE_REJECTION = 0.05;

/** The chance that a message in scope scores above one that is not. */
export function auroc(inside, outside) {
  const all = [
    ...inside.map((score) => ({ score, inside: true })),
    ...outside.map((score) => ({ score, inside: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to].score === all[from].score) to++;
    const rank = (from + to + 1) / 2;
    rankSum += all.slice(from, to).filter((entry) => entry.inside).length * rank;
    from = to;
  }
  return (rankSum - (inside.length * (inside.length + 1)) / 2) / (inside.length * outside.length);
}

const share = (items, holds) => items.filter((item, i) => holds(item, i)).length / items.length;

async function classifyAll(classifier, texts) {
  const results = [];
  for (const text of texts) {
    const began = performance.now();
    const { label, score } = await classifier.classify(text);
    results.push({ label, score, micros: (performance.now() - began) * 1000 });
  }
  return results;
}

/**
 * Trains one engine on one data set and scores it on messages that it has not seen.
 * @param {import('./data.js').DataSet} data
 */
export async function scoreEngine(engine, data) {
  const began = performance.now();
  const classifier = await engine.train(data);
  const trainSeconds = (performance.now() - began) / 1000;

  const tests = sample(data.test, MOST_TESTED);
  const texts = tests.map(({ text }) => text);
  const validated = await classifyAll(
    classifier,
    sample(data.validation, MOST_VALIDATED).map(({ text }) => text),
  );
  const clean = await classifyAll(classifier, texts);
  const typos = await classifyAll(classifier, garble(texts));
  const foreign = await classifyAll(classifier, sample(data.foreignTest, MOST_FOREIGN));

  const scores = (results) => results.map(({ score }) => score);
  const threshold = quantile(ascending(scores(validated)), FALSE_REJECTION);
  const right = (results) => share(results, ({ label }, i) => label === tests[i].label);
  const micros = ascending(clean.map((result) => result.micros));
  return {
    engine: engine.name,
    accuracy: right(clean),
    typoAccuracy: right(typos),
    outOfScope: {
      recall: share(foreign, ({ score }) => score < threshold),
      falseRejection: share(clean, ({ score }) => score < threshold),
      auroc: auroc(scores(clean), scores(foreign)),
    },
    micros: { median: quantile(micros, 0.5), p99: quantile(micros, 0.99) },
    trainSeconds,
    ...(classifier.modelBytes !== undefined && { modelBytes: classifier.modelBytes }),
  };
}
