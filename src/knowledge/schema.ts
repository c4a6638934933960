import { z } from 'zod';

/** The second half is a month, or the last year of a period. */
const isDate = (text: string): boolean => {
  const [, year = '', second] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === '') return false;
  const end = Number(second ?? 1);
  return (end >= 1 && end <= 12) || end > Number(year.slice(2));
};

/** `2025`, `2025-05` or a period such as `2024-34`. */
export const dateSchema = z.string().refine(isDate, 'must be a year, a month or a period');

/** A figure of an undated page says so in its sentence and belongs on the shelf `record`. */
const figureDateSchema = z
  .string()
  .refine((text) => text === 'undated' || isDate(text), 'must be a year, a month or a period');

const daySchema = z.iso.date('must be a day of the calendar');

const idSchema = z
  .string()
  .regex(
    /^[a-z0-9][\w.-]*$/,
    'must be made of letters, digits, dots and hyphens, a small letter or digit first',
  );
const pathSchema = z.enum(['coding', 'billing']);
const sourceIds = z.array(z.string().min(1));

/** The fifty states, DC and the territories, by postal code. */
const POSTAL_CODES = [
  'AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA',
  'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR',
  'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY', 'AS', 'GU', 'MP', 'PR', 'VI',
] as const; // prettier-ignore

/** Those that a table of states may hold. */
export const isPostalCode = (code: string): boolean => (POSTAL_CODES as readonly string[]).includes(code);

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

/**
 * Who was measured, for all figures whose ids begin as listed; the longest beginning counts. `series` names a
 * measurement that keeps one definition: only figures of one series may be subtracted.
 */
export const measureSchema = z.strictObject({
  figures: z.array(z.string().min(1)).min(1),
  series: z.string().min(1),
  measured: z.string().min(1),
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
  id: idSchema,
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
      state: z.enum(POSTAL_CODES).optional(),
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
  id: z.string().regex(/^[A-Z][A-Z-]*$/, 'must be the short name in capitals'),
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
        /** Said instead when a figure of the row is too old; without it the row is left out. */
        whenStale: z.strictObject({ coding: z.string().min(1), billing: z.string().min(1) }).optional(),
        sources: sourceIds,
      }),
    )
    .min(1),
});

/** Training or help near people of one state: spoken where a place is named, for as long as a fee would be. */
export const programSchema = z.strictObject({
  id: idSchema,
  state: z.enum(POSTAL_CODES),
  name: z.string().min(1),
  what: z.enum(['training', 'help']),
  path: pathSchema.optional(),
  text: z.string().min(1),
  sources: sourceIds,
  asOf: dateSchema,
});
export type Program = z.infer<typeof programSchema>;

/** Any file of data/ but the register. Sections that a file does not need are left out. */
export const topicFileSchema = z.strictObject({
  about: z.string().min(1),
  recheckBy: daySchema,
  measures: z.array(measureSchema).default([]),
  figures: z.array(figureSchema).default([]),
  tables: z.array(tableSchema).default([]),
  facts: z.array(factSchema).default([]),
  credentials: z.array(credentialSchema).default([]),
  comparisons: z.array(comparisonSchema).default([]),
  programs: z.array(programSchema).default([]),
});
export type TopicFile = z.infer<typeof topicFileSchema>;
export type Register = z.infer<typeof registerSchema>;
