import type { Choice } from '../conversation/reply';
import { Hold } from './hold';
import { settle, type OnChoose } from './replyView';

/** The choices that wait to be pressed: those of the newest reply that has any. */
export class Asking {
  private readonly fresh: Hold;
  private view: HTMLElement | undefined;
  /** The last choice was pressed with the keyboard: the next question takes the focus. */
  private byKeyboard = false;

  constructor(
    private readonly log: HTMLElement,
    private readonly onChoose: (choice: Choice) => void,
  ) {
    this.fresh = new Hold(log);
  }

  readonly press: OnChoose = (choice, event) => {
    if (this.fresh.isOn) return;
    // A click without a pointer behind it came from the keyboard.
    this.byKeyboard = event.detail === 0;
    this.log.focus({ preventScroll: true });
    this.onChoose(choice);
  };

  /** `view` holds choices and is the newest. */
  open(view: HTMLElement): void {
    this.settle();
    this.view = view;
    this.fresh.begin();
  }

  /** Whoever pressed the last choice with the keyboard goes on from the first of these. */
  focus(): void {
    if (!this.byKeyboard) return;
    this.byKeyboard = false;
    const { activeElement } = this.log.getRootNode() as ShadowRoot;
    // Unless the person has gone elsewhere in the meantime.
    if (activeElement === this.log)
      this.view?.querySelector<HTMLElement>('.choice')?.focus({ preventScroll: true });
  }

  /** What waited is answered or overtaken. */
  settle(): void {
    if (this.view !== undefined) settle(this.view);
    this.view = undefined;
  }

  /** The log has come under a finger that pressed something else. */
  uncover(): void {
    this.fresh.begin();
  }
}
