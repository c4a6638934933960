import { button, el } from './dom';
import { TEXTS } from './texts';

/** More than this is folded: the answer below it should be seen. */
const MOST_CHARACTERS = 400;
const MOST_LINES = 6;

/** What the person wrote; the beginning of it, with a button for the rest, when it is long. */
export function ownText(text: string): HTMLElement[] {
  const words = el('p', { dir: 'auto' }, text);
  if (text.length <= MOST_CHARACTERS && text.split('\n').length <= MOST_LINES) return [words];
  words.classList.add('folded');
  const toggle = button(
    { class: 'unfold', 'aria-expanded': 'false' },
    () => {
      const folded = words.classList.toggle('folded');
      toggle.setAttribute('aria-expanded', String(!folded));
      toggle.textContent = folded ? TEXTS.showAll : TEXTS.showLess;
    },
    TEXTS.showAll,
  );
  return [words, toggle];
}
