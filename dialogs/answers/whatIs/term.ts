import type { AspectAnswer } from '../../../src/conversation/answer';
import { say } from '../wording';

/** A word of the trade: how people write it, and the facts that explain it, in order. */
export interface Term {
  readonly name: string;
  readonly when: RegExp;
  /** Said before the facts, where they alone would not answer. */
  readonly lead?: string;
  readonly facts: readonly string[];
  readonly next: readonly string[];
}

export const asAspect = ({ name, when, lead, facts, next }: Term): AspectAnswer => ({
  name,
  when,
  tell: (know) => [say(...(lead ? [lead] : []), ...facts.map((id) => know.say(id)))],
  next: () => next,
});
