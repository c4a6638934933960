import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { list, tell } from '../../../src/conversation/reply';
import type { Figure, Knowledge, Path, Said } from '../../../src/knowledge/types';
import { line, pathsOf } from '../wording';

const SHOWN = 3;

const ranked = (know: Knowledge, path: Path): (readonly [string, Figure])[] =>
  know.vocabulary.places
    .flatMap(({ code, name }) => {
      const median = know.figure(`pay.${path}.${code}.median`);
      return median ? [[name, median] as const] : [];
    })
    .sort(([, a], [, b]) => b.low - a.low);

const named = (states: readonly (readonly [string, Figure])[]) =>
  states
    .map(([name, median]) => line(tell`${name} ${median}`))
    .reduce((all, one) => line(tell`${all}, ${one}`));

function ends(know: Knowledge, path: Path): Said[] {
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
  list(
    tell`Pay in the middle differs a lot by state, and so does what a home costs. Coding counts records specialists, billing counts billing clerks of every industry.`,
    [...pathsOf(about).flatMap((path) => ends(know, path)), know.say('pay.caveat.state')],
  ),
];
