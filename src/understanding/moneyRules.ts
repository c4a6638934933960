import { ANY, END, HEDGE, type Rule } from './circumstanceRule';

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
  String.raw`(?:\b(?:i|ive|i've|we|id|i'd|me)(?: (?:only|just|currently|really|still|do|now|already|might|can|could|have|will|would|am able to))* |^(?:only |just )?|[,.;] ?|\b(?:and|but|if) )(?:have|got|had|having|saved|scraped|afford|(?:can|could|will|would|able to) (?:only |just )?(?:spend|pay|use|put in|put up)|come up with|set aside|put aside|scrape together)(?: (?:up|together|to spend|budget of|saved|in savings|left|of|total|some))*${HEDGE} $`,
);
const BUDGET = new RegExp(`\\b(?:budget|savings?|money)(?: (?:is|of|are|at|to|max))*:?${HEDGE} ?$`);
const WITH = new RegExp(
  `(?:^|\\b(?:with|for|on|under|below|had|and|is|what about|if|but|got|only|just|about|around|between))${HEDGE} ?$`,
);

/** Money at hand, said to be one's own. */
export const budget: readonly Rule[] = [
  { slot: 'dollars', before: OWN, after: MAY_FOLLOW, money: 'must', least: MONEY_LEAST, most: 99_999 },
  { slot: 'dollars', before: OWN, after: MAY_FOLLOW, money: 'may', least: PLAIN_LEAST, most: 9_999 },
  { slot: 'dollars', before: OWN, after: /^ (?:saved|in savings|in the bank|to spend|cash)\b/, money: 'may', least: PLAIN_LEAST, most: 99_999 },
  { slot: 'dollars', before: /(?:^|\b(?:is|are|would|will|think|does|do|did|can|could)) $/, after: /^ (?:(?:would|will|could|can|might|is) )?(?:be )?(?:enough|cover (?:it|that|this))\b/, money: 'may', least: PLAIN_LEAST, most: 99_999 },
  { slot: 'dollars', before: new RegExp(`\\bgave me${HEDGE} $`), after: MAY_FOLLOW, money: 'must', least: MONEY_LEAST, most: 99_999 },
  { slot: 'dollars', before: BUDGET, after: MAY_FOLLOW, money: 'may', least: PLAIN_LEAST, most: 99_999 },
  { slot: 'dollars', before: ANY, after: /^ ?(?:saved(?: up)?|in savings|in the bank|to my name|to spend|budget|set aside|put aside)\b/, money: 'may', least: PLAIN_LEAST, most: 99_999, unless: OTHER_MONEY },
]; // prettier-ignore

/** What a course was said to cost. */
export const price: readonly Rule[] = [
  {
    slot: 'coursePrice',
    before: new RegExp(String.raw`\b(?:${TAUGHT}(?: (?:i (?:found|saw|want|looked at)|online|near me|here|that|there|price|fee))* (?:that )?(?:costs?|is|are|was|charges?|wants?|asks?(?: for)?|asking(?: for)?|for|runs?|at|of|says|said|quoted|would be|would cost)|(?:it|they|that|this|one|which)(?:'s)? (?:costs?|charges?|wants?|asks?(?: for)?)|price (?:is|of)|tuition)(?: me)?${HEDGE} $`),
    after: /^(?! ?(?:hours?|hrs?|months?|weeks?|days?|years?|(?:an?|per) (?:hour|month|year|week|credit)|students?|%|percent|credits?|miles|or|to \d))/,
    money: 'may', least: PLAIN_LEAST, most: 150_000, unless: /\b(?:exam|test|membership|find|any|is there|are there|which|get)\b[^.;]*$/,
  },
  {
    slot: 'coursePrice', before: ANY, after: new RegExp(String.raw`^ (?:(?:an? (?:fair|good|normal|high|ok|okay|right|reasonable|usual) price )?for (?:a|an|the|this|that|one|some|their|its|coding|billing|\d+) (?:[\w-]+ ){0,4}?)?${TAUGHT}\b`),
    money: 'may', least: PLAIN_LEAST, most: 150_000,
  },
  {
    slot: 'coursePrice', before: /\b(?:was|were|is|cost|costs|about|had|only|for|if it(?:'s| is)) $/, after: new RegExp(END),
    money: 'may', least: PLAIN_LEAST, most: 150_000, known: 'coursePrice',
  },
]; // prettier-ignore

/** Money at hand by a mere "with" or "for", tried when it is nothing else. */
export const spending: readonly Rule[] = [
  { slot: 'dollars', before: WITH, after: MAY_FOLLOW, money: 'must', least: MONEY_LEAST, most: 99_999, unless: OTHER_MONEY },
  { slot: 'dollars', before: WITH, after: MAY_FOLLOW, money: 'may', least: PLAIN_LEAST, most: 99_999, known: 'dollars' },
]; // prettier-ignore
