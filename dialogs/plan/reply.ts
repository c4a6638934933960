import type { Route } from '../../src/advice/plan';
import type { Circumstances } from '../../src/conversation/circumstances';
import type { Answers } from '../../src/conversation/dialog';
import type { PlanReply } from '../../src/conversation/reply';
import { sourcesOf } from '../../src/conversation/reply';
import type { Knowledge, Said } from '../../src/knowledge/types';
import { certificateLine } from './certificate';
import { notesOf } from './notes';
import { routeFor } from './onFile';
import { shortSteps } from './steps';

/** Three things to ask a school, each with the facts on file that say more. */
const QUESTIONS: readonly (readonly [question: string, fact: string])[] = [
  ['Which exam is it for, and is its fee in the price?', 'p3'],
  ['What do I get back if I stop?', 'p5'],
  ['May I talk with recent graduates?', 'pa-ag3'],
];

/** Nobody who is not to pay for a school needs questions for one. */
export const asksSchools = ({ path }: Route): boolean => path !== 'none';

const short = (text: string, fact: Said): Said => ({ ...fact, text });

/** The plan in short: what clashes, steps in order, the first certificate, what to ask a school, where help is free. */
export function planReply(know: Knowledge, answers: Answers, told: Circumstances): PlanReply {
  const route = routeFor(know, answers, told);
  const steps = shortSteps(know, route);
  const certificate = certificateLine(know, route);
  const asked = asksSchools(route) ? QUESTIONS.map(([text, fact]) => short(text, know.say(fact))) : [];
  const help = short('Free help: American Job Centers, careeronestop.org.', know.say('job-centers'));
  const notes = notesOf(route);
  const questions = asked.map(({ text }) => text);
  const text = [
    'Your plan, in this order:',
    ...notes,
    ...steps.map((step) => `• ${step.text}`),
    certificate.text,
    ...(questions.length > 0 ? [`Ask a school: ${questions.join(' ')}`] : []),
    help.text,
  ].join('\n');
  return {
    ...{ kind: 'plan', text, notes, questions },
    ...{ steps: steps.map((step) => step.text), certificate: certificate.text, help: help.text },
    sources: sourcesOf(...steps, certificate, ...asked, help),
  };
}
