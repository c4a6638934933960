type Attributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes and children. Text becomes text nodes, so what people and servers write is never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Something to press. A double click is one press, and so is a key that is held down. */
export function button(
  attributes: Attributes,
  onPress: (event: MouseEvent) => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, ...children);
  element.addEventListener('click', (event) => {
    if (event.detail < 2) onPress(event);
  });
  element.addEventListener('keydown', (event) => {
    if (event.repeat && event.key === 'Enter') event.preventDefault();
  });
  return element;
}

/** A link that opens beside the page. An address other than `https:` stands as text beside its name: no data can name another scheme. */
export const safeLink = (url: string, text: string): Node =>
  url.startsWith('https://')
    ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text)
    : document.createTextNode(url === '' ? text : `${text} (${url})`);

const SVG = 'http://www.w3.org/2000/svg';

/** A 24-unit line drawing in the colour of the text around it. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export const ICONS = {
  chat: 'M4 5.5h16v11h-8.5L7 20.5v-4H4z',
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M4 12h15M13 6l6 6-6 6',
  menu: 'M5 12h.01M12 12h.01M19 12h.01',
} as const;
