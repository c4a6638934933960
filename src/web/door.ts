import type { Kept } from './kept';
import type { Panel } from './panel';
import type { ChatParts } from './seam';

/** The way in and out: launcher or panel, and where the focus goes. */
export class Door {
  private isOpen = false;
  private returnTo: HTMLElement | undefined;
  /** Answers that came while it was closed. */
  private unread = 0;

  constructor(
    private readonly parts: ChatParts,
    private readonly panel: Panel,
    private readonly kept: Kept,
  ) {}

  /** Opens for somebody, who comes back to where they were. */
  enter(): void {
    if (this.isOpen) return;
    this.returnTo = this.focusOutside();
    this.show();
    this.kept.set({ panel: 'open' });
  }

  /** Opens by itself. */
  show(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.panel.open();
    this.parts.launcher.button.hidden = true;
    this.parts.launcher.unread((this.unread = 0));
    this.parts.events.emit('open', {});
  }

  /** The panel has closed. */
  closed(): void {
    const { launcher, events } = this.parts;
    this.isOpen = false;
    launcher.button.hidden = false;
    this.kept.set({ panel: 'closed' });
    const back = this.returnTo?.isConnected === true ? this.returnTo : launcher.button;
    this.returnTo = undefined;
    back.focus();
    events.emit('close', {});
  }

  /** An answer came. */
  knock(): void {
    if (!this.isOpen) this.parts.launcher.unread((this.unread += 1));
  }

  /** What the person was at in the page; undefined when they came by the launcher or were nowhere. */
  private focusOutside(): HTMLElement | undefined {
    const { activeElement: at, body } = document;
    return at instanceof HTMLElement && at !== body && at.shadowRoot !== this.parts.shadow ? at : undefined;
  }
}
