import type { Shelf } from './schema';

/** Months after its reference date during which a number may be spoken. */
const SHELF_LIFE: Record<Shelf, number> = {
  official: 36,
  survey: 36,
  exam: 36,
  fee: 18,
  record: Number.POSITIVE_INFINITY,
};

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

/** The number of months for which a figure of this date may still be spoken; negative when its time is over. */
export const monthsLeft = (asOf: string, shelf: Shelf, today: string): number =>
  shelf === 'record' ? SHELF_LIFE.record : SHELF_LIFE[shelf] - (monthNumber(today) - monthNumber(asOf));

/** A reference date as it is spoken: `May 2025`, `2026`, `2024 to 2034`; `undated` as it is. */
export const spokenDate = (date: string): string => {
  const [year = '', second] = date.split('-');
  if (second === undefined) return year;
  const month = MONTHS[Number(second) - 1];
  return month === undefined ? `${year} to ${year.slice(0, 2)}${second}` : `${month} ${year}`;
};
