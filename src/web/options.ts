/** How a page sets the chat up: attributes of the script tag. */
export interface Options {
  /** Where the advisor's server is, with a slash at its end. */
  readonly base: string;
  readonly title: string | undefined;
  /** `wide` opens the chat by itself where there is room beside the page; `no` waits for the person. */
  readonly open: 'wide' | 'no';
  /** A selector of the element that the chat fills, instead of floating over the page. */
  readonly inline: string | undefined;
}

/** Reads `<script src="…/widget.js" data-title data-open data-inline>`. */
export function readOptions(script: HTMLOrSVGScriptElement | null): Options {
  const { title, open, inline } = script?.dataset ?? {};
  const src = script instanceof HTMLScriptElement && script.src !== '' ? script.src : location.href;
  return {
    base: new URL('.', src).href,
    title,
    open: open === 'wide' ? 'wide' : 'no',
    inline,
  };
}
