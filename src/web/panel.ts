import { button, el, icon, ICONS } from './dom';
import { newId } from './ids';
import { isWide, NARROW } from './shell';
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

const finePrint = (base: string): HTMLElement =>
  el(
    'p',
    { class: 'fineprint' },
    `${TEXTS.fineprint} `,
    el('a', { href: `${base}privacy`, target: '_blank', rel: 'noopener' }, TEXTS.privacy),
  );

/** The chat's frame: over the whole of a phone's screen, in a corner elsewhere. */
export class Panel {
  readonly view: HTMLElement;
  /** Absent when the chat fills a place in the page. */
  private readonly dialog: HTMLDialogElement | undefined;
  private readonly heading: HTMLElement;

  constructor(parts: PanelParts, onClosed: () => void) {
    const id = `t${newId()}`;
    this.heading = el('h2', { id, tabindex: '-1' }, parts.title);
    const content = [this.head(parts), parts.log, parts.notice, parts.form, finePrint(parts.base)];
    if (parts.inline) {
      this.view = el('section', { class: 'panel inline', 'aria-labelledby': id }, ...content);
      return;
    }
    this.dialog = el('dialog', { class: 'panel', 'aria-labelledby': id }, ...content);
    this.view = this.dialog;
    this.dialog.addEventListener('close', () => {
      // It may only have been turned, and is open again.
      if (this.dialog?.open !== true) onClosed();
    });
    matchMedia(NARROW).addEventListener('change', () => {
      this.refit();
    });
    for (const change of ['resize', 'scroll'])
      visualViewport?.addEventListener(change, () => {
        this.fitKeyboard();
      });
  }

  open(): void {
    if (this.dialog === undefined || this.dialog.open) return;
    // `show()` would take the focus from whoever is using the page.
    if (isWide()) this.dialog.setAttribute('open', '');
    else this.dialog.showModal();
    this.fitKeyboard();
  }

  close(): void {
    this.dialog?.close();
  }

  /** Takes the frame away without a word; what it held can be put into another. */
  remove(): void {
    this.dialog?.removeAttribute('open');
    this.view.remove();
  }

  /** For screens on which focusing the text field would bring up the keyboard. */
  focusHeading(): void {
    this.heading.focus({ preventScroll: true });
  }

  private head({ menu, inline }: PanelParts): HTMLElement {
    const leave = (): void => {
      this.close();
    };
    const closer = inline
      ? []
      : [button({ class: 'tool', 'aria-label': TEXTS.close }, leave, icon(ICONS.close))];
    return el(
      'div',
      { class: 'head' },
      el('div', { class: 'mark' }),
      el('div', {}, this.heading, el('p', {}, TEXTS.subtitle)),
      el('div', { class: 'tools' }, menu, ...closer),
    );
  }

  /** Between window and full screen when a tablet is turned. */
  private refit(): void {
    if (this.dialog?.open !== true) return;
    const { activeElement } = this.view.getRootNode() as ShadowRoot;
    this.dialog.close();
    this.open();
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  }

  /** A phone's keyboard covers the page without resizing it, and may push the page up. */
  private fitKeyboard(): void {
    if (!visualViewport) return;
    const { height, offsetTop, scale } = visualViewport;
    // Who looks closer with two fingers wants the chat larger, not smaller.
    if (scale > 1.01) return;
    this.view.style.setProperty('--seen', `${Math.round(height)}px`);
    this.view.style.setProperty('--above', `${Math.round(offsetTop)}px`);
  }
}
