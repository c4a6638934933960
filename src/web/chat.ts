import { Composer } from './composer';
import { Door } from './door';
import { Exchange } from './exchange';
import { Kept } from './kept';
import { isComposing } from './keys';
import { Menu, type MenuEvents } from './menu';
import { Panel } from './panel';
import { printTalk } from './print';
import type { ChatParts, LoadedChat } from './seam';
import { wear } from './shell';
import { STYLES } from './styles';
import { TEXTS } from './texts';

/** The whole chat: the exchange in its frame, with the field below it and the menu above. */
class Chat implements LoadedChat {
  private readonly kept: Kept;
  private readonly exchange: Exchange;
  private readonly composer: Composer;
  private readonly menu: Menu;
  private inline: boolean;
  private panel: Panel;
  private door: Door;

  constructor(private readonly parts: ChatParts) {
    const { options, events, view } = parts;
    this.kept = new Kept(options.base);
    this.exchange = new Exchange(options, this.kept, events, () => {
      this.door.knock();
    });
    this.composer = this.makeComposer();
    this.menu = this.makeMenu();
    this.inline = parts.inline;
    this.panel = this.makePanel();
    this.door = new Door(parts, this.panel, this.kept);
    view.append(this.panel.view);
  }

  seat(inline: boolean): void {
    if (inline === this.inline) return;
    this.inline = inline;
    this.panel.remove();
    this.panel = this.makePanel();
    this.door = new Door(this.parts, this.panel, this.kept);
    this.parts.view.append(this.panel.view);
  }

  open(text?: string): void {
    this.door.enter();
    this.exchange.talk.uncover();
    this.resume();
    if (matchMedia('(pointer: coarse)').matches) this.panel.focusHeading();
    else this.composer.focus();
    if (text !== undefined && text.trim() !== '') this.exchange.say(text.trim());
  }

  show(): void {
    this.door.show();
    this.resume();
  }

  resume(): void {
    this.exchange.start();
  }

  close(): void {
    this.panel.close();
  }

  async forget(): Promise<void> {
    if (await this.exchange.forget()) this.composer.clear();
  }

  private makeComposer(): Composer {
    return new Composer(
      this.kept.get().draft,
      (draft) => {
        this.kept.set({ draft });
      },
      (text) => {
        this.exchange.say(text);
      },
    );
  }

  private makeMenu(): Menu {
    const { talk } = this.exchange;
    const events: MenuEvents = {
      startOver: () => {
        this.exchange.say(TEXTS.startOverMessage, { anew: true });
      },
      times: (shown) => {
        this.kept.set({ times: shown });
        talk.showTimes(shown);
      },
      print: () => void printTalk(this.title, talk.log),
      forget: () => void this.forget(),
    };
    return new Menu(events, this.kept.get().times);
  }

  private get title(): string {
    return this.parts.options.title ?? TEXTS.title;
  }

  private makePanel(): Panel {
    const { inline } = this;
    const { options } = this.parts;
    const { talk, notice } = this.exchange;
    const panel = new Panel(
      {
        ...{ title: this.title, base: options.base, inline },
        ...{ menu: this.menu.view, log: talk.log, notice: notice.view, form: this.composer.form },
      },
      () => {
        this.door.closed();
      },
    );
    panel.view.addEventListener('keydown', (event) => {
      this.escape(event);
    });
    return panel;
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || isComposing(event)) return;
    if (!this.menu.close()) {
      if (this.inline) return;
      this.close();
    }
    // A page's own Escape (a menu, a lightbox) is not meant while the person is in here.
    event.stopPropagation();
    event.preventDefault();
  }
}

/** Adds the chat to the shell that the loader put on the page. */
export function begin(parts: ChatParts): LoadedChat {
  wear(parts.shadow, STYLES);
  return new Chat(parts);
}
