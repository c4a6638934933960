import type { Token } from './tokens';

export interface NameMatch {
  readonly id: string;
  /** How many words it spans. */
  readonly length: number;
}

/** A table of names of one or more words, looked up at a position of a message. */
export interface Names {
  /** The names that begin at `start`, the longest first. */
  at(tokens: readonly Token[], start: number): NameMatch[];
  readonly words: readonly string[];
}

/** @param entries `[name, id]`; the words of a name may be separated by anything but letters and digits */
export function createNames(entries: Iterable<readonly [string, string]>): Names {
  const ids = new Map<string, string>();
  const longest = new Map<string, number>();
  const words = new Set<string>();
  for (const [name, id] of entries) {
    const parts = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const [first] = parts;
    if (first === undefined) continue;
    const key = parts.join(' ');
    if (!ids.has(key)) ids.set(key, id);
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
    for (const part of parts) words.add(part);
  }
  return {
    words: [...words],
    at(tokens, start) {
      const most = longest.get(tokens[start]?.word ?? '') ?? 0;
      const matches: NameMatch[] = [];
      for (let length = Math.min(most, tokens.length - start); length > 0; length--) {
        const id = ids.get(phrase(tokens, start, length));
        if (id !== undefined) matches.push({ id, length });
      }
      return matches;
    },
  };
}

const phrase = (tokens: readonly Token[], start: number, length: number): string =>
  tokens
    .slice(start, start + length)
    .map((token) => token.word)
    .join(' ');
