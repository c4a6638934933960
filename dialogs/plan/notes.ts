import type { NotNow, Route } from '../../src/advice/plan';

/** What clashes and what has to wait, each with what fits instead; a figure in these words is a fact's, so they hold none. */
export function notesOf({ clashes, notNow, path, start, startBecause }: Route): string[] {
  return [
    ...clashes.map(
      ({ lean, start: side }) =>
        `Your answers lean to ${lean}; your time speaks for starting in ${side}.`,
    ),
    ...(path === 'both' && start ? [`Start in ${start}${START[startBecause ?? 'none']}.`] : []),
    ...notNow.flatMap((entry) => WAITS[entry.what](entry)),
  ];
} // prettier-ignore

/** Why a plan for both begins on one side. */
const START: Readonly<Record<NotNow['because'] | 'none', string>> = {
  months: ': it pays sooner',
  money: ': it trains you on the job',
  past: ', which your past speaks for',
  home: '',
  none: ', the side you lean to a little',
};

const WAITS: Readonly<Record<NotNow['what'], (entry: NotNow) => string[]>> = {
  // The clash says it.
  'coding-in-time': () => [],
  paying: ({ instead }) => [
    instead === 'job'
      ? 'You can’t pay for an exam now, so a job that trains you comes first.'
      : 'You can’t pay for a course now, so others’ money or a job comes first.',
  ],
  'named-course': () => ['The course you named costs more than you have: look for a cheaper one.'],
  'home-at-first': () => ['Not from home at first: such first jobs are hard to get.'],
};
