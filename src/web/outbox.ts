import { Backoff } from './backoff';
import type { Shelf } from './shelf';
import { isSlower, Refusal } from './wire';

export interface OutboxEvents<T> {
  /** Hands one over; resolves with its activity id when it is safely stored. */
  deliver(message: T): Promise<string>;
  delivered(message: T, id: string): void;
  /** The server will never take this one. */
  refused(message: T): void;
  /** The server is well, and cannot take this one all the same. */
  stuck(message: T): void;
  /** Whether the server is well, as far as another call to it shows. */
  isServed(): Promise<boolean>;
  /** It did not work this time; another try is set. */
  failed(error: unknown, message: T): void;
}

const LONGEST_WAIT = 15_000;
/** Answers that a repetition cannot change. */
const FINAL = [400, 413, 415, 422];
/** So often one may be answered with a no that need not be for good. */
const MOST_NOES = 5;

/** What is on its way to the server, oldest first. Each keeps its id through every try, so that the server can know a repetition. */
export class Outbox<T extends { readonly id: string }> {
  private running = false;
  /** The server asked for a rest, which a new message does not end. */
  private resting = false;
  /** Answers of no that need not be for good, by id. */
  private readonly noes = new Map<string, number>();
  private readonly backoff = new Backoff(LONGEST_WAIT, () => {
    this.resting = false;
    void this.flush();
  });

  constructor(
    private readonly shelf: Shelf<T>,
    private readonly events: OutboxEvents<T>,
  ) {}

  get waiting(): readonly T[] {
    return this.shelf.get();
  }

  add(message: T): void {
    this.shelf.add(message);
  }

  /** Sends what waits, now. */
  async flush(): Promise<void> {
    if (this.running || this.resting) return;
    this.backoff.stop();
    this.running = true;
    try {
      for (let next = this.waiting[0]; next !== undefined; next = this.waiting[0])
        if (!(await this.attempt(next))) break;
    } finally {
      this.running = false;
    }
  }

  private async attempt(message: T): Promise<boolean> {
    try {
      const id = await this.events.deliver(message);
      this.backoff.reset();
      this.shelf.remove(message.id);
      this.events.delivered(message, id);
      return true;
    } catch (error) {
      if (error instanceof Refusal && FINAL.includes(error.status)) {
        this.shelf.remove(message.id);
        this.events.refused(message);
        return true;
      }
      if (await this.isStuck(message, error)) {
        this.shelf.remove(message.id);
        this.backoff.reset();
        this.events.stuck(message);
        return true;
      }
      this.resting = isSlower(error);
      this.backoff.later(error instanceof Refusal ? error.retryAfter : undefined);
      this.events.failed(error, message);
      return false;
    }
  }

  /** One that fails again and again while all else goes must not hold up what comes after it. */
  private async isStuck({ id }: T, error: unknown): Promise<boolean> {
    if (!(error instanceof Refusal) || isSlower(error)) return false;
    const noes = (this.noes.get(id) ?? 0) + 1;
    this.noes.set(id, noes);
    if (noes < MOST_NOES || !(await this.events.isServed())) return false;
    return this.noes.delete(id);
  }
}
