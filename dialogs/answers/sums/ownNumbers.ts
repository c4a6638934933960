import { fits, leftOf, studyTime, type Fits } from '../../../src/advice/sums';
import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Circumstance } from '../../../src/conversation/circumstances';
import { hasAny } from '../../../src/conversation/circumstances';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said, Span } from '../../../src/knowledge/types';
import { line, listOf, under } from '../wording';
import { billFor, type Bill } from './expenses';
import { taken } from './ownWords';
import { partsOf } from './total';

/** Own numbers that these answers reckon with. */
export const MEANS: readonly Circumstance[] = ['dollars', 'hoursAWeek', 'months'];

/** The credentials that money is set beside: the one named, else what beginners start with. */
const startersOf = ({ entities, path }: About): readonly string[] => {
  const [named] = entities.credential ?? [];
  if (named !== undefined) return [named];
  return path === 'coding' ? ['CPC', 'CCA'] : path === 'billing' ? ['CPB', 'CBCS'] : ['CPC', 'CPB'];
};

const WITH_COURSE: Readonly<Record<Fits, string>> = {
  yes: 'it fits too',
  perhaps: 'it fits only if the course is cheap',
  no: 'it does not fit',
};

/** One credential beside the money: what it comes to, what is left or missing, and whether a course fits. */
function beside(know: Knowledge, money: Span, bill: Bill): Said[] {
  const { bare, taught, id } = bill;
  if (!bare.total || !bill.exam) return [line(tell`${id}: I can’t set it beside your money, because no current exam price is on file.`)];
  const rest = leftOf(money, bare.total);
  const left =
    rest === undefined
      ? tell`you may or may not have enough`
      : fits(money, bare.total) === 'yes'
        ? tell`${know.worked(rest)} is left`
        : tell`${know.worked(rest)} is missing`;
  const course =
    bill.course && taught.total
      ? tell` With a course, ${know.worked(taught.total)}: ${WITH_COURSE[fits(money, taught.total)]}.`
      : tell``;
  return [line(tell`${id}: ${partsOf(bill)} ${know.worked(bare.total)}, so ${line(left)}.${line(course)}`)];
} // prettier-ignore

/** What the money comes to, in a few words. */
function verdictOn(money: Span, bills: readonly Bill[]): string {
  const all = bills.flatMap(({ bare, taught, exam }) => (exam && bare.total && taught.total ? [{ bare: bare.total, taught: taught.total }] : []));
  if (all.some(({ taught }) => fits(money, taught) === 'yes')) return 'an exam and a course at the prices on my file are within reach';
  if (all.some(({ bare }) => fits(money, bare) === 'yes')) return 'an exam is within reach, a course only if it is cheap';
  return 'an exam and its membership are not safely within reach. What fits instead costs little or nothing';
} // prettier-ignore

/** What costs little or nothing. */
function instead(know: Knowledge, { path }: About): Said[] {
  return [
    ...(path === 'coding' ? [] : [know.say('e-entry-b')]),
    know.say('pa-pay3'),
    ...(path === 'coding' ? [know.say('pa-pay13')] : []),
  ];
}

/** How long courses of known hours take at some hours a week. */
function timeFor(know: Knowledge, aWeek: Span, { path }: About): Said[] {
  const [short, pell] = [know.figure('course.drop-a.hours'), know.figure('course.workforce-pell.hours')];
  return [
    ...(short && path !== 'billing' ? [line(tell`The course of ${short} that AAPC counts toward dropping the A takes ${know.worked(studyTime(short, aWeek))}.`)] : []),
    ...(pell ? [line(tell`A short job program of the kind Workforce Pell may pay for (${pell}) takes ${know.worked(studyTime(pell, aWeek))}.`)] : []),
  ];
} // prettier-ignore

/** Hours and months alone. */
function time(know: Knowledge, about: About, lead: Said): Reply[] {
  const { hoursAWeek, months } = about.circumstances ?? {};
  const usual = about.path === 'billing' ? ['e-ojt-b', 'e-cert-len'] : ['e-prep', 'e-cert-len'];
  const sums = hoursAWeek ? timeFor(know, hoursAWeek, about) : [];
  const says = hoursAWeek
    ? tell`${lead} I can only count what has its hours on file; ask a school for the hours of the whole course and divide.`
    : months
      ? tell`${lead} the exam may be possible; whether a course is done by then depends on its pace. What is on file:`
      : tell`${lead}`;
  return [under(says, [...sums, ...usual.map((id) => know.say(id))])];
} // prettier-ignore

/** What fits into the person's money and time. */
function withinMeans(know: Knowledge, about: About): Reply[] {
  const { dollars, hoursAWeek, months } = about.circumstances ?? {};
  const lead = taken(know, about.circumstances ?? {});
  const asksTime = about.told?.dollars === undefined && /how (long|fast|soon|many)|when\b|time/.test(about.words);
  if (!dollars || asksTime) return time(know, about, line(tell`${taken(know, { hoursAWeek, months })}${hoursAWeek ? '.' : ','}`));
  const bills = startersOf(about).map((id) => billFor(know, id));
  if (bills.every(({ bare }) => bare.total === undefined))
    return [listOf(know, tell`My prices are too old to set beside your money.`, ['e-total-min', 'e-cost1', 'pa-pay3'])];
  const reach = verdictOn(dollars, bills);
  const poor = reach.includes('not safely');
  const lines = [
    ...bills.flatMap((bill) => beside(know, dollars, bill)),
    ...(hoursAWeek ? timeFor(know, hoursAWeek, about).slice(0, 1) : months ? [know.say(about.path === 'billing' ? 'e-ojt-b' : 'e-prep')] : []),
    ...(poor ? instead(know, about) : [know.say('pa-pay3')]),
  ].slice(0, 5);
  return [under(tell`${lead}, ${reach}. Courses are counted at one undated price; books are not on file:`, lines)];
} // prettier-ignore

/** Questions of their own, which numbers beside them only illustrate. */
const OTHER =
  /wioa|\bpell\b|\bloan|grant|employer|gi bill|\bva\b|accredit|degree|diploma|\bged\b|scam|legit|\bhard\b/;

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
