import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { entitiesSchema, intentSchema } from '../conversation/intent';

const messageSchema = z.object({
  text: z.string(),
  intent: intentSchema,
  also: z.array(intentSchema),
  entities: entitiesSchema,
});

const turnSchema = z.object({
  user: z.string(),
  expect: z.object({
    /** `answer`: the message replies to what was asked last. */
    intent: z.union([intentSchema, z.literal('answer')]),
    also: z.array(intentSchema).optional(),
    entities: entitiesSchema,
  }),
});
const dialogueSchema = z.object({ id: z.string(), turns: z.array(turnSchema) });

export type Message = z.infer<typeof messageSchema>;
export type Dialogue = z.infer<typeof dialogueSchema>;

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

/** The questions of a folder, one JSON object a line; undefined for a file that is not there. */
export function readQuestions(folder: string): { messages?: Message[]; dialogues?: Dialogue[] } {
  const [single, talks] = [join(folder, 'dev.jsonl'), join(folder, 'dev-dialogues.jsonl')];
  return {
    ...(existsSync(single) && { messages: linesOf(single).map((line) => messageSchema.parse(line)) }),
    ...(existsSync(talks) && { dialogues: linesOf(talks).map((line) => dialogueSchema.parse(line)) }),
  };
}
