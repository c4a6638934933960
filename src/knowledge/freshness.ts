import type { Shelf } from './schema';

/** Months after its reference date during which a number may be spoken. */
const SHELF_LIFE: Record<Exclude<Shelf, 'record'>, number> = { official: 36, survey: 36, exam: 36, fee: 18 };

/**
 * Months after the day by which its file was to be looked at again, for a number that tells of a past year or stands
 * on an undated page: its own date says nothing of whether somebody still stands by it.
 */
const UNSEEN_LIFE = 12;

/** Days ahead in which a maintainer is warned. */
export const WARNING_DAYS = 31;

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
]; // prettier-ignore

/**
 * Months since year zero. A year alone counts from its January, so that doubt shortens its life; a period such as
 * `2024-34` from the end of its first year, the base of a projection.
 */
const monthNumber = (date: string): number => {
  const [year = 0, second = 1] = date.split('-').map(Number);
  return year * 12 + (second <= 12 ? second : 12);
};

/** The last day, `YYYY-MM-DD`, of a month counted as `monthNumber` does. */
const lastDayOf = (month: number): string =>
  new Date(Date.UTC(Math.floor((month - 1) / 12), ((month - 1) % 12) + 1, 0)).toISOString().slice(0, 10);

/** The last day, `YYYY-MM-DD`, on which a number of this date may be spoken. `recheckBy` is its file's. */
export const staleAfter = (asOf: string, shelf: Shelf, recheckBy: string): string =>
  shelf === 'record' || asOf === 'undated'
    ? lastDayOf(monthNumber(recheckBy) + UNSEEN_LIFE)
    : lastDayOf(monthNumber(asOf) + SHELF_LIFE[shelf]);

/** `fresh`; `soon` when its last day is a month away or less; `past` when that day is over. */
export type State = 'fresh' | 'soon' | 'past';

/** How something that is good until `lastDay` stands on a day, both `YYYY-MM-DD`. */
export const stateOn = (today: string, lastDay: string): State => {
  if (lastDay < today) return 'past';
  const warned = Date.parse(lastDay) - Date.parse(today) <= WARNING_DAYS * 86_400_000;
  return warned ? 'soon' : 'fresh';
};

/** A reference date as it is spoken: `May 2025`, `2026`, `2024 to 2034`; `undated` as it is. */
export const spokenDate = (date: string): string => {
  const [year = '', second] = date.split('-');
  if (second === undefined) return year;
  const month = MONTHS[Number(second) - 1];
  return month === undefined ? `${year} to ${year.slice(0, 2)}${second}` : `${month} ${year}`;
};
