import { z } from 'zod';
import { circumstancesSchema } from './circumstances';

/** Everything a message can mean. The names are fixed: scripts and data files of others use them. */
export const INTENTS = [
  'what-is', 'responsibilities', 'skills', 'workflow', 'education', 'certification', 'salary', 'outlook',
  'work-environment', 'compare', 'fit', 'advancement', 'getting-started', 'examples',
  'greeting', 'thanks', 'goodbye', 'help', 'restart', 'human',
  'oos-my-bill', 'oos-code-lookup', 'oos-medical', 'oos-other',
] as const; // prettier-ignore

export type Intent = (typeof INTENTS)[number];

/** About the talk itself and not about the two jobs: nothing to follow up, nothing to offer as a subject. */
export const ABOUT_THE_TALK: ReadonlySet<Intent> = new Set([
  'greeting', 'thanks', 'goodbye', 'help', 'restart', 'human',
]); // prettier-ignore

export const intentSchema = z.enum(INTENTS);

/** True for the intents that lie outside what the advisor is for. */
export const isOutOfScope = (intent: Intent): boolean => intent.startsWith('oos-');

/** What the words name. Lists keep the order in which things were named; `place` holds two-letter codes. */
export const entitiesSchema = z.strictObject({
  path: z.array(z.enum(['coding', 'billing'])).optional(),
  credential: z.array(z.string()).optional(),
  place: z.array(z.string()).optional(),
  experience: z.string().optional(),
});
export type Entities = z.infer<typeof entitiesSchema>;

/** One question of a message. `words` is its text in lower case with typos mended, from which an answer picks its aspect. */
export const questionSchema = z.strictObject({
  intent: intentSchema,
  entities: entitiesSchema,
  words: z.string(),
  /** The person's own numbers among the words. */
  circumstances: circumstancesSchema.optional(),
});
export type Question = z.infer<typeof questionSchema>;
