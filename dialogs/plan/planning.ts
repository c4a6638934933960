import type { StepId } from '../../src/advice/plan';
import type { Planning } from '../../src/conversation/dialog';
import { routeFor } from './onFile';
import { inShort, planReply } from './reply';

/** What one may want to ask before a step. */
const BEFORE: Readonly<Record<StepId, readonly string[]>> = {
  taste: ['What job titles should I search for?'],
  center: ['Compare coding and billing'],
  basics: ['What computer skills do I need?'],
  fund: ['How do I pay for training?'],
  course: ['Check a school with me', 'How do I pay for training?'],
  'self-study': ['What does the training cost?'],
  leave: [],
  'ask-first': ['Can I do this with a record?'],
  diploma: ['Do I need a high school diploma?'],
  'exam-needs': ['What do I bring on exam day?'],
  exam: ['What do I bring on exam day?', 'What happens if I fail?'],
  job: ['What do I put on my resume?', 'How do I get hired with no experience?'],
  'near-job': ['What do I put on my resume?', 'What job titles should I search for?'],
  'any-job': ['What do I put on my resume?'],
  'drop-a': ['How do I drop the A?'],
  'small-practice': ['What places employ coders?'],
  'go-deeper': ['Where can a coder move up to?'],
  home: ['How do I spot a fake remote job?'],
  again: ['Change an answer'],
};

const AT_THE_END = ['How do I become an auditor?', 'How do I become a billing manager?'];

/** A step is named by its kind, and by its side or exam behind a hyphen. */
const isOf = (step: string, kind: string): boolean => step === kind || step.startsWith(`${kind}-`);

const next: Planning['next'] = (step) =>
  step === undefined ? AT_THE_END : (Object.entries(BEFORE).find(([kind]) => isOf(step, kind))?.[1] ?? []);

/** The plan of the fit talk, to be worked through. */
export const planning: Planning = {
  lines: (know, answers, told) => inShort(know, routeFor(know, answers, told)).lines,
  tell: planReply,
  next,
};
