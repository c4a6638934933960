import { THRESHOLDS } from '../../src/advice/points';
import type { FitOutcome } from '../../src/conversation/reply';
import { sourcesOf } from '../../src/conversation/reply';
import type { LeanSeries, Side } from '../../src/conversation/series';
import type { Knowledge } from '../../src/knowledge/types';
import { publishersOf } from './credit';

/** As far as a lean can reach: six pairs at two points each. */
const REACH = 12;
const { slight, clear } = THRESHOLDS;

const ZONES: readonly (readonly [side: Side, name: string, from: number, to: number])[] = [
  ['coding', 'clearly coding', -REACH, -clear],
  ['coding', 'coding', -clear, -slight],
  ['both', 'both, or too close to call', -slight, slight],
  ['billing', 'billing', slight, clear],
  ['billing', 'clearly billing', clear, REACH],
];

/** Where a lean stands among the zones; the ends of the middle belong to its neighbours, as in the scoring. */
function zoneOf(lean: number): number {
  const size = Math.abs(lean);
  const steps = size < slight ? 0 : size < clear ? 1 : 2;
  return 2 + Math.sign(lean) * steps;
}

const OUTCOMES = { coding: 'coding', billing: 'billing', both: 'both', close: 'too close to call' } as const;
type Drawn = keyof typeof OUTCOMES;

const isDrawn = (outcome: string): outcome is Drawn => Object.hasOwn(OUTCOMES, outcome);

/** In words, what the mark shows. */
const standing = (outcome: Drawn, lean: number): string =>
  (outcome === 'coding' || outcome === 'billing') && Math.abs(lean) >= clear
    ? `clearly ${outcome}`
    : OUTCOMES[outcome];

/**
 * The lean on its way from coding to billing; undefined for "neither", which is no place on it. Half points are cut off,
 * never over the edge of a zone.
 */
export function leanPicture(know: Knowledge, outcome: FitOutcome, exact: number): LeanSeries | undefined {
  if (!isDrawn(outcome)) return undefined;
  const lean = Math.trunc(Math.max(-REACH, Math.min(REACH, exact))) + 0;
  const here = zoneOf(lean);
  const sources = sourcesOf(know.say('x1'));
  return {
    ...{ shape: 'lean', name: `fit/${String(lean)}/${outcome}`, lean, reach: REACH },
    title: `Where you lean: ${standing(outcome, lean)}`,
    about: 'From coding to billing. Where the zones end is ours, not tested.',
    credit: publishersOf(sources),
    alt: `On a line from coding to billing, your mark stands in the zone “${ZONES[here]?.[1] ?? ''}”.`,
    table: {
      title: 'The zones, from coding to billing',
      columns: ['Zone', 'You'],
      rows: ZONES.map(([, name], i) => [name, i === here ? 'here' : '']),
      sources,
    },
    zones: ZONES.map(([side, name, from, to], i) => ({ side, name, from, to, here: i === here })),
  };
}

/** By its address, `fit/-4/coding`: only leans and outcomes that there are. */
export function leanNamed(know: Knowledge, lean?: string, outcome?: string): LeanSeries | undefined {
  if (lean === undefined || outcome === undefined || !/^-?\d{1,2}$/.test(lean) || !isDrawn(outcome)) return undefined;
  return leanPicture(know, outcome, Number(lean));
} // prettier-ignore
