import type { About } from '../../../src/conversation/answer';
import type { Figure, Knowledge, Path } from '../../../src/knowledge/types';
import { placeName } from '../wording';

/** Where pay is asked for: a city area, a state, or the whole country. */
export interface Where {
  readonly kind: 'us' | 'state' | 'metro';
  /** "the Cleveland area", "Ohio", "the country". */
  readonly name: string;
  /** The state, which an area mostly lies in. */
  readonly code?: string;
  /** `pay.coding.OH`, to which a measure is added. */
  readonly figures: (path: Path) => string;
}

export const COUNTRY: Where = { kind: 'us', name: 'the country', figures: (path) => `pay.${path}.us` };

const stateOf = (know: Knowledge, code: string): Where => ({
  kind: 'state',
  name: placeName(know, code),
  code,
  figures: (path) => `pay.${path}.${code}`,
});

const names = (words: string, spelling: string): boolean =>
  new RegExp(`(^|[^a-z])${spelling.replaceAll('.', '\\.')}($|[^a-z])`).test(words);

/** City areas that the words name; a city of the same name in another state than the one named is none of them. */
function areasIn(know: Knowledge, { words, entities }: About): Where[] {
  const states = entities.place ?? [];
  return know.vocabulary.metros
    .filter(({ state }) => states.length === 0 || states.includes(state))
    .filter(({ spellings = [] }) => spellings.some((spelling) => names(words, spelling)))
    .map(({ id, name, state }) => ({
      kind: 'metro',
      name: `the ${name} area`,
      code: state,
      figures: (path) => `pay.${path}.metro.${id}`,
    }));
}

const TERRITORIES: readonly (readonly [RegExp, string])[] = [
  [/\bpuerto ?ric(o|an?)\b/, 'Puerto Rico'],
  [/\bguam\b/, 'Guam'],
  [/\b(us|u\.s\.|american) virgin islands\b|\busvi\b/, 'the US Virgin Islands'],
  [/\bamerican samoa\b/, 'American Samoa'],
  [/\bnorthern marianas?\b/, 'the Northern Mariana Islands'],
];

/** A part of the country of which nothing is on file, by its name. */
export const territoryIn = (words: string): string | undefined =>
  TERRITORIES.find(([spelling]) => spelling.test(words))?.[1];

/** The places a question names, areas before states, or the country. */
export function placesOf(know: Knowledge, about: About): readonly [Where, ...Where[]] {
  const areas = areasIn(know, about);
  const covered = areas.map(({ code }) => code);
  const states = (about.entities.place ?? [])
    .filter((code) => !covered.includes(code))
    .map((code) => stateOf(know, code));
  const [first = COUNTRY, ...rest] = [...areas, ...states];
  return [first, ...rest];
}

/** The state that an area mostly lies in; any other place is its own. */
export const stateAround = (know: Knowledge, where: Where): Where =>
  where.kind === 'metro' && where.code !== undefined ? stateOf(know, where.code) : where;

export interface Spread {
  readonly p10: Figure;
  readonly p25: Figure;
  readonly median: Figure;
  readonly p75: Figure;
  readonly p90: Figure;
}

/** Low end to high end, when all of it is on file and may still be spoken. */
export function spreadOf(know: Knowledge, prefix: string): Spread | undefined {
  const [p10, p25, median, p75, p90] = ['p10', 'p25', 'median', 'p75', 'p90'].map((measure) =>
    know.figure(`${prefix}.${measure}`),
  );
  return p10 && p25 && median && p75 && p90 ? { p10, p25, median, p75, p90 } : undefined;
}

/** How an amount stands beside another: "well above", "close to". */
export function beside(amount: Figure, reference: Figure): string {
  const ratio = amount.low / reference.low;
  if (ratio >= 1.1) return 'well above';
  if (ratio >= 1.02) return 'a little above';
  if (ratio > 0.98) return 'close to';
  return ratio > 0.9 ? 'a little below' : 'well below';
}
