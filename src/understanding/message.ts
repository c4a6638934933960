import { conceptsOf, conceptsOfPhrases } from './concepts';
import type { EntityFinder } from './entities';
import type { Mention } from './mention';
import type { Spelling } from './spelling';
import { fold, plainWords, tokenize, wordsOf, type Token } from './tokens';

/** A message, or a part of one, as the rest of this room reads it. */
export interface Message {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** Stand for any credential and any place in the features, so that none is foreign. */
export const CREDENTIAL_MARK = '<credential>';
export const PLACE_MARK = '<place>';

/** Reads a text: words, spelling mended, names found. */
export function read(text: string, spelling: Spelling, entities: EntityFinder): Message {
  const tokens = tokenize(fold(text)).map((token) => ({ ...token, word: spelling.mend(token.word) }));
  return { tokens, mentions: entities.find(tokens) };
}

/** The part from `start` up to `end`, with the names that lie in it. Experience belongs to the whole. */
export function part(message: Message, start: number, end: number): Message {
  return {
    tokens: message.tokens.slice(start, end),
    mentions: message.mentions
      .filter((mention) => mention.slot === 'experience' || (mention.start >= start && mention.end <= end))
      .map((mention) =>
        mention.slot === 'experience'
          ? mention
          : { ...mention, start: mention.start - start, end: mention.end - start },
      ),
  };
}

/** How the written-out name of a credential begins: "certified professional coder". */
const NAME_BEGINS = /^(certified|registered|national|medical)$/;

/**
 * The text as an answer reads it: a credential's written-out name as its short name, so that "registered health
 * information technician" says nothing of registering.
 */
export function spokenWords({ tokens, mentions }: Message): string {
  const long = mentions.filter(
    ({ slot, start, end }) =>
      slot === 'credential' && end - start > 2 && NAME_BEGINS.test(tokens[start]?.word ?? ''),
  );
  const shown = tokens.flatMap((token, i): Token[] => {
    const name = long.find(({ start, end }) => start <= i && i < end);
    if (!name) return [token];
    return name.start === i ? [{ ...token, word: name.value.toLowerCase() }] : [];
  });
  return wordsOf(shown);
}

/** The words of the features: contractions written out, credentials and places as marks. */
export function featureWords({ tokens, mentions }: Message): string[] {
  const words: string[] = [];
  const marked = mentions.filter(({ slot }) => slot === 'credential' || slot === 'place');
  for (let i = 0; i < tokens.length; i++) {
    const mention = marked.find(({ start }) => start === i);
    const token = tokens[i];
    if (mention) {
      words.push(mention.slot === 'credential' ? CREDENTIAL_MARK : PLACE_MARK);
      i = mention.end - 1;
    } else if (token) {
      words.push(...plainWords(token, tokens[i - 1]));
    }
  }
  return words;
}

/** What the message is about beside its words: concepts of the words, and which kinds of name it holds. */
export function featureConcepts({ mentions }: Message, words: readonly string[]): string[] {
  const concepts = [...words.flatMap((word) => [...conceptsOf(word)]), ...conceptsOfPhrases(words)];
  const values = new Set(mentions.filter(({ slot }) => slot === 'path').map(({ value }) => value));
  if (values.size === 1) concepts.push('one-path');
  if (values.size === 2) concepts.push('both-paths');
  const credentials = new Set(mentions.filter(({ slot }) => slot === 'credential').map(({ value }) => value));
  if (credentials.size > 0) concepts.push('a-credential');
  if (credentials.size > 1) concepts.push('credentials');
  if (mentions.some(({ slot }) => slot === 'place')) concepts.push('a-place');
  if (mentions.some(({ slot }) => slot === 'experience')) concepts.push('experience');
  if (words.some((word) => /^\$?\d+k?$/.test(word))) concepts.push('number');
  return concepts;
}
