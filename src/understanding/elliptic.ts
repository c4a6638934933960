import type { Message } from './message';
import { STOP_WORDS } from './stopWords';
import type { Token } from './tokens';

/** What a message leaves out: how much it says of its own, and how it leans on what came before. */
export interface Leaning {
  /** Words that are neither names nor small words. */
  readonly content: readonly string[];
  readonly named: boolean;
  readonly leadIn: boolean;
  readonly pronoun: boolean;
  /** A question that stands by itself although it holds no content word: "what is billing". */
  readonly complete: boolean;
  readonly text: string;
}

const LEAD_IN =
  /^(?:(?:ok(?:ay)?|and|but|so|well|then|now|alright|right|hmm|also|cool|got it)[ ,]+)*(?:what about|how about|whatabout|same (?:thing |question )?for|and for|and in|and with|and|but|ok|so|then|for|in|with|if i had|if i have|what if)\b/;
const PRONOUN =
  /\b(it|that one|this one|that|they|them|their|those|these|there|which one|the other(?: one| way| path)?|the first(?: one)?|the second(?: one)?|the last(?: one)?|last one|both|the same)\b/;
const COMPLETE =
  /^(?:so |ok |and )?(?:what(?: i)?s|what (?:is|are|do|does)|who (?:is|are)|who s|how do|how does|tell me about|explain|describe|define|compare)\b|\b(?:vs|versus|or|difference|between)\b/;
const CUT_OFF =
  /^(?:and |but |ok |so )*(?:how (?:long|much|many|often|come)|why(?: is that| not)?|when|where|how|since when|really)$/;

/** The words of a message, names, punctuation and all set apart by single spaces. */
export const spoken = (tokens: readonly Token[]): string => tokens.map(({ word }) => word).join(' ');

export function leaningOf({ tokens, mentions }: Message): Leaning {
  const inName = (i: number): boolean => mentions.some(({ start, end }) => start <= i && i < end);
  const text = spoken(tokens);
  const content = tokens.filter(({ word }, i) => !inName(i) && !STOP_WORDS.has(word)).map(({ word }) => word);
  return {
    content: content.filter((word) => !EMPTY_NOUNS.has(word)),
    named: mentions.length > 0,
    leadIn: LEAD_IN.test(text),
    pronoun: PRONOUN.test(text),
    complete: COMPLETE.test(text) && !/^(?:and |ok |so |but )*(?:what|how) about\b/.test(text),
    text,
  };
}

/** Words that name no subject beside a name: "medical", "the job", "state". */
const EMPTY_NOUNS = new Set([
  'medical',
  'job',
  'jobs',
  'side',
  'path',
  'person',
  'people',
  'state',
  'folks',
  'guys',
  'else',
  'other',
  'first',
  'second',
  'last',
  'both',
  'instead',
]);

/** Judges what was just pointed at and names no subject: "is that one any good". */
const JUDGES = new Set(['good', 'better', 'okay', 'fine', 'decent', 'bad', 'right', 'useful']);

/** Says nothing of its own, or only judges. */
export const onlyJudges = ({ content }: Leaning): boolean => content.every((word) => JUDGES.has(word));

/** "How long is it", "what does that cost": a measure of what was spoken of. */
export const asksItsMeasure = (text: string): boolean =>
  /^(?:and |but |ok |so )*(?:how (?:long|much|many|often|expensive)|what) (?:(?:is|does|do|are|would|will|s) )?(?:it|that|this|they|one|that one|this one)(?: (?:be|take|cost|run|last))?$/.test(
    text,
  );

/** Nothing of its own but a question word: it asks the same subject for more. */
export const isCutOff = (text: string): boolean => CUT_OFF.test(text);

/** Says so little that what was spoken of before belongs to it. */
export const leansOn = ({ content, leadIn, pronoun, text }: Leaning): boolean =>
  (content.length <= 3 && (leadIn || pronoun)) || (content.length <= 2 && text.split(' ').length <= 6);
