import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Figure, Knowledge, Path } from '../../../src/knowledge/types';
import { line, pathsOf, under } from '../wording';
import { middleAt, shortOf } from './middle';
import { placesOf, type Where } from './where';

const SECTORS: readonly (readonly [id: string, name: string])[] = [
  ['finance', 'insurance and finance'],
  ['headquarters', 'company headquarters'],
  ['government', 'government'],
  ['professional', 'professional services'],
  ['healthcare', 'health care'],
];

/** Industries of a path, best paid first; empty when the figures are too old. */
const ranked = (know: Knowledge, path: Path): (readonly [string, Figure])[] =>
  SECTORS.flatMap(([id, name]) => {
    const median = know.figure(`pay.${path}.sector.${id}.median`);
    return median ? [[name, median] as const] : [];
  }).sort(([, a], [, b]) => b.low - a.low);

function inIndustries(know: Knowledge, path: Path, where: Where): Reply {
  const industries = ranked(know, path);
  const [first] = industries;
  if (!first) return tell`${know.say(path === 'coding' ? 'we3' : 'we4')}`;
  const here = where.kind === 'us' ? [] : [line(middleAt(know, path, where))];
  return under(
    tell`By employer the data know whole industries of the whole country only; hospitals and clinics are in health care. ${path === 'coding' ? 'Records specialists' : 'Billing clerks'}, a year in the middle (${first[1].when}):`,
    [
      ...industries
        .slice(0, here.length > 0 ? 4 : 5)
        .map(([name, median]) => line(tell`${name.charAt(0).toUpperCase()}${name.slice(1)}: ${median}`)),
      ...here,
    ],
  );
}

/** Who pays best: by industry, which is as fine as the official data go. */
export function bySector(know: Knowledge, about: About): Reply[] {
  const [where] = placesOf(know, about);
  if (about.path) return [inIndustries(know, about.path, where)];
  return [
    under(
      tell`Insurers and company headquarters pay above health care itself. The data go by industry, not by hospital or clinic.`,
      [
        ...pathsOf(about).map((path) => {
          const industries = ranked(know, path);
          const health = know.figure(`pay.${path}.sector.healthcare.median`);
          const finance = know.figure(`pay.${path}.sector.finance.median`);
          const headquarters = know.figure(`pay.${path}.sector.headquarters.median`);
          if (industries.length === 0 || !health || !finance || !headquarters)
            return know.say(path === 'coding' ? 'we3' : 'we4');
          return line(
            tell`${path === 'coding' ? 'Coding' : 'Billing'}: insurance and finance ${finance}, headquarters ${headquarters}, health care ${health} a year in the middle (${health.when}).`,
          );
        }),
        ...(where.kind === 'us' ? [] : pathsOf(about).map((path) => line(shortOf(know, path, where)))),
      ],
    ),
  ];
}

/** The top of the scale. */
export function topPay(know: Knowledge, about: About): Reply[] {
  const lines = pathsOf(about).map((path) => {
    const prefix = path === 'coding' ? 'pay.coding.us' : 'pay.billing.healthcare';
    const p90 = know.figure(`${prefix}.p90`);
    const who = path === 'coding' ? 'records specialists (coders included)' : 'billing clerks in health care';
    return p90
      ? line(tell`One in ten ${who} earns more than ${p90} a year (${p90.when}).`)
      : know.say(`n25-${path}`);
  });
  return [
    under(tell`Six figures are rare in either job. To earn much more, people move up:`, [
      ...lines,
      know.say('l3'),
    ]),
  ];
}

/** Specialties, auditors, managers: what is on file for where the jobs lead. */
export const bySpecialty = (know: Knowledge): Reply[] => [
  under(
    tell`I have no pay figure by specialty or kind of chart, nor for auditors alone. The nearest on file:`,
    [know.say('aapc-2024-medians'), know.say('l3'), know.say('we3')],
  ),
];

/** Pay for work at home. */
export function remotePay(know: Knowledge, about: About): Reply[] {
  const [where] = placesOf(know, about);
  return [
    under(
      tell`I have nothing on what remote work pays, so treat any number you see with care. An employer may pay by where you live; ask first. The nearest I have is the pay of all:`,
      pathsOf(about).map((path) => line(middleAt(know, path, where))),
    ),
  ];
}
