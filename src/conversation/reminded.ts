import type { Said } from '../knowledge/types';
import { type Memory, withoutReminder } from './memory';
import { pageAt } from './page';
import { isDone } from './plan';
import { steps } from './phrases';
import type { Reply } from './reply';
import { list, tell } from './reply';
import type { Scene } from './scene';
import { talkIn } from './scene';
import type { Turn } from './turn';
import { finish, understoodAs, withChoices } from './turnOf';

const AS_HELP = understoodAs('answer', [{ intent: 'help', entities: {}, words: '' }]);

/** How many steps stand for the whole plan where it is only called to mind. */
const FIRST = 2;

/** The first open steps of the plan, each with what is to be said of its figures. */
function stepsOf({ parts, know }: Scene, plan: NonNullable<Memory['plan']>): readonly Said[] {
  const { planning } = parts.dialogs.find((dialog) => dialog.planning) ?? {};
  const { answers, circumstances, done = [] } = plan;
  return (planning?.lines(know, answers, circumstances) ?? [])
    .filter((line) => !isDone(line, done))
    .slice(0, FIRST)
    .map((line) => ({ ...line, text: [line.text, line.caveat].filter(Boolean).join(' ') }));
}

/** What a reminder says: what it was asked for, and the next steps of the plan with the figures of the day. */
function message(scene: Scene, on: string, about: string): Reply {
  const { know, parts, memory } = scene;
  const { remind: words, plan: planWords } = parts.phrases;
  const lead = words.due(on, know.today, about);
  const { plan } = memory;
  if (about !== '') return tell`${lead}`;
  if (!plan) return tell`${`${lead} ${words.noPlanYet}`}`;
  const next = stepsOf(scene, plan);
  const told =
    next.length > 0
      ? list(tell`${`${lead} ${words.nextSteps}`}`, next)
      : tell`${`${lead} ${planWords.allDone}`}`;
  return { ...told, ...(plan.token !== undefined && { page: pageAt(plan.token, parts.publicUrl) }) };
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

/** What is said when a day has come, and what for is lost with all that was remembered. */
export function remindedOfNothing(scene: Scene): Turn {
  const { remind: words, menu } = scene.parts.phrases;
  const replies = withChoices([tell`${words.lost}`], steps(menu.slice(0, 3)));
  return finish(scene, { memory: scene.memory, replies }, AS_HELP);
}
