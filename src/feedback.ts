import { join } from 'node:path';
import { z } from 'zod';
import type { Feedback } from './directline/directLine';
import { keepLine, masked } from './keeping';
import type { Keeping } from './misunderstood';

/** What somebody said of an answer, as kept: nothing says who. `day` is `YYYY-MM-DD`. */
export const feedbackSchema = z.strictObject({
  day: z.iso.date(),
  verdict: z.enum(['up', 'down', 'wrong']),
  /** How the answer began. */
  answer: z.string(),
  words: z.string().optional(),
});
export type KeptFeedback = z.infer<typeof feedbackSchema>;

/** Where it is kept, one JSON object a line. */
export const feedbackIn = (dataDir: string): string => join(dataDir, 'feedback.jsonl');

/** Appends what people say of answers to a file for its owner's eyes; words of distress stay out. Never throws. */
export function createFeedbackKeeper({ path, clock, isDistress, failed }: Keeping) {
  return ({ verdict, answer, words }: Feedback): void => {
    try {
      const day = clock().toISOString().slice(0, 10);
      const keepsWords = words !== undefined && !isDistress(words);
      const line: KeptFeedback = {
        ...{ day, verdict, answer: masked(answer) },
        ...(keepsWords && { words: masked(words) }),
      };
      keepLine(path, line);
    } catch (error) {
      failed(error);
    }
  };
}
