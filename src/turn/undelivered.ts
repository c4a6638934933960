/** What is known of an answer that a channel's service did not take. */
export interface Fate {
  /** `gone`: nobody is there any more, or it will never be taken; `passing`: it will be taken later. */
  readonly fate?: 'gone' | 'passing' | undefined;
  /** Milliseconds before which the service does not want to hear of it. */
  readonly retryAfter?: number | undefined;
}

/** An answer was decided and stored, but the channel's service did not take it. Unless it is gone, a redelivery or the sweep sends it. */
export class Undelivered extends Error implements Fate {
  override readonly name = 'Undelivered';
  readonly fate: Fate['fate'];
  readonly retryAfter: number | undefined;

  constructor(message: string, { fate, retryAfter, cause }: Fate & { readonly cause?: unknown } = {}) {
    super(message, { cause });
    this.fate = fate;
    this.retryAfter = retryAfter;
  }
}
