import type { SiteFacts } from './facts';
import { html, type Html } from './html';
import { document, page } from './layout';

/** One option as it is explained and, with `field`, tried. */
interface Option {
  readonly name: string;
  readonly means: Html;
  readonly field?: Html;
}

const select = (name: string, values: readonly string[]): Html =>
  html`<select id="${name}" name="${name}">
    <option value="">not set</option>
    ${values.map((value) => html`<option>${value}</option>`)}
  </select>`;

const OPTIONS: readonly Option[] = [
  {
    name: 'title',
    means: html`Names the chat. A phone shows two lines of it at most.`,
    field: html`<input id="title" name="title" placeholder="Ask about careers" maxlength="60" />`,
  },
  {
    name: 'greeting',
    means: html`A line of your own above the talk. The advisor's greeting, which says that it is a program,
    still follows.`,
    field: html`<input
      id="greeting"
      name="greeting"
      placeholder="Questions about our courses: room 12"
      maxlength="200"
    />`,
  },
  {
    name: 'position',
    means: html`The lower corner of the window: <code>right</code> (as it comes) or <code>left</code>.`,
    field: select('position', ['left', 'right']),
  },
  {
    name: 'color',
    means: html`Your color, as <code>#rgb</code> or <code>#rrggbb</code>. It is made darker or lighter as far
      as reading needs it.`,
    field: html`<input id="color" name="color" placeholder="#7a1f3d" pattern="#([0-9A-Fa-f]{3}){1,2}" />`,
  },
  {
    name: 'theme',
    means: html`<code>light</code> or <code>dark</code>. As it comes, the chat follows the visitor's system.
      Later, set the attribute <code>theme</code> of the element <code>crosswalk-chat</code>.`,
    field: select('theme', ['light', 'dark']),
  },
  {
    name: 'open',
    means: html`<code>wide</code> opens the chat by itself where there is room beside the page, until the
      visitor closes it. As it comes, it waits for the visitor.`,
    field: select('open', ['wide']),
  },
  {
    name: 'inline',
    means: html`A selector, such as <code>#advisor</code>: the chat fills that element instead of floating.
      Give the element a height. Where the page draws it anew, the chat goes on in the new one.`,
    field: select('inline', ['#advisor']),
  },
];

const optionRow = ({ name, means, field = html`` }: Option): Html =>
  html`<div class="option">
    <label for="${name}"><code>data-${name}</code></label>
    ${field}
    <p class="small">${means}</p>
  </div>`;

const EVENTS: readonly (readonly [string, string])[] = [
  ['open', 'the chat was opened'],
  ['close', 'it was closed'],
  ['sent', 'the visitor said something: { text }'],
  ['reply', 'the advisor answered: { text, kind }'],
  ['forgotten', 'the talk was deleted'],
];

const SCRIPT_EXAMPLE = `crosswalk.open();                       // opens the chat
crosswalk.open('Which path suits me?'); // opens it and asks
crosswalk.close();
const off = crosswalk.on('reply', ({ text }) => console.log(text));
crosswalk.forget();                     // deletes the talk, here and on the server`;

const code = (label: string, text: string, id = ''): Html =>
  html`<pre tabindex="0" aria-label="${label}" ${id === '' ? '' : html`id="${id}"`}>${text}</pre>`;

const reach = (publicUrl: string): Html => html`
  <h2>From your own script</h2>
  ${code('Calls', SCRIPT_EXAMPLE)}
  <p>The events are:</p>
  <ul>
    ${EVENTS.map(([name, what]) => html`<li><code>${name}</code>: ${what}</li> `)}
  </ul>
  <p>
    Without a script: a link to <code>#crosswalk</code> opens the chat, and one to
    <code>#crosswalk=What%20do%20they%20earn%3F</code> asks in it.
  </p>
  <h2>What your page has to allow</h2>
  <p>
    The server's operator adds your page's address to <code>WEBCHAT_ALLOWED_ORIGINS</code>; pages that are not
    on it get no answers. If your page has a Content Security Policy, it needs these, and nothing “unsafe”:
  </p>
  ${code('Content Security Policy', `script-src ${publicUrl}; connect-src ${publicUrl} ${publicUrl.replace(/^http/, 'ws')}; img-src ${publicUrl}`)}
  <h2>What it does to your page</h2>
  <p>
    Until somebody opens it: one script of about 4 kB, one button in a corner, no cookies, nothing stored, no
    other request, nothing from third parties. The chat itself, some 15 kB, is fetched on first opening. Your
    style does not reach it, and its style does not reach your page. A talk survives a reload, a change of
    page and a lost network.
  </p>
  <h2>Without a page of your own</h2>
  <p>
    <a href="/chat">The chat alone</a> fills a window: for a link, a kiosk, or a frame (<code
      >&lt;iframe src="${publicUrl}/chat" title="Career advisor"&gt;</code
    >).
  </p>
`;

/** `/embed`: the line to paste, and every option with a page to try it on. */
export function embedPage({ publicUrl }: SiteFacts): string {
  const tag = `<script src="${publicUrl}/widget.js" defer></script>`;
  return page({
    title: 'Put it on your page · Crosswalk',
    kind: 'wide',
    main: html`
      <h1>Put the advisor on your page</h1>
      <p class="lead">Paste this line anywhere in the page. That is all.</p>
      ${code('The line to copy', tag, 'line')}
      <p class="small">One click selects it.</p>
      <h2>Options</h2>
      <p>Each is an attribute of that line. Try them here: the line above and the sample page follow.</p>
      <div class="try">
        <form id="options" data-src="${publicUrl}/widget.js">${OPTIONS.map(optionRow)}</form>
        <iframe id="preview" src="/preview" title="A page with the chat on it" loading="lazy"></iframe>
      </div>
      ${reach(publicUrl)}
    `,
    end: html`<script src="/embed.js" defer></script>`,
  });
}

/** `/preview`: a page such as others have, on which the options of its query are tried. */
export const previewPage = (): string =>
  document(
    'A page of yours',
    html`<meta name="robots" content="noindex" />
      <style>
        body {
          margin: 0;
          padding: 1.5rem;
          font:
            1rem/1.5 Georgia,
            serif;
          color: #222;
          background: #fdfaf3;
        }
        #advisor:not(:empty) {
          height: 32rem;
          margin-block: 1rem;
          border: 1px solid #d9d2bf;
        }
      </style>`,
    html`<body class="preview">
      <main>
        <h1>A page of yours</h1>
        <p>Here is what you tell your visitors. The chat stands over it and changes nothing.</p>
        <p><a href="#crosswalk=What%20do%20the%20two%20jobs%20pay%3F">A link that asks about pay</a></p>
        <div id="advisor"></div>
        <noscript>The chat needs JavaScript.</noscript>
      </main>
      <script src="/embed.js" defer></script>
    </body>`,
  );
