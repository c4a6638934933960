import { plainWords, type Token } from './tokens';

/** A part of a message that says one thing. */
export interface Clause {
  readonly words: readonly string[];
  /** Only echoes what was asked: "another phone call?". */
  readonly echoes: boolean;
  /** What something else is preferred to: "than call an insurer". */
  readonly lesser: boolean;
}

const SENTENCE = /[.,;:!?\n()]|\s-+\s/;
/** "Anything but anatomy" is no anatomy, and no clause of its own. */
const ALL_BUT = /\b(?:anything|everything|all|anyone) but\b/g;
const OPENS = / (?=(?:but|because|since|so|although|though|cause|unless|than)\b)/;
/** "Forty i get bored": a new subject; "the thing i hate" is one. */
const SUBJECT =
  /(?<!\b(?:and|when|if|that|what|which|like|as|while|where|how|think|guess|mean|before|after|than|thing|things|stuff|do|does|would|could|am|is|or|unless|but|because|so|since|though)) (?=i (?!said|guess|think|suppose|mean)\b)/;

/** "Don't" comes in as "don" and "not". */
const wholeVerb = (word: string): string =>
  word.replace(/^(do|does|did|would|could|should|have|has|is|are|was|were)n$/, '$1');

/** The words of a message as they are compared: contractions and chat spellings written out. */
export const comparedWords = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token, i) => plainWords(token, tokens[i - 1])).map(wholeVerb);

/** The clauses of a message, in order. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
  const starts = tokens.flatMap(({ gap }, i) => (i === 0 || SENTENCE.test(gap) ? [i] : []));
  return starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? tokens.length;
    const text = tokens
      .slice(start, end)
      .flatMap((token, at) => plainWords(token, tokens[start + at - 1]))
      .map(wholeVerb)
      .join(' ')
      .replace(ALL_BUT, 'not');
    const echoes = tokens[end]?.gap.includes('?') ?? false;
    return text
      .split(OPENS)
      .flatMap((part) => part.split(SUBJECT))
      .map((part) => {
        const words = part.replace(/^(?:but|because|since|so|although|though|cause|than) /, '').split(' ');
        return { words: words.filter(Boolean), echoes, lesser: part.startsWith('than ') };
      });
  });
}
