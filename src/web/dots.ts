import { el } from './dom';

/** Dots appear only when an answer takes longer than this, in milliseconds. */
const AFTER = 400;

/** What moves while an answer is on its way. Screen readers are not told: they hear the answer. */
export class Dots {
  private readonly view = el('div', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `show` puts them where the answer will be. */
  constructor(private readonly show: (view: HTMLElement) => void) {}

  /** An answer is due. */
  await(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.show(this.view);
    }, AFTER);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.view.remove();
  }
}
