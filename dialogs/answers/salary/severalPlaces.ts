import type { Reply } from '../../../src/conversation/reply';
import { sourcesOf, table, tell } from '../../../src/conversation/reply';
import type { Comparison, Knowledge, Path } from '../../../src/knowledge/types';
import { inWords, under } from '../wording';
import { stateAround, type Where } from './where';

/** Who is counted, since no group is coders or billers alone. */
export const MEANS: Readonly<Record<Path, string>> = {
  coding: 'Coding means records specialists, coders included',
  billing: 'Billing means billing clerks of every industry',
};

/** Several places side by side. */
export function sideBySide(know: Knowledge, paths: readonly Path[], places: readonly Where[]): Reply {
  const names = inWords(places.map(({ name }) => name));
  const at = (path: Path, place: Where) => (path === 'billing' ? stateAround(know, place) : place);
  const figures = places.map((place) =>
    paths.map((path) => know.figure(`${at(path, place).figures(path)}.median`)),
  );
  const known = figures.flat().filter((figure) => figure !== undefined);
  const [first] = known;
  if (!first)
    return under(
      tell`I have no current figures for ${names}.`,
      paths.map((path) => know.say(`n25-${path}`)),
    );
  const comparison: Comparison = {
    title: 'Pay in the middle, by place',
    columns: ['', ...paths.map((path) => (path === 'coding' ? 'Coding' : 'Billing'))],
    rows: places.map(({ name }, i) => [
      name.replace(/^the /, ''),
      ...(figures[i] ?? []).map((figure) => figure?.text ?? 'too old to quote'),
    ]),
    sources: sourcesOf(...known),
  };
  const areas = paths.includes('billing') && places.some(({ kind }) => kind === 'metro');
  const note = areas ? ' For billing I have no city figures, so those are the state’s.' : '';
  const counted = paths.map((path) => MEANS[path]).join('; ');
  return table(tell`Pay a year in the middle in ${names} (${first.when}). ${counted}.${note}`, comparison);
}
