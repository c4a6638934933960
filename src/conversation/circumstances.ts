import { z } from 'zod';
import { needSchema } from './need';

/** A number of the person's own; `low` equals `high` where one number was named. */
const span = { low: z.number().nonnegative(), high: z.number().nonnegative() };

/** What people tell of their own lot. Each slot stands by itself, so that another can join them. */
export const circumstancesSchema = z.strictObject({
  /** Money at hand for training, in USD. */
  dollars: z.strictObject(span).optional(),
  /** The price of a course that was named to them, in USD. */
  coursePrice: z.strictObject(span).optional(),
  /** Hours a week for study. `evenings` a week where only those were named: they were counted as hours. */
  hoursAWeek: z.strictObject({ ...span, evenings: z.number().optional() }).optional(),
  /** Months in which they want to be done. */
  months: z.strictObject(span).optional(),
  /** What they earn today, in USD; whether before or after tax they seldom say. */
  wageNow: z.strictObject({ ...span, per: z.enum(['hour', 'week', 'month', 'year']) }).optional(),
  /** What else a plan must reckon with, newest last. */
  needs: z.array(needSchema).optional(),
});
export type Circumstances = z.infer<typeof circumstancesSchema>;
/** The slots that hold numbers. */
export type Circumstance = Exclude<keyof Circumstances, 'needs'>;
/** Those that a question can ask for by number. */
export type Measure = Extract<Circumstance, 'dollars' | 'months'>;

/** Whether any of these is among the circumstances. */
export const hasAny = (
  circumstances: Circumstances | undefined,
  slots: readonly Circumstance[] | undefined,
): boolean => slots?.some((slot) => circumstances?.[slot] !== undefined) ?? false;
