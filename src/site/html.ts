const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that may stand in a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = string | number | Html | readonly Html[];

const markupOf = (part: Part): string => {
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map((piece) => piece.markup).join('');
  return String(part).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
};

/** Builds markup from a template; text put into it is escaped, so that a page cannot be broken by what it shows. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(
    strings.reduce((all, string, i) => {
      const part = parts[i];
      return all + string + (part === undefined ? '' : markupOf(part));
    }, ''),
  );

/** A link for `https:` addresses; any other is shown as text beside its name, so that no data can name another scheme. */
export const link = (url: string, text: string): Html =>
  url.startsWith('https://')
    ? html`<a href="${url}" rel="noopener">${text}</a>`
    : html`${text}${url === '' || url === text ? '' : ` (${url})`}`;
