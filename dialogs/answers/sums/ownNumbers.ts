import { fits, leftOf, type Fits } from '../../../src/advice/sums';
import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Circumstance } from '../../../src/conversation/circumstances';
import { hasAny } from '../../../src/conversation/circumstances';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Path, Said, Span } from '../../../src/knowledge/types';
import { line, listOf, pathsOf, under } from '../wording';
import { billFor, type Bill } from './expenses';
import { taken } from './ownWords';
import { inHours, inTime } from './studyTime';

/** Own numbers that these answers reckon with. */
export const MEANS: readonly Circumstance[] = ['dollars', 'hoursAWeek', 'months'];

/** What beginners start with, the usual one first and a cheaper one behind it. */
const STARTERS: Readonly<Record<Path, readonly string[]>> = {
  coding: ['CPC', 'CCA'],
  billing: ['CPB', 'CBCS'],
};
const NOTES: Readonly<Record<string, string>> = {
  CPC: 'Coding (CPC)', CCA: 'Coding (CCA)', CPB: 'Billing (CPB)',
  CBCS: 'Both (CBCS, after a course or a year of work)',
}; // prettier-ignore

/** The CBCS asks for a course, so that its exam alone is no way in. */
const needsCourse = ({ name }: Bill): boolean => name === 'CBCS';

/** How well one bill fits the money. */
const fitOf = (money: Span, bill: Bill): Fits => {
  const least = needsCourse(bill) ? bill.taught : bill.bare;
  return least?.total ? fits(money, least.total) : 'no';
};

/** The side that is meant: by the path, else by the credential that was named. */
function sideOf(know: Knowledge, { path, entities }: About): Path | undefined {
  const [named] = entities.credential ?? [];
  const of = named === undefined ? undefined : know.credential(named).path;
  return path ?? (of === 'both' ? undefined : of);
}

/** What the money reaches to: an exam with a course, an exam surely, perhaps or not. */
type Reach = 'course' | Fits;

const isPoor = (reach: Reach): boolean => reach === 'perhaps' || reach === 'no';

const RANK: Readonly<Record<Fits, number>> = { yes: 0, perhaps: 1, no: 2 };

/** The bills that the money is set beside: for the credential named, or two for the path; for both, the better fit of each side. */
function billsFor(know: Knowledge, about: About, money: Span): readonly Bill[] {
  const rank = (bill: Bill): number => RANK[fitOf(money, bill)];
  const [named] = about.entities.credential ?? [];
  if (named !== undefined) {
    const asked = billFor(know, named);
    const others = STARTERS[sideOf(know, about) ?? 'coding'].map((id) => billFor(know, id));
    return [asked, ...others.filter((bill) => rank(bill) < rank(asked)).slice(0, 1)];
  }
  const sides = pathsOf(about).map((path) => STARTERS[path].map((id) => billFor(know, id)));
  if (about.path) return sides.flat();
  return sides.flatMap((bills) => bills.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1));
}

const WITH_COURSE: Readonly<Record<Fits, string>> = {
  yes: 'fits too',
  perhaps: 'fits if it is cheap',
  no: 'does not fit',
};

/** "$50 to $250 is left": the money when the exam is paid. */
function restOf(know: Knowledge, money: Span, cost: Span): Said {
  const rest = leftOf(money, cost);
  if (!rest) return line(tell`enough at the low end only`);
  return line(fits(money, cost) === 'yes' ? tell`${know.worked(rest)} is left` : tell`${know.worked(rest)} is missing`);
} // prettier-ignore

/**
 * One bill beside the money: what it comes to, what is left or missing, and whether a course fits. A course that is
 * out of reach for everything is left out, unless the exam asks for one: then the rest after the exam is.
 */
function beside(know: Knowledge, money: Span, reach: Reach, bill: Bill): Said {
  const { name, parts, when, bare, taught } = bill;
  const start = NOTES[name] ?? `The ${name}`;
  if (!bare?.total) return line(tell`${start}: no current exam price is on file, so I can’t say.`);
  const needed = needsCourse(bill);
  const rest = needed ? line(tell``) : line(tell`; ${restOf(know, money, bare.total)}`);
  const course =
    taught?.total && (needed || !isPoor(reach))
      ? line(tell` With a course ${know.worked(taught.total)}: ${WITH_COURSE[fits(money, taught.total)]}.`)
      : line(tell``);
  return line(tell`${start}: ${parts} ${know.worked(bare.total)} (${when})${rest}.${course}`);
}

const reachOf = (money: Span, bills: readonly Bill[]): Reach => {
  if (bills.some(({ taught }) => taught?.total && fits(money, taught.total) === 'yes')) return 'course';
  const all = bills.map((bill) => fitOf(money, bill));
  return all.includes('yes') ? 'yes' : all.includes('perhaps') ? 'perhaps' : 'no';
};

const VERDICT: Readonly<Record<Reach, string>> = {
  course: 'an exam and a course at the prices on my file are within reach.',
  yes: 'an exam is within reach; a course only if it is cheap or paid for you.',
  perhaps: 'an exam may be within reach, a course is not.',
  no: 'an exam and its fees are out of reach for now.',
};

/** Ways that cost little or nothing. */
function free(know: Knowledge, about: About, reach: Reach): Said[] {
  const path = sideOf(know, about);
  if (reach === 'course') return [];
  const poor = isPoor(reach);
  const unpaid = about.circumstances?.hoursAWeek ? 'e-ojt-b' : 'e-entry-b';
  return [
    ...(poor && path !== 'coding' ? [know.say(unpaid)] : []),
    know.say('pa-pay3'),
    ...(poor && path === 'coding' ? [know.say('pa-pay13')] : []),
  ];
}

/** Ways that cost nothing matter most where there is least; elsewhere a next step leads to them. */
const mostLines = (reach: Reach): number => (isPoor(reach) ? 4 : 3);

const doubts = (reach: Reach): string =>
  `Exam prices are second-hand, ${isPoor(reach) ? '' : 'the course price undated, '}books without a price.`;

/** What fits into the person's money, and into the time they have for it. */
function inMoney(know: Knowledge, about: About, money: Span): Reply[] {
  const told = about.circumstances ?? {};
  const bills = billsFor(know, about, money);
  const priced = bills.some(({ bare }) => bare);
  const reach = reachOf(money, bills);
  const lead = priced
    ? tell`${taken(know, told)}, ${VERDICT[reach]} ${doubts(reach)}`
    : tell`${taken(know, told)}, I can’t say what fits: no current exam price is on file.`;
  const lines = [
    ...(priced ? bills.map((bill) => beside(know, money, reach, bill)) : [know.say('e-cost1')]),
    ...inTime(know, about).slice(0, 1),
    ...free(know, about, reach),
  ];
  return [under(lead, lines.slice(0, mostLines(reach)))];
}

/** What the numbers come to: the money with whatever time was named, or the time alone. */
function withinMeans(know: Knowledge, about: About): Reply[] {
  const { dollars, hoursAWeek } = about.circumstances ?? {};
  const asksTime = about.told?.dollars === undefined && /how (long|fast|soon|many)|\bwhen\b/.test(about.words);
  if (dollars && !asksTime) return inMoney(know, about, dollars);
  if (hoursAWeek) return inHours(know, about);
  return [listOf(know, tell`Whether you can be done in that time depends on the course and your pace. What is on file:`, about.path === 'billing' ? ['e-ojt-b', 'e-cert-len', 'e-pace'] : ['e-prep', 'e-cert-len', 'e-pace'])];
} // prettier-ignore

/** Questions of their own, beside which the numbers only illustrate. */
const OTHER =
  /who pays|pay for (?:it|school|training)|wioa|\bpell\b|\bloan|grant|employer|gi bill|\bva\b|accredit|degree|diploma|\bged\b|scam|legit|\bhard\b/;

export const ownNumbers: AspectAnswer = {
  name: 'own numbers',
  when: ({ told, words }) => hasAny(told, MEANS) && !OTHER.test(words),
  tell: withinMeans,
  next: ({ path, told }) => [
    told?.dollars ? 'How do I pay for training?' : 'What does the training cost?',
    'How long until it pays for itself?',
    path === 'billing' ? 'How do I get hired with no experience?' : 'How do I check a school?',
  ],
};
