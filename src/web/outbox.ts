import { Backoff } from './backoff';
import { newId } from './ids';
import type { Kept, Unsent } from './kept';
import { Refusal } from './wire';

export interface OutboxEvents {
  /** Hands one message over; resolves with its activity id when it is safely stored. */
  deliver(message: Unsent): Promise<string>;
  delivered(message: Unsent, id: string): void;
  /** The server will never take this one. */
  refused(message: Unsent): void;
  /** It did not work this time; another try is set. */
  failed(error: unknown): void;
}

const LONGEST_WAIT = 15_000;
/** Answers that a repetition cannot change. */
const FINAL = [400, 413, 415, 422];

/** Messages on their way, oldest first. Each keeps its id through every try, so that the server can know a repetition. */
export class Outbox {
  private running = false;
  private readonly backoff = new Backoff(LONGEST_WAIT, () => void this.flush());

  constructor(
    private readonly kept: Kept,
    private readonly events: OutboxEvents,
  ) {}

  get unsent(): readonly Unsent[] {
    return this.kept.get().unsent;
  }

  add(text: string, value: unknown): Unsent {
    const message = { id: newId(), text, ...(value !== undefined && { value }) };
    this.kept.set({ unsent: [...this.unsent, message] });
    return message;
  }

  /** Sends what waits, now. */
  async flush(): Promise<void> {
    if (this.running) return;
    this.backoff.stop();
    this.running = true;
    try {
      for (let next = this.unsent[0]; next !== undefined; next = this.unsent[0])
        if (!(await this.attempt(next))) break;
    } finally {
      this.running = false;
    }
  }

  private async attempt(message: Unsent): Promise<boolean> {
    try {
      const id = await this.events.deliver(message);
      this.backoff.reset();
      this.remove(message);
      this.events.delivered(message, id);
      return true;
    } catch (error) {
      if (error instanceof Refusal && FINAL.includes(error.status)) {
        this.remove(message);
        this.events.refused(message);
        return true;
      }
      this.backoff.later(error instanceof Refusal ? error.retryAfter : undefined);
      this.events.failed(error);
      return false;
    }
  }

  private remove({ id }: Unsent): void {
    this.kept.set({ unsent: this.unsent.filter((message) => message.id !== id) });
  }
}
