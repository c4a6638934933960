import type { Route, RouteStep, StepId } from '../../src/advice/plan';
import type { PlanLine } from '../../src/conversation/plan';
import { tell } from '../../src/conversation/reply';
import type { Knowledge, Said } from '../../src/knowledge/types';
import { line } from '../answers/wording';
import { notesOf } from './notes';
import { stepLine } from './steps';

/** The lines in which a plan is told, counted alike in a chat, on a card and on the page. */

/** Steps as they are named when many are told in one line. */
const NAMED: Partial<Record<StepId, string>> = {
  ...{ 'near-job': 'a job near coding', 'drop-a': 'dropping the A', 'small-practice': 'a small practice' },
  ...{ 'go-deeper': 'the half you enjoy', home: 'work from home' },
};

const MOST_LINES = 5;

/** By this name a step is known in every plan: another exam, or the basics of the other side, is another step. */
const keyOf = ({ id, side }: RouteStep, { credential }: Route): string =>
  [id, side, id === 'exam' || id === 'self-study' ? credential : undefined].filter(Boolean).join('-');

/** Steps told in one line. */
type Group = readonly [RouteStep, ...RouteStep[]];

/** The first two that cost nothing stand together, and so does all that can wait. */
function grouped(told: readonly RouteStep[]): Group[] {
  const [taste, basics] = told;
  if (!taste) return [];
  const first: Group = taste.id === 'taste' && basics?.id === 'basics' ? [taste, basics] : [taste];
  const rest = told.slice(first.length);
  const room = MOST_LINES - 1;
  const [later, ...others] = rest.length > room ? rest.slice(room - 1) : [];
  const alone = later ? rest.slice(0, room - 1) : rest;
  return [first, ...alone.map((step): Group => [step]), ...(later ? [[later, ...others] as const] : [])];
}

/** In which line each step of a route stands: one without words of its own goes with the next that has some. */
function placesIn(route: Route, groups: readonly Group[]): number[] {
  const own = route.steps.map((step) => groups.findIndex((group) => group.includes(step)));
  return own.map((_place, i) => own.slice(i).find((each) => each >= 0) ?? groups.length - 1);
}

function wording(know: Knowledge, group: Group, route: Route): Said {
  const [first, second] = group;
  if (second === undefined) return line(stepLine(know, first, route));
  if (first.id === 'taste')
    return line(tell`${line(stepLine(know, first, route))} ${line(stepLine(know, second, route))}`);
  return line(tell`Later: ${group.map(({ id }) => NAMED[id] ?? '').join(', ')}.`);
}

/** Months and prices of a course are not first-hand. */
const CAVEAT = 'Price and months are second-hand or undated.';

/** Left to the words about free help, and where much is to be noted to the page. */
const apartIn = (route: Route): readonly StepId[] =>
  notesOf(route).length > 1 ? ['fund', 'basics'] : ['fund'];

const groupsOf = (route: Route): Group[] => {
  const apart = apartIn(route);
  return grouped(route.steps.filter(({ id }) => !apart.includes(id)));
};

/** The plan in five lines at most, each with the names of the steps that it stands for. */
export function planLines(know: Knowledge, route: Route): PlanLine[] {
  const groups = groupsOf(route);
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
export const linePlaces = (route: Route): number[] => placesIn(route, groupsOf(route));
