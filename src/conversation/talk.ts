import type { Scene } from './scene';
import { dialogNamed, leaving, menuOf } from './scene';
import type { Dialog } from './dialog';
import type { Aside } from './asides';
import { steps, type Phrases } from './phrases';
import type { Choice, Reply } from './reply';
import { newMemory, type Memory } from './memory';
import { tell } from './reply';
import { explain } from './why';
import type { Turn } from './turn';
import { AS_CHOICE, finish, withChoices } from './turnOf';
import type { Understood } from './understood';
import type { Walked } from './walk';
import { answerStep, enter, open, question, questionsLeft } from './walk';
import { settle, skipTarget } from './way';

export type Waiting = NonNullable<Scene['waiting']>;

/** Takes an answer and goes on; when the dialog has ended, its next steps are offered. */
export function choose(
  scene: Scene,
  waiting: Waiting,
  value: string | undefined,
  then: string,
  lead = '',
): Turn {
  const { know, parts } = scene;
  const walked = answerStep(waiting.dialog, waiting.at, value, then, scene.memory, know, parts.phrases);
  const ended = ending(scene, waiting.dialog, walked);
  return finish(scene, { ...ended, replies: led(ended.replies, lead) }, AS_CHOICE);
}

/** A walk that may have come to the end of its dialog: its next steps are offered, and others that borrow its answers have them. */
export function ending({ parts }: Scene, dialog: Dialog, walked: Walked): Walked {
  if (walked.memory.at) return walked;
  const borrowing = parts.dialogs.filter(({ name, borrows }) => borrows && walked.memory.answers[name]);
  const memory = borrowing.reduce((lent, borrower) => settle(borrower, lent), walked.memory);
  return { memory, replies: withChoices(walked.replies, afterwards(dialog, memory, parts.phrases)) };
}

/** Says something before what a talk goes on with: in the same reply where that is a question. */
export function led(replies: readonly Reply[], lead: string): readonly Reply[] {
  const [first, ...others] = replies;
  if (lead === '' || !first) return replies;
  return first.kind === 'question'
    ? [{ ...first, text: `${lead}\n${first.text}` }, ...others]
    : [tell`${lead}`, ...replies];
}

/** The next steps of a dialog that has ended, and the way back into a talk that was left for it. */
export function afterwards({ next = [] }: Pick<Dialog, 'next'>, memory: Memory, phrases: Phrases): Choice[] {
  const offered = typeof next === 'function' ? next(memory.answers) : next;
  return steps(memory.left ? [...offered, phrases.continue] : offered);
}

/** The question that waits, with something said before it. */
export const ask = (scene: Scene, waiting: Waiting, lead = ''): Reply =>
  question(waiting.dialog, waiting.at.step, scene.memory, scene.parts.phrases, lead);

/** Back, skip, stop, continue, forget, why something was said, why a question is asked, how many are left, a pause. */
export function obey(scene: Scene, command: Aside): Turn {
  const { waiting } = scene;
  if (command === 'forget') return forget(scene);
  if (command === 'why') return explain(scene);
  const isTalk = waiting?.dialog.manner === 'talk';
  if (command === 'continue') return isTalk ? again(scene, waiting, '') : resume(leaving(scene));
  if (!isTalk) return again(leaving(scene), undefined, scene.parts.phrases.askAway);
  if (command === 'ground') return again(scene, waiting, groundOf(scene, waiting));
  if (command === 'left') return again(scene, waiting, leftOf(scene, waiting));
  if (command === 'pause') return again(scene, waiting, scene.parts.phrases.noHurry);
  if (command === 'back') return back(scene, waiting);
  if (command === 'skip') return skip(scene, waiting);
  return stop(scene, waiting);
}

/** Why the waiting question is asked. */
function groundOf({ parts }: Scene, { dialog, at }: Waiting): string {
  const step = dialog.steps[at.step];
  return (step && 'ask' in step ? step.why : undefined) ?? parts.phrases.noGround;
}

const leftOf = ({ memory, parts }: Scene, { dialog }: Waiting): string =>
  parts.phrases.questionsLeft(questionsLeft(dialog, memory));

/** Nothing of the talk is remembered; the talk's own record is the channel's to delete. */
function forget(scene: Scene): Turn {
  const { waiting: _, ...rest } = scene;
  const turn = again({ ...rest, memory: newMemory() }, undefined, scene.parts.phrases.forgotten);
  return { ...turn, forgot: true };
}

function again(scene: Scene, waiting: Waiting | undefined, lead: string): Turn {
  const replies = waiting
    ? [ask(scene, waiting, lead)]
    : withChoices([tell`${lead}`], steps(scene.parts.phrases.menu));
  return finish(scene, { memory: scene.memory, replies }, AS_CHOICE);
}

function back(scene: Scene, waiting: Waiting): Turn {
  const { memory, know, parts } = scene;
  const last = memory.trail.at(-1);
  if (last === undefined) return again(scene, waiting, parts.phrases.firstAlready);
  const walked = enter(
    waiting.dialog,
    last,
    { ...memory, trail: memory.trail.slice(0, -1) },
    know,
    parts.phrases,
  );
  return finish(scene, walked, AS_CHOICE);
}

/** On without an answer. */
export function skip(scene: Scene, waiting: Waiting): Turn {
  const step = waiting.dialog.steps[waiting.at.step];
  const target = step && skipTarget(step);
  return target === undefined
    ? again(scene, waiting, scene.parts.phrases.nothingToSkip)
    : choose(scene, waiting, undefined, target);
}

function stop(scene: Scene, waiting: Waiting): Turn {
  const { phrases } = scene.parts;
  const left = leaving(scene);
  const choices = steps([phrases.continue, ...phrases.menu.slice(1, 4)]);
  const replies = withChoices([tell`${phrases.stopped(waiting.dialog.title)}`], choices);
  return finish(scene, { memory: left.memory, replies }, AS_CHOICE);
}

/** Goes on with the talk that was left; without one, offers the menu. */
function resume(scene: Scene): Turn {
  const { left, ...memory } = scene.memory;
  const dialog = left && dialogNamed(scene.parts, left.dialog);
  if (!left || !dialog?.steps[left.step])
    return again({ ...scene, memory }, undefined, scene.parts.phrases.askAway);
  const walked: Walked = enter(
    dialog,
    left.step,
    { ...memory, trail: left.trail },
    scene.know,
    scene.parts.phrases,
  );
  return finish(scene, walked, AS_CHOICE);
}

/** "Start over" in the middle of a talk starts that talk over, with nothing known; at its first question it leads to the menu. */
export function restartTalk(scene: Scene, talk: Waiting, understood: Understood): Turn {
  const { know, memory, parts } = scene;
  const answered = Object.keys(memory.answers[talk.dialog.name] ?? {}).length > 0;
  const again = answered || memory.trail.length > 0 ? talk.dialog : menuOf(parts);
  const { left: _left, circumstances: _told, ...rest } = memory;
  const opened = open(again, { ...rest, misses: 0 }, know, parts.phrases);
  const lead = again === talk.dialog ? [tell`${parts.phrases.startingOver(again.title)}`] : [];
  return finish(scene, { ...opened, replies: [...lead, ...opened.replies] }, understood);
}
