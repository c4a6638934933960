import type { Route, StepId } from '../../src/advice/plan';
import type { Circumstances } from '../../src/conversation/circumstances';
import type { Answers } from '../../src/conversation/dialog';
import type { PlanReply, TextReply } from '../../src/conversation/reply';
import { sourcesOf } from '../../src/conversation/reply';
import type { Knowledge, Said } from '../../src/knowledge/types';
import { certificateLine } from './certificate';
import { needFacts } from './needs';
import { notesOf } from './notes';
import { routeFor } from './onFile';
import { shortSteps } from './steps';

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
const leadOf = ({ steps }: Route): string =>
  `Your plan, in order${steps.some(({ cost, time }) => cost ?? time) ? ' (prices and times second-hand or undated)' : ''}:`;

/** In words: what a reply may hold. */
const ROOM = 120;

/** What is left to the page, more and more of it, until the reply has room for the rest. */
const LEFT_OUT: readonly { readonly notes: number; readonly apart: readonly StepId[] }[] = [
  { notes: 2, apart: ['fund'] },
  { notes: 2, apart: ['fund', 'basics'] },
  { notes: 1, apart: ['fund', 'basics'] },
  { notes: 0, apart: ['fund', 'basics'] },
  { notes: 0, apart: ['fund', 'basics', 'exam-needs'] },
];

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** The plan in short: what clashes, steps in order, the first certificate, what to ask a school, where help is free. */
export function planReply(know: Knowledge, answers: Answers, told: Circumstances): PlanReply {
  const route = routeFor(know, answers, told);
  const plans = LEFT_OUT.map(({ notes, apart }) =>
    planned(know, route, notesOf(route, notes), shortSteps(know, route, apart)),
  );
  const [shortest = planned(know, route, [], [])] = plans.slice(-1);
  return plans.find(({ text }) => wordsIn(text) <= ROOM) ?? shortest;
}

function planned(
  know: Knowledge,
  route: Route,
  notes: readonly string[],
  steps: readonly TextReply[],
): PlanReply {
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
    sources: sourcesOf(...steps, ...(none ? [none] : []), ...needFacts(know, route), ...asked, help),
  };
}
