import type { Chapter, Grid, Receipt, Standing } from '../knowledge/receipts';
import type { Source } from '../knowledge/types';
import type { SiteFacts } from './facts';
import { fold, FOLD_STYLES } from './fold';
import { html, Html } from './html';
import { page } from './layout';
import { register } from './register';
import { RECEIPT_STYLES } from './receiptStyles';

const DAY = new Intl.DateTimeFormat('en-US', {
  ...{ year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
});

/** `2028-05-31` as "May 31, 2028". */
export const spokenDay = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));

const AGES = {
  fresh: 'Good until',
  soon: 'Soon too old: good until',
  past: 'Too old to quote since',
} as const;
const RECHECKED = {
  fresh: 'To be looked at again by',
  soon: 'Soon to be looked at again: by',
  past: 'Was to be looked at again by',
} as const;

const stateLine = ({ state, lastDay, ages }: Standing): Html =>
  html`<b class="state">${(ages ? AGES : RECHECKED)[state]} ${spokenDay(lastDay)}</b>`;

interface Names {
  readonly of: ReadonlyMap<string, Source>;
}

/** The sources by name, each leading to its entry further down. */
const sourceLinks = (ids: readonly string[], names: Names): Html =>
  html`${ids.map((id, i) => html`${i > 0 ? '; ' : ''}<a href="#source-${id}">${names.of.get(id)?.publisher ?? id}</a>`)}`;

const receipt = (one: Receipt, names: Names): Html =>
  html`<li id="${one.anchor}" class="${one.state}">
    <p>${one.words}${one.measured === undefined ? '' : html`<br /><span>${one.measured}</span>`}</p>
    <p class="meta">
      <a href="#${one.anchor}">${one.id}</a> ·
      ${one.advice ? 'our suggestion · ' : ''}${one.when === undefined ? '' : `${one.when} · `}${stateLine(one)}${one.sources.length > 0 ? html` · ${sourceLinks(one.sources, names)}` : ''}
    </p>
  </li> `;

const receipts = (title: string, all: readonly Receipt[], names: Names): Html =>
  all.length === 0
    ? html``
    : html`<h3 class="receipts-head">${title}</h3>
        <ul class="receipts">
          ${all.map((one) => receipt(one, names))}
        </ul>`;

const cell = ({ anchors, words }: Grid['rows'][number]['cells'][number]): Html => {
  const [first, ...more] = anchors;
  const others = more.map((anchor) => html`<i id="${anchor}"></i>`);
  return first === undefined ? html`<td>${words}</td>` : html`<td id="${first}">${others}${words}</td>`;
};

const table = (one: Grid): Html =>
  html`<div class="wide" role="region" aria-label="${one.title}" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Of</th>
          ${one.columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${one.rows.map(
          ({ name, cells }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${cells.map(cell)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;

const counted = (count: number, one: string): string[] =>
  count === 0 ? [] : [`${count} ${one}${count === 1 ? '' : 's'}`];

/** What a closed table is told by: "Alabama to Wyoming · 51 lines". */
const spanOf = ({ rows }: Grid): string =>
  [[rows[0]?.name, rows.at(-1)?.name].join(' to '), ...counted(rows.length, 'line')].join(' · ');

const grid = (one: Grid, names: Names): Html =>
  fold({
    ...{ id: one.anchor, kind: `grid ${one.state}` },
    summary: html`<h3>${one.title}</h3>
      <span>${spanOf(one)}</span>`,
    content: html`${table(one)} ${one.measured.map((line) => html`<p class="meta">${line}</p>`)}
      <p class="meta">${stateLine(one)} · ${sourceLinks(one.sources, names)}</p>`,
  });

/** `people-ask.json` as "people-ask": the name of its part of the page. */
const nameOf = ({ file }: Chapter): string => file.replace(/\.json$/, '');

const sizeOf = ({ facts, figures, grids }: Chapter): string =>
  [
    ...counted(facts.length, 'statement'),
    ...counted(figures.length, 'number'),
    ...counted(grids.length, 'table'),
  ].join(' · ') || 'Nothing yet';

const chapter = (one: Chapter, names: Names): Html =>
  fold({
    ...{ id: `topic-${nameOf(one)}`, kind: 'topic' },
    summary: html`<h2>${one.about}</h2>
      <span>${sizeOf(one)}</span>`,
    content: html`<p class="meta">${one.file} · ${stateLine(one)}</p>
      ${receipts('Said', one.facts, names)}${receipts('Numbers', one.figures, names)}${one.grids.map((each) => grid(each, names))}`,
  });

const CHOICES = [
  ['all', 'Everything'],
  ['soon', 'Due soon'],
  ['past', 'Past its time'],
] as const;

/** Works without script: the style shows what is checked. */
function filter(all: readonly Standing[]): Html {
  const count = (kind: string): number =>
    kind === 'all' ? all.length : all.filter(({ state }) => state === kind).length;
  const choices = CHOICES.map(
    ([kind, label], i) =>
      html`<label
        ><input type="radio" name="show" value="${kind}" ${i === 0 ? html` checked` : ''} />${label}
        (${count(kind)})</label
      > `,
  );
  return html`<fieldset class="filter">
    <legend>Show</legend>
    ${choices}
  </fieldset>`;
}

/** `/sources`: everything on file as it stands on a day, and the whole register, so that anybody can check what the advisor says. */
export function sourcesPage({ sources, chapters, today, onetAttribution }: SiteFacts): string {
  const names: Names = { of: new Map(sources.map((source) => [source.id, source])) };
  const all = chapters.flatMap(({ facts, figures, grids }) => [...facts, ...figures, ...grids]);
  return page({
    title: 'Sources · Crosswalk',
    kind: 'receipts-page',
    main: html`
      <style>
        ${new Html(RECEIPT_STYLES + FOLD_STYLES)}
      </style>
      <h1>Sources</h1>
      <p class="lead">
        Everything the advisor can say, as it stands on ${spokenDay(today)}, and the ${sources.length} sources
        it rests on. Check a figure at its source before you pay for anything.
      </p>
      <p>
        Each figure says when it was measured, who was measured and how long it may be quoted. After that day
        the advisor stops saying the number and gives you the direction and the link instead. A figure that is
        second-hand or disputed says so in its sentence.
      </p>
      <p class="small">Printing takes the topics that are open, or all of them when none is.</p>
      ${filter(all)} ${chapters.map((one) => chapter(one, names))}
      ${fold({
        ...{ id: 'register', kind: 'register' },
        summary: html`<h2>List of sources</h2>
          <span>${sources.length} sources</span>`,
        content: register(sources),
      })}
      <h2>O*NET</h2>
      <p class="small">${onetAttribution}</p>
    `,
    end: html`<script src="/sources.js" defer></script>`,
  });
}
