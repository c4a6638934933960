import { z } from 'zod';
import { memorySchema } from './memory';
import { reasonSchema } from './reason';

const heardSchema = z.strictObject({
  text: z.string(),
  choice: z.strictObject({ dialog: z.string(), step: z.string(), id: z.string() }).optional(),
  ticks: z
    .strictObject({
      page: z.string().optional(),
      lines: z.record(z.string(), z.strictObject({ now: z.boolean(), before: z.boolean() })),
    })
    .optional(),
  attachment: z.boolean().optional(),
  group: z.literal(true).optional(),
  privately: z.string().optional(),
  past: z.literal(true).optional(),
  askedFor: z.array(z.string()).readonly().optional(),
  reachable: z.literal(true).optional(),
});

/** Which data and which model answered. */
const versionsSchema = z.strictObject({ knowledge: z.string(), model: z.string() });
export type Versions = z.infer<typeof versionsSchema>;

/** A turn with all it takes to compute it again: the same data, model and program give the same replies, byte for byte. */
export const traceSchema = z.strictObject({
  reason: reasonSchema,
  /** `YYYY-MM-DD` */
  today: z.string(),
  heard: heardSchema,
  /** Absent for a conversation that had not begun. */
  before: memorySchema.optional(),
  versions: versionsSchema.optional(),
  /** The operator's contact, which some replies name. */
  contact: z.string().optional(),
});
export type Trace = z.infer<typeof traceSchema>;
