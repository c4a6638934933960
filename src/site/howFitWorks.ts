import type { FitMethod, SiteFacts } from './facts';
import { html, type Html } from './html';
import { page } from './layout';

/** Short tables that scroll by themselves where a phone is too narrow. */
const TABLES = `
.figures { overflow-x: auto; margin: 0 0 1rem; }
.figures table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
.figures caption { text-align: start; color: var(--soft); padding-block-end: .4rem; }
.figures :is(th, td) { text-align: start; vertical-align: top; padding: .45rem .75rem .45rem 0; border-block-end: 1px solid var(--line); font-weight: 400; }
.figures thead th { color: var(--soft); }
.figures .count { text-align: end; padding-inline-end: 0; white-space: nowrap; }
`;

const number = (value: number): string => value.toLocaleString('en-US');
const signed = (points: number): string => (points < 0 ? `−${-points}` : points > 0 ? `+${points}` : '0');
const percent = (count: number, of: number): string => `${((count / of) * 100).toFixed(1)} %`;

/** A table with the names of its rows in the first column and amounts to the right. */
function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  counts = false,
): Html {
  const cell = (text: string, i: number): Html =>
    i === 0
      ? html`<th scope="row">${text}</th>`
      : html`<td${counts ? html` class="count"` : ''}>${text}</td>`;
  return html`<div class="figures" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head, i) => html`<th scope="col" ${counts && i > 0 ? html` class="count"` : ''}>${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map(cell)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

const grounds = ({ pairs, shared }: FitMethod): Html => html`
  ${table(
    'What each pair rests on: O*NET elements that rate higher for either side',
    ['Question', 'Coding side', 'Billing side'],
    pairs.map(({ subject, coding, billing, why }) =>
      why === undefined ? [subject, coding.join('; '), billing.join('; ')] : [subject, why, ''],
    ),
  )}
  ${table(
    'What both jobs share',
    ['Question', 'O*NET elements'],
    shared.map(({ subject, elements }) => [subject, elements.join('; ')]),
  )}
`;

const points = ({ pairPoints, sharedPoints }: FitMethod): Html => html`
  ${table(
    'Points of a pair, to the side that was chosen',
    ['Answer', 'Points'],
    pairPoints.map(({ answer, points: worth }) => [answer, String(worth)]),
    true,
  )}
  ${table(
    'Points of the two shared questions',
    ['Answer', 'Points'],
    sharedPoints.map(({ answer, points: worth }) => [answer, signed(worth)]),
    true,
  )}
`;

/** The rules in the order in which they are tried. */
const rules = ({
  thresholds: { slight, clear, bothPull, neitherPull, neitherCount, contradiction },
}: FitMethod): Html => html`
  <p>
    The <em>lean</em> is the sum of the pairs: coding counts down, billing up. The <em>pull</em> is the sum of
    the two shared questions, less one for every “neither appeals”. Then, in this order:
  </p>
  <ol>
    <li>
      Pull of ${signed(neitherPull)} or lower, or “neither appeals” ${neitherCount} times or more:
      <strong>neither for now</strong>.
    </li>
    <li>
      Lean smaller than ${slight} either way: <strong>both</strong> when the pull is ${signed(bothPull)} or
      more, else <strong>too close to call</strong>.
    </li>
    <li>Lean of ${slight} or more: <strong>that job</strong>; from ${clear} on we call it clear.</li>
  </ol>
  <p>
    One pair is asked again in other words when all five answers sat on the same button, or when the first two
    are ${contradiction} points or more apart. Both answers then count half. Where it stays close, one more
    pair is asked; whoever did both two-minute tries has answered it by which try they liked better.
  </p>
`;

const shares = ({ patterns, shares: all, clear }: FitMethod): Html => html`
  <p>
    There are ${number(patterns)} ways to answer the questions that judge. This server has gone through all of
    them with the very code that judges yours. That says how the rules divide the answers, not how people
    divide.
  </p>
  ${table(
    'Of all ways to answer',
    ['Outcome', 'Ways', 'Share'],
    all.map(({ outcome, count }) => [outcome, number(count), percent(count, patterns)]),
    true,
  )}
  <p>Of the leanings to either job, ${number(clear)} (${percent(clear, patterns)} of all) are clear ones.</p>
`;

/** `/how-fit-works`: the method of the fit talk and its limits, in plain words and in the judgement's own figures. */
export function howFitWorksPage({ onetAttribution, fit }: SiteFacts): string {
  return page({
    title: 'How the fit talk works · Crosswalk',
    styles: TABLES,
    main: html`
      <h1>How “Which path suits me?” works</h1>
      <p class="lead">
        It is a structured talk, not a validated test. It helps you think about what the two jobs are like day
        to day. It cannot tell you how happy you would be in one.
      </p>
      <h2>What it asks</h2>
      <p>
        Eight short questions, one at a time, and three more if you like. Five put two real tasks side by
        side, one from coding and one from billing, and ask which you would rather do. Two ask about things
        that both jobs share: a day at a screen under fixed rules, and having to be exact. It asks what you
        would <em>like</em> to do, not what you can already do.
      </p>
      <p>
        The others are about your own lot: ${fit.lot.join(', ')}. What you tell besides (a record, a child to
        mind, a need at the exam) is minded too. All that shapes your plan and cannot move which job you lean
        to: the part that judges never sees it.
      </p>
      <p>You can go back, skip a question, stop, or ask something else in between. Your place is kept.</p>
      <h2>How it decides</h2>
      ${points(fit)} ${rules(fit)}
      <p>
        Then your answers are changed one at a time, a little at first, until the result would move. The
        result names the answers it hangs on. “Neither” is a real outcome, not a mistake on your part.
      </p>
      <p>
        The same rules decide for everybody, and swapping the two jobs in every answer swaps the result.
        Points and limits are <strong>ours</strong>. We chose them with care, but nobody has tested them on
        working billers and coders yet, so we don't call the result accurate.
      </p>
      <h2>How the outcomes divide</h2>
      ${shares(fit)}
      <h2>Where the contrasts come from</h2>
      <p>
        The pairs follow differences between the two occupations in O*NET, the US Department of Labor's
        database of jobs. Both occupations there are wider than the jobs meant here (all records work; billing
        of every kind), and the ratings that set them side by side are old. So we use only the direction of a
        difference, never its size.
      </p>
      ${grounds(fit)}
      <h2>What it cannot do</h2>
      <p>
        Research finds that matching interests explains only a little of how satisfied people are later. Pay,
        hours, the people around you and what you can afford to study matter too. A few answers cannot weigh
        all that. A talk with a career counselor adds a lot: American Job Centers offer it free of charge.
      </p>
      <p class="small">${onetAttribution}</p>
    `,
  });
}
