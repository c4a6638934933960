import { button, el, icon, ICONS } from './dom';
import { TEXTS } from './texts';

export interface MenuEvents {
  startOver(): void;
  forget(): void;
}

/** What is seldom needed. Forgetting asks once more by its own label. */
export class Menu {
  private readonly list: HTMLElement;
  private readonly toggle: HTMLButtonElement;
  private readonly forget: HTMLButtonElement;
  private sure = false;
  readonly view: HTMLElement;

  constructor(private readonly events: MenuEvents) {
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
      button(
        {},
        () => {
          this.pressStartOver();
        },
        TEXTS.startOver,
      ),
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

  private pressStartOver(): void {
    this.close();
    this.events.startOver();
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
