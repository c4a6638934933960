import { sourcesOf } from '../../src/conversation/reply';
import type { Panel, Series, Side } from '../../src/conversation/series';
import type { Figure, Knowledge } from '../../src/knowledge/types';
import { amountOf } from './amount';
import { creditOf, sentence } from './credit';

interface Group {
  readonly side: Side;
  readonly name: string;
  readonly change: Figure | undefined;
  readonly openings: Figure | undefined;
}

const GROUPS: readonly (readonly [side: Side, id: string, name: string])[] = [
  ['coding', 'coding', 'Coding (records specialists)'],
  ['billing', 'billing', 'Billing (billing clerks, every industry)'],
  ['other', 'all', 'All jobs'],
];

const panelOf = (name: string, bars: readonly (readonly [Group, Figure | undefined])[]): Panel => ({
  name,
  bars: bars.flatMap(([{ side, name: label }, figure]) =>
    figure ? [{ side, name: label, amount: amountOf(figure) }] : [],
  ),
});

/** Growth and yearly openings of both paths side by side; undefined when too old to draw. */
export function projectionPicture(know: Knowledge): Series | undefined {
  const groups = GROUPS.map(([side, id, name]): Group => ({
    ...{ side, name },
    change: know.figure(`outlook.${id}.change`),
    openings: know.figure(`outlook.${id}.openings`),
  })); // prettier-ignore
  const figures = groups.flatMap(({ change, openings }) => [change, openings].filter((each) => each !== undefined));
  const [first] = figures;
  if (!first) return undefined;
  return {
    shape: 'bars',
    name: 'projection',
    title: 'Coding is projected to grow, billing to shrink a little',
    about: `Federal projections, ${first.when}. Openings count posts that come free when people leave, too.`,
    credit: creditOf(...figures),
    alt: sentence(groups.flatMap(({ name, change, openings }) => (change ? [`${name}: ${change.text}${openings ? `, ${openings.text} openings a year` : ''}`] : []))),
    table: {
      title: `Projections, ${first.when}`,
      columns: ['', 'Change in jobs', 'Openings a year'],
      rows: groups.map(({ name, change, openings }) => [name, change?.text ?? 'not on file', openings?.text ?? 'not on file']),
      sources: sourcesOf(...figures),
    },
    panels: [
      panelOf('Change in the number of jobs', groups.map((group) => [group, group.change])),
      panelOf('Openings a year', groups.map((group) => [group, group.openings])),
    ],
  };
} // prettier-ignore
