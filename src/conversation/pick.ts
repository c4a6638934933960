import type { Meaning, Memory } from './memory';
import { nodOf } from './nods';

/** Words reduced to what decides whether a label was typed: lower case, letters and digits. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The same with contractions as one word: "don't" is "dont", as it is often typed. */
export const spoken = (text: string): string => bare(text.replace(/['’]/g, ''));

const ORDINALS = [['first', '1st'], ['second', '2nd'], ['third', '3rd'], ['fourth', '4th'], ['fifth', '5th'], ['sixth', '6th']]; // prettier-ignore
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** Numbers and places as words. */
export const COUNTED: readonly string[] = [...NUMBERS, ...ORDINALS.map(([word = '']) => word)];

/** The number that a word stands for: "2", "two", "second", "2nd". */
export function numberNamed(word: string): number | undefined {
  if (/^\d+(?:st|nd|rd|th)?$/.test(word)) return Number.parseInt(word, 10);
  const at = Math.max(
    NUMBERS.indexOf(word),
    ORDINALS.findIndex((forms) => forms.includes(word)),
  );
  return at >= 0 ? at + 1 : undefined;
}

const LEAD_IN = /^(the|option|number|no|choice|pick|i pick|i choose|answer|nr) /;
const isSpoken = (meaning: Meaning): boolean => 'say' in meaning;

/** Back, skip and stop stand at the end of a list, but are not its last answer. */
const isControl = (meaning: Meaning): boolean =>
  'choice' in meaning && commandIn(meaning.choice.id) !== undefined;

/** Which place in a list the words name, from 0; -1 for the last, undefined for none. */
function placeNamed(words: string, ordinals: boolean): number | undefined {
  const core = words.replace(LEAD_IN, '').replace(/ (one|please|option)$/, '');
  if (/^[1-9]$/.test(core)) return Number(core) - 1;
  if (!ordinals) return undefined;
  if (core === 'last') return -1;
  const named = ORDINALS.findIndex((forms) => forms.includes(core));
  const counted = named >= 0 ? named : NUMBERS.indexOf(core);
  return counted >= 0 ? counted : undefined;
}

type Shown = Memory['shown'];

/** What the words mean as an answer to the buttons last shown. */
export const pick = (text: string, shown: Shown): Meaning | undefined => picked(text, shown)?.means;

/**
 * The button that the words name of those last shown: by its label, its number, its place ("the second one"),
 * or yes and no to a "right?". Ordinals are left alone where only next steps are shown: "the first one" is then
 * more likely one of two things just spoken of.
 */
export function picked(text: string, shown: Shown): Shown[number] | undefined {
  const words = bare(text);
  if (words === '' || shown.length === 0) return undefined;
  const labelled = shown.find((entry) => bare(entry.label) === words);
  if (labelled) return labelled;
  const place = placeNamed(words, !shown.every((entry) => isSpoken(entry.means)));
  const counted = place === -1 ? shown.filter((entry) => !isControl(entry.means)) : shown;
  const placed = place === undefined ? undefined : counted.at(place);
  if (placed) return placed;
  return yesOrNo(words, shown);
}

/** "Yes" takes the only real offer beside a way out; "no" takes the way out. */
function yesOrNo(words: string, shown: Shown): Shown[number] | undefined {
  const instead = shown.length === 2 ? shown.find((entry) => 'reopen' in entry.means) : undefined;
  const wayOut = shown.find((entry) => 'dismiss' in entry.means) ?? instead;
  if (!wayOut) return undefined;
  const offers = shown.filter((entry) => entry !== wayOut);
  const nod = nodOf(words);
  if (nod === 'no') return wayOut;
  return (nod === 'yes' || nod === 'agreed') && offers.length === 1 ? offers[0] : undefined;
}

export function isBareYesOrNo(text: string): boolean {
  const nod = nodOf(bare(text));
  return nod !== undefined && nod !== 'unsure';
}

export type Command = 'back' | 'skip' | 'stop' | 'continue' | 'forget' | 'why' | 'ground';

const COMMANDS: readonly (readonly [Command, RegExp])[] = [
  ['back', /^(go back|back|previous|previous question|go back one|undo|back please|one back|last question)$/],
  ['skip', /^(skip|skip it|skip this|skip this one|skip that|pass|pass on that|skip please|next question|rather not say)$/],
  ['stop', /^(stop|quit|cancel|exit|leave|stop here|enough|end this|stop the questions|stop this)$/],
  ['forget', /^(please )?(forget|delete|erase|clear) (me|my answers|my data|everything( you know about me)?|what i (said|told you))$/],
  ['continue', /^(continue|go on|carry on|resume|keep going|proceed|next|alright next|ok next|let s go on|back to the questions|go ahead)( with)?( the questions| my fit)?$/],
  ['ground', /^(but |and )?(why (do|are|would|did) you (ask|asking|want to know|need to know)( me)?( that| this| it)?|why (that|this) question|why (is|does) (that|this|it) (important|matter)|what( i)?s (that|this) for|why ask( that| this)?)$/],
]; // prettier-ignore

/** The commands that every guided talk understands. */
export function commandIn(text: string): Command | undefined {
  const words = bare(text);
  return COMMANDS.find(([, form]) => form.test(words))?.[0] ?? (asksWhy(words) ? 'why' : undefined);
}

const LEAD = /^((but|and|so|ok|okay|wait|hm+|um) )+/;
const THAT = '(that|this|it|those|so|all (that|this)|(that|this|the|these|those) (numbers?|figures?|answer))';

/** Ways to ask where a reply comes from. "Why" alone asks on about the subject, "why do you ask" about a question. */
const WHY = [
  `why (did|would|do|are) you (say|saying|tell(ing)? me|answer|think|suggest|show(ing)? me) ${THAT}`,
  'why (that|this) (answer|reply|one)',
  `how (do|did|would|can) you know( ${THAT})?`,
  `how did you (get|come up with|find|arrive at|get to|come to) ${THAT}`,
  `where (did|do|does) (you|that|this|it|that number|that figure) (get|got|come|take|have|find)( ${THAT})?( from)?`,
  `where is ${THAT} from`,
  `(what|whats|what s|what is|what are|wheres|where s|where is) (your|the) (sources?|proof|evidence)( (for|of|on) ${THAT})?`,
  '(any |your |the )?(sources?|citation|references?)( please)?',
  '(cite|show|name|give)( me)? (your|a|the) (sources?|proof)',
  'says who|who (says|said) (so|that|this)|ac+ording to (who|whom|what)',
  'explain ((that|your|this) (answer|reply)|yourself)',
  `(what (is|s) ${THAT} |whats ${THAT} )?based on( what)?`,
].map((form) => new RegExp(`^(${form})$`));

const asksWhy = (words: string): boolean => WHY.some((form) => form.test(words.replace(LEAD, '')));
