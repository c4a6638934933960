import { bare } from './pick';

/** What of a message the person says of their own self, told from what is asked, supposed, or said of somebody else. */

const ENDS =
  /[.,;:!?\n—–()]+|\b(?:and|but|because|cause|cuz|bc|plus|then|though|while|(?:so|since)(?= (?:i|im|ive|my|we|now|can|its)\b))\b/i;
const ONESELF = /\b(?:i|im|ive|id|ill|me|my|mine|myself|we|our|us)\b/;
const OTHERS =
  /\b(?:son|daughter|husband|wife|spouse|friend|brother|sister|cousin|boyfriend|girlfriend|partner|aunt|uncle|niece|nephew|clients?|students?|boss|mom|mother|dad|father|parents?|kids?|child|children|grand\w+|neighbor|ex|coworker|teacher|roommate|guy|man|woman|he|she|they|someone|somebody|people|patients?|who)\b/;
const ASKED =
  /^(?:do|does|did|is|are|was|were|can|could|would|will|should|am|what|whats|how|why|when|where|who|which|any|tell|if|suppose)\b/;
const SUPPOSED =
  /\b(?:if|suppose|imagine|say|pretend|whether) (?:i|im|you|someone|somebody|we)\b|\bwhat if\b/;
/** A question about oneself tells something only by these: "can I do this with a felony", "will my accent matter". */
const GIVEN = /\b(?:with|despite|having|given|because of|my|im|i m|i am|on)\b(?:\s\w+){0,3}\s?$/;
/** A sentence without a subject, as people write of themselves. */
const OPENS =
  /^(?:also |just |still |been |and |currently |recently )*(?:got|had|have|having|been|was|caught|spent|served|did|done|lost|quit|left|dropped|never|no|not|diagnosed|raising|born|on|in|out|single|due|living|stuck|took|take|use|using|need|cant|can t|dont|waiting|blind|deaf|legally|only|homeless|finished|graduated)\b/;
const DENIED =
  /\b(?:no|not|never|without|dont|don t|doesnt|doesn t|didnt|didn t|isnt|isn t|havent|haven t|hasnt|nothing|none|wasnt|wasn t|aint|arent|nor|neither)(?: \w+){0,4} ?$/;
const IS_WELL =
  /^(?: (?:is|are|was|has been|s))?(?: (?:very|really|so|totally|all|quite|pretty))*(?: (?:fine|good|great|ok|okay|perfect|clean|cured|gone|better|excellent|strong|healthy|expunged|sealed))\b/;
/** Named as the kind of person, place or matter that somebody works with. */
const ATTRIBUTIVE =
  /^ (?:patients?|students?|child|children|kids|people|adults|clients|residents|coders?|billers?|community|work|workers?|unit|ward|law|lawyer|attorney|defense|justice|office|department|dept|programs?|charity|ministry|school|support|awareness|records?|services?|rights|reform|camp|guard|officer|chaplain|nurse|kitchen|folks|center|clinic|codes?|claims?|cases?|insurance|industry|education)\b/;
const WORK =
  /\b(?:work(?:ed|s|ing)?|help(?:ed|ing)?|taught|teach(?:ing)?|train(?:ed|ing)?|experience|volunteer(?:ed|ing)?|stud(?:y|ied|ying)|coach(?:ed|ing)?|interested|research|job|nanny|know|like|love|enjoy|read|about|codes? for|coding|billing)\b(?: \w+){0,3} ?$/;

/** After a word that opens a sentence without a subject: "ptsd from two deployments". */
const GOES_ON = /^ (?:from|since|both|here|due|now|right now|(?:in|on) (?:my|both|one|the))\b/;

/** A part of a message, in small letters without marks. */
export interface Clause {
  readonly words: string;
  readonly isAsked: boolean;
  /** Nobody is named yet as its subject: only what it begins with, and goes on of, is said of the person. */
  readonly isBare: boolean;
}

/** The parts that speak of the person; one without a subject goes with the part before it. */
export function ofOneself(text: string): Clause[] {
  let speaker: 'oneself' | 'another' | 'unnamed' = 'unnamed';
  const parts = text.replace(/['’]/g, '').split(ENDS).map(bare).filter(Boolean);
  return parts.flatMap((words) => {
    const isAsked = ASKED.test(words);
    if (ONESELF.test(words)) speaker = 'oneself';
    else if (isAsked || OTHERS.test(words)) speaker = 'another';
    else if (speaker === 'unnamed' && OPENS.test(words)) speaker = 'oneself';
    if (speaker === 'another' || SUPPOSED.test(words)) return [];
    return [{ words, isAsked, isBare: speaker === 'unnamed' }];
  });
}

/** What stands around a match: before it, from the last "i" on; after it. */
function around({ words }: Clause, meant: RegExp) {
  const found = meant.exec(words);
  if (!found) return undefined;
  const before = words.slice(0, found.index);
  return {
    before,
    near: before.slice(Math.max(0, before.lastIndexOf(' i '))),
    after: words.slice(found.index + found[0].length),
  };
}
type Around = NonNullable<ReturnType<typeof around>>;

/** Said of somebody else, of a line of work, or as no trouble any more. */
const isOfOthers = ({ near, after }: Around): boolean =>
  OTHERS.test(near) || WORK.test(near) || IS_WELL.test(after) || ATTRIBUTIVE.test(after);

/** Whether the part says of the person what the words mean: no denial, no other person, no line of work. */
export function saysOfOneself(clause: Clause, meant: RegExp): boolean {
  const found = around(clause, meant);
  if (!found || isOfOthers(found) || DENIED.test(found.before)) return false;
  if (clause.isBare) return found.before === '' && GOES_ON.test(found.after);
  return !clause.isAsked || GIVEN.test(found.before);
}

/** Whether a whole way of saying it, with its own denial in it ("I never finished school"), is said of the person. */
export function framed(clause: Clause, frame: RegExp): boolean {
  const found = around(clause, frame);
  return found !== undefined && !isOfOthers(found) && (!clause.isBare || found.before === '');
}
