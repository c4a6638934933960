import type { Amount, Range, RangeSeries, Series } from '../conversation/series';
import { wrap } from './layout';

/** A bar of blocks as long as its share of `full`, at least a sliver. */
const blocks = (share: number, full: number): string => '█'.repeat(Math.round(share * full)) || '▏';

interface Bar {
  readonly name: string;
  readonly amount: Amount;
  readonly marked?: boolean;
}

/** Columns below which bars say little beside their names. */
const NARROWEST = 12;
const GAPS = 3;

/** Bars under each other: name, blocks, number; one below nothing points the other way. Long names take lines of their own. */
function barLines(bars: readonly Bar[], width: number): string[] {
  const names = bars.map(({ name, marked }) => `${marked === true ? '▸ ' : '  '}${name}`);
  const longest = Math.max(...names.map((name) => name.length));
  const numbers = Math.max(...bars.map(({ amount }) => amount.text.length)) + GAPS;
  const most = Math.max(...bars.map(({ amount }) => Math.abs(amount.value)));
  const isBeside = width - longest - numbers >= NARROWEST;
  const room = isBeside ? width - longest - numbers : Math.max(1, width - numbers);
  return bars.flatMap(({ amount }, i) => {
    const name = names[i] ?? '';
    const bar = `${amount.value < 0 ? '◂' : ''}${blocks(Math.abs(amount.value) / most, room)} ${amount.text}`;
    return isBeside ? [`${name.padEnd(longest)} ${bar}`] : [...wrap(name, width), bar];
  });
}

/** A track from the lowest to the highest: thin line, thick middle half, a dot for the middle, the reference behind. */
function trackOf(
  { middle, spread }: Range,
  at: (value: number) => number,
  room: number,
  reference?: number,
): string {
  const cells = Array.from({ length: room }, () => ' ');
  const fill = (from: number, to: number, sign: string): void => {
    cells.fill(sign, at(from), at(to) + 1);
  };
  if (spread) fill(spread.p10.value, spread.p90.value, '─');
  if (spread) fill(spread.p25.value, spread.p75.value, '━');
  if (reference !== undefined) cells[at(reference)] = '┊';
  cells[at(middle.value)] = '●';
  return cells.join('').trimEnd();
}

function rangeLines({ ranges, reference }: RangeSeries, width: number): string[] {
  const values = ranges.flatMap(({ middle, spread }) => [
    middle,
    ...(spread ? [spread.p10, spread.p90] : []),
  ]);
  const all = [...values, ...(reference ? [reference.amount] : [])].map(({ value }) => value);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const at = (value: number): number => Math.round(((value - low) / (high - low)) * (width - 1));
  return [
    ...ranges.flatMap((range) => [
      ...wrap(`${range.name} (${range.note}): ${range.middle.text}`, width),
      trackOf(range, at, width, reference?.amount.value),
      ...(range.spread ? wrap(`${range.spread.p10.text} to ${range.spread.p90.text}`, width) : []),
    ]),
    ...(reference ? wrap(`┊ ${reference.name}: ${reference.amount.text}`, width) : []),
  ];
}

/** A picture in characters; undefined for one that is better read out. */
export function chartLines(series: Series, width: number): string[] | undefined {
  switch (series.shape) {
    case 'ranges':
      return rangeLines(series, width);
    case 'strips':
      return series.strips.flatMap(({ name, few, reference }) => [
        ...wrap(name, width),
        ...barLines([...few, ...(reference ? [reference] : [])], width),
      ]);
    case 'bars':
      return series.panels.flatMap(({ name, bars }) => [...wrap(name, width), ...barLines(bars, width)]);
    case 'journey':
    case 'ladder':
      return undefined;
  }
}
