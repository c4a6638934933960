import type { Listening } from '../conversation/understood';
import { clausesOf, comparedWords } from './clauses';
import { plain, sameWords } from './sayings';
import { likingOf, stanceOf, type Stance } from './stance';
import { STOP_WORDS } from './stopWords';
import { stem } from './stems';
import { feltIn, isNegator } from './tone';
import type { Token } from './tokens';

type Asked = NonNullable<Listening['asked']>;
interface Fit {
  readonly choice: string;
  readonly sure: boolean;
}

const DISLIKES = /^(hates?|hated|dislikes?)$/;
const STRONGLY = /^(much|definitely|really|absolutely|totally|love|hate|strongly|always)$/;
/** "Two years" is not "a year". */
const COUNTS = /^(one|two|three|four|five|six|seven|eight|nine|ten|many|several)$/;
/** The share of a choice's words that must be there to ask "right?", and to take it. */
const LIKELY = 0.5;
const SURE = 0.99;
const CLEARLY_AHEAD = 0.34;
/** Words beside the choice that may still be mere wrapping. */
const WRAPPING = 4;

/** The choice that a person's own words name, if one is clearly ahead. */
export function fitting(tokens: readonly Token[], asked: Asked, ask = ''): Fit | undefined {
  const words = comparedWords(tokens);
  const named = asked.find(({ label, means }) =>
    [label, ...means].some((phrase) => sameWords(words, plain(phrase))),
  );
  const clauses = clausesOf(tokens);
  const stance = named
    ? { choice: named, sure: true }
    : (stanceOf(clauses, asked) ?? likingOf(clauses, asked, ask));
  if (stance) return { choice: firmly(stance, words, asked), sure: stance.sure };
  return likest(words, asked, ask);
}

/** Strong words take the stronger of two answers that say the same: "much rather". */
function firmly({ choice }: Stance, words: readonly string[], asked: Asked): string {
  if (!words.some((word) => STRONGLY.test(word))) return choice.id;
  const stems = stemsOf(plain(choice.label));
  const firmer = asked.find(
    ({ label }) =>
      plain(label).some((word) => STRONGLY.test(word)) && sameStems(stemsOf(plain(label)), stems),
  );
  return firmer?.id ?? choice.id;
}

const sameStems = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((word) => other.has(word));

const stemsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(
    words
      .filter(
        (word) =>
          (!STOP_WORDS.has(word) || COUNTS.test(word)) &&
          !isNegator(word) &&
          !DISLIKES.test(word) &&
          !STRONGLY.test(word),
      )
      .map(stem),
  );

interface Saying {
  readonly stems: ReadonlySet<string>;
  readonly isAgainst: boolean;
}

function sayingOf(words: readonly string[]): Saying {
  const { tone, negated } = feltIn(words);
  return { stems: stemsOf(words), isAgainst: tone === undefined ? negated : tone < 0 };
}

/**
 * The choice that shares most words with the message; sure where it shares all of one and little else is said. Where
 * the answers are feelings, the question's own words are no sign of one.
 */
function likest(words: readonly string[], asked: Asked, ask: string): Fit | undefined {
  const isFelt = asked.some(({ tone }) => tone !== undefined);
  const topical = new Set(isFelt ? plain(ask).map(stem) : []);
  const said = sayingOf(words.filter((word) => !topical.has(stem(word))));
  const scores = asked
    .map(({ id, label, means }) => {
      const phrases = [label, ...means].map((phrase) => likeness(said, sayingOf(plain(phrase))));
      return { id, ...phrases.reduce((one, other) => (isCloser(other, one) ? other : one)) };
    })
    .sort((a, b) => (isCloser(a, b) ? -1 : isCloser(b, a) ? 1 : 0));
  const [first] = scores;
  if (!first || first.score < LIKELY) return undefined;
  const level = scores.filter((entry) => !isCloser(first, entry));
  if (level.length > 1) return undefined;
  const rival = scores.find((entry) => !level.includes(entry) && !isPartOf(entry, first));
  if (first.shared.every((word) => COUNTS.test(word))) return undefined;
  const isNamedBetter = asked.some(({ about }) => about !== undefined);
  const sure =
    !isNamedBetter && !isFelt && first.score >= SURE && first.score - (rival?.score ?? 0) >= CLEARLY_AHEAD;
  return { choice: first.id, sure };
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

/** 1 when the message says the phrase and little else; less the less of it is said. */
function likeness(said: Saying, meant: Saying): Likeness {
  if (meant.stems.size === 0 || meant.isAgainst !== said.isAgainst) return { score: 0, shared: [] };
  const shared = [...meant.stems].filter((word) => said.stems.has(word));
  const extra = said.stems.size - shared.length;
  const share = shared.length / meant.stems.size;
  return { score: share === 1 && extra > WRAPPING ? 0.7 : share, shared };
}
