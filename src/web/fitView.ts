import type { FitReply, FitResult } from '../conversation/reply';
import { el } from './dom';
import { TEXTS } from './texts';

const WORDS = TEXTS.fit;
const FULL = 10;

const outcomeWords = ({ outcome, strength }: FitResult): string => {
  const words = WORDS.outcome[outcome];
  return typeof words === 'string' ? words : words[strength === 'clear' ? 'clear' : 'slight'];
};

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

const section = (title: string, lines: readonly string[]): HTMLElement[] =>
  lines.length === 0 ? [] : [el('h4', {}, title), el('ul', {}, ...lines.map((line) => el('li', {}, line)))];

/** The result of the fit talk as a card. `base` is where the page about the method is. */
export function fitView(reply: FitReply, base: string): HTMLElement {
  const how = el('a', { href: `${base}how-fit-works`, target: '_blank', rel: 'noopener' }, WORDS.how);
  return el(
    'div',
    { class: 'card' },
    el('h3', {}, outcomeWords(reply)),
    leanBar(reply.lean),
    ...section(WORDS.because, reply.because),
    ...section(WORDS.against, reply.against),
    ...section(WORDS.changes, reply.changes),
    el('p', { class: 'small' }, `${WORDS.method} `, how),
  );
}
