import type { Route, RouteStep, StepId } from '../../src/advice/plan';
import type { Fits } from '../../src/advice/sums';
import { tell, type TextReply } from '../../src/conversation/reply';
import type { Figure, Knowledge, Said, Span, Worked } from '../../src/knowledge/types';
import { billFor } from '../answers/sums/expenses';
import { line } from '../answers/wording';

/** The steps of a plan in a line each. */

type Worded = (know: Knowledge, step: RouteStep, route: Route) => TextReply;

const isWorked = (cost: Span): cost is Worked => 'from' in cost;
const isFigure = (cost: Span): cost is Figure => 'sources' in cost;

/** A price as it is spoken: one on file, a sum of such, or one that the person named. */
const priced = (know: Knowledge, cost: Span): Said | string => {
  if (isFigure(cost)) return line(tell`${cost}`);
  if (isWorked(cost)) return know.worked(cost);
  return line(tell`${know.worked({ ...cost, unit: 'USD', rule: 'as named', from: [cost] })}, as you named`);
};

const MONEY: Readonly<Record<Fits, string>> = {
  yes: '',
  perhaps: ' It may be more than you have.',
  no: ' More than you have now: let wages or others pay.',
};
const TIME: Readonly<Record<Fits, string>> = {
  yes: '',
  perhaps: ' Pick a short one: time is tight.',
  no: ' It takes longer than you have.',
};

const flags = ({ fits = 'yes', inTime = 'yes' }: RouteStep): string => `${MONEY[fits]}${TIME[inTime]}`;

const course: Worded = (know, step) => {
  const months = know.figure('study.certificate.months');
  const known = [...(step.time && months ? [line(tell`${months}`)] : []), ...(step.cost ? [priced(know, step.cost)] : [])];
  const [first, second] = known;
  if (!first) return tell`Take a course that you have checked; ask what it costs.`;
  return second ? tell`Take a course: ${first}, ${second}.${flags(step)}` : tell`Take a course: ${first}.${flags(step)}`;
}; // prettier-ignore

const exam: Worded = (know, step, { credential = '' }) => {
  const { parts, when } = billFor(know, credential);
  return step.cost
    ? tell`Pass the ${credential}, ${parts}: ${priced(know, step.cost)} (${when}).${flags(step)}`
    : tell`Pass the ${credential} exam; its price on my file is too old to quote.`;
};

const selfStudy: Worded = (know, _step, { credential = '' }) => {
  const months = credential === 'CPC' ? know.figure('prep.CPC.months') : undefined;
  return months
    ? tell`Study for the ${credential} on your own: about ${months}.`
    : tell`Study for the ${credential} on your own, as a course costs more than you have.`;
};

const job: Worded = (know) => {
  const months = know.figure('training.billing.months');
  return months
    ? tell`Apply for billing jobs that train you on the job (${months}): nothing to pay.`
    : tell`Apply for billing jobs that train you: nothing to pay.`;
};

const nearJob: Worded = (_know, { because }) => {
  const jobs = 'jobs near coding: records, registration, charge entry';
  if (because.includes('months')) return tell`While you study, apply for ${jobs}.`;
  return because.includes('money') ? tell`Earn first in ${jobs}.` : tell`Apply for ${jobs}.`;
};

const TASTE = {
  coding: tell`This week, free: see which letters job ads near you ask for.`,
  billing: tell`This week, free: see what job ads near you ask for.`,
  both: tell`This week, free: read ads for both jobs and ask which day you would rather have.`,
};

const BASICS = {
  coding: tell`Borrow a book on medical words: free.`,
  billing: tell`Do a free spreadsheet lesson.`,
};

const WORDED: Readonly<Record<StepId, Worded>> = {
  taste: (_know, { side }) => TASTE[side ?? 'both'],
  center: (_know, _step, { path }) =>
    path === 'none'
      ? tell`This week, free: talk with an American Job Center about other work.`
      : tell`Talk it over at an American Job Center: free.`,
  basics: (_know, { side }) => BASICS[side ?? 'coding'],
  fund: () => tell`Ask an American Job Center who could pay for training: free.`,
  course,
  'self-study': selfStudy,
  exam,
  job,
  'near-job': nearJob,
  'any-job': (_know, { because }) =>
    because.length > 0
      ? tell`Earn meanwhile: front desk and records jobs lead to both sides.`
      : tell`Or work at a front desk or with records: both sides begin there.`,
  'drop-a': () => tell`Drop the A of CPC-A, by work or by a course.`,
  'small-practice': () => tell`Look at small practices, where one person does both.`,
  'go-deeper': () => tell`After a year, go deeper in the half you enjoy.`,
  home: () => tell`Ask for work from home once you have proved yourself.`,
  again: (_know, _step, { path }) =>
    path === 'none'
      ? tell`Look again when things change: you can change any answer here.`
      : tell`Then change an answer here and see whether it tips.`,
};

/** A step in a line, with months and money where they are on file. */
export const stepLine = (know: Knowledge, step: RouteStep, route: Route): TextReply =>
  WORDED[step.id](know, step, route);

/** Steps as they are named when many are told in one line. */
const NAMED: Partial<Record<StepId, string>> = {
  ...{ 'near-job': 'a job near coding', 'drop-a': 'dropping the A', 'small-practice': 'a small practice' },
  ...{ 'go-deeper': 'the half you enjoy', home: 'work from home' },
};

const MOST_LINES = 5;
/** Told elsewhere in the short form: money for training with the help. */
const APART: readonly StepId[] = ['fund'];

/** Five lines at most: what can wait stands together in the last. */
export function shortSteps(know: Knowledge, route: Route): TextReply[] {
  const steps = route.steps.filter(({ id }) => !APART.includes(id));
  const [taste, basics] = steps;
  const joined = taste?.id === 'taste' && basics?.id === 'basics';
  const rest = joined ? steps.slice(2) : steps.slice(1);
  const first = taste && (joined ? tell`${line(stepLine(know, taste, route))} ${line(stepLine(know, basics, route))}` : stepLine(know, taste, route)); // prettier-ignore
  const room = MOST_LINES - 1;
  const isLong = rest.length > room;
  const named = (id: StepId): string => NAMED[id] ?? '';
  const until = isLong ? room - 1 : room;
  const later = rest.slice(until).map(({ id }) => named(id));
  return [
    ...(first ? [first] : []),
    ...rest.slice(0, until).map((step) => stepLine(know, step, route)),
    ...(isLong ? [tell`Later: ${later.join(', then ')}.`] : []),
  ];
}
