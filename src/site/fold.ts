import { html, type Html } from './html';

interface Folded {
  /**
   * Where a link leads that means the whole of it. It stands inside, because browsers open what a link leads into
   * and leave closed what it leads to.
   */
  readonly id: string | undefined;
  readonly kind: string;
  readonly summary: Html;
  readonly content: Html;
}

/** A part of a page that is closed until it is wanted. */
export const fold = ({ id, kind, summary, content }: Folded): Html =>
  html`<details class="${kind}">
    <summary>${summary}</summary>
    <div ${id === undefined ? '' : html` id="${id}"`}>${content}</div>
  </details>`;

/** The style of what folds. Browsers that do not open what is linked to, searched or printed by themselves are told to; `sources.js` does it for those that cannot be. */
export const FOLD_STYLES = `
summary { cursor: pointer; min-height: 2.75rem; padding-block: .6rem; list-style-position: outside; margin-inline-start: 1.1rem; }
summary h2, summary h3 { display: inline; margin: 0; }
summary > span { display: block; color: var(--soft); font-size: .9375rem; }
details > div { scroll-margin-block-start: 7rem; }
details > div:target { background: none; outline: none; }
details:has(:target)::details-content { content-visibility: visible; block-size: auto; }
@media print {
  body:not(:has(details[open])) details::details-content, details[open] details::details-content { content-visibility: visible; block-size: auto; }
  body:has(details[open]) main > details:not([open]) { display: none; }
  summary { list-style: none; margin: 0; }
}
`;
