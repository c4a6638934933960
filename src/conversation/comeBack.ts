import type { Dialog } from './dialog';
import { isLasting, isTold } from './lasting';
import { steps } from './phrases';
import { tell } from './reply';
import { leaving, type Scene } from './scene';
import { led } from './talk';
import { withChoices } from './turnOf';
import { enter, type Walked } from './walk';
import { answersIn, firstOpen } from './way';

/**
 * Back to a talk whose answers are on file, which asking for it again must not wipe: its result once more where it was
 * told, else the question where it was left. Undefined where nothing was answered.
 */
export function comeBack(scene: Scene, dialog: Dialog): Walked | undefined {
  const { memory } = leaving(scene);
  const { know, parts } = scene;
  const { phrases } = parts;
  const answers = answersIn(memory, dialog);
  if (!isLasting(dialog) || Object.keys(answers).length === 0) return undefined;
  if (isTold(memory, dialog)) {
    const result = dialog.lasting.result(know, answers);
    const offered = [phrases.plan.show, phrases.changeAnswer, phrases.anew];
    return { memory, replies: withChoices([tell`${phrases.stillHere}`, result], steps(offered)) };
  }
  const { left, ...rest } = memory;
  const isLeft = left?.dialog === dialog.name;
  const place = isLeft ? left : firstOpen(dialog, memory, []);
  const kept = left && !isLeft ? { ...rest, left } : rest;
  const continues = isLeft ? {} : { continues: true as const };
  const walked = enter(dialog, place.step, { ...kept, ...continues, trail: place.trail }, know, phrases);
  return { memory: walked.memory, replies: led(walked.replies, phrases.whereLeft) };
}
