import { isChoiceStep, type Dialog } from './dialog';
import type { Memory } from './memory';
import type { LastingDialog } from './record';
import type { Scene } from './scene';
import { talkIn } from './scene';
import { answersIn } from './way';

/** A talk whose answers stay: which it is, what was answered in it, and how that is named. */

export const isLasting = (dialog: Dialog): dialog is LastingDialog => dialog.lasting !== undefined;

const isAnswered = (memory: Memory, dialog: Dialog): boolean =>
  Object.keys(answersIn(memory, dialog)).length > 0;

/** The talk whose answers can be changed now: the running one, or one that has answers on file. */
export function lastingTalk(scene: Scene): LastingDialog | undefined {
  const running = talkIn(scene)?.dialog;
  if (running && isLasting(running)) return running;
  return scene.parts.dialogs.filter(isLasting).find((dialog) => isAnswered(scene.memory, dialog));
}

/** Whether the result of the answers on file was told. Answers that came in since without a question do not undo that. */
export function isTold(memory: Memory, dialog: Dialog): boolean {
  const { plan } = memory;
  const answers = answersIn(memory, dialog);
  return (
    plan !== undefined &&
    isAnswered(memory, dialog) &&
    Object.entries(plan.answers).every(([step, id]) => answers[step] === id)
  );
}

export const subjectOf = (dialog: Dialog, name: string): string => {
  const step = dialog.steps[name];
  return (step && 'ask' in step ? step.subject : undefined) ?? name;
};

export const labelOf = (dialog: Dialog, name: string, id: string | undefined): string => {
  const step = dialog.steps[name];
  return (step && isChoiceStep(step) ? step.choices[id ?? '']?.label : id) ?? '';
};
