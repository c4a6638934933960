import type { Source } from '../knowledge/types';
import { html, type Html, link } from './html';

const entry = ({ id, url, title, publisher, asOf, licence }: Source): Html => {
  const about = [publisher, asOf, licence].filter((part) => part !== undefined && part !== '');
  return html`<li id="source-${id}">${link(url, title)}<span>${about.join(' · ')}</span></li> `;
};

const list = (sources: readonly Source[]): Html =>
  html`<ul class="sources">
    ${sources.map(entry)}
  </ul>`;

const byPublisher = (a: Source, b: Source): number =>
  a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en');

/** Every source, first-hand ones apart from the others, where the register tells them apart. */
export function register(unsorted: readonly Source[]): Html {
  const sources = [...unsorted].sort(byPublisher);
  const primary = sources.filter(({ kind }) => kind === 'primary');
  if (primary.length === 0) return list(sources);
  return html`<h3>First-hand</h3>
    <p class="small">From the office, association or company that made the figure or the rule.</p>
    ${list(primary)}
    <h3>Second-hand and other</h3>
    <p class="small">Useful where nothing first-hand was found. Weigh them lower, as the advisor does.</p>
    ${list(sources.filter(({ kind }) => kind !== 'primary'))}`;
}
