import type { Vocabulary } from '../knowledge/types';
import { CITIES, WORDLIKE_PLACES } from './cities';
import type { Finder } from './credentials';
import type { Mention } from './mention';
import { createNames, type NameMatch } from './names';
import type { Token } from './tokens';

/** Words before a place: "in Ohio", "near Tulsa", "from NJ". */
const LOCATIVE = new Set(['in', 'near', 'from', 'around', 'outside', 'for', 'to', 'at', 'about', 'across', 'and', 'or', 'vs', 'than', 'of', 'live', 'living', 'state', 'here']); // prettier-ignore
/** The ones after which even a code that is also a word is a place: "in PA", "near LA". */
const FIRMLY_LOCATIVE = new Set([
  'in',
  'near',
  'from',
  'around',
  'outside',
  'across',
  'live',
  'living',
  'state',
]);
/** Codes that are words, or short for something at work (medical assistant, accounts receivable, a doctor …). */
const WORDLIKE_CODES = new Set(
  'in or me ok hi oh pa la ma co de id al ar va md mt ct ms mo as so'.split(' '),
);
/** Codes that lower case never names, not even after "in": "interested in me", "either in or out". */
const PLAIN_WORDS = new Set(['in', 'or', 'me', 'id', 'hi', 'ok', 'as', 'so']);
/** A question of pay or schooling that ends in two letters ends in a place: "coder pay oh". */
const ASKS_OF_A_PLACE =
  /^(pay|pays|paid|salary|salaries|wage|wages|earn|make|income|rate|hourly|school|schools|college|classes|program|programs|jobs|job|coder|coders|biller|billers)$/;

interface Context {
  readonly tokens: readonly Token[];
  readonly shouted: boolean;
}

/** Finds states and DC by name, code and city, without taking "in" for Indiana or "or" for Oregon. */
export function createPlaceFinder(vocabulary: Pick<Vocabulary, 'places' | 'metros'>): Finder {
  const codes = new Map(vocabulary.places.map(({ code }) => [code.toLowerCase(), code]));
  const states = createNames(vocabulary.places.map(({ name, code }) => [name, code] as const));
  const metros = vocabulary.metros.flatMap(({ name, state }) =>
    name.split(/[-/]/).map((part) => [part, state] as const),
  );
  const cities = createNames([...CITIES, ...metros]);

  const stateAt = (context: Context, i: number, city: Mention | undefined): NameMatch | undefined => {
    const named = states.at(context.tokens, i)[0];
    const code = codes.get(context.tokens[i]?.word ?? '');
    return named ?? (code !== undefined && isCode(context, i, city) ? { id: code, length: 1 } : undefined);
  };
  const cityAt = (context: Context, i: number): NameMatch | undefined =>
    cities.at(context.tokens, i).find(({ length }) => length > 1 || isPlaceName(context, i));
  return {
    words: [...states.words, ...cities.words].filter((word) => word.length > 2),
    find(tokens) {
      const context = { tokens, shouted: isShouted(tokens) };
      const found: Mention[] = [];
      let city: Mention | undefined;
      for (let i = 0; i < tokens.length; i++) {
        const adjoining = city?.end === i && /^[\s,]*$/.test(tokens[i]?.gap ?? '') ? city : undefined;
        const state = stateAt(context, i, adjoining);
        const town = cityAt(context, i);
        const match = town && town.length > (state?.length ?? 0) ? town : state;
        if (!match) continue;
        // "Portland, Maine" is in Maine, whatever the larger Portland is.
        const inCity = adjoining && match === state ? found.pop() : undefined;
        const mention: Mention = {
          slot: 'place',
          value: match.id,
          start: inCity?.start ?? i,
          end: i + match.length,
        };
        found.push(mention);
        city = match === town ? mention : undefined;
        i = mention.end - 1;
      }
      return found;
    },
  };
}

const isShouted = (tokens: readonly Token[]): boolean =>
  tokens.length > 1 && tokens.every(({ raw }) => raw === raw.toUpperCase());

const before = ({ tokens }: Context, i: number): string => tokens[i - 1]?.word ?? '';

/** A name that is a plain word too ("mobile", "reading") needs a sign: a preposition, a capital, or a state behind it. */
function isPlaceName(context: Context, i: number): boolean {
  const token = context.tokens[i];
  if (!token || !WORDLIKE_PLACES.has(token.word)) return true;
  if (FIRMLY_LOCATIVE.has(before(context, i)) || endsAPlaceQuestion(context, i)) return true;
  const next = context.tokens[i + 1];
  if (next && next.gap.includes(',') && next.word.length === 2) return true;
  return i > 0 && !context.shouted && /^[A-Z][a-z]/.test(token.raw) && /^\s*,?\s*$/.test(token.gap);
}

function isCode(context: Context, i: number, city: Mention | undefined): boolean {
  const token = context.tokens[i];
  if (!token || token.gap === "'" || token.gap === '-') return false;
  const upper = !context.shouted && token.raw === token.raw.toUpperCase();
  const firmly = FIRMLY_LOCATIVE.has(before(context, i));
  if (PLAIN_WORDS.has(token.word)) return isPlainWordCode(context, i, upper, city);
  if (city && /^[\s,]*$/.test(token.gap)) return true;
  if (!WORDLIKE_CODES.has(token.word)) return upper || !context.shouted || firmly;
  if (firmly) return token.word !== 'la' || isLast(context, i) || upper;
  const expected =
    LOCATIVE.has(before(context, i)) || endsAPlaceQuestion(context, i) || context.tokens.length === 1;
  return expected && (upper || endsAPlaceQuestion(context, i));
}

/** "OR", "IN", "ME" in capitals after a preposition, a comma or a city, or at the end of a question about pay. */
function isPlainWordCode(context: Context, i: number, upper: boolean, city: Mention | undefined): boolean {
  const token = context.tokens[i];
  if (city && token && /^[\s,]+$/.test(token.gap) && isLast(context, i)) return true;
  if (FIRMLY_LOCATIVE.has(before(context, i)) && isLast(context, i) && before(context, i) === 'in') {
    return upper || (asksOfAPlace(context) && token?.word !== 'me');
  }
  return (
    upper &&
    (LOCATIVE.has(before(context, i)) || token?.gap.includes(',') === true || endsAPlaceQuestion(context, i))
  );
}

const isLast = ({ tokens }: Context, i: number): boolean => i === tokens.length - 1;
const asksOfAPlace = ({ tokens }: Context): boolean => tokens.some(({ word }) => ASKS_OF_A_PLACE.test(word));
const endsAPlaceQuestion = (context: Context, i: number): boolean =>
  isLast(context, i) && ASKS_OF_A_PLACE.test(before(context, i));
