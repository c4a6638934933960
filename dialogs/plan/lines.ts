import type { Route, RouteStep, StepId } from '../../src/advice/plan';
import type { PlanLine } from '../../src/conversation/plan';
import { tell } from '../../src/conversation/reply';
import type { Knowledge, Said } from '../../src/knowledge/types';
import { line } from '../answers/wording';
import { stepLine } from './steps';

/** The lines in which a plan is told, counted alike in a chat, on a card and on the page. */

/** Steps that can wait, as they are named when many are told in one line. */
const NAMED: Partial<Record<StepId, string>> = {
  'near-job': 'a job near coding',
  'any-job': 'work at a front desk or with records',
  'drop-a': 'turning the CPC-A into a CPC',
  'small-practice': 'a small practice',
  'go-deeper': 'the half you enjoy more',
  home: 'work from home',
  again: 'another look here',
  course: 'a course',
  'self-study': 'study on your own',
};

const MOST_LINES = 5;
/** What can wait, in the order in which it gives way to the rest. */
const CAN_WAIT: readonly StepId[] = ['go-deeper', 'small-practice', 'drop-a', 'home', 'again', 'near-job', 'any-job', 'self-study', 'course']; // prettier-ignore
/** Small steps that share a line with the one that follows. */
const WITH_NEXT: Partial<Record<StepId, StepId>> = { taste: 'basics', 'exam-needs': 'exam' };

/** What has to be clear before anything is paid, as it is named when there is more than one such thing. */
const TO_CLEAR: Partial<Record<StepId, string>> = {
  leave: 'your right to work here',
  'ask-first': 'your name at exclusions.oig.hhs.gov',
  diploma: 'your diploma',
};
const isToClear = ({ id }: RouteStep): boolean => TO_CLEAR[id] !== undefined;

/** By this name a step is known in every plan: another exam, or the basics of the other side, is another step. */
const keyOf = ({ id, side }: RouteStep, { credential }: Route): string =>
  [id, side, id === 'exam' || id === 'self-study' ? credential : undefined].filter(Boolean).join('-');

/** Steps told in one line. */
type Group = readonly [RouteStep, ...RouteStep[]];

const sharesLine = (before: RouteStep, step: RouteStep): boolean =>
  WITH_NEXT[before.id] === step.id || (isToClear(before) && isToClear(step));

/** The steps as they share lines. */
function joined(steps: readonly RouteStep[]): Group[] {
  return steps.reduce<Group[]>((groups, step) => {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (!last || !before || !sharesLine(before, step)) return [...groups, [step]];
    return [...groups.slice(0, -1), [...last, step]];
  }, []);
}

/** Five lines at most: what can wait stands together in the last. */
function grouped(steps: readonly RouteStep[]): Group[] {
  const groups = joined(steps);
  const over = groups.length - MOST_LINES;
  const waiting = CAN_WAIT.filter((id) => groups.some(([only]) => only.id === id));
  const later = new Set(over > 0 ? waiting.slice(0, over + 1) : []);
  const [first, ...others] = groups.filter(([{ id }]) => later.has(id)).map(([only]) => only);
  return [
    ...groups.filter(([{ id }]) => !later.has(id)),
    ...(first ? [[first, ...others] satisfies Group] : []),
  ];
}

/** In which line each step of a route stands: one without words of its own goes with the next that has some. */
function placesIn(route: Route, groups: readonly Group[]): number[] {
  const own = route.steps.map((step) => groups.findIndex((group) => group.includes(step)));
  return own.map((_place, i) => own.slice(i).find((each) => each >= 0) ?? groups.length - 1);
}

function wording(know: Knowledge, group: Group, route: Route): Said {
  if (group.length > 1 && group.every(isToClear))
    return line(tell`First clear up: ${group.map(({ id }) => TO_CLEAR[id] ?? '').join(', ')}.`);
  if (group.length > 1 && group.every(({ id }) => CAN_WAIT.includes(id)))
    return line(tell`Later: ${group.map(({ id }) => NAMED[id] ?? '').join(', ')}.`);
  const said = group.map((step) => line(stepLine(know, step, route)));
  const text = said.map((one) => one.text).join(' ');
  return { kind: 'fact', text, sources: said.flatMap(({ sources }) => sources) };
}

/** Months and prices of a course are not first-hand. */
const CAVEAT = 'Price and months are second-hand or undated.';

const groupsOf = (route: Route, apart: readonly StepId[]): Group[] =>
  grouped(route.steps.filter(({ id }) => !apart.includes(id)));

/** The plan in five lines at most, each with the names of the steps that it stands for. `apart` are left to other words, or to the page. */
export function planLines(know: Knowledge, route: Route, apart: readonly StepId[]): PlanLine[] {
  const groups = groupsOf(route, apart);
  const places = placesIn(route, groups);
  return groups.map((group, at) => {
    const held = route.steps.filter((_step, i) => places[i] === at);
    const along = held.filter((step) => !group.includes(step)).map((step) => keyOf(step, route));
    const isSecondHand = group.length === 1 && group[0].time !== undefined;
    return {
      ...wording(know, group, route),
      ...{ steps: group.map((step) => keyOf(step, route)), along },
      ...(isSecondHand && { caveat: CAVEAT }),
    };
  });
}

/** For each step of a route the place of its line, from 0. */
export const linePlaces = (route: Route, apart: readonly StepId[]): number[] =>
  placesIn(route, groupsOf(route, apart));
