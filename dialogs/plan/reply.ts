import type { Route } from '../../src/advice/plan';
import type { Circumstances } from '../../src/conversation/circumstances';
import type { Answers } from '../../src/conversation/dialog';
import type { PlanReply } from '../../src/conversation/reply';
import { isDone, lineId, type PlanLine, type PlanStep } from '../../src/conversation/plan';
import { sourcesOf } from '../../src/conversation/reply';
import type { Knowledge, Said } from '../../src/knowledge/types';
import { certificateLine } from './certificate';
import { planLines } from './lines';
import { notesOf } from './notes';
import { routeFor } from './onFile';

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
  `Your plan, in order${steps.some(({ cost, time }) => cost ?? time) ? ' (prices and study times second-hand or undated)' : ''}:`;

const stepOf = (line: PlanLine, done: readonly string[]): PlanStep => ({
  ...{ id: lineId(line), text: line.text },
  ...(isDone(line, done) && { done: true }),
});

/** The plan in short: what clashes, steps in order, the first certificate, what to ask a school, where help is free. `done` names the steps that are. */
export function planReply(
  know: Knowledge,
  answers: Answers,
  told: Circumstances,
  done: readonly string[] = [],
): PlanReply {
  const route = routeFor(know, answers, told);
  const notes = notesOf(route);
  const lines = planLines(know, route);
  const steps = lines.map((line) => stepOf(line, done));
  const none = route.credential === undefined ? certificateLine(know, route) : undefined;
  const asked = asksSchools(route) ? QUESTIONS.map(([text, fact]) => short(text, know.say(fact))) : [];
  const help = short(helpLine(route), know.say('job-centers'));
  const questions = asked.map(({ text }) => text);
  const text = [
    leadOf(route),
    ...notes,
    ...steps.map((step, i) => `${i + 1}. ${step.done ? '(done) ' : ''}${step.text}`),
    ...(none ? [none.text] : []),
    ...(questions.length > 0 ? [`Ask a school: ${questions.join(' ')}`] : []),
    help.text,
  ].join('\n');
  return {
    ...{ kind: 'plan', text, notes, questions },
    ...{ steps, help: help.text },
    ...(none && { certificate: none.text }),
    sources: sourcesOf(...lines, ...(none ? [none] : []), ...asked, help),
  };
}
