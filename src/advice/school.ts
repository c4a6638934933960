import type { Answers } from '../conversation/dialog';

/** What the talk about a school asks, in order. */
export const SCHOOL_STEPS = ['price', 'accreditation', 'passRate', 'included', 'refund', 'pressure'] as const;
export type SchoolStep = (typeof SCHOOL_STEPS)[number];

/** Fine, not known, or a warning sign. What nobody said is never fine. */
export type Standing = 'fine' | 'missing' | 'warning';

/** What was typed when the price is not known. */
export const UNKNOWN_PRICE = 'not known';

/** What each answer says of the school. An answer that is not here, or none, is missing. */
const STANDINGS: Readonly<Record<Exclude<SchoolStep, 'price'>, Readonly<Record<string, Standing>>>> = {
  accreditation: { found: 'fine', named: 'missing', said: 'warning', none: 'warning' },
  passRate: { shown: 'fine', bare: 'warning', refused: 'warning' },
  included: { all: 'fine', some: 'missing', none: 'missing' },
  refund: { written: 'fine', spoken: 'warning', none: 'warning' },
  pressure: { none: 'fine', today: 'warning', calls: 'warning' },
};

/** One point of the talk with the answer that decides it; `unknown` when there is none. */
export interface Judged {
  readonly step: SchoolStep;
  readonly answer: string;
  readonly standing: Standing;
}

/** The price in dollars, or undefined when it was not given. */
export function priceIn(answers: Answers): number | undefined {
  const price = Number(answers.price);
  return answers.price === undefined || Number.isNaN(price) ? undefined : price;
}

/**
 * Judges what the person knows of a school, never the school. A price counts as fine only within `usual`, the dearest
 * course price on file in dollars; above it, or without one, it stays a question.
 */
export function judgeSchool(answers: Answers, usual: number | undefined): Judged[] {
  return SCHOOL_STEPS.map((step) =>
    step === 'price' ? judgePrice(answers, usual) : judgePoint(step, answers),
  );
}

function judgePrice(answers: Answers, usual: number | undefined): Judged {
  const price = priceIn(answers);
  if (price === undefined) return { step: 'price', answer: 'unknown', standing: 'missing' };
  const within = usual !== undefined && price <= usual;
  return { step: 'price', answer: within ? 'within' : 'above', standing: within ? 'fine' : 'missing' };
}

function judgePoint(step: Exclude<SchoolStep, 'price'>, answers: Answers): Judged {
  const given = answers[step];
  const standing = given === undefined ? undefined : STANDINGS[step][given];
  return standing && given !== undefined
    ? { step, answer: given, standing }
    : { step, answer: 'unknown', standing: 'missing' };
}
