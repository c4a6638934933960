import { bare, COUNTED, numberNamed } from './pick';

/** What is said of a plan, known by its words alone: a step may be done, open or asked for. */

export interface PlanWish {
  readonly what: 'done' | 'open' | 'tell' | 'next' | 'show';
  /** The steps named, from 1. */
  readonly places: readonly (number | 'last')[];
  /** Meant of a plan even where none is on file. */
  readonly surely: boolean;
  /** Whether the words name a plan or a step at all. */
  readonly named: boolean;
}

const N = `(?:\\d{1,2}(?:st|nd|rd|th)?|last|${COUNTED.join('|')})`;
const OF_PLAN = '(?: (?:of|in|on|from) (?:my|the) plan)?';
const STEPS = `(?:the |my )?(?:steps? (?:number )?${N}(?:(?: and| plus| to| through| step| number)* ${N})*|${N}(?: and (?:the )?${N})? steps?)${OF_PLAN}`;
const DONE = '(?:done|finished|complete|completed|ticked(?: off)?)';
const LEAD = '(?:ok|okay|so|well|hey|hi|and|please|no|sorry|actually|yes|great)';

const whole = (form: string): RegExp =>
  new RegExp(
    `^(?:${LEAD} )*(?:${form})(?: (?:now|yet|already|today|too|off|after all|please|again|so far))*$`,
  );

const FORMS: readonly (readonly [PlanWish['what'], RegExp])[] = [
  ['open', whole(`${STEPS} (?:is not|isn t|isnt|are not|aren t|arent|was not|wasn t|wasnt|s not) (?:yet |really )*${DONE}`)],
  ['open', whole(`i (?:did not|didn t|didnt|have not|haven t|havent)(?: yet)? (?:do|done|finish|finished|complete|completed|pass|passed) ${STEPS}`)],
  ['open', whole(`(?:untick|uncheck|unmark|undo|reopen) ${STEPS}`)],
  ['done', whole(`(?:i |ive |i ve |have |just |already )*(?:did|done|finished|completed|passed)(?: with)? ${STEPS}`)],
  ['done', whole(`(?:i m |im |i am |just |already )*(?:done|finished|through) with ${STEPS}`)],
  ['done', whole(`(?:mark|tick|check|cross)(?: off)? ${STEPS}(?: off)?(?: as)?(?: ${DONE})?`)],
  ['done', whole(`${STEPS} (?:is |are |was |s |has been |have been |now |already |all |both )*${DONE}(?: and ${STEPS})?`)],
  ['tell', whole(`(?:what is|what s|whats|show me|tell me|tell me(?: more)? about|explain|read me) ${STEPS}`)],
  ['next', whole(`(?:what|whats|what s|which)(?: is| s| comes| do i do| should i do| step is| to do)*(?: the| my)? next(?: step| thing| up)?(?: for me)?(?: (?:of|in|on|with|from) (?:my|the) plan)?`)],
  ['next', whole('(?:my |the )?next step(?: (?:of|in|on|from) (?:my|the) plan)?')],
  ['next', whole('how far am i(?: along)?(?: (?:with|in|on) (?:my|the) (?:plan|steps))?')],
  ['next', whole('what(?: s| is|s)? left (?:of|in|on) (?:my|the) plan|(?:what|which steps?) (?:have i|did i|i have|i ve) (?:done|do|did)(?: (?:of|in|on) (?:my|the) plan)?')],
  ['show', whole('(?:can you |could you |can i |could i |i want to |i would like to |let me )*(?:show|see|open|give|read|tell)(?: me)? (?:(?:my|the) )?(?:whole )?(?:plan|steps)')],
  ['show', whole('(?:what is|what s|whats) (?:in|on) (?:my|the) plan|(?:is|are|was) (?:that|this|it|those|the \\w+) (?:now )?(?:in|on|part of) (?:my|the) plan')],
  ['show', whole('(?:what is|what s|whats|where is|where s|wheres|back to|go to) my plan|(?:my |the )?plan|my steps')],
]; // prettier-ignore

/** "What is next" alone may be meant of the talk that runs. */
const NAMES_PLAN = /\b(plan|steps?)\b/;

/** Only these are meant of our plan by one who has none: "my plan" may be that of an insurer. */
const surely = (what: PlanWish['what'], words: string): boolean =>
  what === 'done' || what === 'open' || /\b(?:show|next)\b.*\bmy plan\b/.test(words);

/** Steps by their numbers: "1 and 3", "1 to 3", "the second". */
function placesIn(words: string): (number | 'last')[] {
  const found = [...words.matchAll(new RegExp(`(?:\\b(to|through) )?\\b(${N})\\b`, 'g'))];
  return found.reduce<(number | 'last')[]>((places, [, until, word = '']) => {
    const place = word === 'last' ? 'last' : numberNamed(word);
    const from = places.at(-1);
    if (place === undefined) return places;
    if (until === undefined || typeof from !== 'number' || place === 'last') return [...places, place];
    return [...places, ...Array.from({ length: Math.max(0, place - from) }, (_, i) => from + i + 1)];
  }, []);
}

/** What the words wish of a plan, if anything. */
export function planWish(text: string): PlanWish | undefined {
  const words = bare(text.replace(/(\d)\s*[-–]\s*(\d)/g, '$1 to $2'));
  const [what] = FORMS.find(([, form]) => form.test(words)) ?? [];
  if (what === undefined) return undefined;
  return {
    what,
    places: what === 'next' || what === 'show' ? [] : placesIn(words),
    surely: surely(what, words),
    named: NAMES_PLAN.test(words),
  };
}
