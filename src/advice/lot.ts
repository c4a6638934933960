import type { Answers } from '../conversation/dialog';
import type { Circumstances } from '../conversation/circumstances';
import type { Need } from '../conversation/need';
import type { Span } from '../knowledge/types';

/** What somebody has and needs: money, time, place and past. It shapes a plan and is no part of what the lean depends on. */

export const LOT_STEPS = ['money', 'months', 'home', 'past'] as const;
export type LotStep = (typeof LOT_STEPS)[number];

const MONEY = ['none', 'hundreds', 'thousand', 'more', 'unsure'] as const;
const MONTHS = ['quarter', 'half', 'year', 'later'] as const;
const HOME = ['must', 'later', 'open'] as const;
const PAST = ['customers', 'health', 'both', 'none'] as const;

/** The answers to each question, so that a property can walk over all of them. */
export const LOT_ANSWERS = { money: MONEY, months: MONTHS, home: HOME, past: PAST } as const;

export type Money = (typeof MONEY)[number];
export type Months = (typeof MONTHS)[number];

export interface Lot {
  readonly money?: Money;
  /** USD that can be spent; absent where nobody said. */
  readonly dollars?: Span;
  readonly months?: Months;
  /** Months until pay is needed; absent where there is no hurry or nobody said. */
  readonly deadline?: Span;
  readonly home?: (typeof HOME)[number];
  readonly past?: (typeof PAST)[number];
  /** USD: the price of a course that was named to the person. */
  readonly coursePrice?: Span;
  /** What else they told of themselves. */
  readonly needs?: readonly Need[];
}

/** USD: below the first a sum counts as nothing, up to the others as a few hundred and as a thousand or two. Ours. */
const NOTHING = 100;
const HUNDREDS = 900;
const THOUSANDS = 2_500;

const DOLLARS: Readonly<Record<Exclude<Money, 'unsure'>, Span>> = {
  none: { low: 0, high: 0 },
  hundreds: { low: NOTHING, high: HUNDREDS },
  thousand: { low: HUNDREDS, high: THOUSANDS },
  more: { low: THOUSANDS, high: Number.POSITIVE_INFINITY },
};

const DEADLINES: Readonly<Record<Exclude<Months, 'later'>, number>> = { quarter: 3, half: 6, year: 12 };

/** The answer that a sum of dollars comes to. */
export function moneyAnswer(dollars: number): Exclude<Money, 'unsure'> {
  if (dollars < NOTHING) return 'none';
  return dollars <= HUNDREDS ? 'hundreds' : dollars <= THOUSANDS ? 'thousand' : 'more';
}

/** The answer that a number of months comes to. */
export function monthsAnswer(months: number): Months {
  const bands = ['quarter', 'half', 'year'] as const;
  return bands.find((band) => months <= DEADLINES[band]) ?? 'later';
}

const among = <T extends string>(all: readonly T[], answer: string | undefined): T | undefined =>
  all.find((one) => one === answer);

/** The number that was told, while it still says what was answered; else what the answer stands for. */
function dollarsOf(money: Money | undefined, { dollars }: Circumstances): Span | undefined {
  if (money === undefined || money === 'unsure') return undefined;
  return dollars && moneyAnswer(dollars.high) === money ? dollars : DOLLARS[money];
}

function deadlineOf(months: Months | undefined, told: Circumstances): Span | undefined {
  if (months === undefined || months === 'later') return undefined;
  if (told.months && monthsAnswer(told.months.high) === months) return told.months;
  return { low: DEADLINES[months], high: DEADLINES[months] };
}

/** The lot among the answers of a talk, with the numbers told beside it. */
export function lotOf(answers: Answers, told: Circumstances): Lot {
  const [money, months] = [among(MONEY, answers.money), among(MONTHS, answers.months)];
  const [home, past] = [among(HOME, answers.home), among(PAST, answers.past)];
  const [dollars, deadline] = [dollarsOf(money, told), deadlineOf(months, told)];
  return {
    ...(money && { money }),
    ...(dollars && { dollars }),
    ...(months && { months }),
    ...(deadline && { deadline }),
    ...(home && { home }),
    ...(past && { past }),
    ...(told.coursePrice && { coursePrice: told.coursePrice }),
    ...(told.needs && told.needs.length > 0 && { needs: told.needs }),
  };
}
