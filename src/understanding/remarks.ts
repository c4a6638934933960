import type { Intent } from '../conversation/intent';
import type { Remark } from '../conversation/understood';
import { kindOf } from './classifier';

/** A message that needs no classifier: what it is, and which intent it counts as. */
export interface Remarked {
  readonly remark: Remark;
  readonly intent: Intent;
}

const DISTRESS =
  /\b(kill(ing)? myself|suicid\w*|end (my|it) (life|all)|want(ed)? to die|wanna die|wish i (was|were) dead|better off dead|hurt(ing)? myself|harm(ing)? myself|self[- ]?harm|cut(ting)? myself|(do not|don'?t|dont) want to (live|be here anymore|be alive|wake up)|no reason to live|take my (own )?life|can'?t go on (any ?more|living))\b/;
const EMERGENCY =
  /\b(having (a heart attack|a stroke|chest pains?)|chest pains? (right now|and)|can(no|')?t breathe|can not breathe|overdos(e|ed|ing)|took too many pills|(bleeding|unconscious|not breathing) (a lot|and|badly|right now)|is not breathing|isn'?t breathing)\b/;
const INJECTION =
  /\b(ignore|disregard|forget|override) (all |any |everything |your |the |my |these |those |of )*(previous|prior|above|earlier|instructions?|rules?|prompts?|guidelines?|programming|training)\b|\b(system|hidden|initial) prompt\b|\byour (instructions|prompt|rules)\b.*\b(show|reveal|print|repeat|are)\b|\b(reveal|print|show|repeat) (me )?your (system |hidden )?(instructions|prompt|rules)\b|\bjailbreak\b|\bdeveloper mode\b|\byou are now\b|\bpretend (to be|you are|you're)\b|\bact as (a|an|if)\b|\bdo anything now\b|<script|\bdrop table\b/;
const ABUSE =
  /^(fuck|fuck (you|off|this|u)|screw you|you suck|u suck|shut up|stfu|you('re| are)? (stupid|dumb|useless|an idiot|a moron|trash|garbage|worthless|pathetic)( \w+)?|(stupid|dumb|useless|idiot|worthless|piece of shit) ?(bot|robot|machine|thing)?|go to hell|idiot|asshole|bitch|bullshit|this (bot )?(sucks|is (stupid|useless|trash|garbage)))[.! ]*$/;

/** What a text shows at first sight, the most urgent first. `text` is folded and in lower case. */
export function atFirstSight(text: string): Remarked | undefined {
  if (DISTRESS.test(text)) return { remark: 'distress', intent: 'oos-other' };
  if (EMERGENCY.test(text)) return { remark: 'distress', intent: 'oos-medical' };
  if (INJECTION.test(text)) return { remark: 'injection', intent: 'oos-other' };
  if (ABUSE.test(text.trim())) return { remark: 'abuse', intent: 'oos-other' };
  return undefined;
}

/** A text without a single word or digit: nothing, signs, or pictures. */
export function wordless(text: string): Remarked | undefined {
  if (/[\p{L}\p{N}]/u.test(text)) return undefined;
  const remark = /\p{Extended_Pictographic}|^\s*[:;=8][-o*']?[)(\][dDpP/\\|]\s*$/u.test(text)
    ? 'emoji'
    : 'empty';
  return { remark, intent: 'oos-other' };
}

const KINDS: ReadonlySet<string> = new Set<Remark>([
  'other-career', 'small-talk', 'abuse', 'injection', 'distress', 'gibberish',
]); // prettier-ignore
const isRemark = (kind: string): kind is Remark => KINDS.has(kind);

/** The remark that goes with a class of `oos-other`; general questions have none. */
export function remarkOf(className: string): Remark | undefined {
  const kind = kindOf(className);
  return kind !== undefined && isRemark(kind) ? kind : undefined;
}

/** Keyboard runs and vowelless strings: no word of it is known, and it does not look like one. */
export function isGibberish(words: readonly string[], known: (word: string) => boolean): boolean {
  const spoken = words.filter((word) => /[a-z]/.test(word));
  return spoken.length > 0 && spoken.every((word) => !known(word) && isUnpronounceable(word));
}

const isUnpronounceable = (word: string): boolean =>
  (word.length >= 4 && !/[aeiouy]/.test(word)) ||
  /[bcdfghjklmnpqrstvwxz]{5,}/.test(word) ||
  /(.)\1{3,}/.test(word) ||
  /qwer|asdf|zxcv|hjkl|sdfg|dfgh|jkl|uiop|qaz|wsx/.test(word);
