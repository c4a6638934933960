import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { line, pathsOf, under } from '../wording';
import { startAt } from './start';
import { COUNTRY, placesOf, stateAround, territoryIn } from './where';

/** The pay that is often promised. */
export const FORTY_TO_SIXTY = /(40|forty)( ?k|,?000)?\s*(-|–|to|and)\s*\$?(60|sixty)/;

/** "Do they really earn forty to sixty thousand?" */
export const claimChecked = (know: Knowledge, { words }: About): Reply[] => [
  under(
    tell`${/\b(everyone|everybody|all|anyone)\b/.test(words) ? 'No, not everyone. ' : ''}${know.say('a1')}`,
    [know.say('pay.start.coding'), know.say('pay.start.billing')],
  ),
];

/** Whether figures of schools, ads and websites can be believed, and why they differ. */
export const whyTheyDiffer = (know: Knowledge, { path }: About): Reply[] => [
  under(
    tell`Numbers differ because they count different people. Schools like to quote surveys of people with years of work. Federal figures count a whole group that is wider than coders or billers.`,
    [
      ...(path === 'billing' ? [] : [know.say('pay.caveat.coding')]),
      ...(path === 'coding' ? [] : [know.say('pay.caveat.billing')]),
      know.say('aapc-2025'),
    ],
  ),
];

/** "Is the money good?": beside the middle of all jobs. */
export function isItEnough(know: Knowledge, about: About): Reply[] {
  const [where] = placesOf(know, about);
  const all = know.figure('pay.all.us.median');
  const lines = pathsOf(about).map((path) => {
    const place = path === 'billing' ? stateAround(know, where) : where;
    const median = know.figure(`${place.figures(path)}.median`);
    if (!median) return know.say(`n25-${path}`);
    const at = place.kind === COUNTRY.kind ? '' : ` in ${place.name}`;
    return line(
      tell`${path === 'coding' ? 'Records specialists' : 'Billing clerks'}${at}, ${path === 'coding' ? 'coders included' : 'every industry'}: ${median} a year (${median.when}).`,
    );
  });
  const lead = all
    ? tell`It is ordinary pay: close to the middle of all jobs in the country, ${all} a year (${all.when}). Whether that is enough depends on your rent and family, and beginners earn less. In the middle:`
    : tell`It is ordinary pay, close to the middle of all jobs. Beginners earn less.`;
  const [path = 'coding'] = pathsOf(about);
  return [under(lead, [...lines, line(startAt(know, path, where))])];
}

/** By the hour. Only the country is on file. */
export function byTheHour(know: Knowledge, about: About): Reply[] {
  const [where] = placesOf(know, about);
  const lines = pathsOf(about).map((path) => {
    const median = know.figure(`pay.${path}.us.hourly.median`);
    const low = know.figure(`pay.${path}.us.hourly.p10`) ?? know.figure(`pay.${path}.us-2024.hourly.p10`);
    if (!median) return know.say(`n25-${path}`);
    const from = low ? tell`; one in ten earns under ${low}` : tell``;
    return line(
      tell`${path === 'coding' ? 'Records specialists, coders included' : 'Billing clerks of every industry'}: ${median} an hour in the middle (${median.when})${line(from)}.`,
    );
  });
  const yearly = pathsOf(about).flatMap((path) => {
    const place = path === 'billing' ? stateAround(know, where) : where;
    const median = place.kind === 'us' ? undefined : know.figure(`${place.figures(path)}.median`);
    return median
      ? [
          line(
            tell`${path === 'coding' ? 'Coding' : 'Billing'} in ${place.name}: ${median} a year in the middle (${median.when}).`,
          ),
        ]
      : [];
  });
  const lead =
    where.kind === 'us'
      ? tell`By the hour, for the whole country:`
      : tell`By the hour I have the whole country only; for ${where.name} I have the year:`;
  return [under(lead, [...lines, ...yearly])];
}

/** Overtime, bonus, contract rates, part-time pay. */
export const notOnFile = (know: Knowledge, about: About): Reply[] => [
  under(
    tell`I have nothing reliable on overtime, bonuses, benefits, part-time or contract pay; each employer sets them. Ask for them in writing with the offer. The nearest on file is the pay of employees:`,
    pathsOf(about).map((path) => know.say(`n25-${path}`)),
  ),
];

/** Where only the states and the country are on file. */
export const noSuchPlace = (know: Knowledge, about: About): Reply[] => [
  under(
    tell`I have no figure for ${territoryIn(about.words) ?? 'that place'}: on file are the states, DC and the large cities in them. bls.gov/oes may have one. The nearest I have is the whole country:`,
    pathsOf(about).map((path) => know.say(`n25-${path}`)),
  ),
];
