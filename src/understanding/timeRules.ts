import { ANY, HEDGE, type Rule } from './circumstanceRule';

const A_WEEK = String.raw`(?: of (?:study|studying|free time|time|my time))? ?(?:/|a|an|per|each|every|in a|in the)? ?(?:week|wk|weekly|weak)\b`;
const NOT_A_JOB = '(?! (?:job|shift|position|work))';
/** Hours that someone works, or that the job has. */
const WORKED =
  /\b(?:work|works|working|worked|job|jobs|shifts?|overtime|schedule|is it|is that|do (?:coders|billers|they|you)|coders|billers|they)\b(?:(?! and | but )[^,.;])*$/;
const STUDIES = new RegExp(
  `(?:^|\\b(?:have|got|had|study|spend|put in|spare|free|do|with|if|give|dedicate|only))${HEDGE} ?$`,
);
/** Days of study in a week, where hours a day are named. */
const STUDY_DAYS = { low: 5, high: 7 };
/** Hours that an evening may hold. */
const EVENING = { low: 2, high: 3 };

/** Hours a week for study. */
export const hours: readonly Rule[] = [
  {
    slot: 'hoursAWeek', before: ANY, after: new RegExp(`^ ?(?:hours?|hrs?|h)${A_WEEK}${NOT_A_JOB}`),
    money: 'never', least: 1, most: 30, unless: WORKED,
  },
  {
    slot: 'hoursAWeek', before: STUDIES, after: new RegExp(`^ ?(?:hours?|hrs?|h)${A_WEEK}${NOT_A_JOB}`),
    money: 'never', least: 1, most: 80, unless: WORKED,
  },
  {
    slot: 'hoursAWeek', before: STUDIES, after: /^ ?(?:hours?|hrs?|h) ?(?:a|per|each|every|\/) ?(?:day|night|evening|morning)\b/,
    money: 'never', least: 1, most: 10, unless: WORKED,
    value: ({ low, high }) => ({ hoursAWeek: { low: low * STUDY_DAYS.low, high: high * STUDY_DAYS.high } }),
  },
  {
    slot: 'hoursAWeek', before: ANY, after: /^ ?(?:free )?(?:evenings?|nights?|weeknights?|afternoons?|mornings?) ?(?:a|per|each|every|\/) ?week\b/,
    money: 'never', least: 1, most: 7, unless: WORKED,
    value: ({ low, high }) => ({
      hoursAWeek: { low: low * EVENING.low, high: high * EVENING.high, evenings: high },
    }),
  },
  {
    slot: 'hoursAWeek', before: new RegExp(`(?:^|\\b(?:with|had|have|about|only|and|if|for|just))${HEDGE} ?$`), after: /^ ?(?:hours?|hrs?|h)(?:\s*$| ?[.,;?!)])/,
    money: 'never', least: 1, most: 80, known: 'hoursAWeek',
  },
]; // prettier-ignore

/** Months in which someone wants to be done. */
export const months: readonly Rule[] = [
  {
    slot: 'months',
    before: new RegExp(`(?:\\b(?:i|we|ive|i've)(?: (?:only|just|really))* (?:have|got)|\\bwithin|\\b(?:done|ready|finish(?:ed)?|certified|trained|learn (?:it|this)|do it|do this|qualified|through|working|hired|job) in)${HEDGE} $`),
    after: /^ ?(?:months?|mos?)\b(?! (?:of |worth of )?(?:experience|exp|ago|old|in|at|as|doing|pregnant|behind|sober|clean|working|course|program))/,
    money: 'never', least: 1, most: 60,
  },
]; // prettier-ignore
