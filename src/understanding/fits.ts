import type { Listening } from '../conversation/understood';
import { STOP_WORDS } from './stopWords';
import { stem } from './stems';
import { plainWords, type Token } from './tokens';

type Asked = NonNullable<Listening['asked']>;
interface Fit {
  readonly choice: string;
  readonly sure: boolean;
}

const NEGATES = /^(not|no|never|nobody|without|nothing|none|neither|less|under|fewer|almost|nearly|instead)$/;
/** "People drain me" speaks against people as much as "no people" does; "I do not mind people" does not. */
const DISLIKES = /^(hates?|hated|dislikes?)$/;
const AVERSE =
  /^(mind|drain(s|ing)?|exhaust(s|ing)?|bor(e|es|ed|ing)|scar(e|es|ed|y)|stress(es|ed|ful|ing)?|cry|faint|yell(s|ing)?|annoy(s|ing)?|tired?|awful|terrible|dread|nervous|glass|kills?|lonely)$/;
const STRONGLY = /^(much|definitely|really|so|absolutely|totally|love|hate|strongly|always|any|day)$/;
/** "Two years" is not "a year". */
const COUNTS = /^(one|two|three|four|five|six|seven|eight|nine|ten|many|several)$/;
/** The share of a choice's words that must be there to ask "right?", and to take it. */
const LIKELY = 0.5;
const SURE = 0.99;
const CLEARLY_AHEAD = 0.34;
/** Words beside the choice that may still be mere wrapping. */
const WRAPPING = 4;

interface Saying {
  readonly stems: ReadonlySet<string>;
  readonly negated: boolean;
  readonly words: readonly string[];
}

const sayingOf = (words: readonly string[]): Saying => {
  const content = words.filter(
    (word) =>
      (!STOP_WORDS.has(word) || COUNTS.test(word)) &&
      ![NEGATES, DISLIKES, STRONGLY].some((kind) => kind.test(word)),
  );
  const denies = words.some((word) => NEGATES.test(word));
  const averse = words.some((word) => DISLIKES.test(word) || AVERSE.test(word));
  return { stems: new Set(content.map(stem)), negated: denies !== averse, words };
};

/** The words of a phrase, contractions written out as they are in what people say. */
const plain = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(
      /\b(ca|do|does|did|would|could|should|have|has|is|are|was|were)nt\b/g,
      (_, verb: string) => `${verb === 'ca' ? 'can' : verb} not`,
    )
    .match(/[a-z0-9]+/g) ?? [];

/** "Don't" comes in as "don" and "not". */
const wholeVerb = (word: string): string =>
  word.replace(/^(do|does|did|would|could|should|have|has|is|are|was|were)n$/, '$1');

/** The choice that a person's own words name, if one is clearly ahead. */
export function fitting(tokens: readonly Token[], asked: Asked): Fit | undefined {
  const words = tokens.flatMap((token, i) => plainWords(token, tokens[i - 1])).map(wholeVerb);
  const said = sayingOf(words);
  const strong = words.some((word) => STRONGLY.test(word));
  const scores = asked
    .map(({ id, label, means }) => {
      const phrases = [label, ...means].map((phrase) => likeness(said, plain(phrase)));
      const best = phrases.reduce((one, other) => (isCloser(other, one) ? other : one));
      return { id, strong: STRONGLY.test(plain(label)[0] ?? ''), ...best };
    })
    .sort((a, b) => (isCloser(a, b) ? -1 : isCloser(b, a) ? 1 : 0));
  const [first] = scores;
  if (!first || first.score < LIKELY) return undefined;
  const level = scores.filter((entry) => !isCloser(first, entry));
  const chosen = level.length === 2 ? level.find((entry) => entry.strong === strong) : first;
  const rival = scores.find((entry) => !level.includes(entry) && !isPartOf(entry, first));
  if (!chosen || level.length > 2) return undefined;
  const clear = first.score >= SURE && first.score - (rival?.score ?? 0) >= CLEARLY_AHEAD;
  return { choice: chosen.id, sure: clear && (level.length === 1 || sameLabels(level, asked)) };
}

/** How much of a phrase was said, and how many of its words those are. */
interface Likeness {
  readonly score: number;
  readonly shared: readonly string[];
}

/** Of two phrases said alike, the longer one says more: "front desk at a clinic" is more than "front desk". */
const isCloser = (one: Likeness, other: Likeness): boolean =>
  Math.abs(one.score - other.score) < 0.01
    ? one.score > 0 && one.shared.length > other.shared.length
    : one.score > other.score;

const isPartOf = (one: Likeness, other: Likeness): boolean =>
  one.shared.length < other.shared.length && one.shared.every((word) => other.shared.includes(word));

/** Two levels of the same choice ("rather", "much rather"): the words decide which. */
function sameLabels(level: readonly { readonly id: string }[], asked: Asked): boolean {
  const labels = level.map(({ id }) =>
    [...sayingOf(plain(asked.find((choice) => choice.id === id)?.label ?? '')).stems].sort().join(' '),
  );
  return new Set(labels).size === 1;
}

/** 1 when the message says the phrase and little else; less the less of it is said. */
function likeness(said: Saying, phrase: readonly string[]): Likeness {
  const meant = sayingOf(phrase);
  if (sameWords(said.words, phrase)) return { score: 1, shared: [...said.stems, ...phrase] };
  if (meant.stems.size === 0 || meant.negated !== said.negated) return { score: 0, shared: [] };
  const shared = [...meant.stems].filter((word) => said.stems.has(word));
  const extra = said.stems.size - shared.length;
  const share = shared.length / meant.stems.size;
  return { score: share === 1 && extra > WRAPPING ? 0.7 : share, shared };
}

/** The same words apart from courtesies and pronouns at the ends: "yeah, not sure". */
function sameWords(said: readonly string[], phrase: readonly string[]): boolean {
  const core = (words: readonly string[]): string =>
    words
      .join(' ')
      .replace(
        /^(yeah|well|hmm|um|ok|okay|lol|honestly|me|i|its|it is|thats|that is|that would be|i think|i guess|id say|i would say|probably|then|so) /,
        '',
      )
      .replace(/ (i said|please|i think|i guess|for me|lol|really)$/, '');
  return core(said) !== '' && core(said) === core(phrase);
}
