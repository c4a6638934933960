import { newId } from './ids';
import type { Opinion } from './kept';
import { Outbox, type OutboxEvents } from './outbox';
import type { Shelf } from './shelf';
import type { Judgement } from './wire';

/** What became of an opinion for now: it is with the operator, it waits for the line, or the server will not have it. */
export type Fate = 'arrived' | 'waits' | 'refused';

/** What the person thinks of answers, kept until the operator has it. */
export class Opinions {
  private readonly outbox: Outbox<Opinion>;
  private readonly tell = new Map<string, (fate: Fate) => void>();

  constructor(shelf: Shelf<Opinion>, events: Pick<OutboxEvents<Opinion>, 'deliver' | 'failed' | 'isServed'>) {
    const refused = ({ id }: Opinion): void => {
      this.decide(id, 'refused');
    };
    this.outbox = new Outbox(shelf, {
      ...events,
      delivered: ({ id }) => {
        this.decide(id, 'arrived');
      },
      refused,
      stuck: refused,
      failed: (error, opinion) => {
        for (const id of this.tell.keys()) this.decide(id, 'waits');
        events.failed(error, opinion);
      },
    });
  }

  /** Keeps the opinion until it has arrived, and resolves with its fate at the first try. */
  async give(value: Judgement): Promise<Fate> {
    const id = newId();
    const fate = new Promise<Fate>((resolve) => this.tell.set(id, resolve));
    this.outbox.add({ ...value, id });
    void this.flush();
    return fate;
  }

  /** Sends what waits, now. */
  async flush(): Promise<void> {
    await this.outbox.flush();
  }

  private decide(id: string, fate: Fate): void {
    this.tell.get(id)?.(fate);
    this.tell.delete(id);
  }
}
