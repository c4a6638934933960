import type { Route } from '../../src/advice/plan';
import type { Circumstances } from '../../src/conversation/circumstances';
import type { Answers } from '../../src/conversation/dialog';
import type { PlanReply, TextReply } from '../../src/conversation/reply';
import { list, sourcesOf, tell } from '../../src/conversation/reply';
import type { Knowledge, Said } from '../../src/knowledge/types';
import { certificateLine } from './certificate';
import { notesOf } from './notes';
import { routeFor } from './onFile';
import { shortSteps } from './steps';
import { line } from '../answers/wording';

/** Three things to ask a school, each with the facts on file that say more. */
const QUESTIONS: readonly (readonly [question: string, fact: string])[] = [
  ['Is the exam included?', 'p3'],
  ['Any refund?', 'p5'],
  ['May I call graduates?', 'pa-ag3'],
];

/** Nobody who is not to pay for a school needs questions for one. */
export const asksSchools = ({ path }: Route): boolean => path !== 'none';

const short = (text: string, fact: Said): Said => ({ ...fact, text });

const helpLine = ({ steps }: Route): string =>
  `Free help${steps.some(({ id }) => id === 'fund') ? ', also with paying' : ''}: American Job Centers, careeronestop.org.`;

/** Months and prices of study are not first-hand, which is said once for all of them. */
const qualified = ({ steps }: Route): string =>
  steps.some(({ cost, time }) => cost ?? time) ? ' (prices and study times second-hand or undated)' : '';

const leadOf = (route: Route): string => `Your plan, in order${qualified(route)}:`;

const stepsOf = (know: Knowledge, route: Route): TextReply[] =>
  shortSteps(know, route, notesOf(route).length > 1 ? ['fund', 'basics'] : ['fund']);

/** How many steps stand for the whole plan where it is only called to mind. */
const FIRST = 2;

/** The first steps of the plan, a line each. */
export function planStart(know: Knowledge, answers: Answers, told: Circumstances): TextReply {
  const route = routeFor(know, answers, told);
  const first = stepsOf(know, route).slice(0, FIRST);
  return list(tell`It begins with${qualified(route)}:`, first.map(line)); // prettier-ignore
}

/** The plan in short: what clashes, steps in order, the first certificate, what to ask a school, where help is free. */
export function planReply(know: Knowledge, answers: Answers, told: Circumstances): PlanReply {
  const route = routeFor(know, answers, told);
  const notes = notesOf(route);
  const steps = stepsOf(know, route);
  const none = route.credential === undefined ? certificateLine(know, route) : undefined;
  const asked = asksSchools(route) ? QUESTIONS.map(([text, fact]) => short(text, know.say(fact))) : [];
  const help = short(helpLine(route), know.say('job-centers'));
  const questions = asked.map(({ text }) => text);
  const text = [
    leadOf(route),
    ...notes,
    ...steps.map((step) => `• ${step.text}`),
    ...(none ? [none.text] : []),
    ...(questions.length > 0 ? [`Ask a school: ${questions.join(' ')}`] : []),
    help.text,
  ].join('\n');
  return {
    ...{ kind: 'plan', text, notes, questions },
    ...{ steps: steps.map((step) => step.text), help: help.text },
    ...(none && { certificate: none.text }),
    sources: sourcesOf(...steps, ...(none ? [none] : []), ...asked, help),
  };
}
