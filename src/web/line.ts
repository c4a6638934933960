import { Backoff } from './backoff';
import type { Kept, Unsent } from './kept';
import { Outbox } from './outbox';
import { watchPresence } from './presence';
import { Readings } from './readings';
import { Stream } from './stream';
import { isGone, Refusal, type Judgement, type Session, type Wire, type WireActivity } from './wire';

export type LineState = 'joining' | 'ready' | 'offline' | 'troubled';

/** `history`: all that was said before this page; `opening`: how a new talk begins; `news`: what came since. */
export type Moment = 'history' | 'opening' | 'news';

export interface LineEvents {
  /** Activities in order, each once. */
  activities(activities: readonly WireActivity[], when: Moment): void;
  state(state: LineState): void;
  refused(message: Unsent): void;
  /** What is on show belongs to a talk that is over. `lost` when the server no longer had it. */
  newTalk(lost: boolean): void;
}

const LONGEST_WAIT = 30_000;
/** How long the stream may take to show what was acknowledged, before we ask. */
const PATIENCE = 2500;
/** So many activities at once may have more behind them. */
const FULL_PAGE = 50;

/** Half the life of a key is left for trouble on the way to the next. */
const isStale = ({ expiresAt, lifetime }: Session): boolean => expiresAt - Date.now() < lifetime / 2;

/** One talk with the server, kept alive through reloads, sleep, lost networks and restarts. */
export class Line {
  readonly outbox: Outbox;
  private stream: Stream | undefined;
  private session: Session | undefined;
  private readings = new Readings();
  private joining: Promise<void> | undefined;
  private started = false;
  private readonly backoff = new Backoff(LONGEST_WAIT, () => void this.join());

  constructor(
    private readonly wire: Wire,
    private readonly kept: Kept,
    private readonly events: LineEvents,
  ) {
    this.outbox = new Outbox(kept, {
      deliver: (message) => this.post(message),
      delivered: (_, id) => {
        this.acknowledged(id);
      },
      refused: (message) => {
        events.refused(message);
      },
      failed: (error) => {
        this.sendFailed(error);
      },
    });
  }

  /** Joins the talk kept from before, or begins one. Calling it again does nothing and returns false. */
  start(): boolean {
    if (this.started) return false;
    this.started = true;
    watchPresence({
      online: () => {
        this.retry();
      },
      offline: () => {
        this.events.state('offline');
      },
      back: () => void this.join(),
      kept: (key) => {
        this.otherTab(key);
      },
      tick: () => {
        if (this.session !== undefined && isStale(this.session)) void this.join();
      },
    });
    this.events.state('joining');
    void this.join();
    return true;
  }

  /** Takes a message; it is on its way as soon as there is a line. */
  send(text: string, value?: unknown): Unsent {
    const message = this.outbox.add(text, value);
    this.start();
    if (this.session !== undefined) void this.outbox.flush();
    return message;
  }

  /** Whether the operator wants to know what people think of answers. */
  get takesFeedback(): boolean {
    return this.kept.get().session?.feedback === true;
  }

  /** Rejects when the judgement did not arrive. */
  async judge(value: Judgement): Promise<void> {
    if (this.session === undefined) throw new Error('There is no line yet');
    await this.wire.judge(this.session, value);
  }

  /** Tries again at once. */
  retry(): void {
    this.hangUp();
    this.backoff.reset();
    void this.join();
  }

  /**
   * Has the server delete the talk, removes it from this browser and begins a new one.
   * Rejects, and forgets nothing, when the server does not answer.
   */
  async forget(): Promise<void> {
    const { session } = this.kept.get();
    if (session !== undefined) await this.wire.erase(session);
    this.reset();
    this.kept.forget();
    this.events.newTalk(false);
    if (this.started) void this.join();
  }

  private join(): Promise<void> {
    this.joining ??= this.tryToJoin().finally(() => (this.joining = undefined));
    return this.joining;
  }

  private async tryToJoin(): Promise<void> {
    this.backoff.stop();
    try {
      const url = await this.reach();
      // The talk was forgotten or changed while we were on the way to it.
      if (this.session === undefined) {
        await this.tryToJoin();
        return;
      }
      this.events.state('ready');
      if (this.stream?.open !== true && url !== undefined) this.openStream(url);
      void this.outbox.flush();
    } catch (error) {
      this.events.state(navigator.onLine ? 'troubled' : 'offline');
      this.backoff.later(error instanceof Refusal ? error.retryAfter : undefined);
    }
  }

  /** Has a session that the server knows and everything that was said; resolves with the address of the stream. */
  private async reach(): Promise<string | undefined> {
    const { session } = this.kept.get();
    if (this.session !== undefined && session?.conversationId !== this.session.conversationId) this.leave();
    if (session === undefined) return this.begin();
    try {
      const { readings } = this;
      const current = isStale(session) ? await this.wire.renew(session) : session;
      if (readings !== this.readings) return undefined;
      this.keep(current);
      await this.catchUp(current, this.readings.watermark === undefined ? 'history' : 'news');
      return this.stream?.open === true
        ? undefined
        : await this.wire.rejoin(current, this.readings.watermark);
    } catch (error) {
      if (!isGone(error)) throw error;
      this.reset();
      this.events.newTalk(true);
      return this.begin();
    }
  }

  private async begin(): Promise<string | undefined> {
    const { streamUrl, ...session } = await this.wire.begin();
    await this.catchUp(this.keep(session), 'opening');
    return streamUrl;
  }

  private keep(session: Session): Session {
    this.session = session;
    this.kept.set({ session });
    return session;
  }

  private async catchUp(session: Session, when: Moment): Promise<void> {
    const { readings } = this;
    const news: WireActivity[] = [];
    for (let full = true; full;) {
      const set = await this.wire.since(session, readings.watermark);
      news.push(...readings.take(set));
      full = set.activities.length >= FULL_PAGE;
    }
    if (readings === this.readings && (news.length > 0 || when !== 'news'))
      this.events.activities(news, when);
  }

  private openStream(url: string): void {
    this.stream?.drop();
    const stream = new Stream(url, {
      set: (set) => {
        this.backoff.reset();
        const news = this.readings.take(set);
        if (news.length > 0) this.events.activities(news, 'news');
      },
      closed: () => {
        if (this.stream === stream) this.backoff.later();
      },
    });
    this.stream = stream;
  }

  private async post({ id, text, value }: Unsent): Promise<string> {
    if (this.session === undefined) throw new Error('There is no line yet');
    return this.wire.post(this.session, {
      type: 'message',
      from: { id: this.session.userId, role: 'user' },
      text,
      ...(value !== undefined && { value }),
      channelData: { clientActivityID: id },
    });
  }

  /** The answer is in the log by now; if the stream does not bring it, we fetch it. */
  private acknowledged(id: string): void {
    this.events.state('ready');
    const wait = this.stream?.open === true ? PATIENCE : 0;
    setTimeout(() => {
      if (!this.readings.has(id)) void this.join();
    }, wait);
  }

  private sendFailed(error: unknown): void {
    if (error instanceof Refusal && error.status === 429) return;
    this.events.state(navigator.onLine ? 'troubled' : 'offline');
    if (isGone(error)) this.retry();
  }

  private hangUp(): void {
    this.stream?.drop();
    this.stream = undefined;
    this.backoff.stop();
  }

  private reset(): void {
    this.hangUp();
    this.session = undefined;
    this.readings = new Readings();
  }

  /** Another tab began a new talk or forgot this one: follow it. */
  private otherTab(key: string | null): void {
    const there = this.kept.get().session?.conversationId;
    if (key !== this.kept.key || there === undefined || there === this.session?.conversationId) return;
    this.leave();
    void this.join();
  }

  private leave(): void {
    this.reset();
    this.events.newTalk(false);
  }
}
