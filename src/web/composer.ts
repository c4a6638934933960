import { el, icon, ICONS } from './dom';
import { isComposing } from './keys';
import { TEXTS } from './texts';

/** Where the person writes. Enter sends, Shift with Enter begins a new line. */
export class Composer {
  readonly field = el('textarea', {
    rows: '1',
    'aria-label': TEXTS.message,
    placeholder: TEXTS.placeholder,
    enterkeyhint: 'send',
    autocomplete: 'off',
  });
  readonly form = el(
    'form',
    { class: 'composer' },
    this.field,
    el('button', { class: 'send', type: 'submit', 'aria-label': TEXTS.send }, icon(ICONS.send)),
  );

  constructor(
    draft: string,
    private readonly keepDraft: (draft: string) => void,
    private readonly onSend: (text: string) => void,
  ) {
    this.field.value = draft;
    this.field.addEventListener('input', () => {
      this.changed();
    });
    this.field.addEventListener('keydown', (event) => {
      // Enter that ends a composition (Japanese, accents) belongs to the keyboard.
      if (event.key !== 'Enter' || event.shiftKey || isComposing(event)) return;
      event.preventDefault();
      this.submit();
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit();
    });
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  clear(): void {
    this.field.value = '';
    this.changed();
  }

  private submit(): void {
    const text = this.field.value.trim();
    this.focus();
    if (text === '') return;
    this.clear();
    this.onSend(text);
  }

  private changed(): void {
    this.field.style.blockSize = 'auto';
    if (this.field.value !== '') this.field.style.blockSize = `${this.field.scrollHeight + 2}px`;
    this.keepDraft(this.field.value);
  }
}
