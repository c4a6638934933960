import { askAgain } from './answering';
import { bare } from './pick';
import { steps } from './phrases';
import { planningIn } from './reminded';
import { tell } from './reply';
import type { Scene } from './scene';
import { leaving, talkIn } from './scene';
import type { Turn } from './turn';
import { finish, understoodAs, withChoices } from './turnOf';

const AS_HELP = understoodAs('answer', [{ intent: 'help', entities: {}, words: '' }]);
const SHOW_PLAN =
  /^(?:please |ok |and |can you |could you )*(?:(?:show|give|tell|read|open|see|repeat|can i see|let me see|i want to see)(?: me)?(?: again)? )?(?:my|the) plan(?: again| please)*$|^(?:what is|whats|what s|what was|where is|wheres|where s) my plan(?: again)?$/;
/** Said by one who has no plan, these are meant of ours: "my plan" may be that of an insurer. */
const SURELY = /\bshow\b.*\bplan\b/;

/** Whether a message surely asks for the plan, which belongs to one person alone. */
export const asksForPlan = (text: string): boolean => SHOW_PLAN.test(bare(text)) && SURELY.test(bare(text));

/** "Show my plan": told again, with the figures of today. */
export function showPlan(scene: Scene, text: string): Turn | undefined {
  const { plan } = scene.memory;
  if (!(plan ? SHOW_PLAN.test(bare(text)) : asksForPlan(text))) return undefined;
  const { phrases } = scene.parts;
  const told = plan && planningIn(scene)?.plan?.(scene.know, plan.answers, plan.circumstances);
  const replies = [told ?? tell`${phrases.remind.noPlan}`];
  if (talkIn(scene)) return finish(scene, askAgain(scene, replies), AS_HELP);
  const { memory } = leaving(scene);
  const next =
    told && scene.reachable ? [phrases.remind.inTwoWeeks, ...phrases.menu.slice(3, 5)] : phrases.menu;
  return finish(scene, { memory, replies: withChoices(replies, steps(next.slice(0, 3))) }, AS_HELP);
}
