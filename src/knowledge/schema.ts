import { z } from 'zod';

/** `2025`, `2025-05` or a period such as `2024-34`. */
export const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2})?$/, 'must be a date like 2025, 2025-05 or 2024-34');

/** A figure of an undated page says so in its sentence and belongs on the shelf `record`. */
const figureDateSchema = z.union([dateSchema, z.literal('undated')]);

const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day like 2027-06-30');
const pathSchema = z.enum(['coding', 'billing']);
const sourceIds = z.array(z.string().min(1));

export const unitSchema = z.enum([
  'USD/year', 'USD/hour', 'USD', 'percent', 'jobs', 'questions', 'hours', 'months', 'units', 'score', 'count',
]); // prettier-ignore

/** What decides how long a number may be spoken (see freshness.ts). `record` tells of a past year that its sentence names. */
export const shelfSchema = z.enum(['official', 'survey', 'exam', 'fee', 'record']);
export type Shelf = z.infer<typeof shelfSchema>;

export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.string(),
  asOf: dateSchema.optional(),
  kind: z.enum(['primary', 'secondary', 'weak']),
  licence: z.string().optional(),
  attribution: z.string().optional(),
  note: z.string().optional(),
});

export const registerSchema = z.strictObject({
  about: z.string(),
  sources: z.record(z.string(), sourceSchema),
});

/** One number. `high` is given for a range only. */
export const figureSchema = z.strictObject({
  id: z.string().min(1),
  low: z.number(),
  high: z.number().optional(),
  unit: unitSchema,
  asOf: figureDateSchema,
  shelf: shelfSchema,
  sources: sourceIds,
});

/** One statement. `{figure-id}` in a text speaks the number, `{figure-id@when}` its date. */
export const factSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][\w.-]*$/, 'must be made of letters, digits, dots and hyphens'),
  topic: z.string().min(1),
  path: pathSchema.optional(),
  kind: z.enum(['fact', 'advice']),
  text: z.string().min(1),
  whenStale: z.string().min(1).optional(),
  sources: sourceIds,
  asOf: dateSchema.optional(),
  evidence: z.enum(['primary', 'secondary', 'weak']).optional(),
  conflict: z.string().optional(),
  confidence: z.literal('low').optional(),
  stale: z.literal(true).optional(),
});
export type Fact = z.infer<typeof factSchema>;

const cellsSchema = z.record(z.string(), z.number());

/** Many numbers of one kind. Each template of `ids` names them by {series}, {row} and {measure}; the first one leads. */
export const tableSchema = z.strictObject({
  ids: z.array(z.string().includes('{series}')).min(1),
  unit: unitSchema,
  units: z.record(z.string(), unitSchema).default({}),
  asOf: dateSchema,
  shelf: shelfSchema,
  places: z.enum(['state', 'metro']).optional(),
  sources: z.record(z.string(), sourceIds),
  rows: z.array(
    z.strictObject({
      id: z.string().min(1),
      name: z.string().min(1),
      state: z.string().length(2).optional(),
      spellings: z.array(z.string()).optional(),
      series: z.record(z.string(), cellsSchema),
    }),
  ),
});
export type Table = z.infer<typeof tableSchema>;

const fieldSchema = z.enum([
  'scope', 'prerequisites', 'exam', 'fee', 'membership', 'renewal', 'passRate', 'retest', 'removal', 'suits',
]); // prettier-ignore

/** A credential; each of its fields names the fact that says it. */
export const credentialSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z-]*$/, 'must be the short name in capitals, like CPC-A'),
  name: z.string().min(1),
  issuer: z.string().min(1),
  path: z.enum(['coding', 'billing', 'both']),
  level: z.string().min(1),
  spellings: z.array(z.string().min(1)).min(1),
  fields: z.partialRecord(fieldSchema, z.string()),
});

const aspectSchema = z.enum([
  'overview', 'duties', 'day', 'skills', 'training', 'certificates', 'pay', 'outlook', 'remote', 'advancement',
]); // prettier-ignore

export const comparisonSchema = z.strictObject({
  aspect: aspectSchema,
  title: z.string().min(1),
  rows: z
    .array(
      z.strictObject({
        label: z.string().min(1),
        coding: z.string().min(1),
        billing: z.string().min(1),
        sources: sourceIds,
      }),
    )
    .min(1),
});

/** Any file of data/ but the register. Sections that a file does not need are left out. */
export const topicFileSchema = z.strictObject({
  about: z.string().min(1),
  recheckBy: daySchema,
  figures: z.array(figureSchema).default([]),
  tables: z.array(tableSchema).default([]),
  facts: z.array(factSchema).default([]),
  credentials: z.array(credentialSchema).default([]),
  comparisons: z.array(comparisonSchema).default([]),
});
export type TopicFile = z.infer<typeof topicFileSchema>;
export type Register = z.infer<typeof registerSchema>;
