import { z } from 'zod';
import { circumstancesSchema } from './circumstances';
import { questionSchema } from './intent';
import { reasonSchema } from './reason';

const placeSchema = z.strictObject({ dialog: z.string(), step: z.string() });
const refSchema = z.strictObject({ dialog: z.string(), step: z.string(), id: z.string() });

/** What a shown button does when pressed, numbered or spoken. */
const meaningSchema = z.union([
  z.strictObject({ choice: refSchema }),
  z.strictObject({ say: z.string() }),
  z.strictObject({ ask: questionSchema }),
  z.strictObject({ read: z.string(), text: z.string() }),
  z.strictObject({ revise: refSchema, told: circumstancesSchema.optional() }),
  z.strictObject({ reopen: placeSchema }),
  z.strictObject({ anew: z.string() }),
  z.strictObject({ record: z.string() }),
  z.strictObject({ dismiss: z.literal(true) }),
]);

export const memorySchema = z.strictObject({
  version: z.literal(1),
  /** Where a guided conversation waits for an answer. */
  at: placeSchema.optional(),
  /** Where an earlier one was left, and what was answered in it, so that it can go on. */
  left: placeSchema.extend({ trail: z.array(z.string()) }).optional(),
  /** Dialog → step → what was answered. */
  answers: z.record(z.string(), z.record(z.string(), z.string())),
  /** Questions answered in the running dialog, oldest first, for "back". */
  trail: z.array(z.string()),
  /** While one answer of a talk is being changed: what its answers were before. */
  revising: z.record(z.string(), z.string()).optional(),
  /** The answers of the running talk came from a record: only what is open is asked. */
  continues: z.literal(true).optional(),
  /** What the last answer was about, and for how many turns it may still be carried. */
  topic: z.strictObject({ question: questionSchema, turnsLeft: z.number().int() }).optional(),
  /** What the person told of their own lot; a new value replaces its own slot only. */
  circumstances: circumstancesSchema.optional(),
  /** The plan last told: from what it was made, what of it is done, and the name of its page, if it has one. */
  plan: z
    .strictObject({
      token: z.string().optional(),
      answers: z.record(z.string(), z.string()),
      circumstances: circumstancesSchema,
      done: z.array(z.string()).optional(),
    })
    .optional(),
  /** What the person asked to be reminded of, and on which day (`YYYY-MM-DD`); `about` is empty for the plan. */
  reminders: z.array(z.strictObject({ id: z.string(), on: z.string(), about: z.string() })).optional(),
  /** The buttons last shown: numbers count over them. */
  shown: z.array(z.strictObject({ label: z.string(), means: meaningSchema })),
  /** Messages in a row that were not understood. */
  misses: z.number().int(),
  /** Messages in a row that were understood but are not for us. */
  pointers: z.number().int(),
  /** Why the last turn came out as it did. One of an older form is forgotten, and nothing else with it. */
  last: reasonSchema.optional().catch(undefined),
});
export type Memory = z.infer<typeof memorySchema>;
export type Meaning = z.infer<typeof meaningSchema>;
export type Reminder = NonNullable<Memory['reminders']>[number];
export type DialogPlace = z.infer<typeof placeSchema>;

export const newMemory = (): Memory => ({
  version: 1,
  answers: {},
  trail: [],
  shown: [],
  misses: 0,
  pointers: 0,
});

/** A button that says more than it shows says it in the person's words. */
const saysMore = ({ label, means }: Memory['shown'][number]): boolean =>
  'say' in means && means.say !== label;

/** The memory without the words that the last message was in; what they came to stays. */
export function wordless({ last: _, topic, shown, ...memory }: Memory): Memory {
  return {
    ...memory,
    ...(topic && { topic: { ...topic, question: { ...topic.question, words: '' } } }),
    shown: shown.flatMap((button) => {
      const { means } = button;
      if ('read' in means || saysMore(button)) return [];
      return 'ask' in means ? [{ ...button, means: { ask: { ...means.ask, words: '' } } }] : [button];
    }),
  };
}

/** The memory with these reminders and no others. */
export function withReminders({ reminders: _, ...memory }: Memory, reminders: readonly Reminder[]): Memory {
  return reminders.length > 0 ? { ...memory, reminders: [...reminders] } : memory;
}

export const withoutReminder = (memory: Memory, id: string): Memory =>
  withReminders(
    memory,
    (memory.reminders ?? []).filter((one) => one.id !== id),
  );

/** Memory as stored, or undefined when it does not parse: an old shape is no memory, never a crash. */
export function parseMemory(stored: unknown): Memory | undefined {
  const parsed = memorySchema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}
