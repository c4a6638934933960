/** How a page sets the chat up: attributes of the script tag. */
export interface Options {
  /** Where the advisor's server is, with a slash at its end. */
  readonly base: string;
  readonly title: string | undefined;
  /** The page's own words above the talk. */
  readonly greeting: string | undefined;
  /** The lower corner of the window. */
  readonly position: 'left' | 'right';
  /** `#rgb` or `#rrggbb`. */
  readonly color: string | undefined;
  /** Undefined follows the person's system. */
  readonly theme: 'light' | 'dark' | undefined;
  /** `wide` opens the chat by itself where there is room beside the page; `no` waits for the person. */
  readonly open: 'wide' | 'no';
  /** A selector of the element that the chat fills, instead of floating over the page. */
  readonly inline: string | undefined;
}

const COLOR = /^#([\da-f]{3}){1,2}$/i;

const said = (words: string | undefined): string | undefined => (words?.trim() === '' ? undefined : words);

/** Reads `<script src="…/widget.js" data-…>`. What is not one of an option's values counts as not set. */
export function readOptions(script: HTMLOrSVGScriptElement | null): Options {
  const { title, greeting, position, color, theme, open, inline } = script?.dataset ?? {};
  const src = script instanceof HTMLScriptElement && script.src !== '' ? script.src : location.href;
  return {
    base: new URL('.', src).href,
    title: said(title),
    greeting: said(greeting),
    position: position === 'left' ? 'left' : 'right',
    color: color !== undefined && COLOR.test(color) ? color : undefined,
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    open: open === 'wide' ? 'wide' : 'no',
    inline,
  };
}
