import type { Circumstances } from '../conversation/circumstances';
import type { Told } from '../conversation/understood';
import { amountsIn, type Amount } from './amounts';
import type { Rule } from './circumstanceRule';
import { toEntities } from './entities';
import type { Message } from './message';
import { budget, price, spending } from './moneyRules';
import { withDigits } from './numbers';
import { STOP_WORDS } from './stopWords';
import { hours, months } from './timeRules';
import { wordsOf } from './tokens';
import { wage } from './wageRules';

/** Tried in this order for each amount; the first that fits gives it its unit. */
const RULES: readonly Rule[] = [...hours, ...months, ...wage, ...budget, ...price, ...spending];

/** One number of the person's own, and the stretch of words that says so. */
interface Found {
  readonly circumstances: Circumstances;
  readonly start: number;
  readonly end: number;
}

/** A sentence reaches back to the last of these. */
const ENDS = /[;?!]|\.(?!\d)/;
/** How far around an amount is read, in characters, and how many amounts of a message are. */
const REACH = 120;
const MOST_AMOUNTS = 12;

/** The first rule whose words stand around the amount. */
function ruled(text: string, amount: Amount, known: Circumstances): Found | undefined {
  const before =
    text
      .slice(Math.max(0, amount.start - REACH), amount.start)
      .split(ENDS)
      .at(-1) ?? '';
  const after = text.slice(amount.end, amount.end + REACH);
  for (const rule of RULES) {
    const circumstances = applied(rule, amount, before, after, known);
    if (circumstances === undefined) continue;
    const lead = rule.before.exec(before)?.[0].length ?? 0;
    const trail = rule.after.exec(after)?.[0].length ?? 0;
    return { circumstances, start: amount.start - lead, end: amount.end + trail };
  }
  return undefined;
}

function applied(
  { slot, before: lead, after: trail, money, least, most, unless, known, value }: Rule,
  amount: Amount,
  before: string,
  after: string,
  told: Circumstances,
): Circumstances | undefined {
  if (known !== undefined && told[known] === undefined) return undefined;
  if (money === (amount.money ? 'never' : 'must')) return undefined;
  if (amount.low < least || amount.high > most) return undefined;
  if (!lead.test(before) || !trail.test(after) || unless?.test(before)) return undefined;
  const found = value ? value(amount, after) : { [slot]: { low: amount.low, high: amount.high } };
  return Object.keys(found).length > 0 ? found : undefined;
}

/**
 * The numbers that someone tells of their own lot: money, a course's price, hours, months, today's wage. A number whose
 * unit the words around it do not settle is left alone. `known` are those told before, to which "and with 10 hours?" refers.
 */
export function circumstancesIn(words: string, known: Circumstances = {}): Circumstances {
  return merged(foundIn(withDigits(words), known));
}

/** Nothing at hand is a number too. */
const NOTHING =
  /^(?:(?:i|we) (?:have|got|had) |i've got |ive got |but |and |with |sorry )?(?:no|zero|0) (?:money|savings|cash|dollars)\b(?! in\b)/;

function nothingIn(text: string): Found[] {
  const match = NOTHING.exec(text);
  return match ? [{ circumstances: { dollars: { low: 0, high: 0 } }, start: 0, end: match[0].length }] : [];
}

function foundIn(text: string, known: Circumstances): Found[] {
  const amounts = amountsIn(text)
    .slice(0, MOST_AMOUNTS)
    .flatMap((amount) => ruled(text, amount, known) ?? []);
  return [...nothingIn(text), ...amounts];
}

const merged = (found: readonly Found[]): Circumstances =>
  found.reduce<Circumstances>((all, { circumstances }) => ({ ...all, ...circumstances }), {});

/** Words that say nothing beside one's own numbers. */
const BESIDE = new Set(
  `both long fast soon enough cheap cheapest cover budget money cash saved savings save spend afford dollars bucks hours week month months time free spare evenings nights weekends
  study studying learn learning total max left currently roughly job training certified become start started possible
  finish finished ready work working full possible certification certifications certificate certificates course courses program
  programs class classes exam exams`.split(/\s+/),
);

/** A message that asks something else beside its numbers. */
const ASKS =
  /\b(?:what|whats|which|how|who|where|when|why|should|is it|is there|are there|do (?:i|you|they))\b/;
/** So many numbers of their own, with nothing asked, are what the message is about. */
const TELLING = 2;

/** What a message tells of the person's lot, and whether it says anything else; undefined when it tells nothing. */
export function toldIn(message: Message, known: Circumstances | undefined): Told | undefined {
  const words = wordsOf(message.tokens);
  const text = withDigits(words);
  const found = foundIn(text, known ?? {});
  if (found.length === 0) return undefined;
  const names = new Set(
    message.mentions.flatMap(({ start, end }) => message.tokens.slice(start, end).map(({ word }) => word)),
  );
  const inside = (at: number): boolean => found.some(({ start, end }) => start <= at && at < end);
  const small = [...text.matchAll(/[a-z0-9$%]+/g)].every(
    ({ 0: word, index }) => inside(index) || STOP_WORDS.has(word) || BESIDE.has(word) || names.has(word),
  );
  const circumstances = merged(found);
  const telling = Object.keys(circumstances).length >= TELLING && !ASKS.test(text);
  return { circumstances, alone: small || telling, entities: toEntities(message.mentions), words };
}
