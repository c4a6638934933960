import { button, el, icon, ICONS } from './dom';
import { TEXTS } from './texts';

export interface MenuEvents {
  startOver(): void;
  /** Times are to be shown, or no longer. */
  times(shown: boolean): void;
  print(): void;
  forget(): void;
}

/** What is seldom needed. Forgetting asks once more by its own label. */
export class Menu {
  private readonly list: HTMLElement;
  private readonly toggle: HTMLButtonElement;
  private readonly forget: HTMLButtonElement;
  private sure = false;
  readonly view: HTMLElement;

  constructor(
    private readonly events: MenuEvents,
    timesShown: boolean,
  ) {
    this.forget = button(
      {},
      () => {
        this.pressForget();
      },
      TEXTS.forget,
    );
    this.list = el(
      'div',
      { class: 'menu', hidden: '' },
      this.item(TEXTS.startOver, () => {
        events.startOver();
      }),
      this.timesItem(timesShown),
      this.item(TEXTS.print, () => {
        events.print();
      }),
      this.forget,
    );
    this.toggle = button(
      { class: 'tool', 'aria-label': TEXTS.menu, 'aria-expanded': 'false' },
      () => {
        this.set(this.list.hidden);
      },
      icon(ICONS.menu),
    );
    this.view = el('div', { class: 'menuplace' }, this.toggle, this.list);
    this.view.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.view.contains(relatedTarget))) this.set(false);
    });
  }

  /** Closes an open menu; false when there was none. */
  close(): boolean {
    if (this.list.hidden) return false;
    this.set(false);
    this.toggle.focus();
    return true;
  }

  private set(open: boolean): void {
    this.list.hidden = !open;
    this.toggle.setAttribute('aria-expanded', String(open));
    this.sure = false;
    this.forget.textContent = TEXTS.forget;
  }

  private item(label: string, press: () => void): HTMLButtonElement {
    return button(
      {},
      () => {
        this.close();
        press();
      },
      label,
    );
  }

  private timesItem(shown: boolean): HTMLButtonElement {
    const item = this.item(TEXTS.times, () => {
      const isShown = item.getAttribute('aria-pressed') !== 'true';
      item.setAttribute('aria-pressed', String(isShown));
      this.events.times(isShown);
    });
    item.setAttribute('aria-pressed', String(shown));
    return item;
  }

  private pressForget(): void {
    if (!this.sure) {
      this.sure = true;
      this.forget.textContent = TEXTS.forgetSurely;
      return;
    }
    this.close();
    this.events.forget();
  }
}
