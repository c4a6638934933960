import type { Series } from '../conversation/reply';
import type { TableReply } from '../conversation/reply';
import type { Element } from './element';

/** Colors of the cards' own charts, near those of our pictures. */
const COLORS: Readonly<Record<string, string>> = {
  coding: 'categoricalBlue',
  billing: 'categoricalMarigold',
  both: 'categoricalTeal',
  other: 'neutral',
};

interface Bar {
  readonly side: string;
  readonly name: string;
  readonly amount: { readonly value: number };
}

/** https://adaptivecards.microsoft.com: `Chart.HorizontalBar`, known to Teams; other clients show its fallback. */
const horizontalBars = (title: string, bars: readonly Bar[]): Element => ({
  type: 'Chart.HorizontalBar',
  title,
  showTitle: true,
  displayMode: 'AbsoluteWithAxis',
  data: bars.map(({ side, name, amount }) => ({ x: name, y: amount.value, color: COLORS[side] })),
});

const asBar = ({ name, amount }: Omit<Bar, 'side'>): Bar => ({ side: 'other', name, amount });

/** The series as the client's own charts: bars only, and none below nothing, which clients draw each in its way. */
export function nativeCharts(series: Series): readonly Element[] {
  switch (series.shape) {
    case 'ranges': {
      const bars = series.ranges.map(({ side, name, middle }) => ({ side, name, amount: middle }));
      const reference = series.reference ? [asBar(series.reference)] : [];
      return [horizontalBars('Pay a year in the middle', [...bars, ...reference])];
    }
    case 'strips':
      return series.strips.map(({ side, name, few, reference }) => {
        const bars = few.map((place) => ({ ...place, side: place.marked ? side : 'other' }));
        return horizontalBars(`${name}, dollars a year`, [...bars, ...(reference ? [asBar(reference)] : [])]);
      });
    case 'bars': {
      const upward = series.panels.filter(({ bars }) => bars.every(({ amount }) => amount.value >= 0));
      return upward.length === series.panels.length
        ? upward.map(({ name, bars }) => horizontalBars(name, bars))
        : [];
    }
    case 'journey':
    case 'ladder':
    case 'lean':
      return [];
  }
}

/** The table of the series; of many places the few that count, since a card may not be long. */
export function tableOf(series: Series): TableReply['table'] {
  if (series.shape !== 'strips') return series.table;
  const rows = series.strips.flatMap(({ name, few, reference }) =>
    [...few, ...(reference ? [reference] : [])].map((place) => [place.name, place.amount.text, name]),
  );
  return {
    title: series.table.title,
    columns: ['', 'Dollars a year', ''],
    rows,
    sources: series.table.sources,
  };
}
