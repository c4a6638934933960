import type { SiteFacts } from './facts';
import { html } from './html';
import { page } from './layout';

const QUESTIONS = [
  'What is the difference between billing and coding?',
  'What do the two jobs pay?',
  'A school wants money up front. What should I ask?',
  'Which path suits me?',
];

/** `/`: what the advisor is in ten seconds, and a place to try it. */
export function startPage({ publicUrl }: SiteFacts): string {
  const tag = `<script src="${publicUrl}/widget.js" defer></script>`;
  const asks = QUESTIONS.map(
    (question) => html`<li><a href="#crosswalk=${encodeURIComponent(question)}">${question}</a></li> `,
  );
  return page({
    title: 'Crosswalk: medical billing or medical coding?',
    kind: 'beside-chat',
    main: html`
      <h1>Medical billing or medical coding? Talk it through.</h1>
      <p class="lead">
        Crosswalk answers questions about both careers in the United States, short and with dated sources. It
        sells nothing, favors no school, and says when something is not known.
      </p>
      <ul class="asks">
        ${asks}
      </ul>
      <h2>Put it on your page</h2>
      <p>For a school, a library or a workforce office, this line is all it takes:</p>
      <pre tabindex="0" aria-label="The line to copy">${tag}</pre>
      <p class="small">
        One click selects it. No cookies, nothing from third parties, and the page loads as fast as before.
        <a href="/embed">Color, corner, title and the other options</a>
      </p>
    `,
    end: html`<script src="/widget.js" defer data-open="wide"></script>`,
  });
}
