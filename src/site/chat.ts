import { html } from './html';
import { document } from './layout';

/** `/chat`: nothing but the chat, over the whole window; for a frame or a kiosk. */
export const chatPage = (): string =>
  document(
    'Crosswalk: medical billing or medical coding?',
    html`<style>
      html,
      body,
      main {
        margin: 0;
        height: 100%;
      }
      h1 {
        position: absolute;
        clip-path: inset(50%);
      }
    </style>`,
    html`<body>
      <main>
        <h1>Crosswalk</h1>
        <noscript>This chat needs JavaScript. <a href="/">About Crosswalk</a></noscript>
      </main>
      <script src="/widget.js" defer data-inline="main"></script>
    </body>`,
  );
