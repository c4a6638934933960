import type { Circumstances } from '../conversation/circumstances';
import type { Listening } from '../conversation/understood';
import { amountsIn, type Amount } from './amounts';
import { untilNamed } from './deadlines';
import { withDigits } from './numbers';

type Measures = NonNullable<Listening['measures']>;

/** Where a question asks for a number: the one that a message names, or that it names one which cannot be read. */
export type Measured = Circumstances | 'unread' | undefined;

/** A number that is read although nothing but the question says what it counts. */
export function measuredIn(words: string, measures: Measures): Measured {
  const text = withDigits(words.replace(/(\d)(?:ish|\+)/g, '$1').replace(/\b(?:529|w-?2)s?\b/g, 'plan'));
  return measures.of === 'dollars' ? dollarsIn(text) : monthsIn(text, measures.today);
}

/** A number of something else: "2 kids", "45 years", "in 2027", "50 a month", "300 for rent". */
const OTHER_AFTER =
  /^ ?(?:months?|mos?|weeks?|wks?|days?|hours?|hrs?|years?|yrs?|kids?|children|jobs?|people|cards?|times?|percent|%|credits?|classes|am\b|pm\b|st\b|nd\b|rd\b|th\b|(?:an?|per|each|every|\/) ?(?:month|week|day|mo\b|wk\b|paycheck|check)|monthly|weekly|(?:\w+ )?(?:for|in|of) (?:the |my |a )?(?:rent|bills?|food|groceries|gas|debts?|loans?|car|insurance))/;
const OTHER_BEFORE =
  /(?:\b(?:am|aged?|age|since|born in|owe|owed|owing|debt of|in debt) |\bby |\bin (?=20))$/;
/** Below this a number without a sign is seldom money: "one of us". */
const SUM = 10;

function dollarsIn(text: string): Measured {
  const amounts = amountsIn(text).filter(({ money, low }) => money || low >= SUM || /^\D*0\D*$/.test(text));
  const own = amounts.filter(
    ({ start, end }) => !OTHER_AFTER.test(text.slice(end)) && !OTHER_BEFORE.test(text.slice(0, start)),
  );
  const [only] = own;
  if (only && own.length === 1) return { dollars: { low: only.low, high: only.high } };
  return amounts.length > 0 ? 'unread' : undefined;
}

/** How many months a unit is; a month has 30.4 days. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^ ?(?:and a half )?(?:years?|yrs?)\b/, 12],
  [/^ ?(?:and a half )?(?:months?|mos?|mths?)\b/, 1],
  [/^ ?(?:and a half )?(?:weeks?|wks?)\b/, 7 / 30.4],
  [/^ ?days?\b/, 1 / 30.4],
];
/** A time that has gone by, or that something else took. */
const GONE =
  /^ ?\w+(?: of)? (?:experience|exp|ago|old|degree|sober|clean|pregnant|behind|apart|younger|older)\b/;
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bhalf (?:an? |of an? )?year\b/g, '6 months'],
  [/\b(?:a )?year and a half\b/g, '18 months'],
  [/\b(?:a )?month and a half\b/g, '6 weeks'],
  [/\b(?:a |the next )?couple (?:of )?(?:more )?(?=days|weeks|months|years)/g, '2 '],
  [/\b(?:a |the next )?few (?:more )?(?=days|weeks|months|years)/g, '3 '],
  [/\b(?<!next )(?<!half )(?:an?|this) (?=(?:whole |full )?(?:week|month|year)\b)/g, '1 '],
  [/\b1 (?:whole|full) /g, '1 '],
  [/(\d)(yrs?|years?|weeks?|wks?|days?)\b/g, '$1 $2'],
];

function monthsIn(words: string, today: string): Measured {
  const text = IN_WORDS.reduce((all, [form, plain]) => all.replace(form, plain), words);
  const named = amountsIn(text).flatMap((amount) => inMonths(amount, text.slice(amount.end)));
  const [only] = named;
  if (only && named.length === 1) return { months: only };
  const until = named.length === 0 ? untilNamed(text, today) : undefined;
  if (until !== undefined) return { months: { low: until, high: until } };
  return /\d/.test(words) ? 'unread' : undefined;
}

function inMonths({ low, high, money }: Amount, after: string) {
  const factor = UNITS.find(([unit]) => unit.test(after))?.[1];
  if (factor === undefined || money || GONE.test(after)) return [];
  const more = after.startsWith(' and a half') ? 0.5 : 0;
  const months = (count: number): number => Math.max(1, Math.round((count + more) * factor));
  return [{ low: months(low), high: months(high) }];
}
