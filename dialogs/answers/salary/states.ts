import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Figure, Knowledge, Path, Said } from '../../../src/knowledge/types';
import { statesPicture } from '../../pictures';
import { line, pathsOf, pictured, under } from '../wording';
import { MEANS } from './severalPlaces';

const SHOWN = 3;

type Paid = readonly [name: string, median: Figure];

const byPay = (places: readonly (readonly [string, Figure | undefined])[]): Paid[] =>
  places
    .flatMap(([name, median]) => (median ? [[name, median] as const] : []))
    .sort(([, a], [, b]) => b.low - a.low);

const ranked = (know: Knowledge, path: Path): Paid[] =>
  byPay(know.vocabulary.places.map(({ code, name }) => [name, know.figure(`pay.${path}.${code}.median`)]));

const named = (states: readonly Paid[]) =>
  states
    .map(([name, median]) => line(tell`${name} ${median}`))
    .reduce((all, one) => line(tell`${all}, ${one}`));

const highest = (states: readonly Paid[]): Said => named(states.slice(0, SHOWN));
const lowest = (states: readonly Paid[]): Said => named(states.slice(-SHOWN).reverse());
const JOB: Readonly<Record<Path, string>> = { coding: 'Coding', billing: 'Billing' };

/** The best and the worst paid states. */
export function stateEnds(know: Knowledge, path: Path): Said[] {
  const states = ranked(know, path);
  const [first] = states;
  if (!first) return [know.say(`n25-${path}`)];
  return [
    line(tell`${JOB[path]}, highest (${first[1].when}): ${highest(states)}.`),
    line(tell`${JOB[path]}, lowest: ${lowest(states)}.`),
  ];
}

/** Which states pay most and least in the middle. */
export function bestStates(know: Knowledge, about: About): Reply[] {
  const paths = pathsOf(about);
  const [first, second] = paths.map((path) => ({ path, states: ranked(know, path) }));
  const when = first?.states[0]?.[1].when;
  if (!first || when === undefined)
    return [
      under(tell`Pay in the middle differs a lot by state, and so does what a home costs.`, [
        ...paths.flatMap((path) => stateEnds(know, path)),
        know.say('pay.caveat.state'),
      ]),
    ];
  const also = second ? line(tell`; ${second.path} in ${highest(second.states)}`) : '';
  return [
    pictured(
      tell`In the middle ${first.path} pays most in ${highest(first.states)}${also} (${when}, from a copy of the federal file). What a home costs differs a lot, too.`,
      statesPicture(know, paths),
      [
        ...paths.map((path) => line(tell`${JOB[path]}, lowest: ${lowest(ranked(know, path))}.`)),
        line(tell`${paths.map((path) => MEANS[path]).join('; ')}.`),
      ],
      [know.say('pay.caveat.state')],
    ),
  ];
}

/** Which city areas pay coders most and least; none is on file for billing. */
export function bestCities(know: Knowledge, about: About): Reply[] {
  const areas = byPay(
    know.vocabulary.metros.map(({ id, name, state }) => [
      `${name} (${state})`,
      know.figure(`pay.coding.metro.${id}.median`),
    ]),
  );
  const [first] = areas;
  if (!first) return bestStates(know, about);
  const lead =
    about.path === 'billing'
      ? tell`By city I have coding only, so this is a hint at best for billing:`
      : tell`Of the large city areas on my file (not every city is):`;
  return [
    under(lead, [
      line(tell`Highest for coding (${first[1].when}): ${named(areas.slice(0, SHOWN))}.`),
      line(tell`Lowest for coding: ${named(areas.slice(-SHOWN).reverse())}.`),
      know.say('pay.caveat.metro'),
    ]),
  ];
}

/** Small towns are not on file; the large areas and the states are. */
export const townAndCountry = (know: Knowledge, about: About): Reply[] => [
  under(
    tell`I have no figures for small towns or the country around them. The nearest are whole states:`,
    pathsOf(about).flatMap((path) => stateEnds(know, path)),
  ),
];
