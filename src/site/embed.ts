import { html } from './html';
import { document } from './layout';

/** `/embed`: nothing but the chat, over the whole window; for a frame or a kiosk. */
export const embedPage = (): string =>
  document(
    'Crosswalk: medical billing or medical coding?',
    html`<style>
      html,
      body {
        margin: 0;
        height: 100%;
      }
    </style>`,
    html`<body>
      <noscript>This chat needs JavaScript. <a href="/">About Crosswalk</a></noscript>
      <script src="/widget.js" defer data-inline="body"></script>
    </body>`,
  );
