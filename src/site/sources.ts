import type { ListedSource, SiteFacts } from './facts';
import { html, link, type Html } from './html';
import { page } from './layout';

const KINDS: Readonly<Record<string, string>> = {
  primary: 'from the body that made it',
  secondary: 'second-hand',
  'low-quality secondary': 'second-hand, weak',
  advice: 'advice',
};

const entry = (source: ListedSource): Html => {
  const about = [
    source.publisher,
    source.asOf ?? '',
    KINDS[source.kind ?? ''] ?? source.kind ?? '',
    source.licence ?? '',
  ];
  return html`<li id="${source.id}">
    ${link(source.url, source.title)}<span>${about.filter((part) => part !== '').join(' · ')}</span>
  </li> `;
};

const byPublisher = (a: ListedSource, b: ListedSource): number =>
  a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en');

/** `/sources`: the whole register, so that anybody can check what the advisor says. */
export function sourcesPage({ sources, onetAttribution }: SiteFacts): string {
  const sorted = [...sources].sort(byPublisher);
  const primary = sorted.filter((source) => source.kind === 'primary');
  const others = sorted.filter((source) => source.kind !== 'primary');
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
      <h2>First-hand</h2>
      <p class="small">From the office, association or company that made the figure or the rule.</p>
      <ul class="sources">
        ${primary.map(entry)}
      </ul>
      <h2>Second-hand and other</h2>
      <p class="small">Useful where nothing first-hand was found. Weigh them lower, as the advisor does.</p>
      <ul class="sources">
        ${others.map(entry)}
      </ul>
      <h2>O*NET</h2>
      <p class="small">${onetAttribution}</p>
    `,
  });
}
