import type { About } from '../../../src/conversation/answer';
import type { Reply, TextReply } from '../../../src/conversation/reply';
import { sourcesOf, table, tell } from '../../../src/conversation/reply';
import type { Comparison, Knowledge, Path, Said } from '../../../src/knowledge/types';
import { payPicture, statesPicture } from '../../pictures';
import { inWords, line, pathsOf, pictured, under } from '../wording';
import { stateEnds } from './states';
import { beside, placesOf, spreadOf, stateAround, type Where } from './where';

const WORKERS: Readonly<Record<Path, string>> = { coding: 'Records specialists', billing: 'Billing clerks' };

/** What is said when the number for a place is too old: the direction and the link. */
const tooOld = (know: Knowledge, path: Path, { name }: Where): TextReply =>
  tell`I have no current figure for ${name}. ${know.say(`n25-${path}`)}`;

function codingAt(know: Knowledge, where: Where): TextReply {
  const spread = spreadOf(know, where.figures('coding'));
  const us = know.figure('pay.coding.us.median');
  if (!spread || !us) return tooOld(know, 'coding', where);
  const { median, p25, p75 } = spread;
  return tell`${WORKERS.coding} in ${where.name} (coders included) earn ${median} a year in the middle, ${beside(median, us)} the national ${us}; half earn between ${p25} and ${p75} (${median.when}, from a copy of the federal file).`;
}

function billingAt(know: Knowledge, where: Where): TextReply {
  const state = stateAround(know, where);
  const median = know.figure(`${state.figures('billing')}.median`);
  const us = know.figure('pay.billing.us.median');
  if (!median || !us) return tooOld(know, 'billing', state);
  const coding = where.kind === 'metro' ? know.figure(`${where.figures('coding')}.median`) : undefined;
  if (coding)
    return tell`I have no city figure for billers. In ${state.name}, the nearest I have, billing clerks earn ${median} a year in the middle (${median.when}, every industry, from a copy of the federal file). For coding in ${where.name} it is ${coding}. bls.gov/oes has the full table.`;
  return tell`${WORKERS.billing} in ${state.name} earn ${median} a year in the middle, ${beside(median, us)} the national ${us} (${median.when}, every industry, from a copy of the federal file). How far pay spreads there is not on file for billing; bls.gov/oes has the full table.`;
}

/** The middle of pay for one path in one place, with how far it spreads where that is on file. */
export function middleAt(know: Knowledge, path: Path, where: Where): TextReply {
  if (where.kind === 'us') return tell`${know.say(`n25-${path}`)}`;
  return path === 'coding' ? codingAt(know, where) : billingAt(know, where);
}

/** The low and the high end of a group's pay, where both are on file. */
function ends(know: Knowledge, prefix: string, who: string): Said[] {
  const spread = spreadOf(know, prefix);
  if (!spread) return [];
  const { p10, p90 } = spread;
  return [line(tell`One in ten ${who} earns under ${p10}, one in ten over ${p90} (${p10.when}).`)];
}

const codingEnds = (know: Knowledge): Said[] => ends(know, 'pay.coding.us', 'records specialists');
const billingEnds = (know: Knowledge): Said[] =>
  ends(know, 'pay.billing.healthcare', 'billing clerks in health care');

/** One path's middle, drawn beside the other path, or a state's among the states. */
function pathAt(know: Knowledge, path: Path, where: Where): Reply {
  const lead = middleAt(know, path, where);
  if (where.kind === 'metro') return lead;
  if (where.kind === 'state')
    return pictured(lead, statesPicture(know, [path], where.code), stateEnds(know, path));
  const [own, other] = path === 'coding' ? [codingEnds, 'billing'] : [billingEnds, 'coding'];
  return pictured(lead, payPicture(know, path), [
    ...own(know),
    know.say(`n25-${other}`),
    know.say('n25-all'),
  ]);
}

const shortOf = (know: Knowledge, path: Path, where: Where): TextReply => {
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

/** Both paths in a state, each among the states. */
function bothInState(know: Knowledge, where: Where): Reply {
  const [coding, billing] = (['coding', 'billing'] as const).map((path) =>
    know.figure(`${where.figures(path)}.median`),
  );
  if (!coding || !billing) return bothAt(know, where);
  return pictured(
    tell`In ${where.name} the middle for coding is ${coding} a year and for billing ${billing} (${coding.when}, from a copy of the federal file). Coding counts records specialists, coders included; billing counts billing clerks of every industry.`,
    statesPicture(know, ['coding', 'billing'], where.code),
    [...stateEnds(know, 'coding'), ...stateEnds(know, 'billing')],
    [know.say('pay.caveat.state')],
  );
}

function bothInTheCountry(know: Knowledge): Reply {
  const [coding, billing, all] = ['coding', 'billing', 'all'].map((group) =>
    know.figure(`pay.${group}.us.median`),
  );
  const lines = ['n25-coding', 'n25-billing', 'n25-all'].map((id) => know.say(id));
  if (!coding || !billing || !all)
    return under(
      tell`Coding pays a little more in the middle, billing a little less than the middle of all jobs:`,
      lines,
    );
  return pictured(
    tell`Coding pays a little more than the middle of all jobs, billing a little less: ${coding} for records specialists (coders included) and ${billing} for billing clerks, against ${all} a year (${coding.when}, from a copy of the federal file). No coder-only or biller-only figure exists.`,
    payPicture(know),
    [...lines, ...codingEnds(know), ...billingEnds(know)],
  );
}

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
  if (about.path) return [pathAt(know, about.path, where)];
  if (where.kind === 'us') return [bothInTheCountry(know)];
  return [where.kind === 'state' ? bothInState(know, where) : bothAt(know, where)];
}
