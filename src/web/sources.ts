import type { Reply } from '../conversation/reply';
import { el, safeLink } from './dom';
import { TEXTS } from './texts';

type Source = NonNullable<Reply['sources']>[number];

/** `2025-05` as "May 2025"; other forms are shown as they are. */
export function spokenDate(asOf: string): string {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(asOf) ?? [];
  if (year === undefined || month === undefined) return asOf;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1));
  return date.toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

const nameOf = ({ publisher, title, asOf }: Source): string =>
  [publisher || title, ...(asOf === undefined ? [] : [spokenDate(asOf)])].join(', ');

const entry = (source: Source): HTMLElement =>
  el(
    'li',
    {},
    safeLink(source.url, source.title),
    el('span', {}, nameOf(source)),
    ...(source.attribution === undefined ? [] : [el('span', {}, source.attribution)]),
  );

/** Facts by name, each a link to where it stands on the page of sources. `base` is our own server. */
export const receiptsView = (receipts: NonNullable<Reply['receipts']>, base: string): HTMLElement =>
  el(
    'ul',
    { class: 'receipts', 'aria-label': TEXTS.receipts },
    ...receipts.map(({ id, url }) =>
      el('li', {}, el('a', { href: new URL(url, base).href, target: '_blank', rel: 'noopener' }, id)),
    ),
  );

/** Where an answer comes from: one line that unfolds to links. */
export function sourcesView(sources: readonly Source[]): HTMLElement {
  const [first, ...others] = sources.map(nameOf);
  const rest = new Set(others.filter((name) => name !== first)).size;
  const line = `${rest === 0 ? TEXTS.source : TEXTS.sources}: ${first ?? ''}${rest === 0 ? '' : ` ${TEXTS.more(rest)}`}`;
  return el('details', { class: 'sources' }, el('summary', {}, line), el('ul', {}, ...sources.map(entry)));
}
