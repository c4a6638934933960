import { el } from './dom';

type Kind = 'p' | 'ul' | 'ol';

const BULLET = /^\s*[•*-]\s+/;
const NUMBER = /^\s*\d{1,2}[.)]\s+/;

const kindOf = (line: string): Kind => (BULLET.test(line) ? 'ul' : NUMBER.test(line) ? 'ol' : 'p');

/** Plain text as paragraphs and real lists: every line stays a line. */
export function prose(text: string): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  let last: Kind | undefined;
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const kind = kindOf(line);
    if (kind === 'p')
      blocks.push(el('p', { class: line.trim().endsWith('?') ? 'asks' : undefined }, line.trim()));
    else {
      const list = last === kind ? blocks.at(-1) : undefined;
      const item = el('li', {}, line.replace(kind === 'ul' ? BULLET : NUMBER, ''));
      if (list !== undefined) list.append(item);
      else
        blocks.push(
          kind === 'ul' ? el('ul', {}, item) : el('ol', { start: String(parseInt(line.trim(), 10)) }, item),
        );
    }
    last = kind;
  }
  return blocks;
}
