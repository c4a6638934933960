import type { ChartReply } from '../conversation/reply';
import { el } from './dom';
import { prose } from './prose';
import { darkness } from './shell';
import { tableView } from './tableView';
import { TEXTS } from './texts';

type Series = ChartReply['series'];

/** Widths that the server draws for; the style shows the one that fits. */
const WIDTHS = [320, 400, 640];

/** The picture for one width, in the colors of the chat around it. */
function pictureAt(series: Series, base: string, width: number, onMissing: () => void): HTMLElement {
  const address = (theme: string): string =>
    `${base}pictures/${series.name}.svg?theme=${theme}&width=${width}`;
  const dark = el('source', { media: darkness(), srcset: address('dark') });
  const image = el('img', { src: address('light'), alt: `${series.title}. ${series.alt}`, loading: 'lazy' });
  image.addEventListener('error', onMissing);
  return el('picture', { class: `for-${width}` }, dark, image);
}

/** The picture at every width, of which the style shows one; when it cannot be had, all are gone and `onMissing` is told. */
export function drawing(series: Series, base: string, onMissing: () => void): HTMLElement[] {
  const pictures = WIDTHS.map((width) => pictureAt(series, base, width, missing));
  function missing(): void {
    for (const picture of pictures) picture.remove();
    onMissing();
  }
  return pictures;
}

/** A picture with its lead and what it does not hold; the same as a table unfolds, and stands in its place when it cannot be had. */
export function chartView({ lead, series, notes }: ChartReply, base: string): HTMLElement[] {
  const table = el(
    'details',
    { class: 'as-table' },
    el('summary', {}, TEXTS.asTable),
    tableView(series.table),
  );
  const figure = el('figure', {});
  const missing = (): void => {
    table.open = true;
  };
  figure.append(...drawing(series, base, missing), table);
  return [...prose(lead), figure, ...prose(notes.map((note) => `• ${note}`).join('\n'))];
}
