import type { PlanReply } from '../conversation/reply';
import { el } from './dom';
import { TEXTS } from './texts';

const WORDS = TEXTS.plan;

/** A plan as a card: what has to wait, steps in order, and the way to its page. `base` is our own server. */
export function planView(reply: PlanReply, base: string): HTMLElement {
  const { text: all, notes, steps, certificate, questions, help, page } = reply;
  const [, title = '', aside = ''] = /^(.*?)(?: \((.*)\))?:\n/.exec(all) ?? [];
  const keep = (address: string): HTMLElement =>
    el('a', { href: new URL(address, base).href, target: '_blank', rel: 'noopener noreferrer', class: 'keep' }, WORDS.keep);
  return el(
    'div',
    { class: 'card plan' },
    el('h3', {}, title),
    ...(aside === '' ? [] : [el('p', { class: 'small' }, `${aside.charAt(0).toUpperCase()}${aside.slice(1)}`)]),
    ...notes.map((note) => el('p', { class: 'clash' }, note)),
    el('ol', {}, ...steps.map(({ text, done }) => el('li', {}, ...(done ? [el('b', {}, WORDS.done)] : []), text))),
    el('p', { class: 'small' }, WORDS.tick),
    ...(certificate === undefined ? [] : [el('p', {}, certificate)]),
    ...(questions.length > 0
      ? [el('h4', {}, WORDS.school), el('ul', {}, ...questions.map((question) => el('li', {}, question)))]
      : []),
    el('p', {}, help),
    ...(page === undefined ? [] : [el('p', {}, keep(page))]),
  );
} // prettier-ignore
