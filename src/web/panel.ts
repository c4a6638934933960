import { button, el, icon, ICONS } from './dom';
import { newId } from './ids';
import { TEXTS } from './texts';

export interface PanelParts {
  readonly title: string;
  /** The chat fills a place in the page instead of floating over it; it cannot be closed. */
  readonly inline: boolean;
  readonly base: string;
  readonly menu: HTMLElement;
  readonly log: HTMLElement;
  readonly notice: HTMLElement;
  readonly form: HTMLElement;
}

const NARROW = '(max-width: 520px)';

export const isWide = (): boolean => !matchMedia(NARROW).matches;

/** The chat's frame: over the whole of a phone's screen, in a corner elsewhere. */
export class Panel {
  readonly view: HTMLDialogElement;
  private readonly heading: HTMLElement;

  constructor(
    private readonly parts: PanelParts,
    onClosed: () => void,
  ) {
    const id = `t${newId()}`;
    this.heading = el('h2', { id, tabindex: '-1' }, parts.title);
    const closer = button(
      { class: 'tool', 'aria-label': TEXTS.close },
      () => {
        this.view.close();
      },
      icon(ICONS.close),
    );
    const tools = el('div', { class: 'tools' }, parts.menu, ...(parts.inline ? [] : [closer]));
    this.view = el(
      'dialog',
      {
        class: parts.inline ? 'panel inline' : 'panel',
        'aria-labelledby': id,
        ...(parts.inline && { role: 'region' }),
      },
      el(
        'header',
        {},
        el('div', { class: 'mark' }),
        el('div', {}, this.heading, el('p', {}, TEXTS.subtitle)),
        tools,
      ),
      parts.log,
      parts.notice,
      parts.form,
      el(
        'p',
        { class: 'fineprint' },
        `${TEXTS.fineprint} `,
        el('a', { href: `${parts.base}privacy`, target: '_blank', rel: 'noopener' }, TEXTS.privacy),
      ),
    );
    this.view.addEventListener('close', onClosed);
    matchMedia(NARROW).addEventListener('change', () => {
      this.refit();
    });
    visualViewport?.addEventListener('resize', () => {
      this.fitKeyboard();
    });
  }

  get isOpen(): boolean {
    return this.view.open;
  }

  open(): void {
    if (this.view.open) return;
    // `show()` would take the focus from whoever is using the page.
    if (this.parts.inline || isWide()) this.view.setAttribute('open', '');
    else this.view.showModal();
    this.fitKeyboard();
  }

  /** For screens on which focusing the text field would bring up the keyboard. */
  focusHeading(): void {
    this.heading.focus({ preventScroll: true });
  }

  /** Between window and full screen when a tablet is turned. */
  private refit(): void {
    if (!this.view.open || this.parts.inline) return;
    this.view.removeAttribute('open');
    this.open();
  }

  /** A phone's keyboard covers the page without resizing it. */
  private fitKeyboard(): void {
    const height = visualViewport?.height;
    if (height !== undefined) this.view.style.setProperty('--seen', `${Math.round(height)}px`);
  }
}
