/** One word of a message. `gap` is what stood between it and the word before. */
export interface Token {
  /** Lower case, spelling mended where a typo was found. */
  readonly word: string;
  /** As typed, accents folded. */
  readonly raw: string;
  readonly gap: string;
}

const WORD = /[a-z0-9$%]+/gi;
const DOTTED = /\b((?:[a-z]\.){2,}[a-z]?)(?![a-z])/gi;
const THOUSANDS = /(\d),(?=\d{3}\b)/g;

/** Straight quotes, no accents, "c.p.c." without its full stops and "18,000" without its comma. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[\u2018\u2019\u02BC`´]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(DOTTED, (dotted) => dotted.replaceAll('.', ''))
    .replace(THOUSANDS, '$1');

/** Splits a folded text into words; what stands between them is kept as their gaps. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of folded.matchAll(WORD)) {
    const raw = match[0];
    tokens.push({ word: raw.toLowerCase(), raw, gap: folded.slice(end, match.index) });
    end = match.index + raw.length;
  }
  return tokens;
}

/** The text of some tokens again, in lower case and as mended: what an answer reads to pick its aspect. */
export const wordsOf = (tokens: readonly Token[]): string =>
  tokens.map((token, i) => (i === 0 ? '' : token.gap.toLowerCase()) + token.word).join('');

/** Short forms and chat spellings that stand for several words, or for a longer one. */
const LONG_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    whats: 'what is', wats: 'what is', hows: 'how is', whos: 'who is', wheres: 'where is', thats: 'that is', its: 'it is',
    theres: 'there is', dont: 'do not', doesnt: 'does not', didnt: 'did not', cant: 'can not', cannot: 'can not',
    wont: 'will not', isnt: 'is not', arent: 'are not', wasnt: 'was not', wouldnt: 'would not', shouldnt: 'should not',
    couldnt: 'could not', havent: 'have not', hasnt: 'has not', aint: 'is not', im: 'i am', ive: 'i have', id: 'i would',
    youre: 'you are', theyre: 'they are', wanna: 'want to', gonna: 'going to', gotta: 'got to', u: 'you', ur: 'your',
    r: 'are', n: 'and', w: 'with', wo: 'without', bc: 'because', cuz: 'because', cos: 'because', plz: 'please', pls: 'please',
    ppl: 'people', diff: 'difference', yr: 'year', yrs: 'years', mo: 'month', mos: 'months', hrs: 'hours', hr: 'hour',
    wk: 'week', wks: 'weeks', exp: 'experience', wut: 'what', wat: 'what', abt: 'about', thru: 'through', info: 'information',
    hw: 'how', hv: 'have', gud: 'good', cert: 'certification', certs: 'certifications', certi: 'certification', fyi: '',
    wfh: 'work from home', wah: 'work at home', pt: 'part time', ft: 'full time', b4: 'before', '2day': 'today',
    edu: 'education', dept: 'department', mgmt: 'management', mgr: 'manager', sal: 'salary', med: 'medical',
  }).map(([short, long]) => [short, long === '' ? [] : long.split(' ')]),
); // prettier-ignore

/** Endings that an apostrophe sets off: "don't" is "do not", "what's" is "what is". */
const AFTER_APOSTROPHE: ReadonlyMap<string, string> = new Map([
  ['s', 'is'], ['re', 'are'], ['ll', 'will'], ['ve', 'have'], ['m', 'am'], ['d', 'would'], ['t', 'not'],
]); // prettier-ignore
const ASKING = new Set(['what', 'how', 'who', 'where', 'when', 'why', 'that', 'it', 'there', 'here']);

/** The words a token stands for in the features: contractions and chat spellings written out. */
export function plainWords(token: Token, before: Token | undefined): readonly string[] {
  if (before !== undefined && token.gap === "'") {
    if (token.word === 's') return ASKING.has(before.word) ? ['is'] : [];
    const ending = AFTER_APOSTROPHE.get(token.word);
    if (ending !== undefined) return [ending];
  }
  return LONG_FORMS.get(token.word) ?? [token.word];
}
