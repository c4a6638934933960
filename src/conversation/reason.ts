import { z } from 'zod';
import { entitiesSchema, intentSchema } from './intent';

/** How a message was taken, before anything was answered. */
const waySchema = z.enum(['greeting', 'button', 'label', 'command', 'why', 'words', 'aside']);

/** What spoke: the answer to an intent, in one of its aspects or in general, or a step of a dialog. */
const ruleSchema = z.union([
  z.strictObject({ answer: intentSchema, aspect: z.string().optional() }),
  z.strictObject({ dialog: z.string(), step: z.string() }),
]);
export type Rule = z.infer<typeof ruleSchema>;

/** Why a turn came out as it did; small, because the last one is kept in memory for "why did you say that?". */
export const reasonSchema = z.strictObject({
  /** The words heard, cut; empty for a button and for words that are better not kept. */
  heard: z.string(),
  way: waySchema,
  decision: z.enum(['answer', 'ask', 'decline', 'choice']),
  intents: z.array(intentSchema),
  entities: entitiesSchema,
  /** The next best guess, and how likely the best was, 0 to 1, when words were weighed. */
  runnerUp: intentSchema.optional(),
  probability: z.number().optional(),
  remark: z.string().optional(),
  /** What was offered in a "did you mean". */
  near: z.array(intentSchema),
  rules: z.array(ruleSchema),
  /** What is on file and was spoken, by its place on the page of sources: `fact-n25-coding`, `figure-pay.coding.OH.median`. */
  used: z.array(z.string()),
  /** The sources that the replies named. */
  sources: z.array(z.string()),
});
export type Reason = z.infer<typeof reasonSchema>;
