import { bare, commandIn, type Command } from './pick';

/** What people say to a talk itself in the middle of it, in words of their own. */

/** Beside the commands: how many questions are left, and a pause. */
export type Aside = Command | 'left' | 'pause';

/** What stands before and behind a command without changing it. */
const BEFORE =
  /^(?:(?:ok|okay|oh|oops|wait|no|nah|hmm|um|uh|actually|sorry|please|pls|idk|i dont know|lets|let s|let us|let me|can i|can we|could i|could we|may i|i want to|i wanna|i d like to|id like to|i would like to|i need to|i ll|ill|just|lol|hey|wrong (?:answer|one)) )+/;
const BEHIND = /(?: (?:please|now|here|for now|thanks|lol|then|one|i guess))+$/;

const QUESTIONS = '(?:this|these|the|your|all|all these|all the|answering)(?: questions?)?';
const FORMS: readonly (readonly [Aside, RegExp])[] = [
  ['back', /^(?:oops|back up|my mistake|my bad|misclick(?:ed)?|take that back|undo that|go back (?:a|one) question|that was (?:a mistake|wrong|the wrong one)|(?:the )?wrong (?:one|answer|button)|i (?:clicked|pressed|hit|tapped|picked|chose) (?:on )?(?:the )?wrong(?: (?:one|button|answer|thing))?)$/],
  ['skip', /^(?:(?:i )?(?:would |d )?rather not (?:say|answer|tell)(?: (?:that|this|it|you))?|(?:id |i d |i would )?rather (?:not say|not answer|skip)(?: (?:that|this|it|this one|that one))?|id rather not (?:say|answer)(?: that| this)?|i? ?(?:dont|don t|do not) (?:want to|wanna) (?:answer|say|tell)(?: (?:that|this|it|you|this one))?|(?:its |it s |that s |thats |that is |it is )?(?:none of (?:your|ur) (?:damn |dang )?business|(?:too )?(?:private|personal))|dont ask(?: me)?(?: that)?)$/],
  ['stop', /^(?:(?:i )?(?:gotta|got to|have to|need to|must) (?:go|run|leave)|(?:do|finish|continue) (?:this|it|the rest) (?:later|another time|tomorrow)|(?:maybe )?later|no more(?: questions)?|(?:i am |im |i m )?(?:done|out|finished)(?: with (?:this|it|these|these questions))?|enough(?: questions)?)$/],
  ['left', new RegExp(`^(?:how (?:many|much)(?: more| longer)?(?: questions?)?(?: (?:are |is )?(?:left|to go|more|remaining|there))*|(?:is|are) (?:this|it|we) (?:almost |nearly |about )?(?:over|done|finished|there)(?: yet| soon)?|(?:this|it|that) (?:is |s )?(?:(?:way )?too|so|taking(?: so)?|very|a)? ?(?:long|forever|lot)(?: of questions)?|(?:thats|that s) a lot of questions|too many questions|(?:im|i am|i m) (?:so |getting |just )?(?:tired|sick|bored) of ${QUESTIONS}|(?:the )?results? now|(?:show|give|tell) me (?:the|my) results?)$`)],
  ['pause', /^(?:(?:hold|hang) on|brb|be right back|(?:give me )?(?:a|one) (?:sec|second|minute|moment|min)|just a (?:sec|second|minute|moment|min)|(?:im |i am |i m |ok )?(?:back|here again)|(?:sorry )?(?:someone|somebody|had to answer|there is someone) (?:is )?(?:at )?the door|(?:my|the) (?:kids?|baby|son|daughter|dog|cat|phone|boss) (?:is |are |was |just |keeps |started )*(?:crying|screaming|yelling|fighting|calling|called|ringing|barking|awake|up|hungry|here|needs me|woke up))(?: (?:my|the|i|im|gotta|got|need|someone|brb)\b.*)?$/],
]; // prettier-ignore

/** The command or aside that words come to in the middle of a talk: "can i stop here", "how many left". */
export function asideIn(text: string): Aside | undefined {
  const words = bare(text);
  const core = words.replace(BEFORE, '').replace(BEHIND, '');
  for (const said of new Set([words, words.replace(BEFORE, ''), words.replace(BEHIND, ''), core])) {
    const aside = commandIn(said) ?? FORMS.find(([, form]) => form.test(said))?.[0];
    if (aside !== undefined) return aside;
  }
  return undefined;
}
