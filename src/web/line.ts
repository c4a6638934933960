import type { Kept, Unsent } from './kept';
import { Outbox } from './outbox';
import { Stream } from './stream';
import { isGone, Refusal, type ActivitySet, type Session, type Wire, type WireActivity } from './wire';

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
const RENEWAL_CHECK = 30_000;
/** So many activities at once may have more behind them. */
const FULL_PAGE = 50;

/** One talk with the server, kept alive through reloads, sleep, lost networks and restarts. */
export class Line {
  readonly outbox: Outbox;
  private stream: Stream | undefined;
  private session: Session | undefined;
  private watermark: string | undefined;
  private seen = new Set<string>();
  private joining: Promise<void> | undefined;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private started = false;

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
    addEventListener('online', () => {
      this.retry();
    });
    addEventListener('offline', () => {
      this.events.state('offline');
    });
    addEventListener('storage', ({ key }) => {
      this.otherTab(key);
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.join();
    });
    setInterval(() => void this.renewInTime(), RENEWAL_CHECK);
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

  /** Tries again at once. */
  retry(): void {
    this.hangUp();
    this.failures = 0;
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
    clearTimeout(this.timer);
    try {
      const url = await this.reach();
      this.events.state('ready');
      if (this.stream?.open !== true && url !== undefined) this.openStream(url);
      void this.outbox.flush();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Has a session that the server knows and everything that was said; resolves with the address of the stream. */
  private async reach(): Promise<string | undefined> {
    const kept = this.kept.get().session;
    if (kept === undefined) return this.begin();
    try {
      this.session = kept.expiresAt - Date.now() < kept.lifetime / 2 ? await this.renew(kept) : kept;
      await this.catchUp(this.watermark === undefined ? 'history' : 'news');
      return this.stream?.open === true ? undefined : await this.wire.rejoin(this.session, this.watermark);
    } catch (error) {
      if (!isGone(error)) throw error;
      this.reset();
      this.events.newTalk(true);
      return this.begin();
    }
  }

  private async begin(): Promise<string | undefined> {
    const { streamUrl, ...session } = await this.wire.begin();
    this.keep(session);
    await this.catchUp('opening');
    return streamUrl;
  }

  private async renew(session: Session): Promise<Session> {
    return this.keep(await this.wire.renew(session));
  }

  private keep(session: Session): Session {
    this.session = session;
    this.kept.set({ session });
    return session;
  }

  private async renewInTime(): Promise<void> {
    const { session } = this;
    if (session === undefined || session.expiresAt - Date.now() > session.lifetime / 2) return;
    await this.join();
  }

  private async catchUp(when: Moment): Promise<void> {
    const { session } = this;
    if (session === undefined) return;
    for (;;) {
      const set = await this.wire.since(session, this.watermark);
      if (session.conversationId !== this.session?.conversationId) return;
      this.take(set, when);
      if (set.activities.length < FULL_PAGE) return;
    }
  }

  private take({ activities, watermark }: ActivitySet, when: Moment): void {
    const news = activities.filter(({ id }) => id === undefined || !this.seen.has(id));
    for (const { id } of news) if (id !== undefined) this.seen.add(id);
    this.watermark = watermark ?? this.watermark;
    if (news.length > 0 || when !== 'news') this.events.activities(news, when);
  }

  private openStream(url: string): void {
    this.stream?.drop();
    const stream = new Stream(url, {
      set: (set) => {
        this.failures = 0;
        this.take(set, 'news');
      },
      closed: () => {
        if (this.stream === stream) this.joinLater();
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
      if (!this.seen.has(id)) void this.join();
    }, wait);
  }

  private sendFailed(error: unknown): void {
    if (error instanceof Refusal && error.status === 429) return;
    this.events.state(navigator.onLine ? 'troubled' : 'offline');
    if (isGone(error)) this.retry();
  }

  private fail(error: unknown): void {
    this.events.state(navigator.onLine ? 'troubled' : 'offline');
    this.joinLater(error instanceof Refusal ? error.retryAfter : undefined);
  }

  private joinLater(
    wait = Math.min(LONGEST_WAIT, 1000 * 2 ** this.failures * (0.75 + Math.random() / 2)),
  ): void {
    this.failures += 1;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.join(), wait);
  }

  private hangUp(): void {
    this.stream?.drop();
    this.stream = undefined;
    clearTimeout(this.timer);
  }

  private reset(): void {
    this.hangUp();
    this.session = undefined;
    this.watermark = undefined;
    this.seen = new Set();
  }

  /** Another tab began a new talk or forgot this one: follow it. */
  private otherTab(key: string | null): void {
    const there = this.kept.get().session?.conversationId;
    if (key !== this.kept.key || there === undefined || there === this.session?.conversationId) return;
    this.reset();
    this.events.newTalk(false);
    void this.join();
  }
}
