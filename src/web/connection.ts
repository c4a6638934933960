import type { Kept } from './kept';
import { Readings } from './readings';
import { Stream } from './stream';
import { takingTurns } from './tabs';
import { isGone, type Begun, type Session, type Wire, type WireActivity } from './wire';

/** `history`: all that was said before this page; `opening`: how a new talk begins; `news`: what came since. */
export type Moment = 'history' | 'opening' | 'news';

export interface ConnectionEvents {
  /** Activities in order, each once. */
  activities(activities: readonly WireActivity[], when: Moment): void;
  /** What is on show belongs to a talk that is over. `lost` when the server no longer had it. */
  newTalk(lost: boolean): void;
  /** Something came over the live half. */
  alive(): void;
  /** The live half is gone, or cannot be had. */
  closed(): void;
}

/** So many activities at once may have more behind them. */
const FULL_PAGE = 50;

/** Half the life of a key is left for trouble on the way to the next. */
const isStale = ({ expiresAt, lifetime }: Session): boolean => expiresAt - Date.now() < lifetime / 2;

/** One talk on the server: the key to it, how far it has been read, and its live half. */
export class Connection {
  private stream: Stream | undefined;
  private readings = new Readings();
  /** Absent until the server has let us in. */
  session: Session | undefined;

  constructor(
    private readonly wire: Wire,
    private readonly kept: Kept,
    private readonly events: ConnectionEvents,
  ) {}

  get isLive(): boolean {
    return this.stream?.open === true;
  }

  /** The key should be renewed. */
  get isStale(): boolean {
    return this.session !== undefined && isStale(this.session);
  }

  /** The talk that this browser keeps is another by now: a tab began or forgot one. */
  get isElsewhere(): boolean {
    const there = this.kept.get().session?.conversationId;
    return there !== undefined && there !== this.session?.conversationId;
  }

  /** Whether the activity of that id has been read. */
  hasRead(id: string): boolean {
    return this.readings.has(id);
  }

  /** Has a session that the server knows, everything that was said, and a live half. Rejects as `Wire` does. */
  async join(): Promise<void> {
    const url = await this.reach();
    // The talk was forgotten or changed while we were on the way to it.
    if (this.session === undefined) return this.join();
    if (!this.isLive && url !== undefined) this.openStream(url);
  }

  /** Ends the live half. */
  hangUp(): void {
    this.stream?.drop();
    this.stream = undefined;
  }

  /** Lets the talk go; what is on show is no longer of it. */
  leave(lost = false): void {
    this.reset();
    this.events.newTalk(lost);
  }

  reset(): void {
    this.hangUp();
    this.session = undefined;
    this.readings = new Readings();
  }

  /** Resolves with the address of the live half, if that is to be opened. */
  private async reach(): Promise<string | undefined> {
    const { session } = this.kept.get();
    if (this.session !== undefined && session?.conversationId !== this.session.conversationId) this.leave();
    if (session === undefined) return this.begin();
    try {
      return await this.resume(session);
    } catch (error) {
      if (!isGone(error)) throw error;
      this.leave(true);
      return this.begin(session);
    }
  }

  /** Begins a talk in the place of `over`. Has no session afterwards when another tab has begun one. */
  private async begin(over?: Session): Promise<string | undefined> {
    const begun = await takingTurns(this.kept.key, async (settled) => this.first(over, settled));
    if (begun === undefined) return undefined;
    const { session, streamUrl } = begun;
    this.keep(session);
    await this.catchUp(session, 'opening');
    return streamUrl;
  }

  /** The talk of all tabs. One that comes second is let go before anything is said in it, and is undefined. */
  private async first(over: Session | undefined, settled: () => Promise<void>): Promise<Begun | undefined> {
    const talk = (): string | undefined => this.kept.get().session?.conversationId;
    const isFree = (): boolean => talk() === undefined || talk() === over?.conversationId;
    if (!isFree()) return undefined;
    const begun = await this.wire.begin();
    if (isFree()) this.kept.set({ session: begun.session });
    await settled();
    if (talk() === begun.session.conversationId) return begun;
    await this.wire.erase(begun.session);
    return undefined;
  }

  private async resume(session: Session): Promise<string | undefined> {
    const { readings } = this;
    const current = isStale(session) ? await this.wire.renew(session) : session;
    if (readings !== this.readings) return undefined;
    this.keep(current);
    await this.catchUp(current, readings.watermark === undefined ? 'history' : 'news');
    return this.isLive ? undefined : this.wire.rejoin(current, readings.watermark);
  }

  private keep(session: Session): void {
    this.session = session;
    this.kept.set({ session });
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
    this.hangUp();
    const stream = new Stream(url, {
      set: (set) => {
        this.events.alive();
        const news = this.readings.take(set);
        if (news.length > 0) this.events.activities(news, 'news');
      },
      closed: () => {
        if (this.stream === stream) this.events.closed();
      },
    });
    this.stream = stream;
  }
}
