import { answerQuestions } from './answering';
import { asideIn } from './asides';
import { change } from './change';
import { questionOf } from './dialog';
import { keep } from './keep';
import { leaveOut } from './leaveOut';
import { bare, commandIn } from './pick';
import { remind } from './remind';
import { ofResult } from './result';
import { talkIn, type Scene } from './scene';
import { obey } from './talk';
import { ofPlan } from './ticks';
import type { Turn } from './turn';
import { whatIf } from './whatIf';

/** What is said of the talk itself and of one's answers in it. */
export const saidOf = (scene: Scene, words: string): Turn | undefined =>
  remind(scene, words) ??
  ofPlan(scene, words) ??
  toldTo(scene, words) ??
  leaveOut(scene, words) ??
  change(scene, words) ??
  ofResult(scene, words) ??
  whatIf(scene, words) ??
  keep(scene, words);

/** Words that are always meant: a command, or the next step that opens a dialog. */
function toldTo(scene: Scene, words: string): Turn | undefined {
  const command = talkIn(scene) ? asideIn(words) : commandIn(words);
  if (command) return obey(scene, command);
  const said = bare(words);
  const dialog = scene.parts.dialogs.find(
    ({ invite, byWordsAlone, opensWhen }) =>
      (invite !== undefined && bare(invite) === said) ||
      (byWordsAlone === true && opensWhen?.test(said) === true),
  );
  return dialog && answerQuestions(scene, [questionOf(dialog)], {});
}
