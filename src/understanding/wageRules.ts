import type { Circumstances } from '../conversation/circumstances';
import type { Amount } from './amounts';
import { HEDGE, type Rule } from './circumstanceRule';

const PERIOD =
  /^ ?(?:(?:an?|per|each|every) |\/ ?|by the )?(?<per>hourly|hour|hr|weekly|week|wk|monthly|month|mo|yearly|year|yr|annually|annual)\b(?: (?:before|after) tax(?:es)?)?(?: (?:right now|now|currently|at the moment|today))?(?: (?:at|in|as) (?:(?:a|an|the|my) )?\w+(?: \w+)?(?=$|[.,;]))?/;
const NOW =
  /^ ?(?:(?:an?|per) |\/ ?)?(?:hourly|hour|hr|week|month|year|yr) (?:right now|now|currently|today|at the moment)\b/;
const PER = { h: 'hour', w: 'week', m: 'month', y: 'year', a: 'year' } as const;
const EARN =
  '(?:make|making|earn|earning|get|getting|get paid|getting paid|am paid|paid|bring home|take home|am at|am on|at|pull in|clear)';
const EARNS = new RegExp(
  `\\b(?:(?:i|im|i'm|i am|ive been|currently|now)(?: (?:currently|now|only|just|already|still|am|was|have been|do))*(?: ${EARN})|(?:^|\\b(?:and|but) )(?:now |currently )?(?:make|making|earn|earning)|i\\b[^.;?]*\\b(?:making|earning)|(?:pays|paying) me|my (?:current |present )?(?:job|work|pay|wage|salary|income)(?: now)?(?: (?:is|pays|at))?(?: me)?)${HEDGE} $`,
);
/** Pay that is wished for, asked about or somebody else's. */
const WISHED =
  /\b(?:can|could|will|would|should|want|wanna|need|hope|hoping|like to|until|do|does|if|when|have to)(?: \w+){0,2} $|\b(?:want|wanting|looking for)\b[^.;]*$|\b(?:want|need|hope|able) to\b[^.;]*$/;

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

/** What someone earns now. */
export const wage: readonly Rule[] = [
  { slot: 'wageNow', before: /\bif i (?:only )?(?:make|earn|get) $/, after: NOW, money: 'may', least: 5, most: 300_000, value: wageOf },
  { slot: 'wageNow', before: EARNS, after: PERIOD, money: 'may', least: 5, most: 300_000, unless: WISHED, value: wageOf },
  { slot: 'wageNow', before: /^$/, after: new RegExp(`${PERIOD.source}$`), money: 'may', least: 5, most: 300_000, value: wageOf },
  { slot: 'wageNow', before: EARNS, after: /^(?! ?(?:hours?|hrs?|days?|%|percent))/, money: 'may', least: 12_000, most: 300_000, unless: WISHED, value: wageOf },
]; // prettier-ignore
