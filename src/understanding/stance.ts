import type { Listening } from '../conversation/understood';
import type { Clause } from './clauses';
import { plain, sameWords } from './sayings';
import { STOP_WORDS } from './stopWords';
import { stem } from './stems';
import { feltIn, isNegator, picks, plainlyFelt, toneOf, type Tone } from './tone';

type Asked = NonNullable<Listening['asked']>;
type Choice = Asked[number];

/** The choice that words speak for, and whether nothing in them speaks against that. */
export interface Stance {
  readonly choice: Choice;
  readonly sure: boolean;
}

/** Words that add nothing to what is liked. */
const FILLERS = new Set(
  `one thing stuff guess please lol haha honestly definitely totally absolutely strongly probably day days week years yrs time times life morning afternoon
   work works working job school sure well bit little kinda ugh hmm oh yep nah option first second part side person guy girl type learn learning
   hear hearing always ever again anymore today leave let keep give`.split(/\s+/),
);
/** Of somebody else, or of what holds only sometimes. */
const DOUBTFUL =
  /\b(?:you|your|yours|youre|he|she|his|her|my (?:mom|mother|dad|father|aunt|uncle|sister|brother|son|daughter|husband|wife|friend|cousin|grandma|grandmother|boss|neighbor)|if|unless|depends|sometimes)\b/;
/** "Patients would break me": what something does to me is seldom to my liking. */
const TO_ME = /^(?:me|my)$/;
const KINDLY = /^(?:for|to|around|with|near|like|of|about|on|by|at|give|gives|let|lets|leave|leaves|and|in)$/;
/** How much else may stand in a clause that is taken without asking. */
const MOST_UNKNOWN = { felt: 3, denied: 2, named: 0 } as const;

interface Topic {
  readonly choice: Choice;
  readonly start: number;
  readonly end: number;
}

/** Where a clause names what the choices are about. Of two names the longer one counts: "one record", not "record". */
function topicsIn(words: readonly string[], asked: Asked): Topic[] {
  const stems = words.map(stem);
  const found = asked.flatMap((choice) =>
    (choice.about ?? []).flatMap((name) => {
      const parts = name.split(' ').map(stem);
      return words.flatMap((_, start) =>
        parts.every((part, i) => stems[start + i] === part)
          ? [{ choice, start, end: start + parts.length }]
          : [],
      );
    }),
  );
  const isInside = (one: Topic, other: Topic): boolean =>
    other.end - other.start > one.end - one.start && other.start <= one.start && one.end <= other.end;
  return found
    .filter((one) => !found.some((other) => isInside(one, other)))
    .sort((a, b) => a.start - b.start);
}

/** The one choice that the topics are about; undefined where they pull both ways. "Both" beside a side is none. */
function sideOf(topics: readonly Topic[]): Choice | undefined {
  const all = new Set(topics.map(({ choice }) => choice));
  const sides = [...all].filter(({ against }) => [...all].length === 1 || against !== 'neither');
  return sides.length === 1 ? sides[0] : undefined;
}

/** "Phones not people", "books over people": what comes second is what the first is preferred to. */
function parted(clause: Clause, asked: Asked): Clause[] {
  const topics = topicsIn(clause.words, asked);
  const [first] = topics;
  const other = topics.find(({ choice }) => choice !== first?.choice);
  if (!first || !other) return [clause];
  const seam = clause.words.findIndex(
    (word, i) => i >= first.end && i < other.start && (isNegator(word) || word === 'over'),
  );
  if (seam < 0) return [clause];
  const [before, after] = [clause.words.slice(0, seam), clause.words.slice(seam + 1)];
  return [
    { ...clause, words: before },
    { ...clause, words: after, lesser: true },
  ];
}

/** What one clause says: of a choice, or of whatever was named before it. */
interface Said {
  readonly stance?: Stance;
  readonly felt: Tone | undefined;
  readonly echoes: boolean;
  /** It names nothing, and says only how that is liked: "no thanks". */
  readonly isVerdict: boolean;
}

function saidIn(clause: Clause, asked: Asked): Said {
  const { words, echoes, lesser } = clause;
  const named = asked.find(({ label, means }) =>
    [label, ...means].some((phrase) => sameWords(words, plain(phrase))),
  );
  const topics = topicsIn(words, asked);
  const { tone, negated, unknown } = beside(words, topics);
  const felt = tone ?? (negated ? -1 : undefined);
  if (named) return { stance: { choice: named, sure: !echoes }, felt, echoes, isVerdict: false };
  const choice = sideOf(topics);
  const isVerdict = topics.length === 0 && unknown.length === 0 && felt !== undefined;
  if (!choice) return { felt, echoes, isVerdict };
  const isDone = felt === undefined && isDoneToMe(words, topics, unknown);
  const isAgainst = lesser || isDone || (felt ?? 1) < 0;
  const most = tone !== undefined ? 'felt' : negated || lesser ? 'denied' : 'named';
  const sure = !echoes && !isDone && unknown.length <= MOST_UNKNOWN[most] && !DOUBTFUL.test(words.join(' '));
  const meant = isAgainst ? asked.find(({ id }) => id === choice.against) : choice;
  return { ...(meant && { stance: { choice: meant, sure } }), felt, echoes, isVerdict };
}

/** What stands beside the topics of a clause: how it feels, and words of which that is not known. */
function beside(words: readonly string[], topics: readonly Topic[]) {
  const named = new Set(topics.flatMap(({ start, end }) => words.slice(start, end)));
  const others = plainlyFelt(words.join(' '))
    .split(' ')
    .filter((word) => word !== '' && !named.has(word));
  const unknown = others.filter(
    (word) =>
      !(STOP_WORDS.has(word) || FILLERS.has(word) || isNegator(word) || /^\d+$/.test(word)) &&
      toneOf(word) === undefined,
  );
  return { ...feltIn(others), unknown };
}

function isDoneToMe(words: readonly string[], topics: readonly Topic[], unknown: readonly string[]): boolean {
  const last = Math.max(...topics.map(({ end }) => end));
  const me = words.findIndex((word, i) => i > last && TO_ME.test(word) && !KINDLY.test(words[i - 1] ?? ''));
  return (
    me > 0 &&
    words.slice(last, me).some((word) => unknown.includes(word) || /^(?:make|get|put|drive)s?$/.test(word))
  );
}

/** A verdict on what was named just before is part of it: "people all day, no thanks". */
function judged(said: readonly Said[], asked: Asked): Stance[] {
  return said.flatMap(({ stance, felt, echoes }, i) => {
    const next = said[i + 1];
    const verdict = next && !next.stance && (next.isVerdict || echoes) ? next.felt : undefined;
    if (!stance || felt !== undefined || verdict === undefined) return stance ? [stance] : [];
    const choice = verdict < 0 ? asked.find(({ id }) => id === stance.choice.against) : stance.choice;
    return choice ? [{ choice, sure: next?.isVerdict === true }] : [];
  });
}

/**
 * The choice that the clauses of a message speak for, by what they name and whether they like it. The side that is
 * named first counts; where a later clause speaks for another it is not sure.
 */
export function stanceOf(clauses: readonly Clause[], asked: Asked): Stance | undefined {
  const said = clauses.flatMap((clause) => parted(clause, asked)).map((clause) => saidIn(clause, asked));
  const stances = judged(said, asked);
  const [first] = stances;
  if (!first) return undefined;
  const agrees = stances.every(({ choice }) => choice === first.choice);
  return { choice: first.choice, sure: agrees && stances.some(({ sure }) => sure) };
}

/** What somebody else has, or what is one's own: "my boss" is not what was asked about. */
const OWN = /\bmy\b/;

/**
 * The choice that mere liking comes to, where the question is how something is liked. It is sure where nothing is
 * named but what the question names as well; `ask` is its text.
 */
export function likingOf(clauses: readonly Clause[], asked: Asked, ask: string): Stance | undefined {
  const topical = new Set(plain(ask).map(stem));
  const read = clauses.map(({ words }) => {
    const { tone, unknown } = beside(
      words.filter((word) => !picks(word)),
      [],
    );
    const text = words.join(' ');
    const isPlain =
      unknown.every((word) => topical.has(stem(word))) && !DOUBTFUL.test(text) && !OWN.test(text);
    return { tone, isPlain };
  });
  const felt = read.filter(({ tone }) => tone !== undefined);
  const tones = felt.map(({ tone = 1 }) => tone);
  if (tones.length === 0) return undefined;
  const worst = Math.min(...tones);
  const tone = worst < 0 ? worst : Math.max(...tones);
  const choice = asked.find((one) => one.tone === tone);
  const agrees = tones.every((one) => one > 0 === tone > 0);
  return choice && { choice, sure: agrees && felt.every(({ isPlain }) => isPlain) };
}
