import type { Choice } from '../conversation/reply';
import { toolsOf, type Judge } from './answerTools';
import { Asking } from './asking';
import { el } from './dom';
import { Dots } from './dots';
import type { Unsent } from './kept';
import { ownText } from './ownText';
import { isReply, replyOf } from './received';
import { replyView } from './replyView';
import { Sight } from './sight';
import { TEXTS } from './texts';
import { timeView } from './timeView';
import { stuckView, waitingView, type UnsentEvents } from './unsentView';
import type { WireActivity } from './wire';

export interface TalkEvents extends UnsentEvents {
  choose(choice: Choice): void;
  /** A new answer was drawn. */
  replied(text: string, kind: string): void;
  /** How to tell the operator of the answer of that id; undefined where nobody wants to know. */
  judgeOf(id: string): Judge | undefined;
}

/** The log of the talk: draws what is said on both sides and keeps the newest in view. */
export class Talk {
  readonly log = el('div', {
    class: 'log',
    role: 'log',
    'aria-live': 'polite',
    'aria-label': TEXTS.talk,
    tabindex: '0',
  });
  private readonly sight = new Sight(this.log);
  private readonly asking: Asking;
  private readonly dots = new Dots((dots) => {
    this.log.append(dots);
    this.reveal();
  });
  /** The page's own words, above the talk. */
  private readonly greeting: HTMLElement[] = [];
  private readonly own = new Map<string, HTMLElement>();
  private lastOwn: HTMLElement | undefined;

  constructor(
    private readonly base: string,
    private readonly events: TalkEvents,
    greeting: string | undefined,
  ) {
    this.asking = new Asking(this.log, (choice) => {
      this.events.choose(choice);
    });
    if (greeting !== undefined) this.greeting.push(el('p', { class: 'greeting' }, greeting));
    this.clear();
  }

  /** Draws what came over the line. */
  show(activities: readonly WireActivity[], history: boolean): void {
    this.log.setAttribute('aria-busy', String(history));
    for (const activity of activities.filter(({ type }) => type === 'message'))
      if (isReply(activity)) this.showReply(activity, history);
      else this.showOwn(activity);
    if (history) this.sight.end();
    else this.reveal();
    // What is drawn in one frame is told to screen readers at its end.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        this.log.removeAttribute('aria-busy');
      }),
    );
  }

  /** Draws a message of the person that is still on its way, after all that was said. */
  say({ id, text }: Unsent): void {
    this.drop(id);
    const bubble = this.drawOwn(id, text);
    bubble.classList.add('unsent');
    bubble.append(waitingView(id, this.events));
    this.reveal();
    if (!this.log.classList.contains('late')) this.dots.await();
  }

  /** Draws a message that the server could not take, after all that was said. */
  stick({ id, text }: Unsent): void {
    this.drop(id);
    const bubble = this.drawOwn(id, text);
    bubble.classList.add('refused');
    bubble.append(stuckView(id, this.events));
    this.reveal();
  }

  /** Takes away a message of the person that is not said. */
  drop(id: string): void {
    this.own.get(id)?.remove();
    this.own.delete(id);
    this.dots.stop();
  }

  /** Says under the message that the server will not take it. */
  refuse({ id }: Unsent): void {
    const bubble = this.own.get(id);
    bubble?.classList.replace('unsent', 'refused');
    bubble?.append(el('small', { role: 'alert' }, TEXTS.refused));
    this.dots.stop();
  }

  /** Marks what waits to be sent, so that nobody believes it said. */
  late(isLate: boolean): void {
    this.log.classList.toggle('late', isLate);
    if (isLate) this.dots.stop();
  }

  /** The log has come under a finger that pressed something else. */
  uncover(): void {
    this.asking.uncover();
  }

  /** Shows or hides when things were said. */
  showTimes(shown: boolean): void {
    this.log.classList.toggle('timed', shown);
  }

  note(text: string): void {
    this.log.append(el('p', { class: 'note' }, text));
    this.reveal();
  }

  clear(): void {
    this.dots.stop();
    this.log.replaceChildren(...this.greeting);
    this.own.clear();
    this.log.classList.remove('asking');
    this.asking.settle();
    this.lastOwn = undefined;
  }

  private showOwn(activity: WireActivity): void {
    const key = activity.channelData?.clientActivityID ?? activity.id ?? '';
    const bubble = this.own.get(key) ?? this.drawOwn(key, activity.text ?? '');
    if (!bubble.querySelector('time')) bubble.append(...timeView(activity.timestamp));
    bubble.classList.remove('unsent', 'refused');
    bubble.querySelector('.waiting, .stuck')?.remove();
  }

  private drawOwn(key: string, text: string): HTMLElement {
    this.asking.settle();
    const bubble = el('div', { class: 'own' }, el('span', { class: 'unseen' }, TEXTS.you), ...ownText(text));
    this.own.set(key, bubble);
    this.lastOwn = bubble;
    this.log.append(bubble);
    return bubble;
  }

  private showReply(activity: WireActivity, history: boolean): void {
    this.dots.stop();
    const reply = replyOf(activity);
    const tools = toolsOf(reply, activity, (id) => this.events.judgeOf(id));
    const below = { tools, time: timeView(activity.timestamp) };
    const view = replyView(reply, this.base, this.asking.press, below);
    if (reply.choices?.length) this.asking.open(view);
    this.log.append(view);
    // On a small screen the answers to a question need the room of what else stands in the frame.
    this.log.classList.toggle('asking', reply.kind === 'question');
    if (history) return;
    // A picture comes later than its words, and what it pushes down should still be found.
    view.addEventListener('load', () => {
      if (view === this.log.lastElementChild) this.reveal();
    }, { capture: true }); // prettier-ignore
    this.events.replied(reply.text, reply.kind);
    if (reply.choices?.length) this.asking.focus();
  }

  private reveal(): void {
    this.sight.newest(this.lastOwn);
  }
}
