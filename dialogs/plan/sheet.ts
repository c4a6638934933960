import type { Route, RouteStep, StepId } from '../../src/advice/plan';
import { LOT_STEPS, type LotStep } from '../../src/advice/lot';
import type { Circumstances } from '../../src/conversation/circumstances';
import type { Answers } from '../../src/conversation/dialog';
import { isDone, type PlanSheet, type SheetLine, type SheetStep } from '../../src/conversation/plan';
import { sourcesOf } from '../../src/conversation/reply';
import type { Knowledge } from '../../src/knowledge/types';
import { line, ours } from '../answers/wording';
import { constraints } from '../fitConstraints';
import { fitReply, METHOD } from '../fitResult';
import { certificateFacts, certificateLine } from './certificate';
import { linePlaces } from './lines';
import { needFacts } from './needs';
import { notesOf } from './notes';
import { routeFor } from './onFile';
import { asksSchools, inShort } from './reply';
import { stepLine } from './steps';

/** What the person chose at a question of their lot, as it was put to them. */
function chosen(answers: Answers, step: LotStep): string | undefined {
  const choices: Readonly<Record<string, { readonly label: string }>> = constraints[step].choices;
  const answer = answers[step];
  return answer === undefined ? undefined : choices[answer]?.label;
}

const lotIn = (answers: Answers): PlanSheet['lot'] =>
  LOT_STEPS.flatMap((step) => {
    const answer = chosen(answers, step);
    return answer === undefined ? [] : [{ asked: constraints[step].ask, answer }];
  });

type Facts = Readonly<Partial<Record<StepId, (step: RouteStep, route: Route) => readonly string[]>>>;

/** What is on file about each step. */
const FACTS: Facts = {
  taste: ({ side }) => [...(side === 'billing' ? [] : ['st01']), ...(side === 'coding' ? [] : ['st09'])],
  center: () => ['job-centers'],
  basics: ({ side }) => (side === 'coding' ? ['st02', 'e-curr'] : ['st10', 'pa-cs2', 'pa-cs1']),
  fund: (_step, { path }) => ['pa-pay3', 'pa-pay15', 'pa-pay13', ...(path === 'billing' ? [] : ['pa-ap2', 'pa-ap3'])],
  course: () => ['e-cert-len', 'e-pace', 'e-cost1', 'e-cost-cc'],
  'self-study': (_step, { credential }) => (credential === 'CPC' ? ['e-prep', 'pa-dif1', 'st05'] : ['st05', 'pa-ex16']),
  job: () => ['st11', 'e-ojt-b', 'first-jobs.billing', 'st14'],
  'near-job': () => ['st07', 'pa-ne5', 'pa-ne6'],
  'any-job': () => ['first-jobs.billing', 'pa-ne6'],
  'drop-a': () => ['pa-ne2', 'pa-ne3', 'p4'],
  'small-practice': () => ['st18'],
  'go-deeper': () => ['st19'],
  leave: () => ['pa-ft4'],
  'ask-first': () => ['pa-fel5', 'pa-fel2', 'pa-fel8'],
  diploma: () => ['e-prereq', 'cert.cca.prerequisites'],
  'exam-needs': () => ['pa-di1', 'pa-di2', 'pa-di6'],
  home: () => ['rm2', 'rm1'],
}; // prettier-ignore

function sheetStep(know: Knowledge, step: RouteStep, route: Route, answers: Answers): SheetStep {
  const title = line(stepLine(know, step, route));
  const facts = (FACTS[step.id]?.(step, route) ?? []).map((id) => ours(know.say(id)));
  const because = step.because.flatMap((name) => chosen(answers, name) ?? []);
  return { title, because, facts };
}

/** The steps with their facts, in the lines in which the plan is told. */
function sheetLines(know: Knowledge, route: Route, answers: Answers, done: readonly string[]): SheetLine[] {
  const { lines, apart } = inShort(know, route);
  const places = linePlaces(route, apart);
  return lines.map((told, at) => ({
    steps: route.steps
      .filter((_step, i) => places[i] === at)
      .map((step) => sheetStep(know, step, route, answers)),
    done: isDone(told, done),
  }));
}

const TO_ASK = ['p3', 'p5', 'pa-ag3', 'p1', 'bl1'];

/** The whole plan as it stands today, made anew from what was answered, so that no figure in it goes stale. `done` names the steps that are. */
export function planSheet(
  know: Knowledge,
  answers: Answers,
  told: Circumstances,
  done: readonly string[] = [],
): PlanSheet {
  const fit = fitReply(know, answers);
  const route = routeFor(know, answers, told);
  const lines = sheetLines(know, route, answers, done);
  const lead = certificateLine(know, route);
  const facts = certificateFacts(know, route).map(ours);
  const questions = asksSchools(route) ? TO_ASK.map((id) => ours(know.say(id))) : [];
  const help = ['job-centers', ...(route.path === 'none' ? [] : ['pa-pay4'])].map((id) => know.say(id));
  const needs = needFacts(know, route);
  const { picture, text } = fit;
  const [headline = ''] = text.split('\n');
  return {
    ...{ headline, fit, method: METHOD, lot: lotIn(answers), notes: notesOf(route).lines, told: needs },
    ...{ lines, questions, help },
    ...(picture && { picture }),
    certificate: { lead, facts },
    sources: sourcesOf(
      fit,
      ...needs,
      ...lines.flatMap(({ steps }) => steps).flatMap(({ title, facts: known }) => [title, ...known]),
      lead,
      ...facts,
      ...questions,
      ...help,
    ),
    today: know.today,
  };
}
