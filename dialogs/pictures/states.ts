import { sourcesOf } from '../../src/conversation/reply';
import type { Series, Strip } from '../../src/conversation/series';
import type { Figure, Knowledge, Path, Place } from '../../src/knowledge/types';
import { placeName } from '../answers/wording';
import { amountOf } from './amount';
import { creditOf, sentence } from './credit';

const WORKERS: Readonly<Record<Path, string>> = {
  coding: 'Coding: records specialists, coders included',
  billing: 'Billing: billing clerks, every industry',
};

interface Ranked {
  readonly path: Path;
  /** From the lowest to the highest. */
  readonly places: readonly (readonly [Place, Figure])[];
  readonly country: Figure | undefined;
}

const ranked = (know: Knowledge, path: Path): Ranked => ({
  path,
  country: know.figure(`pay.${path}.us.median`),
  places: know.vocabulary.places
    .flatMap((place): [Place, Figure][] => {
      const median = know.figure(`pay.${path}.${place.code}.median`);
      return median ? [[place, median]] : [];
    })
    .sort(([, a], [, b]) => a.low - b.low),
});

const ENDS = 3;

/** The three best and the three worst paid, and the asked one among them. */
const fewOf = ({ places }: Ranked, asked: string | undefined): Strip['few'] =>
  places
    .filter(([{ code }], i) => i < ENDS || i >= places.length - ENDS || code === asked)
    .map(([{ code, name }, median]) => ({ name, amount: amountOf(median), marked: code === asked }))
    .reverse();

const stripOf = (strip: Ranked, asked: string | undefined): Strip => ({
  side: strip.path,
  name: WORKERS[strip.path],
  places: strip.places.map(([{ code, name }, median]) => ({ code, name, amount: amountOf(median) })),
  few: fewOf(strip, asked),
  ...(strip.country && { reference: { name: 'The whole country', amount: amountOf(strip.country) } }),
});

/** Where a strip begins and ends, and where on it the asked place stands. */
function told({ path, places }: Ranked, asked: string | undefined): string {
  const shown = [places.at(-1), places.find(([{ code }]) => code === asked), places[0]];
  const parts = [...new Set(shown)].flatMap((one) => (one ? [`${one[0].name} ${one[1].text}`] : []));
  return `${path === 'coding' ? 'Coding' : 'Billing'}, from high to low: ${sentence(parts)}`;
}

/** States from the lowest to the highest pay, one strip a path, the asked state marked; undefined when too old to draw. */
export function statesPicture(know: Knowledge, paths: readonly Path[], asked?: string): Series | undefined {
  const strips = paths.map((path) => ranked(know, path)).filter(({ places }) => places.length > 0);
  const figures = strips.flatMap(({ places, country }) => [...places.map(([, median]) => median), ...(country ? [country] : [])]); // prettier-ignore
  const [first] = figures;
  if (!first) return undefined;
  const place = asked === undefined ? undefined : placeName(know, asked);
  const only = paths.length === 1 ? paths[0] : undefined;
  const subject = only === undefined ? 'Pay' : `${only === 'coding' ? 'Coding' : 'Billing'} pay`;
  const cell = (strip: Ranked, code: string) => strip.places.find(([one]) => one.code === code)?.[1].text ?? 'not on file'; // prettier-ignore
  const order = [...(strips[0]?.places ?? [])].reverse().map(([each]) => each);
  return {
    shape: 'strips',
    name: ['pay-by-state', asked, only].filter((part) => part !== undefined).join('/'),
    title:
      place === undefined
        ? `${subject} by state, from low to high`
        : `${subject} in ${place} among the states`,
    about: `Dollars a year in the middle, ${first.when}. Each bar is a state or DC.`,
    credit: creditOf(...figures),
    alt: strips.map((strip) => told(strip, asked)).join(' '),
    table: {
      title: `Pay a year in the middle, ${first.when}`,
      columns: ['', ...strips.map(({ path }) => (path === 'coding' ? 'Coding' : 'Billing'))],
      rows: order.map(({ code, name }) => [name, ...strips.map((strip) => cell(strip, code))]),
      sources: sourcesOf(...figures),
    },
    strips: strips.map((strip) => stripOf(strip, asked)),
    ...(asked !== undefined && { marked: asked }),
  };
}
