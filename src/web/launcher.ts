import { button, el, icon, ICONS } from './dom';
import type { LauncherFace } from './seam';
import { LAUNCHER_TEXTS as TEXTS } from './texts';

/** The button that opens the chat. */
export class Launcher implements LauncherFace {
  private readonly label = el('span', {}, TEXTS.open);
  private readonly badge = el('span', { class: 'badge', 'aria-hidden': 'true', hidden: '' });
  readonly button: HTMLButtonElement;
  /** Says aloud what becomes of a press. */
  readonly status = el('div', { class: 'unseen', role: 'status' });

  constructor(onPress: () => void) {
    this.button = button({ class: 'launcher' }, onPress, icon(ICONS.chat), this.label, this.badge);
  }

  set(state: 'loading' | 'ready' | 'failed'): void {
    const words = { loading: TEXTS.opening, ready: TEXTS.open, failed: TEXTS.failed }[state];
    this.label.textContent = words;
    this.status.textContent = state === 'failed' ? words : '';
    this.button.toggleAttribute('aria-busy', state === 'loading');
    if (state === 'failed') this.button.hidden = false;
  }

  unread(count: number): void {
    this.badge.hidden = count === 0;
    this.badge.textContent = String(count);
    this.label.textContent = count === 0 ? TEXTS.open : TEXTS.unread(count);
  }
}
