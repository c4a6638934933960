import type { Circumstances } from '../conversation/circumstances';
import type { Figure, Span, Worked } from '../knowledge/types';

/** What a path may cost before the first job. */
export const ITEMS = ['exam', 'membership', 'course', 'books', 'retake'] as const;
export type Item = (typeof ITEMS)[number];

/** One thing to pay for. Without a price it is not on file: it stays open and is never counted as nothing. */
export interface Expense {
  readonly item: Item;
  readonly price?: Span | undefined;
}

/** What the priced expenses come to, in USD, and what stays open. */
export interface Cost {
  readonly total?: Worked;
  readonly open: readonly Item[];
}

const HOURS_A_YEAR = 2080;
const WEEKS_A_YEAR = 52;
const MONTHS_A_YEAR = 12;

/** Dollars are rounded outward to these steps, so that no sum looks surer than its parts. */
const stepFor = (amount: number): number =>
  Math.abs(amount) < 200 ? 10 : Math.abs(amount) < 5_000 ? 50 : 500;
const down = (amount: number): number => Math.floor(amount / stepFor(amount)) * stepFor(amount);
const up = (amount: number): number => Math.ceil(amount / stepFor(amount)) * stepFor(amount);
const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** Adds what is priced, low ends and high ends apart. */
export function costOf(expenses: readonly Expense[]): Cost {
  const prices = expenses.flatMap(({ price }) => price ?? []);
  const open = expenses.filter(({ price }) => price === undefined).map(({ item }) => item);
  const [only] = prices;
  if (!only) return { open };
  const sum = { low: total(prices.map(({ low }) => low)), high: total(prices.map(({ high }) => high)) };
  const exact = prices.length === 1;
  return {
    total: {
      low: exact ? only.low : down(sum.low),
      high: exact ? only.high : up(sum.high),
      ...{ unit: 'USD', rule: 'sum', from: prices },
    },
    open,
  };
}

/** Paid or not, as it turns out: a second try after failing, an exam that the course may include. */
export const perhaps = (price: Span): Worked => ({
  ...{ low: 0, high: price.high, unit: 'USD', rule: 'perhaps', from: [price] },
});

/** From the lowest to the highest of several prices for the same thing. */
export const spanOf = (prices: readonly [Span, ...Span[]]): Worked => ({
  low: Math.min(...prices.map(({ low }) => low)),
  high: Math.max(...prices.map(({ high }) => high)),
  ...{ unit: 'USD', rule: 'span', from: prices },
});

/** Prices for so many years, from the cheapest to the dearest of those on file. */
export const forYears = (years: number, cheapest: Span, dearest: Span): Worked => ({
  ...{ low: years * cheapest.low, high: years * dearest.high },
  ...{ unit: 'USD', rule: `${String(years)} years`, from: [cheapest, dearest] },
});

export type Fits = 'yes' | 'perhaps' | 'no';

/** How far a sum without an upper end ("more than that") is taken to reach, as a part of its least. Ours. */
const REACH = 1.5;
const reach = ({ low, high }: Span): number => (high === Number.POSITIVE_INFINITY ? low * REACH : low);

/** Whether the money covers the cost at its dearest, at its cheapest only, or not at all. */
export const fits = (money: Span, cost: Span): Fits =>
  reach(money) >= cost.high ? 'yes' : money.high < cost.low ? 'no' : 'perhaps';

/** What is left of the money when the cost is paid, or what is missing; undefined when it may be either. */
export function leftOf(money: Span, cost: Span): Worked | undefined {
  const verdict = fits(money, cost);
  const from = [money, cost];
  if (verdict === 'yes')
    return {
      ...between(cost, money),
      ...{ unit: 'USD', rule: 'left', from },
    };
  if (verdict === 'no')
    return {
      ...between(money, cost),
      ...{ unit: 'USD', rule: 'missing', from },
    };
  return undefined;
}

/** How much lies between two amounts, at the least and at the most; only for amounts that were measured alike. */
const between = (less: Span, more: Span): { low: number; high: number } => {
  const [one, other] = [less, more].map(seriesOf);
  if (one !== undefined && other !== undefined && one !== other)
    throw new Error(`Figures of ${one} and of ${other} were not measured alike: no difference between them.`);
  return { low: down(more.low - less.high), high: up(more.high - less.low) };
};

/** The measurement that a figure on file belongs to; a number of the person's own has none. */
const seriesOf = ({ series }: Span & Partial<Pick<Figure, 'series'>>): string | undefined => series;

/** How much more a year the second pays than the first, in USD; below nothing when it pays less. */
export const gainFrom = (before: Span, after: Span): Worked => ({
  ...{ ...between(before, after), unit: 'USD', rule: 'gain', from: [before, after] },
});

/** A part of a gain, 0 to 1. */
export const share = (part: number, gain: Worked): Worked => ({
  ...{ ...gain, low: gain.low * part, high: gain.high * part },
  ...{ rule: `share ${String(part)}`, from: [gain] },
});

/**
 * Months of a gain in pay that make up a price. Undefined when the gain may be nothing: then it may never come back.
 * @param gain USD a year
 */
export function payBack(price: Span, gain: Span): Worked | undefined {
  if (gain.low <= 0) return undefined;
  return {
    low: Math.floor((price.low / gain.high) * MONTHS_A_YEAR),
    high: Math.ceil((price.high / gain.low) * MONTHS_A_YEAR),
    ...{ unit: 'months', rule: 'pay back', from: [price, gain] },
  };
}

/** Months that hours of study take at some hours a week, in whole months outward. */
export const studyTime = (course: Span, aWeek: Span): Worked => ({
  low: Math.floor((course.low / aWeek.high / WEEKS_A_YEAR) * MONTHS_A_YEAR),
  high: Math.ceil((course.high / aWeek.low / WEEKS_A_YEAR) * MONTHS_A_YEAR),
  ...{ unit: 'months', rule: 'study time', from: [course, aWeek] },
});

/** Hours a week that a course of so many hours in so many weeks asks for. */
export const paceOf = (course: Span, weeks: Span): Worked => ({
  low: Math.floor(course.low / weeks.high),
  high: Math.ceil(course.high / weeks.low),
  ...{ unit: 'hours', rule: 'pace', from: [course, weeks] },
});

const TIMES = { hour: HOURS_A_YEAR, week: WEEKS_A_YEAR, month: MONTHS_A_YEAR, year: 1 } as const;

/** A wage as pay for a full year, 40 hours in each of 52 weeks, as the federal figures count it. */
export const yearly = (wage: NonNullable<Circumstances['wageNow']>): Worked => ({
  low: wage.low * TIMES[wage.per],
  high: wage.high * TIMES[wage.per],
  ...{ unit: 'USD/year', rule: `a year of ${wage.per}s`, from: [wage] },
});
