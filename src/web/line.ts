import { Backoff } from './backoff';
import { Connection, type ConnectionEvents } from './connection';
import type { Kept, Unsent } from './kept';
import type { Fate } from './opinions';
import { watchPresence } from './presence';
import { Sending } from './sending';
import { isGone, isSlower, Refusal, Unwelcome, type Judgement, type Session, type Wire } from './wire';

export type LineState = 'joining' | 'ready' | 'offline' | 'troubled' | 'slower' | 'unwelcome';

export interface LineEvents extends Pick<ConnectionEvents, 'activities' | 'newTalk'> {
  state(state: LineState): void;
  refused(message: Unsent): void;
  /** The server is well, and cannot take this one all the same. */
  stuck(message: Unsent): void;
}

const LONGEST_WAIT = 30_000;
/** How long the stream may take to show what was acknowledged, before we ask. */
const PATIENCE = 2500;

/** A talk kept alive through reloads, sleep, lost networks and restarts. */
export class Line {
  private readonly connection: Connection;
  private readonly sending: Sending;
  private joining: Promise<boolean> | undefined;
  private started = false;
  /** What was told that the talk is gone, by id. */
  private readonly rejoinedFor = new Set<string>();
  private readonly backoff = new Backoff(LONGEST_WAIT, () => void this.join());

  constructor(
    private readonly wire: Wire,
    private readonly kept: Kept,
    private readonly events: LineEvents,
  ) {
    this.connection = new Connection(wire, kept, {
      ...events,
      alive: () => {
        this.backoff.reset();
      },
      closed: () => {
        this.backoff.later();
      },
    });
    this.sending = new Sending(wire, kept, () => this.session(), {
      ...events,
      acknowledged: (id) => {
        this.acknowledged(id);
      },
      isServed: async () => this.join(),
      failed: (error, id) => {
        this.sendFailed(error, id);
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
        this.tick();
      },
    });
    this.events.state('joining');
    void this.join();
    return true;
  }

  get unsent(): readonly Unsent[] {
    return this.sending.unsent;
  }

  /** Takes a message; it is on its way as soon as there is a line. */
  send(text: string, value?: unknown): Unsent {
    const message = this.sending.say(text, value);
    this.start();
    if (this.connection.session !== undefined) this.sending.flush();
    return message;
  }

  /** Sends a message that got stuck once more; undefined when it is gone. */
  again(id: string): Unsent | undefined {
    const message = this.sending.again(id);
    this.retry();
    return message;
  }

  /** Takes back a message that is not sent. */
  drop(id: string): void {
    this.sending.drop(id);
    // What is wrong with the line may have been this message.
    void this.join();
  }

  /** Whether the operator wants to know what people think of answers. */
  get takesFeedback(): boolean {
    return this.kept.get().session?.feedback === true;
  }

  /** Takes what the person thinks of an answer; like a message it waits for a line. */
  async think(value: Judgement): Promise<Fate> {
    return this.sending.think(value);
  }

  /** Tries again at once. */
  retry(): void {
    this.connection.hangUp();
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
    this.kept.forget();
    this.connection.leave();
    if (this.started) void this.join();
  }

  /** False when it did not work. */
  private join(): Promise<boolean> {
    this.joining ??= this.tryToJoin().finally(() => (this.joining = undefined));
    return this.joining;
  }

  private async tryToJoin(): Promise<boolean> {
    this.backoff.stop();
    try {
      await this.connection.join();
      this.events.state('ready');
      this.sending.flush();
      return true;
    } catch (error) {
      this.joinFailed(error);
      return false;
    }
  }

  private joinFailed(error: unknown): void {
    // Asking again would change nothing before the operator does.
    if (error instanceof Unwelcome) {
      this.events.state('unwelcome');
      return;
    }
    this.events.state(navigator.onLine ? 'troubled' : 'offline');
    this.backoff.later(error instanceof Refusal ? error.retryAfter : undefined);
  }

  /** Throws while there is none. */
  private session(): Session {
    const { session } = this.connection;
    if (session === undefined) throw new Error('There is no line yet');
    return session;
  }

  /** The key is renewed in time, and what a tab left unsent that was closed in the meantime goes from here. */
  private tick(): void {
    if (this.connection.isStale) void this.join();
    else if (this.connection.session !== undefined && this.kept.isOwing) this.sending.flush();
  }

  /** The answer is in the log by now; if the stream does not bring it, we fetch it. */
  private acknowledged(id: string): void {
    this.events.state('ready');
    const wait = this.connection.isLive ? PATIENCE : 0;
    setTimeout(() => {
      if (!this.connection.hasRead(id)) void this.join();
    }, wait);
  }

  private sendFailed(error: unknown, id: string): void {
    if (isSlower(error)) {
      // A short wait is not worth a word.
      if ((error.retryAfter ?? Infinity) > PATIENCE) this.events.state('slower');
      return;
    }
    this.events.state(navigator.onLine ? 'troubled' : 'offline');
    // A server that knows the talk and still says no is not asked again at once.
    if (!isGone(error) || this.rejoinedFor.has(id)) return;
    this.rejoinedFor.add(id);
    this.retry();
  }

  /** Another tab began a new talk or forgot this one: follow it. */
  private otherTab(key: string | null): void {
    if (key !== this.kept.talkKey || !this.connection.isElsewhere) return;
    this.connection.leave();
    void this.join();
  }
}
