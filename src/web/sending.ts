import { newId } from './ids';
import type { Kept, Unsent } from './kept';
import { Opinions, type Fate } from './opinions';
import { Outbox, type OutboxEvents } from './outbox';
import type { Judgement, Session, Wire } from './wire';

export interface SendingEvents extends Pick<OutboxEvents<Unsent>, 'refused' | 'stuck' | 'isServed'> {
  /** It did not work this time; another try is set. `id` names what was on its way. */
  failed(error: unknown, id: string): void;
  /** The server has stored a message and its answer; `id` is the message's own. */
  acknowledged(id: string): void;
}

/** All that is on its way from the person: what they say, and what they think of what they were told. */
export class Sending {
  private readonly messages: Outbox<Unsent>;
  private readonly opinions: Opinions;

  /** `session` throws while there is no line. */
  constructor(
    wire: Wire,
    private readonly kept: Kept,
    session: () => Session,
    events: SendingEvents,
  ) {
    this.messages = new Outbox(kept.unsent, {
      ...events,
      deliver: async ({ id, ...said }) => wire.say(session(), id, said),
      delivered: (_, id) => {
        events.acknowledged(id);
      },
      failed: (error, { id }) => {
        events.failed(error, id);
      },
      stuck: (message) => {
        kept.stuck.add(message);
        events.stuck(message);
      },
    });
    this.opinions = new Opinions(kept.opinions, {
      deliver: async ({ id, ...value }) => wire.judge(session(), id, value),
      failed: (error, { id }) => {
        events.failed(error, id);
      },
      isServed: events.isServed,
    });
  }

  /** What the server has not acknowledged, oldest first. */
  get unsent(): readonly Unsent[] {
    return this.messages.waiting;
  }

  /** Puts a message on its way. It goes with the next `flush`. */
  say(text: string, value: unknown): Unsent {
    const message = { id: newId(), text, ...(value !== undefined && { value }) };
    this.messages.add(message);
    return message;
  }

  /** Puts a message that got stuck on its way again; undefined when it is gone. */
  again(id: string): Unsent | undefined {
    const message = this.kept.stuck.get().find((stuck) => stuck.id === id);
    if (message === undefined) return undefined;
    this.kept.stuck.remove(id);
    this.messages.add(message);
    return message;
  }

  /** Takes back a message that has not gone, or got stuck. */
  drop(id: string): void {
    this.kept.stuck.remove(id);
    this.kept.unsent.remove(id);
  }

  /** Sends what the person thinks of an answer; what cannot go now goes with a later `flush`. */
  async think(value: Judgement): Promise<Fate> {
    return this.opinions.give(value);
  }

  /** Sends what waits, now. */
  flush(): void {
    void this.messages.flush();
    void this.opinions.flush();
  }
}
