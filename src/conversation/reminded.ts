import { withoutReminder } from './memory';
import { pageAt } from './page';
import { steps } from './phrases';
import type { LastingDialog } from './record';
import type { Reply } from './reply';
import { tell } from './reply';
import { isLasting } from './revise';
import type { Scene } from './scene';
import { talkIn } from './scene';
import type { Turn } from './turn';
import { finish, understoodAs, withChoices } from './turnOf';

const AS_HELP = understoodAs('answer', [{ intent: 'help', entities: {}, words: '' }]);
/** What tells the plan of a talk. */
export const planningIn = ({ parts }: Scene): LastingDialog['lasting'] | undefined =>
  parts.dialogs.filter(isLasting).find(({ lasting }) => lasting.plan)?.lasting;

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

/**
 * The message of a reminder whose day has come, which is then no longer kept. A question that waits goes on waiting,
 * and its buttons keep their numbers.
 */
export function reminded(scene: Scene, id: string): Turn | undefined {
  const due = scene.memory.reminders?.find((one) => one.id === id);
  if (!due) return undefined;
  const reply = message(scene, due.on, due.about);
  const { last: _, ...memory } = withoutReminder(scene.memory, id);
  if (talkIn(scene)) return { memory, replies: [reply], understood: AS_HELP };
  const { remind: words, menu } = scene.parts.phrases;
  const next = [...(memory.plan ? [words.showPlan] : menu.slice(0, 1)), words.inTwoWeeks, words.stop];
  return finish(scene, { memory, replies: withChoices([reply], steps(next)) }, AS_HELP);
}
