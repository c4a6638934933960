import type { Choice } from '../conversation/reply';
import { Composer } from './composer';
import { Door } from './door';
import { Kept } from './kept';
import { Line, type Moment } from './line';
import { Menu, type MenuEvents } from './menu';
import { Notice } from './notice';
import { Panel } from './panel';
import { printTalk } from './print';
import { isReply } from './received';
import type { ChatParts, LoadedChat } from './seam';
import { wear } from './shell';
import { STYLES } from './styles';
import { Talk } from './talk';
import { TEXTS } from './texts';
import { Wire, type WireActivity } from './wire';

/** The whole chat: what is on the screen, tied to the line. */
class Chat implements LoadedChat {
  private readonly kept: Kept;
  private readonly line: Line;
  private readonly talk: Talk;
  private readonly composer: Composer;
  private readonly menu: Menu;
  private readonly panel: Panel;
  private readonly door: Door;
  private readonly notice = new Notice(() => {
    this.line.retry();
  });
  private lost = false;

  constructor(private readonly parts: ChatParts) {
    this.kept = new Kept(parts.options.base);
    this.talk = this.makeTalk();
    this.line = this.makeLine();
    this.composer = this.makeComposer();
    this.menu = this.makeMenu();
    this.panel = this.makePanel();
    this.door = new Door(parts, this.panel, this.kept);
    parts.view.append(this.panel.view);
  }

  open(text?: string): void {
    this.door.enter();
    this.resume();
    if (matchMedia('(pointer: coarse)').matches) this.panel.focusHeading();
    else this.composer.focus();
    if (text !== undefined && text.trim() !== '') this.say(text.trim());
  }

  show(): void {
    this.door.show();
    this.resume();
  }

  resume(): void {
    if (this.line.start()) this.drawUnsent();
  }

  close(): void {
    this.panel.close();
  }

  async forget(): Promise<void> {
    try {
      await this.line.forget();
    } catch {
      this.talk.note(TEXTS.notForgotten);
      return;
    }
    this.composer.clear();
    this.parts.events.emit('forgotten', {});
  }

  private makeTalk(): Talk {
    const { options, events } = this.parts;
    const talk = new Talk(
      options.base,
      {
        choose: (choice) => {
          this.choose(choice);
        },
        replied: (text, kind) => {
          events.emit('reply', { text, kind });
        },
        judgeOf: (about) =>
          this.line.takesFeedback
            ? async (verdict, words) =>
                this.line.judge({ about, verdict, ...(words !== undefined && { words }) })
            : undefined,
      },
      options.greeting,
    );
    talk.showTimes(this.kept.get().times);
    return talk;
  }

  private makeLine(): Line {
    return new Line(new Wire(this.parts.options.base), this.kept, {
      activities: (activities, when) => {
        this.draw(activities, when);
      },
      state: (state) => {
        this.talk.late(this.notice.tell(state));
      },
      refused: (message) => {
        this.talk.refuse(message);
      },
      newTalk: (lost) => {
        this.leaveTalk(lost);
      },
    });
  }

  private makeComposer(): Composer {
    return new Composer(
      this.kept.get().draft,
      (draft) => {
        this.kept.set({ draft });
      },
      (text) => {
        this.say(text);
      },
    );
  }

  private makeMenu(): Menu {
    const { times } = this.kept.get();
    const events: MenuEvents = {
      startOver: () => {
        this.say(TEXTS.startOverMessage);
      },
      times: (shown) => {
        this.kept.set({ times: shown });
        this.talk.showTimes(shown);
      },
      print: () => void printTalk(this.title, this.talk.log),
      forget: () => {
        void this.forget();
      },
    };
    return new Menu(events, times);
  }

  private get title(): string {
    return this.parts.options.title ?? TEXTS.title;
  }

  private makePanel(): Panel {
    const { inline, options } = this.parts;
    const panel = new Panel(
      {
        ...{ title: this.title, base: options.base, notice: this.notice.view },
        inline,
        menu: this.menu.view,
        log: this.talk.log,
        form: this.composer.form,
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
    if (event.key !== 'Escape' || event.isComposing) return;
    if (!this.menu.close()) {
      if (this.parts.inline) return;
      this.close();
    }
    // A page's own Escape (a menu, a lightbox) is not meant while the person is in here.
    event.stopPropagation();
    event.preventDefault();
  }

  private say(text: string, value?: unknown): void {
    const message = this.line.send(text, value);
    this.kept.set({ spoke: true });
    this.talk.say(message);
    this.parts.events.emit('sent', { text });
  }

  private choose({ label, ref }: Choice): void {
    this.say(label, ref === undefined ? undefined : { choice: ref });
  }

  private draw(activities: readonly WireActivity[], when: Moment): void {
    if (when === 'news') {
      this.talk.show(activities, false);
      for (const activity of activities)
        if (activity.type === 'message' && isReply(activity)) this.door.knock();
      return;
    }
    if (this.lost) this.talk.note(TEXTS.newTalk);
    else this.talk.clear();
    this.lost = false;
    this.talk.show(activities, when === 'history');
    this.drawUnsent();
  }

  /** Below all that was said; also when there is no line to learn that from. */
  private drawUnsent(): void {
    for (const message of this.line.outbox.unsent) this.talk.say(message);
  }

  private leaveTalk(lost: boolean): void {
    this.lost = lost && this.kept.get().spoke;
    this.kept.set({ spoke: this.line.outbox.unsent.length > 0 });
    if (!this.lost) this.talk.clear();
  }
}

/** Adds the chat to the shell that the loader put on the page. */
export function begin(parts: ChatParts): LoadedChat {
  wear(parts.shadow, STYLES);
  return new Chat(parts);
}
