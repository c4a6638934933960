import type { Route, StepId } from '../../src/advice/plan';
import type { Circumstances } from '../../src/conversation/circumstances';
import type { Answers } from '../../src/conversation/dialog';
import type { PlanReply } from '../../src/conversation/reply';
import { isDone, lineId, type PlanLine, type PlanStep } from '../../src/conversation/plan';
import { sourcesOf } from '../../src/conversation/reply';
import type { Knowledge, Said } from '../../src/knowledge/types';
import { inBrief } from '../needNames';
import { certificateLine } from './certificate';
import { planLines } from './lines';
import { needFacts } from './needs';
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
  `Your plan, in order${steps.some(({ cost, time }) => cost ?? time) ? ' (prices and times second-hand or undated)' : ''}:`;

/** In words: what a reply may hold. */
const ROOM = 120;

/** Steps that come long after the first certificate. */
const LATER: readonly StepId[] = ['drop-a', 'small-practice', 'go-deeper', 'home'];

/** What is left to the page, more and more of it, until the reply has room for the rest. */
const LEFT_OUT: readonly { readonly notes: number; readonly apart: readonly StepId[] }[] = [
  { notes: 2, apart: ['fund'] },
  { notes: 2, apart: ['fund', 'basics'] },
  { notes: 1, apart: ['fund', 'basics'] },
  { notes: 0, apart: ['fund', 'basics'] },
  { notes: 0, apart: ['fund', 'basics', 'exam-needs'] },
  { notes: 0, apart: ['fund', 'basics', 'exam-needs', ...LATER] },
];

/** The numbers of the lines are no words. */
const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /\w/.test(word) && !/^\d\.$/.test(word)).length;

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
  const { notes, lines } = inShort(know, route);
  return planned(know, route, notes, lines, done);
}

/** A plan as there is room for it: its notes, its lines, and the steps that are left to the page. */
export interface InShort {
  readonly notes: readonly string[];
  readonly lines: readonly PlanLine[];
  readonly apart: readonly StepId[];
}

/** The most of a plan that a reply has room for. */
export function inShort(know: Knowledge, route: Route): InShort {
  const all = LEFT_OUT.map(({ notes, apart }) => ({
    ...{ notes: notesIn(route, notes, apart), lines: planLines(know, route, apart), apart },
  }));
  const fits = ({ notes, lines }: InShort): boolean =>
    wordsIn(planned(know, route, notes, lines, []).text) <= ROOM;
  const [shortest = { notes: [], lines: [], apart: [] }] = all.slice(-1);
  return all.find(fits) ?? shortest;
}

const MOST_NAMED = 4;

/** The notes that there is room for, and by name what else was told: all that is minded leaves a trace. */
function notesIn(route: Route, most: number, apart: readonly StepId[]): readonly string[] {
  const { lines, left } = notesOf(route, most);
  const isApart = route.steps.some(({ id }) => id === 'exam-needs' && apart.includes(id));
  const names = [...inBrief(left), ...(isApart ? ['exam needs'] : [])];
  const more = names.length > MOST_NAMED ? ' and more' : '';
  const also = `Also on your plan’s page: ${names.slice(0, MOST_NAMED).join(', ')}${more}.`;
  return names.length > 0 ? [...lines, also] : lines;
}

function planned(
  know: Knowledge,
  route: Route,
  notes: readonly string[],
  lines: readonly PlanLine[],
  done: readonly string[],
): PlanReply {
  const steps = lines.map((each) => stepOf(each, done));
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
    sources: sourcesOf(...lines, ...(none ? [none] : []), ...needFacts(know, route), ...asked, help),
  };
}
