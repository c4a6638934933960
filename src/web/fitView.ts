import type { FitReply } from '../conversation/reply';
import { drawing } from './chartView';
import { el } from './dom';
import { TEXTS } from './texts';

const WORDS = TEXTS.fit;
const FULL = 12;

function leanBar(lean: number): HTMLElement {
  const side = lean < 0 ? WORDS.coding : WORDS.billing;
  const label = lean === 0 ? WORDS.even : WORDS.lean(Math.abs(lean), side.toLowerCase());
  const mark = el('i');
  mark.style.insetInlineStart = `${(50 * (Math.max(-FULL, Math.min(FULL, lean)) + FULL)) / FULL}%`;
  return el(
    'div',
    { class: 'lean' },
    el('div', { class: 'bar', role: 'img', 'aria-label': label }, mark),
    el(
      'div',
      { class: 'ends', 'aria-hidden': 'true' },
      el('span', {}, WORDS.coding),
      el('span', {}, WORDS.billing),
    ),
  );
}

/** The picture of the lean; a bar in its place where it cannot be had. */
function leanView({ lean, picture }: FitReply, base: string): HTMLElement {
  if (picture === undefined) return leanBar(lean);
  const figure = el('figure', {});
  const pictures = drawing(picture, base, () => {
    figure.replaceChildren(leanBar(lean));
  });
  figure.append(...pictures);
  return figure;
}

/** Where the plain form sends people for the method; the card has a link. */
const WAY_TO_METHOD = / More: \S*\/how-fit-works\.?$/;

const section = (title: string, lines: readonly string[]): HTMLElement[] =>
  lines.length === 0 ? [] : [el('h4', {}, title), el('ul', {}, ...lines.map((line) => el('li', {}, line)))];

/** The outcome's first clause is the card's title; what explains it follows. */
function headline(line: string): HTMLElement[] {
  const [, title = line, rest = ''] = /^(.+?)[.:](?:\s+(.*))?$/.exec(line) ?? [];
  const explained = rest === '' ? [] : [el('p', {}, rest.charAt(0).toUpperCase() + rest.slice(1))];
  return [el('h3', {}, title), ...explained];
}

/** The result of the fit talk as a card. `base` is where the page about the method is. */
export function fitView(reply: FitReply, base: string): HTMLElement {
  const { because, against, changes } = reply;
  const listed = [...because, ...against, ...changes];
  const [first = '', ...lines] = reply.text.split('\n');
  // The plain form holds everything: what the lists do not show is shown as it is.
  const others = lines.filter((line) => !listed.some((entry) => line.includes(entry)));
  const how = el('a', { href: `${base}how-fit-works`, target: '_blank', rel: 'noopener' }, WORDS.how);
  return el(
    'div',
    { class: 'card' },
    ...headline(first),
    ...(reply.outcome === 'neither' ? [] : [leanView(reply, base)]),
    ...section(WORDS.because, because),
    ...section(WORDS.against, against),
    ...section(WORDS.changes, changes),
    ...others.map((line) => el('p', { class: 'small' }, line.replace(WAY_TO_METHOD, ''))),
    el('p', { class: 'small' }, how),
  );
}
