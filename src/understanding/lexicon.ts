import { conceptWords } from './concepts';
import { englishWords } from './english';
import { coreWords, createSpelling } from './spelling';
import { fold, tokenize } from './tokens';

/** The words a model knows: `words` in order of frequency, `kept` plain English that must not be mended into them. */
export interface Lexicon {
  readonly words: readonly string[];
  readonly kept: readonly string[];
}

/** Plain words of our time and field that the lexicon of newspaper English lacks and a typo list would hit. */
const MODERN =
  `welder welders coder coders biller billers hygienist barista uber lyft online website email emails internet google
  facebook tiktok youtube laptop wifi zoom resume texting texted fixing boding codling cooing bidding filing filling filler killer
  miller pilling tilling willing belling balling bulling boiling dialing hiring wiring firing voding hotel motel moms dads guys
  lol haha hahaha okay yeah yep nope gonna wanna gotta kinda sorta dunno
  cerner login trainee trainees learner learners gamer greek colombia changers outsources rungs`.split(/\s+/);

/** A word that is no English, one edit from a correct one that is `RATIO` times as frequent, was mistyped by its author. */
const COMMON = 4;
const RATIO = 2;

/** Gathers the words of the phrases, of the concepts and of the names. Deliberate typos in phrases are not learned as words. */
export function collectWords(phrases: readonly string[], names: readonly string[]): Lexicon {
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    for (const { word } of tokenize(fold(phrase))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const english = [...englishWords(), ...MODERN];
  const proper = new Set(
    [...conceptWords(), ...coreWords, ...names].filter((word) => /^[a-z0-9]+$/.test(word)),
  );
  for (const word of proper) counts.set(word, (counts.get(word) ?? 0) + 1);
  const frequent = byFrequency(counts);
  const isEnglish = new Set(english);
  const isCorrect = (word: string): boolean => proper.has(word) || isEnglish.has(word);
  const count = (word: string): number => counts.get(word) ?? 0;
  const common = createSpelling(
    frequent.filter((word) => count(word) >= COMMON && isCorrect(word)),
    [],
  );
  const isTypo = (word: string): boolean => {
    const meant = common.mend(word);
    return meant !== word && count(meant) >= RATIO * count(word);
  };
  const isWord = (word: string): boolean => isCorrect(word) || !isTypo(word);
  const words = frequent.filter(isWord);
  return { words, kept: lookalikes(words, english) };
}

const byFrequency = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([word]) => word);

function lookalikes(words: readonly string[], english: readonly string[]): string[] {
  const spelling = createSpelling(words, []);
  return [...new Set(english)].filter((word) => spelling.mend(word) !== word).sort();
}
