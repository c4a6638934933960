import type { Circumstance, Circumstances } from '../conversation/circumstances';
import type { Amount } from './amounts';

/** A form of words around an amount that makes its unit certain. */
export interface Rule {
  readonly slot: Circumstance;
  /** What stands right before it. */
  readonly before: RegExp;
  /** What stands right behind it. */
  readonly after: RegExp;
  /** Whether "$" or "dollars" must be there, may be there or must not. */
  readonly money: 'must' | 'may' | 'never';
  readonly least: number;
  readonly most: number;
  /** Words earlier in the sentence that make it something else. */
  readonly unless?: RegExp;
  /** Holds only where this was told before. */
  readonly known?: Circumstance;
  readonly value?: (amount: Amount, after: string) => Circumstances;
}

const ANY = /$/;
const HEDGE =
  '(?: (?:about|around|only|just|like|maybe|roughly|exactly|barely|a|up to|at most|under|over|less than|no more than|between|say))*';
const END = String.raw`^\s*$|^ ?[.,;?!)]`;

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

const hours: readonly Rule[] = [
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

const months: readonly Rule[] = [
  {
    slot: 'months',
    before: new RegExp(`(?:\\b(?:i|we|ive|i've)(?: (?:only|just|really))* (?:have|got)|\\bwithin|\\b(?:done|ready|finish(?:ed)?|certified|trained|learn (?:it|this)|do it|do this|qualified|through|working|hired|job) in)${HEDGE} $`),
    after: /^ ?(?:months?|mos?)\b(?! (?:of |worth of )?(?:experience|exp|ago|old|in|at|as|doing|pregnant|behind|sober|clean|working|course|program))/,
    money: 'never', least: 1, most: 60,
  },
]; // prettier-ignore

const PERIOD =
  /^ ?(?:(?:an?|per|each|every) |\/ ?|by the )?(?<per>hourly|hour|hr|weekly|week|wk|monthly|month|mo|yearly|year|yr|annually|annual)\b(?: (?:before|after) tax(?:es)?)?(?: (?:right now|now|currently|at the moment|today))?(?: (?:at|in|as) (?:(?:a|an|the|my) )?\w+(?: \w+)?(?=$|[.,;]))?/;
const NOW =
  /^ ?(?:(?:an?|per) |\/ ?)?(?:hourly|hour|hr|week|month|year|yr) (?:right now|now|currently|today|at the moment)\b/;
const PER = { h: 'hour', w: 'week', m: 'month', y: 'year', a: 'year' } as const;
const EARN =
  '(?:make|making|earn|earning|get|getting|get paid|getting paid|am paid|paid|bring home|take home|am at|am on|at|pull in|clear)';
const EARNS = new RegExp(
  `\\b(?:(?:i|im|i'm|i am|ive been|currently|now)(?: (?:currently|now|only|just|already|still|am|was|have been|do))*(?: ${EARN})|(?:^|\\b(?:and|but) )(?:now |currently )?(?:make|making|earn|earning)|(?:pays|paying) me|my (?:current |present )?(?:job|work|pay|wage|salary|income)(?: now)?(?: (?:is|pays|at))?(?: me)?)${HEDGE} $`,
);
/** Pay that is wished for, asked about or somebody else's. */
const WISHED =
  /\b(?:can|could|will|would|should|want|wanna|need|hope|hoping|like to|until|do|does|if|when|have to)(?: \w+){0,2} $|\b(?:want|need|hope|able) to\b[^.;]*$/;

/** Pay a period must lie within these, or the unit was meant otherwise. */
const PAY: Readonly<Record<(typeof PER)[keyof typeof PER], readonly [number, number]>> = {
  hour: [5, 150], week: [100, 5_000], month: [300, 20_000], year: [5_000, 300_000],
}; // prettier-ignore

const wageOf = ({ low, high }: Amount, after: string): Circumstances => {
  const initial = (PERIOD.exec(after)?.groups?.per ?? 'year').charAt(0);
  const per = PER[initial as keyof typeof PER];
  const [least, most] = PAY[per];
  return low >= least && high <= most ? { wageNow: { low, high, per } } : {};
};

const wage: readonly Rule[] = [
  { slot: 'wageNow', before: /\bif i (?:only )?(?:make|earn|get) $/, after: NOW, money: 'may', least: 5, most: 300_000, value: wageOf },
  { slot: 'wageNow', before: EARNS, after: PERIOD, money: 'may', least: 5, most: 300_000, unless: WISHED, value: wageOf },
  { slot: 'wageNow', before: /^$/, after: new RegExp(`${PERIOD.source}$`), money: 'may', least: 5, most: 300_000, value: wageOf },
  { slot: 'wageNow', before: EARNS, after: /^(?! ?(?:hours?|hrs?|days?|%|percent))/, money: 'may', least: 12_000, most: 300_000, unless: WISHED, value: wageOf },
]; // prettier-ignore

const TAUGHT =
  '(?:course|program|programme|class|classes|school|bootcamp|boot camp|tuition|training|academy|college)';
/** Money that is no budget: a bill, a debt, pay, an exam's fee. */
const OTHER_MONEY =
  /\b(?:bills?|billed|debts?|owe|owed|owes|deductible|copay|claims?|denied|loans?|rent|salar\w+|raise|bonus|earn\w*|make|makes|making|insur\w+|paid|patients?|charge[ds]?|reimburs\w+|exam|exams|test|fee|fees|membership|dues|amount)\b[^.;]*$/;
const MONEY_LEAST = 20;
const PLAIN_LEAST = 100;

const USED = String.raw`(?: (?:saved(?: up)?|in (?:savings|the bank|cash)|cash|to (?:my name|spend|start|invest|use|put|get|learn|study|pay|train|do|work with|begin|become|spare)|left|set aside|put aside|put away|available|budget|max|total|right now|now|altogether|enough|only|at most|or less|tops|for (?:it|this|that|everything|school|training|coding|billing|all|the whole|(?:a|the|my|some) (?:\w+ )?(?:${TAUGHT}|exam|certificate|certification))|and|but|or|so|with|is|would|do i|if|what|which|how|can|plus|per hour))\b`;
const MAY_FOLLOW = new RegExp(`^(?:${USED})+|${END}`);
const OWN = new RegExp(
  String.raw`(?:\b(?:i|ive|i've|we|id|i'd|me)(?: (?:only|just|currently|really|still|do|now|already|might|can|could|have|will|would|am able to))* |^(?:only |just )?|[,.;] ?|\b(?:and|but|if) )(?:have|got|had|having|saved|scraped|spend|afford|pay|use|put|come up with|set aside|put aside|scrape together)(?: (?:up|together|to spend|budget of|saved|in savings|left|of|total|some))*${HEDGE} $`,
);
const BUDGET = new RegExp(`\\b(?:budget|savings?|money)(?: (?:is|of|are|at|to|max))*:?${HEDGE} ?$`);
const WITH = new RegExp(
  `(?:^|\\b(?:with|for|on|under|below|had|and|is|what about|if|but|got|only|just|about|around|between))${HEDGE} ?$`,
);

const budget: readonly Rule[] = [
  { slot: 'dollars', before: OWN, after: MAY_FOLLOW, money: 'must', least: MONEY_LEAST, most: 99_999 },
  { slot: 'dollars', before: OWN, after: MAY_FOLLOW, money: 'may', least: PLAIN_LEAST, most: 9_999 },
  { slot: 'dollars', before: OWN, after: /^ (?:saved|in savings|in the bank|to spend|cash)\b/, money: 'may', least: PLAIN_LEAST, most: 99_999 },
  { slot: 'dollars', before: /\b(?:is|are|would|will) $/, after: /^ (?:be )?enough\b/, money: 'may', least: PLAIN_LEAST, most: 99_999 },
  { slot: 'dollars', before: BUDGET, after: MAY_FOLLOW, money: 'may', least: PLAIN_LEAST, most: 99_999 },
  { slot: 'dollars', before: ANY, after: /^ ?(?:saved(?: up)?|in savings|in the bank|to my name|to spend|budget|set aside|put aside)\b/, money: 'may', least: PLAIN_LEAST, most: 99_999, unless: OTHER_MONEY },
]; // prettier-ignore

const price: readonly Rule[] = [
  {
    slot: 'coursePrice',
    before: new RegExp(String.raw`\b(?:${TAUGHT}(?: (?:i (?:found|saw|want|looked at)|online|near me|here|that|there|price|fee))* (?:that )?(?:costs?|is|are|was|charges?|wants?|asks?(?: for)?|asking(?: for)?|for|runs?|at|of|says|said|quoted|would be|would cost)|(?:it|they|that|this|one|which)(?:'s)? (?:costs?|charges?|wants?|asks?(?: for)?)|price (?:is|of)|tuition)(?: me)?${HEDGE} $`),
    after: /^(?! ?(?:hours?|hrs?|months?|weeks?|days?|years?|(?:an?|per) (?:hour|month|year|week|credit)|students?|%|percent|credits?|miles|or|to \d))/,
    money: 'may', least: PLAIN_LEAST, most: 150_000, unless: /\b(?:exam|test|membership|find|any|is there|are there|which|get)\b[^.;]*$/,
  },
  {
    slot: 'coursePrice', before: ANY, after: new RegExp(String.raw`^ (?:(?:an? (?:fair|good|normal|high|ok|okay|right|reasonable|usual) price )?for (?:(?:a|an|the|this|that|my|one|some|their) )?(?:[\w-]+ ){0,4}?)?${TAUGHT}\b`),
    money: 'may', least: PLAIN_LEAST, most: 150_000,
  },
  {
    slot: 'coursePrice', before: /\b(?:was|were|is|cost|costs|about|had|only|for|if it(?:'s| is)) $/, after: new RegExp(END),
    money: 'may', least: PLAIN_LEAST, most: 150_000, known: 'coursePrice',
  },
]; // prettier-ignore

const spending: readonly Rule[] = [
  { slot: 'dollars', before: WITH, after: MAY_FOLLOW, money: 'must', least: MONEY_LEAST, most: 99_999, unless: OTHER_MONEY },
  { slot: 'dollars', before: WITH, after: MAY_FOLLOW, money: 'may', least: PLAIN_LEAST, most: 99_999, known: 'dollars' },
]; // prettier-ignore

/** Tried in this order for each amount; the first that fits gives it its unit. */
export const RULES: readonly Rule[] = [...hours, ...months, ...wage, ...budget, ...price, ...spending];
