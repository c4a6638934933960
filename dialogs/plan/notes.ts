import type { LotStep } from '../../src/advice/lot';
import type { Clash, NotNow, Route } from '../../src/advice/plan';
import type { Need } from '../../src/conversation/need';
import { needNames } from '../needNames';
import { notedNeeds } from './needs';

/** What stands beside the steps: a clash, what was told of oneself, and what has to wait, each with what fits instead; none holds a figure. */
export interface Notes {
  readonly lines: readonly string[];
  /** What was told that no line had room for. */
  readonly left: readonly Need[];
}

/** Up to `most` lines. What somebody told of themselves comes before what holds for everybody. */
export function notesOf(route: Route, most = Infinity): Notes {
  const { path, needs } = route;
  if (path === 'none')
    return { lines: needs.length > 0 ? [`Mention there, if you like: ${needNames(needs)}.`] : [], left: [] };
  const clashes = route.clashes.map((clash) => clashing(clash, route));
  const told = notedNeeds(route);
  const room = Math.max(0, most - clashes.length);
  const others = [...startOf(route), ...route.notNow.flatMap((entry) => WAITS[entry.what](entry, route))];
  return {
    lines: [
      ...clashes,
      ...told.map(({ note }) => note).slice(0, room),
      ...others.slice(0, Math.max(0, room - told.length)),
    ],
    left: told.slice(room).map(({ need }) => need),
  };
}

const isBroke = ({ notNow }: Route): boolean => notNow.some(({ what }) => what === 'paying');

const clashing = ({ lean, start }: Clash, route: Route): string =>
  `You lean to ${lean}; your ${isBroke(route) ? 'time and money speak' : 'time speaks'} for starting in ${start}.`;

/** Why a plan for both begins on one side. */
const START: Readonly<Record<LotStep | 'none', string>> = {
  months: ': it pays sooner',
  money: ': it trains you on the job',
  past: ', as your past suggests',
  home: '',
  none: '',
};

const startOf = ({ path, start, startBecause }: Route): string[] =>
  path === 'both' && start ? [`Start in ${start}${START[startBecause ?? 'none']}.`] : [];

/** What is said of something that has to wait; nothing where a clash or a start has said it. */
const WAITS: Readonly<Record<NotNow['what'], (entry: NotNow, route: Route) => string[]>> = {
  'coding-in-time': () => [],
  paying: ({ instead }, { clashes, path }) =>
    clashes.length > 0 || path === 'both'
      ? []
      : [
          instead === 'job'
            ? 'No money now: a job that trains you comes first.'
            : 'No money now: find who pays, or earn first.',
        ],
  'named-course': () => ['The course you named costs more than you have: look for a cheaper one.'],
  'home-at-first': () => ['First jobs from home are hard to get.'],
};
