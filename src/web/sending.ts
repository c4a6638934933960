import { newId } from './ids';
import type { Kept, Unsent } from './kept';
import { Opinions, type Fate } from './opinions';
import { Outbox, type OutboxEvents } from './outbox';
import type { Judgement, Session, Wire } from './wire';

export interface SendingEvents extends Pick<OutboxEvents<Unsent>, 'refused'> {
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
  constructor(wire: Wire, kept: Kept, session: () => Session, events: SendingEvents) {
    this.messages = new Outbox(kept.unsent, {
      ...events,
      deliver: async ({ id, ...said }) => wire.say(session(), id, said),
      delivered: (_, id) => {
        events.acknowledged(id);
      },
      failed: (error, { id }) => {
        events.failed(error, id);
      },
    });
    this.opinions = new Opinions(
      kept.opinions,
      async ({ id, ...value }) => wire.judge(session(), id, value),
      (error, { id }) => {
        events.failed(error, id);
      },
    );
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
