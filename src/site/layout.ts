import { html, Html } from './html';
import { PAGE_STYLES } from './styles';

interface PageParts {
  readonly title: string;
  readonly main: Html;
  /** What the head holds beside title and style. */
  readonly head?: Html;
  /** Class of the body. */
  readonly kind?: string;
  /** Rules of style that only this page needs. */
  readonly styles?: string;
  /** What comes after the footer. */
  readonly end?: Html;
}

const HEADER = html`<header>
  <a href="/">Crosswalk</a>
  <a href="/how-fit-works">The fit talk</a>
  <a href="/sources">Sources</a>
</header>`;

const FOOTER = html`<footer>
  <a href="/privacy">Privacy</a>
  <a href="/terms">Terms</a>
  <a href="/embed">Put it on your page</a>
  <a href="/chat">The chat alone</a>
</footer>`;

/** A whole document around its parts. */
export const document = (title: string, head: Html, body: Html): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>${title}</title>
        ${head}
      </head>
      ${body}
    </html> `.markup;

/** A page with the house's header, footer and style. */
export const page = ({
  title,
  main,
  head = html``,
  kind = '',
  styles = '',
  end = html``,
}: PageParts): string =>
  document(
    title,
    html`${head}
      <style>
        ${new Html(PAGE_STYLES + styles)}
      </style>`,
    html`<body class="${kind}">
      ${HEADER}
      <main>${main}</main>
      ${FOOTER} ${end}
    </body>`,
  );
