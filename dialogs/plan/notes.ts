import type { LotStep } from '../../src/advice/lot';
import type { Clash, NotNow, Route } from '../../src/advice/plan';
import { needNotes } from './needs';

/** What clashes and what has to wait, each with what fits instead, and up to `most` in all with what else was told; none holds a figure. */
export function notesOf(route: Route, most = Infinity): string[] {
  const notes = [
    ...route.clashes.map((clash) => clashing(clash, route)),
    ...startOf(route),
    ...route.notNow.flatMap((entry) => WAITS[entry.what](entry, route)),
  ];
  return [...notes, ...needNotes(route).slice(0, Math.max(0, most - notes.length))];
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
