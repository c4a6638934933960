import type { About } from '../../../src/conversation/answer';
import type { Reply, TextReply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Path, Said } from '../../../src/knowledge/types';
import { payPicture, statesPicture } from '../../pictures';
import { line, listOf, pathsOf, pictured, under } from '../wording';
import { sideBySide } from './severalPlaces';
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

/** A group's middle and how far its pay spreads, where that is on file. */
function spreadLine(know: Knowledge, prefix: string, who: string): Said[] {
  const spread = spreadOf(know, prefix);
  if (!spread) return [];
  const { p10, p25, median, p75, p90 } = spread;
  return [line(tell`${who}: ${median} in the middle, half between ${p25} and ${p75}, one in ten under ${p10} and one in ten over ${p90} (${p10.when}).`)];
} // prettier-ignore

const codingSpread = (know: Knowledge): Said[] => spreadLine(know, 'pay.coding.us', WORKERS.coding);
const billingSpread = (know: Knowledge): Said[] =>
  spreadLine(know, 'pay.billing.healthcare', 'Billing clerks in health care');

/** What the other path and all jobs earn in the middle. */
function besideIt(know: Knowledge, other: Path): Said[] {
  const [theirs, all] = [other, 'all'].map((group) => know.figure(`pay.${group}.us.median`));
  if (!theirs || !all) return [];
  return [
    line(
      tell`In the middle, ${WORKERS[other].toLowerCase()} earn ${theirs} and all jobs ${all} (${all.when}).`,
    ),
  ];
}

/** One path's middle, drawn beside the other path, or a state's among the states. */
function pathAt(know: Knowledge, path: Path, where: Where): Reply {
  const lead = middleAt(know, path, where);
  if (where.kind === 'metro') return lead;
  if (where.kind === 'state')
    return pictured(lead, statesPicture(know, [path], where.code), stateEnds(know, path));
  const [spread, other] =
    path === 'coding' ? ([codingSpread, 'billing'] as const) : ([billingSpread, 'coding'] as const);
  return pictured(lead, payPicture(know, path), [...spread(know), ...besideIt(know, other)]);
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
  if (!coding || !billing || !all)
    return listOf(
      know,
      tell`Coding pays a little more in the middle, billing a little less than the middle of all jobs:`,
      ['n25-coding', 'n25-billing', 'n25-all'],
    );
  return pictured(
    tell`Coding pays a little more than the middle of all jobs, billing a little less. Records specialists, coders included, earn ${coding} a year; billing clerks ${billing}; all jobs ${all} (${coding.when}, from a copy of the federal file). No coder-only or biller-only figure exists.`,
    payPicture(know),
    [...codingSpread(know), ...billingSpread(know)],
  );
}

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
