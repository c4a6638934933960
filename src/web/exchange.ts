import type { Choice } from '../conversation/reply';
import type { Moment } from './connection';
import type { HostEvents } from './host';
import type { Kept } from './kept';
import { Line } from './line';
import { Notice } from './notice';
import type { Options } from './options';
import { isReply } from './received';
import { Talk } from './talk';
import { TEXTS } from './texts';
import { warnOnce } from './warn';
import { Wire, type WireActivity } from './wire';

/** What is said on both sides: the talk on the screen, tied to the line. */
export class Exchange {
  readonly talk: Talk;
  readonly notice = new Notice(() => {
    this.line.retry();
  });
  private readonly line: Line;
  /** What is to be said above the talk that comes next. */
  private before: string | undefined;

  /** `knock` is called for every new answer. */
  constructor(
    private readonly options: Options,
    private readonly kept: Kept,
    private readonly events: HostEvents,
    private readonly knock: () => void,
  ) {
    this.talk = this.makeTalk();
    this.line = this.makeLine();
  }

  /** Joins the talk kept from before, or begins one. Calling it again does nothing. */
  start(): void {
    if (this.line.start()) this.drawUnsent();
  }

  /** Says something for the person. */
  say(text: string, value?: unknown): void {
    const message = this.line.send(text, value);
    this.kept.set({ spoke: true });
    this.talk.say(message);
    this.events.emit('sent', { text });
  }

  /** Removes the talk from the server and this browser; false, and said so, when the server cannot be reached. */
  async forget(): Promise<boolean> {
    try {
      await this.line.forget();
    } catch {
      this.talk.note(TEXTS.notForgotten);
      return false;
    }
    this.before = TEXTS.forgotten;
    this.events.emit('forgotten', {});
    return true;
  }

  private makeTalk(): Talk {
    const events = {
      choose: (choice: Choice) => {
        this.choose(choice);
      },
      again: (id: string) => {
        const message = this.line.again(id);
        if (message) this.talk.say(message);
        else this.talk.drop(id);
      },
      drop: (id: string) => {
        this.line.drop(id);
        this.talk.drop(id);
      },
      replied: (text: string, kind: string) => {
        this.events.emit('reply', { text, kind });
      },
      judgeOf: (about: string) =>
        this.line.takesFeedback
          ? async (verdict: 'up' | 'down' | 'wrong', words?: string) =>
              this.line.think({ about, verdict, ...(words !== undefined && { words }) })
          : undefined,
    };
    const talk = new Talk(this.options.base, events, this.options.greeting);
    talk.showTimes(this.kept.get().times);
    return talk;
  }

  private makeLine(): Line {
    return new Line(new Wire(this.options.base), this.kept, {
      activities: (activities, when) => {
        this.draw(activities, when);
      },
      state: (state) => {
        this.talk.late(this.notice.tell(state));
        if (state === 'unwelcome') warnOnce(TEXTS.setUp(location.origin, this.options.base));
      },
      refused: (message) => {
        this.talk.refuse(message);
      },
      stuck: (message) => {
        this.talk.stick(message);
      },
      newTalk: (lost) => {
        this.leaveTalk(lost);
      },
    });
  }

  private choose({ label, ref }: Choice): void {
    this.say(label, ref === undefined ? undefined : { choice: ref });
  }

  private draw(activities: readonly WireActivity[], when: Moment): void {
    if (when === 'news') {
      this.talk.show(activities, false);
      for (const activity of activities) if (activity.type === 'message' && isReply(activity)) this.knock();
      return;
    }
    if (this.before === undefined) this.talk.clear();
    else this.talk.note(this.before);
    this.before = undefined;
    this.talk.show(activities, when === 'history');
    this.drawUnsent();
  }

  /** Below all that was said; also when there is no line to learn that from. */
  private drawUnsent(): void {
    for (const message of this.kept.stuck.get()) this.talk.stick(message);
    for (const message of this.line.unsent) this.talk.say(message);
  }

  private leaveTalk(lost: boolean): void {
    const isMissed = lost && this.kept.get().spoke;
    this.kept.set({ spoke: this.line.unsent.length > 0 });
    if (isMissed) this.before = TEXTS.newTalk;
    else this.talk.clear();
  }
}
