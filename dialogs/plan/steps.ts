import type { Route, RouteStep, StepId } from '../../src/advice/plan';
import type { Fits } from '../../src/advice/sums';
import { tell, type TextReply } from '../../src/conversation/reply';
import type { Figure, Knowledge, Said, Span, Worked } from '../../src/knowledge/types';
import { billFor } from '../answers/sums/expenses';
import { line } from '../answers/wording';
import { certificateLine } from './certificate';

/** The steps of a plan in a line each. */

type Worded = (know: Knowledge, step: RouteStep, route: Route) => TextReply;

const isWorked = (cost: Span): cost is Worked => 'from' in cost;
const isFigure = (cost: Span): cost is Figure => 'sources' in cost;

/** A price as it is spoken: that of the course on file, a sum of fees, or one that the person named. */
const priced = (know: Knowledge, cost: Span): Said => {
  if (isFigure(cost)) return line(tell`${cost}`);
  if (isWorked(cost)) return know.worked(cost);
  const named = know.worked({ ...cost, unit: 'USD', rule: 'as named', from: [cost] });
  return line(tell`${named}, as you named`);
};

const MONEY: Readonly<Record<Fits, string>> = {
  ...{ yes: '', perhaps: ' (perhaps too much)', no: ' (above your money)' },
};
const TIME: Readonly<Record<Fits, string>> = {
  ...{ yes: '', perhaps: ' Pick a short one.', no: ' It takes longer than you have.' },
};

const course: Worded = (know, { time, cost, fits = 'yes', inTime = 'yes' }) => {
  const months = time && know.figure('study.certificate.months');
  if (!months) return tell`Take a course that you have checked; ask how long it takes and what it costs.`;
  const price = cost ? line(tell`, ${priced(know, cost)}${MONEY[fits]}`) : line(tell``);
  return tell`Take a course: ${months}${price}.${TIME[inTime]}`;
};

/** What the price of an exam holds beside the exam, in short. */
const WITH: Readonly<Record<string, string>> = {
  ...{ CPC: ' with membership', CPB: ' with membership', CCA: ' with a second try' },
};

const exam: Worded = (know, { cost, fits = 'yes' }, route) => {
  const { credential = '' } = route;
  const { when } = billFor(know, credential);
  const first = certificateLine(know, route);
  return cost
    ? tell`${first} ${priced(know, cost)}${WITH[credential] ?? ''}, ${when}${MONEY[fits]}.`
    : tell`${first} Its price on my file is too old to quote.`;
};

const selfStudy: Worded = (know, _step, { credential = '' }) => {
  const months = credential === 'CPC' ? know.figure('prep.CPC.months') : undefined;
  return months
    ? tell`Study for the ${credential} on your own: ${months}.`
    : tell`Study for the ${credential} on your own; its time is not on file.`;
};

const job: Worded = (know) => {
  const months = know.figure('training.billing.months');
  return months
    ? tell`Apply for billing jobs that train you (${months}), free.`
    : tell`Apply for billing jobs that train you, free.`;
};

const nearJob: Worded = (_know, { because }) => {
  const jobs = 'jobs near coding (records, registration)';
  if (because.includes('months')) return tell`While studying, apply for ${jobs}.`;
  return because.includes('money') ? tell`Earn first in ${jobs}.` : tell`Apply for ${jobs}.`;
};

const TASTE = {
  coding: tell`This week, free: see which certificates local job ads name.`,
  billing: tell`This week, free: see what local job ads ask for.`,
  both: tell`This week, free: read job ads for both; which appeals more?`,
};

const BASICS = {
  coding: tell`Borrow a book on medical words.`,
  billing: tell`Do a free spreadsheet lesson.`,
};

const WORDED: Readonly<Record<StepId, Worded>> = {
  leave: () => tell`First be sure that you may work here; a Job Center helps.`,
  'ask-first': () =>
    tell`Before you pay, search your name at exclusions.oig.hhs.gov and ask the certifying body.`,
  diploma: () => tell`First finish high school or its equal: it is usually asked for.`,
  'exam-needs': () => tell`Ask for what you need at the exam before you book it.`,
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
  'drop-a': () => tell`Turn the CPC-A into a CPC, by work or by a course.`,
  'small-practice': () => tell`Look at small practices, where one person does both.`,
  'go-deeper': () => tell`After a year, go deeper in the half you enjoy.`,
  home: () => tell`Once you have proved yourself, work from home.`,
  again: (_know, _step, { path }) =>
    path === 'none'
      ? tell`Look again when things change: you can change any answer here.`
      : tell`Then change an answer here and see whether it tips.`,
};

/** A step in a line, with months and money where they are on file. */
export const stepLine = (know: Knowledge, step: RouteStep, route: Route): TextReply =>
  WORDED[step.id](know, step, route);
