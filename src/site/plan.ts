import type { PlanSheet, SheetLine, SheetStep } from '../conversation/plan';
import type { Said, Source } from '../knowledge/types';
import { html, Html, link } from './html';
import { page } from './layout';
import { PLAN_STYLES } from './planStyles';
import { spokenDay } from './sources';

const listed = (lines: readonly string[]): Html =>
  html`<ul>
    ${lines.map((each) => html`<li>${each}</li> `)}
  </ul>`;

const section = (title: string, lines: readonly string[]): Html =>
  lines.length === 0
    ? html``
    : html`<h3>${title}</h3>
        ${listed(lines)}`;

/** Sources by their numbers in the list at the end. */
type Numbers = ReadonlyMap<string, number>;

const refs = (sources: readonly Source[], numbers: Numbers): Html => {
  const found = [...new Set(sources.flatMap(({ id }) => numbers.get(id) ?? []))].sort((a, b) => a - b);
  return found.length === 0 ? html`` : html` <span class="refs">[${found.join(', ')}]</span>`;
};

const facts = (all: readonly Said[], numbers: Numbers): Html =>
  all.length === 0
    ? html``
    : html`<ul>
        ${all.map(({ text, sources }) => html`<li>${text}${refs(sources, numbers)}</li> `)}
      </ul>`;

const step = ({ title, because, facts: known }: SheetStep, numbers: Numbers): Html =>
  html`<b>${title.text}</b>${refs(title.sources, numbers)}
    ${because.length > 0 ? html`<p class="small">Here because you said: ${because.map((said) => `“${said}”`).join(', ')}.</p>` : ''}
    ${facts(known, numbers)}`;

/** One line of the plan as it is told, with a box that is ticked when it is done. */
const planLine = ({ steps, done }: SheetLine, numbers: Numbers): Html =>
  html`<li${done ? html` class="done"` : ''}>
    <span class="box" role="img" aria-label="${done ? 'Done' : 'Not done yet'}"></span>
    ${steps.map((each) => step(each, numbers))}
  </li> `;

const sourceEntry = ({ title, url, publisher, asOf }: Source): Html =>
  html`<li>
    ${link(url, title)}<span>${[publisher, asOf ?? 'undated'].join(' · ')}</span>
    ${url.startsWith('https://') ? html`<span class="address">${url}</span>` : ''}
  </li> `;

/** What the licences of the sources ask to be said, each once. */
const credits = (sources: readonly Source[]): Html =>
  html`${[...new Set(sources.flatMap(({ attribution }) => attribution ?? []))].map((each) => html`<p class="small">${each}</p>`)}`;

const inline = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** The drawing in the page itself: a page that is kept has nothing to fetch. */
const lean = (picture: NonNullable<PlanSheet['picture']>, { light, dark, narrow }: Drawings): Html =>
  html`<figure>
    <picture>
      <source
        media="screen and (max-width: 560px) and (prefers-color-scheme: dark)"
        srcset="${inline(narrow.dark)}"
      />
      <source media="screen and (max-width: 560px)" srcset="${inline(narrow.light)}" />
      <source media="screen and (prefers-color-scheme: dark)" srcset="${inline(dark)}" />
      <img src="${inline(light)}" alt="${picture.title}. ${picture.alt}" />
    </picture>
  </figure>`;

interface Themed {
  readonly light: string;
  readonly dark: string;
}

/** The picture of the lean as SVG, for light and for dark screens, and for those of a phone. */
export interface Drawings extends Themed {
  readonly narrow: Themed;
}

const HEAD = html`<meta name="robots" content="noindex, nofollow" />
  <meta name="referrer" content="no-referrer" />`;

const styled = (main: Html): Html =>
  html`<style>
      ${new Html(PLAN_STYLES)}
    </style>
    ${main}`;

const result = ({ headline, fit, picture }: PlanSheet, drawn: Drawings | undefined): Html =>
  html`<section>
    <h2>Where you stand</h2>
    <p class="lead">${headline}</p>
    ${picture && drawn ? lean(picture, drawn) : ''} ${section('Why', fit.because)}
    ${section('What speaks against it', fit.against)} ${section('What would change it', fit.changes)}
  </section>`;

const lot = ({ lot: said, notes, told }: PlanSheet, numbers: Numbers): Html =>
  html`<section>
    <h2>What shapes the plan</h2>
    ${
      said.length === 0
        ? html`<p>You said nothing of money, time, place or past. With that the plan would be closer.</p>`
        : html`<dl>
            ${said.map(
              ({ asked, answer }) =>
                html`<dt>${asked}</dt>
                  <dd>${answer}</dd>`,
            )}
          </dl>`
    }
    ${notes.map((note) => html`<p class="note">${note}</p>`)} ${facts(told, numbers)}
  </section>`;

/** `/plan/{token}`: everything about one plan, to print or save; nothing in it is fetched from anywhere. */
export function planPage(sheet: PlanSheet, drawn?: Drawings): string {
  const numbers: Numbers = new Map(sheet.sources.map(({ id }, i) => [id, i + 1]));
  return page({
    title: 'Your plan · Crosswalk',
    kind: 'plan-page',
    head: HEAD,
    main: styled(html`
      <h1>Your plan</h1>
      <p class="small">
        As of ${spokenDay(sheet.today)}. Made anew, with the figures of the day, each time you open it. Print
        it or save it: the page goes when you have the talk forgotten. Whoever has its address can read it.
      </p>
      ${result(sheet, drawn)} ${lot(sheet, numbers)}
      <section>
        <h2>Steps, in this order</h2>
        <ol class="steps">
          ${sheet.lines.map((each) => planLine(each, numbers))}
        </ol>
        <p class="small">
          In the talk, say “step one is done” to tick a box, and “show my plan” to see where you are.
        </p>
      </section>
      <section>
        <h2>The first certificate</h2>
        <p>${sheet.certificate.lead.text}${refs(sheet.certificate.lead.sources, numbers)}</p>
        ${facts(sheet.certificate.facts, numbers)}
      </section>
      ${
        sheet.questions.length > 0
          ? html`<section>
              <h2>Before you pay a school</h2>
              ${facts(sheet.questions, numbers)}
            </section>`
          : ''
      }
      <section>
        <h2>Where help is free</h2>
        ${facts(sheet.help, numbers)}
        <p>How long it takes to find a first job is not on file.</p>
      </section>
      <section class="end">
        <h2>How sure is this?</h2>
        <p>${sheet.method} <a href="/how-fit-works">More on the method</a>.</p>
        <h2>Sources</h2>
        <ol class="sources">
          ${sheet.sources.map(sourceEntry)}
        </ol>
        ${credits(sheet.sources)}
      </section>
    `),
  });
}

/** What stands where a plan was, or never was. */
export const noPlanPage = (): string =>
  page({
    title: 'No plan here · Crosswalk',
    head: HEAD,
    main: html`<h1>There is no plan here</h1>
      <p class="lead">
        It was forgotten, a newer one took its place, or the address is not whole. The talk “Which path suits
        me?” makes a new one.
      </p>
      <p><a href="/">To the advisor</a></p>`,
  });
