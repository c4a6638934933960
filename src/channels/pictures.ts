import type { ChartReply } from '../conversation/reply';
import { nativeCharts, tableOf } from './chart';
import type { PictureAt } from './channel';
import { type Element, folded } from './element';
import { tableElement } from './tables';

type Series = ChartReply['series'];

/** The picture with its words; Teams takes the dark one where its own theme is dark. */
export const imageOf = (series: Series, pictureAt: PictureAt): Element => ({
  ...{ type: 'Image', url: pictureAt(series.name), size: 'Stretch' },
  altText: `${series.title}. ${series.alt}`,
  themedUrls: [{ theme: 'Dark', url: pictureAt(series.name, 'dark') }],
});

const inATable = (series: Series): Element[] =>
  folded('Show as a table', 'in-a-table', [tableElement(tableOf(series))]);

/** The picture, where it can be fetched, with its table folded; else the table. */
export function pictureElements(series: Series, pictureAt: PictureAt | undefined): [Element, ...Element[]] {
  if (pictureAt === undefined) return [tableElement(tableOf(series))];
  return [imageOf(series, pictureAt), ...inATable(series)];
}

/** The client's own charts where it has them, else the picture. */
export function chartElements(series: Series, pictureAt: PictureAt | undefined): Element[] {
  const [first, ...others] = nativeCharts(series);
  const [instead, ...more] = pictureElements(series, pictureAt);
  if (first === undefined) return [instead, ...more];
  const further = others.map((chart) => ({ ...chart, fallback: 'drop' }));
  // A chart names its bars and no more: the table has the figures as they are written.
  const table = pictureAt === undefined ? [] : more;
  return [{ ...first, fallback: instead }, ...further, ...table];
}
