import { sourcesOf } from '../../src/conversation/reply';
import type { Amount, Range, Series } from '../../src/conversation/series';
import type { Figure, Knowledge, Path } from '../../src/knowledge/types';
import { spreadOf, type Spread } from '../answers/salary/where';
import { amountOf } from './amount';
import { creditOf, sentence } from './credit';

/** What is told of a group: its middle, and its spread where that is on file. */
interface Group {
  readonly side: Path;
  readonly name: string;
  readonly who: string;
  readonly figures: string;
}

const GROUPS: readonly Group[] = [
  { side: 'coding', name: 'Coding', who: 'records specialists, coders included', figures: 'pay.coding.us' },
  { side: 'billing', name: 'Billing', who: 'billing clerks, every industry', figures: 'pay.billing.us' },
  { side: 'billing', name: 'Billing, health care only', who: 'billing clerks', figures: 'pay.billing.healthcare' },
]; // prettier-ignore

interface Known {
  readonly group: Group;
  readonly middle: Figure;
  readonly spread: Spread | undefined;
}

const known = (know: Knowledge, group: Group): Known[] => {
  const middle = know.figure(`${group.figures}.median`);
  return middle ? [{ group, middle, spread: spreadOf(know, group.figures) }] : [];
};

const rangeOf = ({ group, middle, spread }: Known): Range => ({
  side: group.side,
  name: group.name,
  note: `${group.who}, ${middle.when}${spread ? '' : '; spread not on file'}`,
  middle: amountOf(middle),
  ...(spread && { spread: amountsOf(spread) }),
});

const amountsOf = ({ p10, p25, p75, p90 }: Spread): Record<'p10' | 'p25' | 'p75' | 'p90', Amount> => ({
  p10: amountOf(p10),
  p25: amountOf(p25),
  p75: amountOf(p75),
  p90: amountOf(p90),
});

const rowOf = ({ group, middle, spread }: Known): string[] => [
  `${group.name} (${group.who}, ${middle.when})`,
  middle.text,
  ...(spread ? [`${spread.p25.text} to ${spread.p75.text}`, `${spread.p10.text} to ${spread.p90.text}`] : ['not on file', 'not on file']),
]; // prettier-ignore

/** Pay ranges of both paths, the asked one first, against the middle of all jobs; undefined when all is too old to draw. */
export function payPicture(know: Knowledge, path?: Path): Series | undefined {
  const groups = [...GROUPS].sort((a, b) => Number(b.side === path) - Number(a.side === path));
  const drawn = groups.flatMap((group) => known(know, group));
  if (drawn.length === 0) return undefined;
  const all = know.figure('pay.all.us.median');
  const figures = [...drawn.map(({ middle }) => middle), ...(all ? [all] : [])];
  return {
    shape: 'ranges',
    name: path ? `pay/${path}` : 'pay',
    title: path === 'billing' ? 'What billing pays, beside coding' : path === 'coding' ? 'What coding pays, beside billing' : 'What coding and billing pay',
    about: 'Dollars a year. Mark: the middle. Thick bar: the middle half. Thin line: all but the lowest and the highest tenth.',
    credit: creditOf(...figures),
    alt: `Pay in the middle: ${sentence(drawn.map(({ group, middle }) => `${group.name.toLowerCase()} ${middle.text}`).concat(all ? [`all jobs ${all.text}`] : []))}`,
    table: {
      title: 'Pay a year',
      columns: ['', 'Middle', 'Middle half', 'All but the lowest and highest tenth'],
      rows: [...drawn.map(rowOf), ...(all ? [[`All jobs (${all.when})`, all.text, '', '']] : [])],
      sources: sourcesOf(...figures, ...drawn.flatMap(({ spread }) => (spread ? [spread.p10, spread.p90] : []))),
    },
    ranges: drawn.map(rangeOf),
    ...(all && { reference: { name: 'All jobs, middle', amount: amountOf(all) } }),
  };
} // prettier-ignore
