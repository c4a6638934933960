import { bayes, bayesWithStops, logistic } from './engines/natural.js';
import { nlpjs } from './engines/nlpjs.js';
import { ours } from './engines/ours.js';
import { draw, missingFile, readData } from './data.js';
import { gatesOf } from './gates.js';
import { measureOwn } from './own.js';
import { scoreEngine } from './score.js';
export { intentTables } from './tables.js';

const ENGINES = [ours, bayes, bayesWithStops, nlpjs];
const SEEDS = [1, 2];

/** Every problem that the engines are set: name, data, and who takes part. Logistic regression takes minutes beyond 20 intents of 10 phrases. */
function problems({ clinc, banking }) {
  const of = (data) => [
    ...SEEDS.map((seed) => ({
      name: `${data.name} 10-shot`,
      data: draw(data, { shots: 10, seed }),
      engines: ENGINES,
    })),
    { name: `${data.name} 24 x 50`, data: draw(data, { intents: 24, shots: 50, seed: 1 }), engines: ENGINES },
    {
      name: `${data.name} 20 x 10`,
      data: draw(data, { intents: 20, shots: 10, seed: 1 }),
      engines: [ours, logistic],
    },
    { name: `${data.name} full`, data, engines: ENGINES },
  ];
  return [...of(banking), ...of(clinc)];
}

/**
 * Trains and scores our engine beside its peers on public intent data, and our own model on lengths of text.
 * @param {string} folder with the three data files; where one is missing the part is skipped
 */
export async function measureIntents(folder, progress) {
  const own = measureOwn();
  const missing = missingFile(folder);
  if (missing !== undefined) return { own, skipped: `Intent data skipped: ${missing} is missing.` };
  const rows = [];
  for (const { name, data, engines } of problems(readData(folder))) {
    for (const engine of engines) {
      progress(`${name}: ${engine.name}`);
      rows.push({ problem: name, ...(await scoreEngine(engine, data)) });
    }
  }
  const results = averaged(rows);
  return { own, results, gates: gatesOf(results) };
}

/** One row for a problem and an engine: the mean over its draws. */
function averaged(rows) {
  const groups = new Map();
  for (const row of rows) {
    const key = `${row.problem}, ${row.engine}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((draws) => ({ ...mean(draws), draws: draws.length }));
}

/** The mean of each number in rows of one shape; what is no number is the first row's. */
function mean(rows) {
  const [first] = rows;
  if (typeof first === 'number') return rows.reduce((sum, value) => sum + value, 0) / rows.length;
  if (typeof first !== 'object') return first;
  return Object.fromEntries(Object.keys(first).map((key) => [key, mean(rows.map((row) => row[key]))]));
}
