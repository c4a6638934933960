import type { About } from '../../../src/conversation/answer';
import type { Reply, TextReply } from '../../../src/conversation/reply';
import { sourcesOf, table, tell } from '../../../src/conversation/reply';
import type { Comparison, Knowledge, Path } from '../../../src/knowledge/types';
import { inWords, line, pathsOf, under } from '../wording';
import { beside, placesOf, spreadOf, stateAround, type Where } from './where';

/** What is said when the number for a place is too old: the direction and the link. */
const tooOld = (know: Knowledge, path: Path, { name }: Where): TextReply =>
  tell`I have no current figure for ${name}. ${know.say(`n25-${path}`)}`;

function codingAt(know: Knowledge, where: Where): TextReply {
  const spread = spreadOf(know, where.figures('coding'));
  const us = know.figure('pay.coding.us.median');
  if (!spread || !us) return tooOld(know, 'coding', where);
  const { median, p25, p75 } = spread;
  return tell`In ${where.name} the middle is ${median} a year for records specialists, coders included. That is ${beside(median, us)} the US ${us}. Half earn between ${p25} and ${p75} (${median.when}, from a copy of the federal file).`;
}

function billingAt(know: Knowledge, where: Where): TextReply {
  const state = stateAround(know, where);
  const median = know.figure(`${state.figures('billing')}.median`);
  const us = know.figure('pay.billing.us.median');
  if (!median || !us) return tooOld(know, 'billing', state);
  const coding = where.kind === 'metro' ? know.figure(`${where.figures('coding')}.median`) : undefined;
  if (coding)
    return tell`I have no city figure for billers. The nearest is ${state.name}: billing clerks earn ${median} a year in the middle (${median.when}, every industry, from a copy of the federal file). For coding in ${where.name} it is ${coding}. The full table is at bls.gov/oes.`;
  return tell`In ${state.name} the middle is ${median} a year for billing clerks in every industry. That is ${beside(median, us)} the US ${us} (${median.when}, from a copy of the federal file). How far pay spreads there is not on file; bls.gov/oes has the full table.`;
}

/** The middle of pay for one path in one place, with how far it spreads where that is on file. */
export function middleAt(know: Knowledge, path: Path, where: Where): TextReply {
  if (where.kind === 'us') return tell`${know.say(`n25-${path}`)}`;
  return path === 'coding' ? codingAt(know, where) : billingAt(know, where);
}

/** The middle of pay in one short sentence. */
export const shortOf = (know: Knowledge, path: Path, where: Where): TextReply => {
  const place = path === 'billing' ? stateAround(know, where) : where;
  const median = know.figure(`${place.figures(path)}.median`);
  if (!median) return tell`${path === 'coding' ? 'Coding' : 'Billing'}: ${know.say(`n25-${path}`)}`;
  const note =
    path === 'coding' ? 'records specialists, coders included' : 'billing clerks of every industry';
  return tell`${path === 'coding' ? 'Coding' : 'Billing'} in ${place.name}: ${median} a year in the middle (${note}, ${median.when}).`;
};

function bothAt(know: Knowledge, where: Where): TextReply {
  const caveat = know.say(where.kind === 'metro' ? 'pay.caveat.metro' : 'pay.caveat.state');
  const lead =
    where.kind === 'metro'
      ? tell`Coding pay is on file for ${where.name}; for billing the nearest is the state:`
      : tell`What the two jobs pay in ${where.name}:`;
  return under(lead, [line(shortOf(know, 'coding', where)), line(shortOf(know, 'billing', where)), caveat]);
}

const bothInTheCountry = (know: Knowledge): TextReply =>
  under(tell`Coding pays a little more in the middle, billing a little less than the middle of all jobs:`, [
    know.say('n25-coding'),
    know.say('n25-billing'),
    know.say('n25-all'),
  ]);

/** Several places side by side. */
function sideBySide(know: Knowledge, paths: readonly Path[], places: readonly Where[]): Reply {
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

const MEANS: Readonly<Record<Path, string>> = {
  coding: 'Coding means records specialists, coders included',
  billing: 'Billing means billing clerks of every industry',
};

/** What the jobs pay: for the path and the places named, else for both and the country. */
export function middle(know: Knowledge, about: About): Reply[] {
  const places = placesOf(know, about);
  const paths = pathsOf(about);
  const [where] = places;
  if (places.length > 1) return [sideBySide(know, paths, places)];
  if (about.path) return [middleAt(know, about.path, where)];
  return [where.kind === 'us' ? bothInTheCountry(know) : bothAt(know, where)];
}
