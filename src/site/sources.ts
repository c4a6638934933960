import type { Source } from '../knowledge/types';
import type { SiteFacts } from './facts';
import { html, link, type Html } from './html';
import { page } from './layout';

const entry = ({ id, url, title, publisher, asOf, licence }: Source): Html => {
  const about = [publisher, asOf, licence].filter((part) => part !== undefined && part !== '');
  return html`<li id="${id}">${link(url, title)}<span>${about.join(' · ')}</span></li> `;
};

const list = (sources: readonly Source[]): Html =>
  html`<ul class="sources">
    ${sources.map(entry)}
  </ul>`;

const byPublisher = (a: Source, b: Source): number =>
  a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en');

/** First-hand sources apart from the others, where the register tells them apart. */
function lists(sources: readonly Source[]): Html {
  const primary = sources.filter(({ kind }) => kind === 'primary');
  if (primary.length === 0) return list(sources);
  return html`<h2>First-hand</h2>
    <p class="small">From the office, association or company that made the figure or the rule.</p>
    ${list(primary)}
    <h2>Second-hand and other</h2>
    <p class="small">Useful where nothing first-hand was found. Weigh them lower, as the advisor does.</p>
    ${list(sources.filter(({ kind }) => kind !== 'primary'))}`;
}

/** `/sources`: the whole register, so that anybody can check what the advisor says. */
export function sourcesPage({ sources, onetAttribution }: SiteFacts): string {
  return page({
    title: 'Sources · Crosswalk',
    main: html`
      <h1>Sources</h1>
      <p class="lead">
        Everything the advisor states rests on one of these ${sources.length} sources, and each answer names
        its own. Check a figure at its source before you pay for anything.
      </p>
      <p>
        A figure that is old, second-hand or disputed says so in the answer. Once a figure is too old to rely
        on, the advisor stops saying the number and gives you the link instead.
      </p>
      ${lists([...sources].sort(byPublisher))}
      <h2>O*NET</h2>
      <p class="small">${onetAttribution}</p>
    `,
  });
}
