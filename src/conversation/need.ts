import { z } from 'zod';

/** What people mention of themselves that a plan must reckon with, beside money, time, place and past. */
export const needSchema = z.enum([
  ...([
    'record',
    'leave',
    'language',
    'family',
    'phone',
    'sight',
    'mind',
    'body',
    'diploma',
    'degree',
    'clinician',
    'hardship',
  ] as const),
]);
export type Need = z.infer<typeof needSchema>;
