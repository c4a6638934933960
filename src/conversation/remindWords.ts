import { plusMonths, readDay, type DayNamed } from './remindDay';

/** What is asked of reminders, understood by its words alone. */
export type ReminderAsked =
  | {
      readonly act: 'set';
      /** Absent where none was named. */
      readonly day?: DayNamed;
      /** What to be reminded of, in the person's words; empty for the plan. */
      readonly about: string;
      /** A time of day was named, which cannot be had. */
      readonly hour: boolean;
    }
  | { readonly act: 'list' }
  | { readonly act: 'cancel'; readonly all: boolean; readonly which: Which }
  /** `day` is the new day of a reminder, given the one it has. */
  | {
      readonly act: 'change';
      readonly which: Which;
      readonly dayFrom: (on: string) => DayNamed | undefined;
    };

/** Which of several: its place in the list, from 1, or its day. Empty where that was not said. */
export interface Which {
  readonly number?: number;
  readonly on?: string;
}

/** In characters: longer than this it is no subject to be quoted. */
const MOST_ABOUT = 100;

const POLITE =
  /^(?:(?:please|ok|okay|hey|hi|hello|and|so|also|then|just|yes|can you|could you|will you|would you|can i|could i|may i|i want you to|i would like you to|i'd like you to|i need you to|you can)\b ?)+/i;
const SET =
  /^(.*?)\b(?:remind me|(?:set|make|create|send me|give me|add|schedule)(?: me)?(?: up)?(?: a)? reminder(?: for me)?|i (?:want|need|would like) a reminder|i'd like a reminder|reminder)\b(.*)$/i;
/** These ask for a reminder only when a day is named. */
const WRITE =
  /^(.*?)\b(?:write(?: to)? me(?: again)?|message me|text me|ping me|nudge me|check (?:back )?in(?: (?:with|on) me)?|get back to me)\b(.*)$/i;
/** "Remind me what a CPC is" asks to be told now. */
const ASKS_NOW = /^(?:again )?(?:what|how|why|which|who|where|when|if|whether|of|again)\b/i;
const LIST =
  /^(?:(?:show|list|see|view|read|what are|which are|tell me|give me|let me see)(?: me)? ?)?(?:all )?(?:of )?(?:my |the |any |all )?reminders$|^(?:what|which|how many|do i have|have i|are there|did i|show)\b.*\breminders?\b(?: (?:set|do i have|have i|are set|are there|is there))*$|^when (?:will|do|are|would) you (?:remind|write)\b.*$/i;
const CANCEL =
  /^(?:cancel|delete|remove|drop|stop|forget|erase|clear|turn off|switch off|no more)\b(?: (?:all|of|my|the|that|this|these|those|any|every|both|sending|me|with))*( (?:first|second|third|fourth|fifth|last))? (remind(?:er|ers|ing))\b(?: me)?(.*)$/i;
const NO_MORE = /^(?:do not|don't|dont|never) (?:remind me|send me (?:any )?(?:more )?reminders)\b.*$/i;
const CHANGE =
  /^(?:change|move|shift|postpone|reschedule|snooze|push|delay|put off|set(?= (?:my|the|that|this)\b))(?: back| off| out)?((?: (?:my|the|that|this|first|second|third|fourth|fifth|last))*) reminder\b(.*)$/i;
const HOUR =
  /\b(?:at|around|by) (?:\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m\.?|p\.m\.?|o'clock)|\d{1,2}:\d\d|noon|midnight|night)(?!\w)|\b\d{1,2}(?::\d\d)? ?(?:am|pm)\b|\b(?:in the )?(?:morning|afternoon|evening)\b/i;
const LEADING = /^(?:(?:about|of|to|for|that|on|regarding|again|please|it is time (?:to|for))\b ?)+/i;
const TRAILING = /(?:\b ?(?:please|again|thanks|thank you|on|in|for|at|by|and|about|to|of))+$/i;
/** Words for what a reminder without words is about. */
const THE_PLAN =
  /^(?:about |of )?(?:my|the|this|that)? ?(?:plan|it|this|that|all this|everything|here|talk|us|you)$/i;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five'];

/** The words without marks, however quotes are typed; letters stay as they are, so that they can be quoted. */
const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[^\p{L}\p{N}'/.:-]+/gu, ' ')
    .replace(/(?<!\d)[./:-]+|[./:-]+(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What the person wants to be reminded of, to be quoted; empty for the plan. */
function subject(words: string): string {
  const about = words.replace(LEADING, '').replace(TRAILING, '').trim();
  return THE_PLAN.test(about) ? '' : Array.from(about).slice(0, MOST_ABOUT).join('').trim();
}

function setAsked(words: string, today: string): ReminderAsked | undefined {
  const set = SET.exec(words);
  const [, before = '', after = ''] = set ?? WRITE.exec(words) ?? [];
  if (before === '' && after === '' && !set) return undefined;
  // Before the request nothing may stand but the day.
  const early = readDay(before.replace(POLITE, '').trim(), today);
  if (early.rest.replace(POLITE, '').trim() !== '') return undefined;
  const then = after.replace(HOUR, ' ').trim();
  const { named, rest } = early.named ? { ...early, rest: then } : readDay(then, today);
  if (!named && (!set || ASKS_NOW.test(then))) return undefined;
  return { act: 'set', about: subject(rest), hour: HOUR.test(after), ...(named && { day: named }) };
}

function whichNamed(ordinal: string, tail: string, today: string): Which {
  const said = /^ ?(?:number |no |nr )?(\d|one|two|three|four|five)\b(?! ?(?:days?|weeks?|months?|years?))/i;
  const counted = said.exec(tail)?.[1]?.toLowerCase();
  const number = counted === undefined ? 0 : Number(counted) || NUMBERS.indexOf(counted) + 1;
  const place = number || ORDINALS.findIndex((word) => ordinal.toLowerCase().includes(word)) + 1;
  if (/last/i.test(ordinal)) return { number: -1 };
  const { named } = readDay(tail, today);
  return { ...(place > 0 && { number: place }), ...(named && 'on' in named && { on: named.on }) };
}

function cancelAsked(words: string, today: string): ReminderAsked | undefined {
  if (NO_MORE.test(words)) return { act: 'cancel', all: true, which: {} };
  const [all, ordinal = '', noun = '', tail = ''] = CANCEL.exec(words) ?? [];
  if (all === undefined) return undefined;
  const which = whichNamed(ordinal, tail, today);
  const isAll = /\b(?:all|both|every)\b/i.test(words) || !/^reminder$/i.test(noun);
  return { act: 'cancel', all: isAll && which.number === undefined && which.on === undefined, which };
}

/** "By a week" counts from the day that it has, "to Friday" from today. */
const LATER =
  /\b(?:by|back|another|for another) (?:another )?(?=an?\b|\d+ |couple|few|one|two|three|four|five|six)/i;
const NUMBERED = /^ ?(?:number |no |nr )?\d(?= (?:to|by|until|for)\b)/i;

function changeAsked(words: string, today: string): ReminderAsked | undefined {
  const [all, ordinal = '', tail = ''] = CHANGE.exec(words) ?? [];
  if (all === undefined) return undefined;
  const { number } = whichNamed(ordinal, tail, today);
  const day = tail.replace(HOUR, ' ').replace(NUMBERED, '');
  const dayFrom = (on: string): DayNamed | undefined => {
    const { named } = readDay(day.replace(LATER, 'in '), LATER.test(day) ? on : today);
    const isFar = named && 'on' in named && named.on > plusMonths(today, 12);
    return isFar ? { wrong: 'far' } : named;
  };
  return { act: 'change', which: number === undefined ? {} : { number }, dayFrom };
}

/** Whether a message can be about reminders at all. */
export const mayRemind = (text: string): boolean =>
  /remind|write|message|text|ping|nudge|check|get back/i.test(text);

/** What a message asks of reminders; undefined where it is about anything else. `today` is `YYYY-MM-DD`. */
export function reminderAsked(text: string, today: string): ReminderAsked | undefined {
  if (!mayRemind(text)) return undefined;
  const words = plainWords(text);
  const bare = words.replace(POLITE, '');
  if (LIST.test(bare)) return { act: 'list' };
  return cancelAsked(bare, today) ?? changeAsked(bare, today) ?? setAsked(words, today);
}

/** A message that is nothing but a day: "next friday". */
export function dayAlone(text: string, today: string): DayNamed | undefined {
  const words = plainWords(text).replace(POLITE, '').replace(HOUR, ' ').trim();
  const { named, rest } = readDay(words, today);
  return rest.replace(TRAILING, '').trim() === '' ? named : undefined;
}
