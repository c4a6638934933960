import type { Memory } from './memory';
import { pageAt } from './page';
import { bare } from './pick';
import { steps } from './phrases';
import type { LastingDialog } from './record';
import type { Reply } from './reply';
import { tell } from './reply';
import { isLasting } from './revise';
import type { Scene } from './scene';
import { leaving, talkIn } from './scene';
import { askAgain } from './answering';
import type { Turn } from './turn';
import { finish, understoodAs, withChoices } from './turnOf';

const AS_HELP = understoodAs('answer', [{ intent: 'help', entities: {}, words: '' }]);
const SHOW_PLAN =
  /^(?:please |ok |and |can you |could you )*(?:(?:show|give|tell|read|open|see|repeat|can i see|let me see|i want to see)(?: me)?(?: again)? )?(?:my|the) plan(?: again| please)*$|^(?:what is|whats|what s|what was|where is|wheres|where s) my plan(?: again)?$/;

type Planning = LastingDialog['lasting'];

const planningIn = ({ parts }: Scene): Planning | undefined =>
  parts.dialogs.filter(isLasting).find(({ lasting }) => lasting.plan)?.lasting;

/** Whether a message asks for the plan, which belongs to one person alone. */
export const asksForPlan = (text: string): boolean => SHOW_PLAN.test(bare(text));

/** "Show my plan": told again, with the figures of today. */
export function showPlan(scene: Scene, text: string): Turn | undefined {
  if (!asksForPlan(text)) return undefined;
  const { phrases } = scene.parts;
  const { plan } = scene.memory;
  const told = plan && planningIn(scene)?.plan?.(scene.know, plan.answers, plan.circumstances);
  const replies = [told ?? tell`${phrases.remind.noPlan}`];
  if (talkIn(scene)) return finish(scene, askAgain(scene, replies), AS_HELP);
  const { memory } = leaving(scene);
  const next =
    told && scene.reachable ? [phrases.remind.inTwoWeeks, ...phrases.menu.slice(3, 5)] : phrases.menu;
  return finish(scene, { memory, replies: withChoices(replies, steps(next.slice(0, 3))) }, AS_HELP);
}

/** What a reminder says: what it was asked for, and the first steps of the plan with the figures of the day. */
function message(scene: Scene, on: string, about: string): Reply {
  const { know, parts, memory } = scene;
  const { remind: words } = parts.phrases;
  const lead = words.due(on, know.today, about);
  const { plan } = memory;
  if (about !== '') return tell`${lead}`;
  if (!plan) return tell`${`${lead} ${words.noPlanYet}`}`;
  const start = planningIn(scene)?.planStart?.(know, plan.answers, plan.circumstances) ?? tell``;
  return {
    ...start,
    text: `${lead} ${start.text}`.trim(),
    ...(plan.token !== undefined && { page: pageAt(plan.token, parts.publicUrl) }),
  };
}

/** A memory without one of its reminders. */
function without({ reminders = [], last: _, ...memory }: Memory, id: string): Memory {
  const left = reminders.filter((one) => one.id !== id);
  return left.length > 0 ? { ...memory, reminders: left } : memory;
}

/**
 * The message of a reminder whose day has come, which is then no longer kept. A question that waits goes on waiting,
 * and its buttons keep their numbers.
 */
export function reminded(scene: Scene, id: string): Turn | undefined {
  const due = scene.memory.reminders?.find((one) => one.id === id);
  if (!due) return undefined;
  const reply = message(scene, due.on, due.about);
  const memory = without(scene.memory, id);
  if (talkIn(scene)) return { memory, replies: [reply], understood: AS_HELP };
  const { remind: words, menu } = scene.parts.phrases;
  const next = [...(memory.plan ? [words.showPlan] : menu.slice(0, 1)), words.inTwoWeeks, words.stop];
  return finish(scene, { memory, replies: withChoices([reply], steps(next)) }, AS_HELP);
}
