import { askAgain } from './answering';
import type { Circumstances } from './circumstances';
import type { Memory } from './memory';
import type { Need } from './need';
import type { NeedRule } from './needs';
import { bare } from './pick';
import { steps } from './phrases';
import { tell } from './reply';
import type { Scene } from './scene';
import { leaving, talkIn } from './scene';
import type { Turn } from './turn';
import { AS_CHOICE, finish, withChoices } from './turnOf';

const POLITE =
  '(?:please |no |ok |okay |oh |wait |actually |hey |and |can you |could you |would you |i want you to |id like you to |you can |just )*';
const SAID = '(?:said|told you|mentioned|brought up|wrote)';
const WHAT = '(.{2,60}?)';
const PLAN =
  '(?: (?:out of|of|in|into|from|for) (?:it|there|that|this|(?:my|the) (?:plan|page|answers?|result)))?';
const END = '(?: please| thanks)?$';

/** Ways to take back what was told. The first group, where there is one, names it. */
const TAKEN_BACK = [
  `(?:leave|take|keep) ${WHAT} (?:out|off)${PLAN}${END}`,
  `leave out ${WHAT}${PLAN}${END}`,
  `(?:take|get) ${WHAT} (?:out of|off) (?:it|there|(?:my|the) (?:plan|page))${END}`,
  `(?:remove|drop|delete|erase|strike|cut|omit|ignore|disregard) ${WHAT}${PLAN}${END}`,
  `(?:dont|do not|never) (?:mind|count|use|put|keep|include|mention|consider|add|reckon with|think about) ${WHAT}${PLAN}${END}`,
  `i (?:dont|do not) want ${WHAT} (?:to be )?(?:in|on|used|counted|mentioned|kept)(?: (?:it|there|that|this|(?:my|the) (?:plan|page)))?${END}`,
  `(?:forget|never mind|nevermind) (?:that |what )?i (?:ever )?${SAID}(?: (.{2,60}?))?${END}`,
  `i (?:should not|shouldnt|wish i hadnt|didnt want to) (?:have )?(?:said|told|mention(?:ed)?|say|tell)(?: you)?(?: (.{2,60}?))?${END}`,
].map((form) => new RegExp(`^${POLITE}${form}`));

/** What was told last, by a word that stands for it. */
const THAT =
  /^(?:(?:all )?(?:of )?(?:that|it|this|those|them)(?: (?:thing|part|bit|one|stuff|out))?|(?:the )?(?:last|thing|part)(?: (?:thing|part|one))?|what i (?:just )?(?:said|told you))$/;
/** Not of what was told: an answer, the questions themselves, or a wish for the work ("don't put me on the phone"). */
const OF_THE_TALK = /\b(?:answers?|questions?|record of|reminders?|steps?|me|on|to|people|with)\b/;

/** What a message asks to be left out: the words that name it, empty where they only point. */
function takenBack(text: string): string | undefined {
  const words = bare(text.replace(/['’]/g, ''));
  const found = TAKEN_BACK.map((form) => form.exec(words)).find((match) => match !== null);
  if (!found) return undefined;
  const [, what = ''] = found;
  if (OF_THE_TALK.test(what)) return undefined;
  return THAT.test(what) ? '' : what;
}

/** The needs on file that are named, else the last that was told; none where others are named. */
function meant({ parts, memory }: Scene, what: string): Need[] {
  const told = memory.circumstances?.needs ?? [];
  if (what === '') return told.slice(-1);
  const rules = Object.entries(parts.needs) as [Need, NeedRule][];
  return rules.filter(([need, { names }]) => told.includes(need) && names.test(what)).map(([need]) => need);
}

/** Whether the words point at a plan, or at something told, even where nothing is on file. */
const pointsAtPlan = (what: string, text: string): boolean =>
  what === '' || /\b(?:plan|out|there)\b/i.test(text);

const without = <T extends Circumstances>(circumstances: T, left: readonly Need[]): T => ({
  ...circumstances,
  needs: circumstances.needs?.filter((one) => !left.includes(one)) ?? [],
});

/** "Leave my record out": what was told no longer shapes the plan, nor the page of one told before. */
export function leaveOut(scene: Scene, text: string): Turn | undefined {
  const what = takenBack(text);
  if (what === undefined) return undefined;
  const { memory, parts } = scene;
  const left = meant(scene, what);
  if (left.length === 0)
    return pointsAtPlan(what, text) ? said(scene, parts.phrases.nothingOfThat) : undefined;
  const kept: Memory = {
    ...memory,
    circumstances: without(memory.circumstances ?? {}, left),
    ...(memory.plan && {
      plan: { ...memory.plan, circumstances: without(memory.plan.circumstances, left) },
    }),
  };
  return said({ ...scene, memory: kept }, parts.phrases.leftOut(left));
}

/** Says it and goes on: with the question that waits, else with the menu. */
function said(scene: Scene, line: string): Turn {
  if (talkIn(scene)) return finish(scene, askAgain(scene, [tell`${line}`]), AS_CHOICE);
  const replies = withChoices([tell`${line}`], steps(scene.parts.phrases.menu.slice(0, 3)));
  return finish(scene, { memory: leaving(scene).memory, replies }, AS_CHOICE);
}
