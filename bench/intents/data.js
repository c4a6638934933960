import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded, shuffled } from '../src/statistics.js';

/** @typedef {{ text: string, label: string }} Phrase */
/**
 * What engines are trained and scored on. `validation` and `foreignValidation` fix the threshold, `background` is what
 * an engine with a class for other matters may learn from; the two `test` sets only score.
 * @typedef {{ name: string, train: Phrase[], background: string[], validation: Phrase[], foreignValidation: string[],
 *   test: Phrase[], foreignTest: string[] }} DataSet
 */

const FILES = ['clinc150.json', 'banking77-train.csv', 'banking77-test.csv'];

/** The first file that the folder lacks, if any. */
export const missingFile = (folder) =>
  FILES.map((file) => join(folder, file)).find((path) => !existsSync(path));

/** Rows of a CSV file with two columns, `text,category`; quoted fields may hold commas, quotes and line ends. */
export function parseCsv(content) {
  const rows = content.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*)),([^\r\n]*)(?:\r?\n|$)/g);
  return [...rows]
    .slice(1)
    .map(([, quoted, plain, label]) => ({ text: quoted?.replaceAll('""', '"') ?? plain, label }));
}

/** @returns {{ clinc: DataSet, banking: DataSet }} */
export function readData(folder) {
  const read = (file) => readFileSync(join(folder, file), 'utf8');
  const raw = JSON.parse(read('clinc150.json'));
  const phrases = (rows) => rows.map(([text, label]) => ({ text, label }));
  const texts = (rows) => rows.map(([text]) => text);
  const foreign = {
    background: texts(raw.oos_train),
    foreignValidation: texts(raw.oos_val),
    foreignTest: texts(raw.oos_test),
  };
  const [clincTrain, clincVal, clincTest] = [raw.train, raw.val, raw.test].map(phrases);
  const clinc = { name: 'CLINC150', train: clincTrain, validation: clincVal, test: clincTest, ...foreign };
  // BANKING77 has neither a validation part nor foreign messages: a tenth of train stands in, and CLINC's foreign ones.
  const shuffledTrain = shuffled(parseCsv(read('banking77-train.csv')), seeded(77));
  const kept = Math.round(shuffledTrain.length / 10);
  const banking = {
    ...{ name: 'BANKING77', train: shuffledTrain.slice(kept), validation: shuffledTrain.slice(0, kept) },
    ...{ test: parseCsv(read('banking77-test.csv')), ...foreign },
  };
  return { clinc, banking };
}

const groups = (phrases) => {
  const byLabel = new Map();
  for (const phrase of phrases) byLabel.set(phrase.label, [...(byLabel.get(phrase.label) ?? []), phrase]);
  return byLabel;
};

/**
 * A smaller problem drawn from a data set: so many intents, so many phrases of each to learn from.
 * @param {DataSet} data
 * @param {{ intents?: number, shots?: number, seed: number }} size what is left out is not cut
 * @returns {DataSet}
 */
export function draw(data, { intents = Infinity, shots = Infinity, seed }) {
  const random = seeded(seed);
  const byLabel = groups(data.train);
  const labels = new Set(
    shuffled([...byLabel.keys()].sort(), random).slice(0, Math.min(intents, byLabel.size)),
  );
  const among = (phrases) => phrases.filter(({ label }) => labels.has(label));
  const few = (phrases) => (shots === Infinity ? phrases : shuffled(phrases, random).slice(0, shots));
  const train = shuffled(
    [...labels].flatMap((label) => few(byLabel.get(label))),
    random,
  );
  return { ...data, train, validation: among(data.validation), test: among(data.test) };
}

/** The same sample each time, so that slow engines are measured on as much as fast ones. */
export const sample = (items, most) => shuffled(items, seeded(1)).slice(0, most);
