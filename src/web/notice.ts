import { button, el } from './dom';
import type { LineState } from './line';
import { TEXTS } from './texts';

const WORDS: Readonly<Record<LineState, string>> = {
  joining: '',
  ready: '',
  offline: TEXTS.offline,
  troubled: TEXTS.trouble,
  slower: TEXTS.slower,
  unwelcome: TEXTS.unwelcome,
};

/** Says what is wrong with the line, above the field, for as long as it is. */
export class Notice {
  readonly view = el('div', { class: 'notice', role: 'status' });

  constructor(private readonly onRetry: () => void) {}

  /** Returns whether there is something wrong. */
  tell(state: LineState): boolean {
    const words = WORDS[state];
    // The same words again would be read aloud again.
    if (this.view.firstChild?.textContent === words) return words !== '';
    this.view.replaceChildren(...(words === '' ? [] : [el('span', {}, words)]));
    if (state === 'troubled')
      this.view.append(
        button(
          {},
          () => {
            this.onRetry();
          },
          TEXTS.retry,
        ),
      );
    return words !== '';
  }
}
