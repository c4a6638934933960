/** The day that words name, as people in the US say and write it. Days are `YYYY-MM-DD`; today is passed in. */

/** A day that can be had, or why it can't: gone by, today, more than a year off, not in the calendar, a series of days. */
export type DayNamed =
  { readonly on: string } | { readonly wrong: 'past' | 'today' | 'far' | 'none' | 'again' };

const A_DAY = 24 * 60 * 60 * 1000;
/** As many days as anything here may be ahead; more would leave the calendar. */
const MOST_UNITS = 5000;

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const partsOf = (day: string): [year: number, month: number, date: number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

export const plusDays = (day: string, days: number): string => isoOf(timeOf(day) + days * A_DAY);

/** The same date some months on, or the last day of a month that is too short. */
export function plusMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']; // prettier-ignore
const COUNT = `\\d{1,9}|an?(?: couple(?: of)?| few)?|couple(?: of)?|few|${COUNTS.slice(1).join('|')}`;
const UNIT = 'day|week|wk|fortnight|month|year|yr';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const WEEKDAY =
  'sunday|monday|tuesday|wednesday|thursday|friday|saturday|(?<=\\b(?:on|next|this|by) )(?:sun|mon|tues?|wed|thur?s?|fri|sat)';
const DATE = '(\\d{1,2})(?:st|nd|rd|th)?';

const countOf = (words: string): number => {
  if (words.includes('couple')) return 2;
  if (words.includes('few')) return 3;
  return /^\d/.test(words) ? Number(words) : Math.max(1, COUNTS.indexOf(words));
};

/** Some days, weeks, months or years from a day on. */
function onward(day: string, count: string, unit: string): string | undefined {
  const many = countOf(count);
  if (many > MOST_UNITS) return undefined;
  if (unit.startsWith('d')) return plusDays(day, many);
  if (unit.startsWith('w')) return plusDays(day, many * 7);
  if (unit.startsWith('f')) return plusDays(day, many * 14);
  return plusMonths(day, unit.startsWith('m') ? many : many * 12);
}

/** `day` as it can be had. */
function judged(on: string | undefined, today: string): DayNamed {
  if (on === undefined || on > plusMonths(today, 12)) return { wrong: 'far' };
  if (on === today) return { wrong: 'today' };
  return on < today ? { wrong: 'past' } : { on };
}

/** In days: whoever names a date that went by as lately does not mean the one of next year. */
const JUST_GONE = 60;

/** A date of the calendar; without a year the next one to come. */
function dated(today: string, month: number, date: number, year?: number): DayNamed {
  const [thisYear] = partsOf(today);
  const whole = (of: number): string | undefined => {
    const day = `${String(of).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    return Number.isNaN(timeOf(day)) || isoOf(timeOf(day)) !== day ? undefined : day;
  };
  const day = whole(year ?? thisYear) ?? (year === undefined ? whole(thisYear + 1) : undefined);
  if (day === undefined) return { wrong: 'none' };
  const justGone = year === undefined && day < today && day > plusDays(today, -JUST_GONE);
  if (justGone) return { wrong: 'past' };
  return judged(year === undefined && day < today ? (whole(thisYear + 1) ?? day) : day, today);
}

/** `3/14` is the fourteenth of March; what can only be a day stands for one also when it comes first. */
const numeric = (today: string, first: number, second: number, year?: string): DayNamed => {
  const whole = year === undefined ? undefined : Number(year) + (year.length === 2 ? 2000 : 0);
  return first > 12 && second <= 12 ? dated(today, second, first, whole) : dated(today, first, second, whole);
};

/** The next day of the week that comes after today. */
function weekday(today: string, name: string): DayNamed {
  const ahead = WEEKDAYS.indexOf(name.slice(0, 3)) - new Date(timeOf(today)).getUTCDay();
  return { on: plusDays(today, ahead > 0 ? ahead : ahead + 7) };
}

/** The next month that has that date. */
function dateOfMonth(today: string, date: number): DayNamed {
  const [year, month, now] = partsOf(today);
  const from = date > now ? 0 : 1;
  const found = [0, 1, 2]
    .map((more) => new Date(Date.UTC(year, month - 1 + from + more, date)))
    .find((day) => day.getUTCDate() === date);
  return found ? { on: isoOf(found.getTime()) } : { wrong: 'none' };
}

const endOfMonth = (today: string, months: number): string =>
  plusDays(plusMonths(`${today.slice(0, 8)}01`, months + 1), -1);

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

type Found = (today: string, ...groups: string[]) => DayNamed;
const form = (words: string, found: Found): readonly [RegExp, Found] => [
  new RegExp(`(?:\\b(?:on|by|for|until|till) )?\\b(?:${words})(?![\\w/])`, 'i'),
  found,
];

/** Ways to name a day, the surer ones first. */
const FORMS: readonly (readonly [RegExp, Found])[] = [
  form(`(?:every|each) (?:(?:other|${COUNT}) )?(?:${UNIT}|morning|evening|${WEEKDAY})s?|once a (?:${UNIT})`, () => ({ wrong: 'again' })),
  [/^(?:daily|weekly|monthly)\b|\b(?:daily|weekly|monthly)$/i, () => ({ wrong: 'again' })],
  form('(\\d{4})-(\\d{1,2})-(\\d{1,2})', (today, year, month, date) => dated(today, Number(month), Number(date), Number(year))),
  form(`(${MONTH})\\.? (?:the )?${DATE}(?: (\\d{4}))?`, (today, month = '', date, year) => dated(today, monthNumber(month), Number(date), year ? Number(year) : undefined)),
  form(`(?:the )?${DATE}(?: of)? (${MONTH})\\.?(?: (\\d{4}))?`, (today, date, month = '', year) => dated(today, monthNumber(month), Number(date), year ? Number(year) : undefined)),
  form('(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})', (today, first, second, year) => numeric(today, Number(first), Number(second), year)),
  form('(\\d{1,2})/(\\d{1,2})', (today, first, second) => numeric(today, Number(first), Number(second))),
  form(`(?:in|after|within) (?:about |around )?(?:${COUNT}|half an?) (?:seconds?|minutes?|mins?|hours?|hrs?)`, () => ({ wrong: 'today' })),
  form('day after tomorr?ow', (today) => ({ on: plusDays(today, 2) })),
  form('tom+or+ow?|tmrw|tmw', (today) => ({ on: plusDays(today, 1) })),
  form(`(?:in|after|within) (?:about |around )?(${COUNT}) (${UNIT})s?(?: time)?`, (today, count = '', unit = '') => judged(onward(today, count, unit), today)),
  form(`(${COUNT}) (${UNIT})s? (?:from (?:now|today)|later)`, (today, count = '', unit = '') => judged(onward(today, count, unit), today)),
  form('in half a year', (today) => ({ on: plusMonths(today, 6) })),
  form('(?:the )?end of (?:the|this) month', (today) => judged(endOfMonth(today, 0), today)),
  form('(?:the )?end of next month', (today) => ({ on: endOfMonth(today, 1) })),
  form('(?:the )?(?:first|beginning|start) of (?:the )?(?:next )?month', (today) => ({ on: plusDays(endOfMonth(today, 0), 1) })),
  form(`next (${UNIT})`, (today, unit = '') => judged(onward(today, 'a', unit), today)),
  form('(?:this|the|next) weekend', (today) => weekday(today, 'saturday')),
  form(`(?:next |this |the |coming )*(${WEEKDAY})`, (today, name = '') => weekday(today, name)),
  form(`(?:in|next|this) (${MONTH})(?: (\\d{4}))?`, (today, month = '', year) => dated(today, monthNumber(month), 1, year ? Number(year) : undefined)),
  form('(?:on )?the (\\d{1,2})(?:st|nd|rd|th)', (today, date) => dateOfMonth(today, Number(date))),
  form('on the (\\d{1,2})', (today, date) => dateOfMonth(today, Number(date))),
  form('(?:later )?today|tonight|this (?:morning|afternoon|evening)|(?:right )?now', () => ({ wrong: 'today' })),
  form('yesterday|last (?:week|month|year|night)|(?:\\w+ )?(?:days?|weeks?|months?) ago', () => ({ wrong: 'past' })),
]; // prettier-ignore

/** Said without "in": only where nothing else is said. */
const ALONE = new RegExp(`^(${COUNT}) (${UNIT})s?$`, 'i');

/** The day that words name, if they name one, and the words without it. */
export function readDay(
  words: string,
  today: string,
): { readonly named: DayNamed | undefined; readonly rest: string } {
  for (const [words_, found] of FORMS) {
    const match = words_.exec(words);
    if (!match) continue;
    const groups = match.slice(1).map((group: string | undefined) => group?.toLowerCase() ?? '');
    const rest = `${words.slice(0, match.index)} ${words.slice(match.index + match[0].length)}`;
    return { named: found(today, ...groups), rest: rest.replace(/\s+/g, ' ').trim() };
  }
  const [, count = '', unit = ''] = ALONE.exec(words.trim()) ?? [];
  if (unit === '') return { named: undefined, rest: words.trim() };
  return {
    named: judged(onward(today, count.toLowerCase(), unit.toLowerCase()), today),
    rest: '',
  };
}
