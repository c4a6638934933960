import type { Vocabulary } from '../knowledge/types';
import type { Mention } from './mention';
import { createNames, type NameMatch } from './names';
import type { Token } from './tokens';

export interface Finder {
  find(tokens: readonly Token[]): Mention[];
  /** Every word that a name holds, so that the correction of typos leaves them alone and aims at them. */
  readonly words: readonly string[];
}

/** Finds credentials by any of their spellings: `cpc`, `C.P.C.`, `cpc-a`, `certified professional coder`. */
export function createCredentialFinder(credentials: Vocabulary['credentials']): Finder {
  const names = createNames(
    credentials.flatMap(({ id, spellings }) =>
      [id, ...spellings].flatMap((spelling) => [
        [spelling, id] as const,
        ...writtenTogether(spelling, id),
        ...ofSeveralPeople(spelling, id),
      ]),
    ),
  );
  const matchAt = (tokens: readonly Token[], i: number): NameMatch | undefined =>
    names.at(tokens, i).find((match) => !isLooseSuffix(tokens, i, match.length)) ??
    names.at(singular(tokens, i), i).find((match) => match.length === 1);
  return {
    words: names.words,
    find(tokens) {
      const found: Mention[] = [];
      for (let i = 0; i < tokens.length; i++) {
        const match = matchAt(tokens, i);
        if (!match) continue;
        found.push({ slot: 'credential', value: match.id, start: i, end: i + match.length });
        i += match.length - 1;
      }
      return found;
    },
  };
}

/** "CPC-A" is written "CPCA" as well. */
const writtenTogether = (spelling: string, id: string): (readonly [string, string])[] =>
  /^[a-z]+-[a-z]$/i.test(spelling) ? [[spelling.replace('-', ''), id]] : [];

/** "Certified professional coders" have the credential of one. */
const ofSeveralPeople = (spelling: string, id: string): (readonly [string, string])[] =>
  spelling.includes(' ') ? [[`${spelling}s`, id]] : [];

/** "CPCs" and "CPC's" are CPC. */
function singular(tokens: readonly Token[], i: number): readonly Token[] {
  const token = tokens[i];
  if (!token || !/^[a-z]{3,5}s$/.test(token.word)) return [];
  return [...tokens.slice(0, i), { ...token, word: token.word.slice(0, -1) }];
}

/** "Is the CPC a good choice" names CPC, not CPC-A: an "a" apart belongs to the name only where nothing follows that it could be the article of. */
function isLooseSuffix(tokens: readonly Token[], start: number, length: number): boolean {
  const last = tokens[start + length - 1];
  if (length === 1 || last?.word !== 'a' || last.gap === '-') return false;
  const next = tokens[start + length];
  return next !== undefined && !/[?.!,;]/.test(next.gap) && !AFTER_A_NAME.test(next.word);
}

const AFTER_A_NAME = /^(exam|fee|cost|price|status|or|and|vs|versus|pay|salary|off|while|into|to|than|get)$/;
