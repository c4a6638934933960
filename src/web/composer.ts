import { el, icon, ICONS } from './dom';
import { isComposing } from './keys';
import { TEXTS } from './texts';

/** As many characters as the advisor reads: of a question, and of something pasted to be looked over. */
const QUESTION = 2000;
const PASTE = 8000;

const counted = (count: number): string => count.toLocaleString('en-US');

/** What is to be said of the length of `text` before it is sent. */
function lengthNotice({ length }: string): string {
  if (length > PASTE) return TEXTS.tooLong(counted(PASTE));
  return length > QUESTION ? TEXTS.long(counted(QUESTION), counted(PASTE)) : '';
}

/** Where the person writes. Enter sends, Shift with Enter begins a new line. */
export class Composer {
  readonly field = el('textarea', {
    rows: '1',
    'aria-label': TEXTS.message,
    placeholder: TEXTS.placeholder,
    enterkeyhint: 'send',
    autocomplete: 'off',
  });
  private readonly limit = el('p', { class: 'limit', role: 'status' });
  readonly form = el(
    'form',
    { class: 'composer' },
    this.limit,
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
    if (text === '' || text.length > PASTE) return;
    this.clear();
    this.onSend(text);
  }

  private changed(): void {
    this.field.style.blockSize = 'auto';
    if (this.field.value !== '') this.field.style.blockSize = `${this.field.scrollHeight + 2}px`;
    const notice = lengthNotice(this.field.value.trim());
    // The same words again would be read aloud again.
    if (this.limit.textContent !== notice) this.limit.textContent = notice;
    this.keepDraft(this.field.value);
  }
}
