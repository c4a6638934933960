import { stem } from './stems';

/** How strongly words like or dislike: 2 loved, 1 fine, -1 wearing, -2 hated. */
export type Tone = 2 | 1 | -1 | -2;

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Verbs, nouns and adjectives that say how something is liked; any form of them. Closed on purpose: what is not here is never a feeling. */
const FEELING: readonly (readonly [Tone, readonly string[]])[] = [
  [2, list('love adore perfect thrive heaven dream gift excite fascinate passion enjoy enjoyed fun cool great awesome favorite amazing excellent picky perfectionist safe')],
  [1, list('fine ok okay alright good nice easy comfortable relax calming happy interesting interest suit handle cope cozy')],
  [-1, list(`bore boring bored tire tired tiring drain exhaust wearing stress stressful stressed sleepy asleep faint squeamish dull scary scare nervous anxious
    anxious anxiety worry afraid fear annoy bother mind hurt sweat bad weak fail failed depress depressing lonely confuse confusing overwhelm overrated frustrate
    tedious pain mess sloppy mistake antsy restless drown struggle dread suck lame meh uncomfortable intimidate`)],
  [-2, list(`hate hated despise loathe detest dislike terrible awful horrible gross disgust hell nightmare torture prison crazy insane kill die dead misery miserable
    freeze panic puke vomit glass terrify ew eww yuck ugh worst hopeless unbearable`)],
]; // prettier-ignore

/** Words that pick something: a liking of what they name, and of nothing else. */
const PICKS: ReadonlySet<string> = new Set(list('prefer choose pick want wanted need gimme rather manage'));

const TONES: ReadonlyMap<string, Tone> = new Map(
  FEELING.flatMap(([tone, words]) =>
    words.flatMap((word) => [[word, tone] as const, [stem(word), tone] as const]),
  ),
);

/** "Like" is a feeling of a speaker only: people who are like vampires are not liked. */
const LIKES = /\b(i|not|really|always|would|to|also|kinda|never|do|did|and|we) liked?\b/g;
const CAN = /\b(i|we) can\b(?! not)/g;

/** Turns of speech that feel otherwise than their words do, written as the plain words for it. The longer ones come first. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  // Put up with: fine.
  [/\b(?:is|are|was|does|do|did|mean|means) nothing to me\b|\bis (?:nothing|easy|a breeze|no biggie)\b|\bpiece of cake\b/g, ' fine '],
  [/\b(?:do|does|did|would|will|could) not (?:\w+ )?(?:mind|bother|scare|faze|phase|worry|care|stress|hurt|annoy|matter)(?: (?:me|to me))?\b/g, ' fine '],
  [/\b(?:no|not an?|not a big|no big|aint no) (?:problem|prob|issue|sweat|trouble|biggie|deal)\b|\bnot (?:too |so |that |half )?bad\b/g, ' fine '],
  [/\b(?:can|could|will) (?:live|deal|work|cope) with (?:it|that|this|them)\b|\b(?:used|fine|ok|okay) (?:to|with|by) (?:it|that|this)\b|\bi can (?:do|handle|take|manage) (?:it|that|this)\b/g, ' fine '],
  [/\bbring it on\b|\b(?:my|is my) (?:thing|jam|gift|cup of tea|strength|superpower|style)\b|\bright up my alley\b|\bwhere i live\b|\bsign me up\b|\bmore power\b/g, ' love '],
  // Not at all.
  [/\bnot (?:\w+ )?(?:for me )?at all\b/g, ' hate '],
  [/\b(?:can|could) not (?:ever )?(?:stand|take|bear|deal with|handle|do|cope with|tolerate|stomach|sit|face|see myself)\b/g, ' hate '],
  [/\bnot (?:really |exactly )?(?:my (?:thing|jam|cup of tea|strength|style)|for me|me|a fan|good (?:at|with|on))\b/g, ' wearing '],
  [/\b(?:wear|wears|wore|wearing|freak|freaks|stress|stresses|gross|grosses|weird|weirds|burn|burns|creep|creeps|bum|bums)(?: me| you)? out\b/g, ' wearing '],
  [/\b(?:puts?|sends?) (?:me|you) to (?:sleep|bed)\b|\bget(?:s|ting)? on my nerves\b|\bgives me (?:the )?\w+\b/g, ' wearing '],
  [/\btoo much(?: for me)?\b|\btoo many\b|\blose (?:it|my mind|my mind)\b|\bover my head\b|\bstay(?:ing)? away from\b|\bkeep me away from\b|\bspare me\b/g, ' wearing '],
  [/\b(?:i am |i was |am |all )?(?:so |totally |just )?(?:done|through|over|finished|fed up|burn(?:ed|t) out) (?:with|on|by|of|dealing with)\b|\b(?:sick|tired) (?:and tired )?of\b|\bhad (?:enough|it)(?: (?:of|with))?\b|\benough (?:of|with)\b/g, ' hate '],
  [/^(?:i am |and |so )*(?:done|over it|enough|never again|no thank you|no thanks|no thank|hard pass|pass|no way|hell no|kill me|get me out)$/g, ' hate '],
  [/\bno (?:way|thank you|thanks)\b|\bhell no\b|\bkill me\b|\brun (?:away )?from\b|\b(?:never|not) again\b|\bover it\b/g, ' hate '],
  [/\b(?:anything|everything|all|anyone) but\b|\binstead of\b|\brather than\b|\bno more\b/g, ' not '],
  // A relative clause that denies nothing of the speaker.
  [/\b(?:that )?(?:nobody|no one) (?:else )?(?:can|could|would|will|wants to) \w+\b/g, ' '],
]; // prettier-ignore

const NEGATOR = /^(not|no|never|nobody|noone|without|nothing|none|hardly|barely|nor|aint|skip|avoid|except)$/;

export const isNegator = (word: string): boolean => NEGATOR.test(word);

/** A clause with its turns of speech in plain words. */
export const plainlyFelt = (clause: string): string =>
  IDIOMS.reduce((text, [form, plain]) => text.replace(form, plain), clause)
    .replace(LIKES, '$1 enjoy')
    .replace(CAN, '$1 manage')
    .replace(/\s+/g, ' ')
    .trim();

/** The feeling that one word speaks of, if it is one. */
export const toneOf = (word: string): Tone | undefined =>
  TONES.get(word) ?? TONES.get(stem(word)) ?? (picks(word) ? 1 : undefined);

export const picks = (word: string): boolean => PICKS.has(word);

export interface Felt {
  /** Undefined where nothing is said of liking. */
  readonly tone: Tone | undefined;
  readonly negated: boolean;
}

/** What a clause feels, its negation taken in: "not bad" is fine, "do not love it" is not. */
export function feltIn(words: readonly string[]): Felt {
  const negated = words.some(isNegator);
  const tones = words.flatMap((word) => (isNegator(word) ? [] : (toneOf(word) ?? [])));
  const worst = tones.length > 0 ? Math.min(...tones) : undefined;
  const spoken = worst !== undefined && worst < 0 ? worst : tones.length > 0 ? Math.max(...tones) : undefined;
  if (!negated) return { tone: spoken as Tone | undefined, negated };
  if (spoken === undefined) return { tone: undefined, negated };
  return { tone: spoken < 0 ? 1 : -1, negated };
}
