import { short, table } from '../src/table.js';

const percent = (part) => (part * 100).toFixed(1);
const size = (bytes) => (bytes === undefined ? '' : `${(bytes / 1e6).toFixed(2)}`);

const HEAD = [
  ...['problem', 'engine', 'right %', 'with typos %', 'foreign caught %', 'ours turned away %', 'AUROC'],
  ...['us median', 'us p99', 'training s', 'MB'],
];

const row = ({ problem, engine, accuracy, typoAccuracy, outOfScope, micros, trainSeconds, modelBytes }) => [
  ...[problem, engine, percent(accuracy), percent(typoAccuracy)],
  ...[percent(outOfScope.recall), percent(outOfScope.falseRejection), outOfScope.auroc.toFixed(3)],
  ...[short(micros.median), short(micros.p99), short(trainSeconds), size(modelBytes)],
];

function ownLines({ modelBytes, messages }) {
  const lengths = messages.map(
    ({ characters, micros }) =>
      `${characters} characters ${short(micros.median)} us (p99 ${short(micros.p99)})`,
  );
  return `The advisor's own model: ${(modelBytes / 1e6).toFixed(2)} MB; understanding ${lengths.join('; ')}.`;
}

/** @param {Awaited<ReturnType<typeof import('./run.js').measureIntents>>} intents */
export function intentTables({ own, skipped, results, gates }) {
  if (skipped !== undefined) return `${ownLines(own)}\n${skipped}`;
  const failed = gates.filter(({ passed }) => !passed);
  const verdict = [
    `${gates.length - failed.length} of ${gates.length} gates against the peers hold.`,
    ...failed.map(({ problem, name, ratio }) => `Missed: ${problem}: ${name}: ${ratio.toFixed(3)}`),
  ];
  return [ownLines(own), table(HEAD, results.map(row)), verdict.join('\n')].join('\n\n');
}
