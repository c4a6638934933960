import { readJobOffer, type JobClaim, type JobPoint, type JobReading } from '../../src/advice/jobOffer';
import type { Reader } from '../../src/conversation/reader';
import type { Reply } from '../../src/conversation/reply';
import { tell } from '../../src/conversation/reply';
import type { Knowledge } from '../../src/knowledge/types';
import { inWords, ours } from '../answers/wording';
import { recognising, warned, type Remark } from './reading';

const REAL = 'Where on your own website is this job listed?';

/** Why each claim warns, and what to ask the employer. */
const REMARKS: Readonly<Record<JobClaim, Remark>> = {
  'job-check': { why: 'job-check', ask: 'Will you ship the equipment yourselves?' },
  'job-fee': { why: 'job-fee', ask: 'Will you pay for that yourselves?' },
  'job-odd-payment': { why: 'ad-payment', ask: 'Why does an employer need me to pay at all?' },
  'job-data': { why: 'job-chat', ask: 'May I give these after a written offer, on a form of the company?' },
  'job-chat': { why: 'job-chat', ask: 'Can we speak by phone on the company’s own number?' },
  'job-no-interview': { why: 'pa-sc5', ask: 'Who would be my manager, and when can we talk?' },
  'job-guaranteed-income': { why: 'job-money', ask: 'Is it a wage, and is that in the contract?' },
  'job-easy-money': { why: 'job-fast-money', ask: REAL },
  'job-too-high': { why: 'job-wage', ask: REAL },
  'job-kit': { why: 'pa-sc3', ask: 'May I have the one-page disclosure before I pay?' },
};

const NAMES: Readonly<Record<JobPoint, string>> = {
  duties: 'what the work is',
  wage: 'what it pays',
  site: 'where to apply',
};

const NO_WARNING =
  'I recognize no warning sign in these words. I know common phrases only, so this does not prove that the job is real.';

/** The pay that only one in ten of the better paid of the two occupations passes, in dollars an hour. */
const topHourly = (know: Knowledge): number | undefined => know.figure('pay.coding.us.hourly.p90')?.high;

/** Past this many times the top wage an offer is not merely a good one. */
const FAR_ABOVE = 1.25;

const points = (found: readonly JobPoint[]): string => inWords(found.map((point) => NAMES[point]));

/** A reading in words: warning signs, then what is told and what is not. */
export function tellJob(know: Knowledge, { warnings, missing, stated }: JobReading): Reply[] {
  const first = warnings.length > 0 ? warned(know, warnings, REMARKS) : [tell`${NO_WARNING}`];
  const told = stated.length > 0 ? `It tells ${points(stated.map(({ id }) => id))}` : 'It tells little';
  const left = missing.length > 0 ? `, but not ${points(missing)}: ask for that.` : '.';
  return [...first, tell`${told}${left} ${ours(know.say('pa-sc6'))}`];
}

/** Looks over a job advertisement or a recruiter’s message. */
export const jobReader: Reader = {
  name: 'job-offer',
  title: 'a job offer',
  intent: 'work-environment',
  recognises: recognising('job'),
  tell: (know, text) => {
    const top = topHourly(know);
    return tellJob(know, readJobOffer(text, top === undefined ? undefined : top * FAR_ABOVE));
  },
  next: ['How do I spot a fake remote job?', 'What job titles should I search for?', 'What do they earn?'],
};
