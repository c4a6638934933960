import type { Listening } from '../conversation/understood';
import { STOP_WORDS } from './stopWords';
import { stem } from './stems';
import { plainWords, type Token } from './tokens';

type Asked = NonNullable<Listening['asked']>;
interface Fit {
  readonly choice: string;
  readonly sure: boolean;
}

const NEGATES =
  /^(not|no|never|hate|hates|dislike|without|nothing|none|neither|less|under|fewer|almost|nearly)$/;
const STRONGLY = /^(much|definitely|really|so|absolutely|totally|love|hate|strongly|always|any|day)$/;
/** "Two years" is not "a year". */
const COUNTS = /^(two|three|four|five|six|seven|eight|nine|ten|many|several)$/;
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
    (word) => (!STOP_WORDS.has(word) || COUNTS.test(word)) && !NEGATES.test(word) && !STRONGLY.test(word),
  );
  return { stems: new Set(content.map(stem)), negated: words.some((word) => NEGATES.test(word)), words };
};

const plain = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
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
      const best = Math.max(
        likeness(said, plain(label)),
        ...means.map((meaning) => likeness(said, plain(meaning))),
      );
      return { id, strong: STRONGLY.test(plain(label)[0] ?? ''), score: best };
    })
    .sort((a, b) => b.score - a.score);
  const [first] = scores;
  if (!first || first.score < LIKELY) return undefined;
  const level = scores.filter(({ score }) => first.score - score < 0.01);
  const chosen = level.length === 2 ? level.find((entry) => entry.strong === strong) : first;
  const rival = scores.find((entry) => !level.includes(entry));
  if (!chosen || level.length > 2) return undefined;
  const clear = first.score >= SURE && first.score - (rival?.score ?? 0) >= CLEARLY_AHEAD;
  return { choice: chosen.id, sure: clear && (level.length === 1 || sameLabels(level, asked)) };
}

/** Two levels of the same choice ("rather", "much rather"): the words decide which. */
function sameLabels(level: readonly { readonly id: string }[], asked: Asked): boolean {
  const labels = level.map(({ id }) =>
    [...sayingOf(plain(asked.find((choice) => choice.id === id)?.label ?? '')).stems].sort().join(' '),
  );
  return new Set(labels).size === 1;
}

/** 1 when the message says the phrase and little else; less the less of it is said. */
function likeness(said: Saying, phrase: readonly string[]): number {
  if (sameWords(said.words, phrase)) return 1;
  const meant = sayingOf(phrase);
  if (meant.stems.size === 0 || meant.negated !== said.negated) return 0;
  const shared = [...meant.stems].filter((word) => said.stems.has(word)).length;
  const extra = said.stems.size - shared;
  const share = shared / meant.stems.size;
  return share === 1 && extra > WRAPPING ? 0.7 : share;
}

/** The same words apart from courtesies and pronouns at the ends: "yeah, not sure". */
function sameWords(said: readonly string[], phrase: readonly string[]): boolean {
  const core = (words: readonly string[]): string =>
    words
      .join(' ')
      .replace(
        /^(yeah|well|hmm|um|ok|okay|lol|honestly|i think|i guess|id say|i would say|probably|then|so)( |$)/,
        '',
      )
      .replace(/ (i said|please|i think|i guess|for me|lol|really)$/, '');
  return core(said) !== '' && core(said) === core(phrase);
}
