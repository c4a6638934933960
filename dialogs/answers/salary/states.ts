import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Figure, Knowledge, Path, Said } from '../../../src/knowledge/types';
import { statesPicture } from '../../pictures';
import { line, pathsOf, pictured, under } from '../wording';

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

/** The best and the worst paid states. */
export function stateEnds(know: Knowledge, path: Path): Said[] {
  const states = ranked(know, path);
  const [first] = states;
  if (!first) return [know.say(`n25-${path}`)];
  const job = path === 'coding' ? 'Coding' : 'Billing';
  return [
    line(tell`${job}, highest (${first[1].when}): ${named(states.slice(0, SHOWN))}.`),
    line(tell`${job}, lowest: ${named(states.slice(-SHOWN).reverse())}.`),
  ];
}

/** Which states pay most and least in the middle. */
export const bestStates = (know: Knowledge, about: About): Reply[] => [
  pictured(
    tell`Pay in the middle differs a lot by state, and so does what a home costs. Coding counts records specialists, billing counts billing clerks of every industry.`,
    statesPicture(know, pathsOf(about)),
    pathsOf(about).flatMap((path) => stateEnds(know, path)),
    [know.say('pay.caveat.state')],
  ),
];

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
