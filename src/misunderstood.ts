import { join } from 'node:path';
import { z } from 'zod';
import { intentSchema } from './conversation/intent';
import type { Heard } from './conversation/turn';
import type { Understood } from './conversation/understood';
import { keepLine, masked } from './keeping';

/** One message that was not understood, as kept: nothing says whose it was. `day` is `YYYY-MM-DD`. */
export const missSchema = z.strictObject({
  day: z.iso.date(),
  text: z.string(),
  /** The best guess at the time; `oos-other` when there was none. */
  intent: intentSchema,
  /** What was offered in a "did you mean". */
  near: z.array(intentSchema),
  decision: z.enum(['ask', 'decline']),
});
export type Miss = z.infer<typeof missSchema>;

/** Where they are kept, one JSON object a line. */
export const missesIn = (dataDir: string): string => join(dataDir, 'misunderstood.jsonl');

/**
 * What is kept of a turn, or undefined when it was understood, pressed, without words, or not for keeping:
 * known subjects that are not ours tell of someone's bill or health, and own words for a choice of a guided talk,
 * which have no intent, of a life.
 */
export function missOf({ text, choice }: Heard, understood: Understood, day: string): Miss | undefined {
  const { decision, intent, near } = understood;
  if (choice || intent === null || !/[\p{L}\p{N}]/u.test(text)) return undefined;
  if (decision !== 'ask' && !(decision === 'decline' && intent === 'oos-other')) return undefined;
  return { day, text: masked(text), intent, near: [...near], decision };
}

export interface Keeping {
  /** Of the file; its folder is made when it is not there. */
  readonly path: string;
  readonly clock: () => Date;
  /** A text of which this is true is never kept. */
  readonly isDistress: (text: string) => boolean;
  /** Called when the file cannot be written: the talk goes on all the same. */
  readonly failed: (error: unknown) => void;
}

/** Appends each message that was not understood to a file for its owner's eyes. Never throws. */
export function createMissKeeper({ path, clock, isDistress, failed }: Keeping) {
  return (heard: Heard, understood: Understood): void => {
    try {
      const miss = missOf(heard, understood, clock().toISOString().slice(0, 10));
      if (!miss || isDistress(heard.text)) return;
      keepLine(path, miss);
    } catch (error) {
      failed(error);
    }
  };
}
