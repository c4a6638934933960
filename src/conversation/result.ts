import { askAgain } from './answering';
import { questionOf, type Dialog } from './dialog';
import { goOn } from './keep';
import { isTold, lastingTalk } from './lasting';
import { spoken } from './pick';
import { steps } from './phrases';
import { tell, type Reply } from './reply';
import { dialogNamed, leaving, talkIn, type Scene } from './scene';
import type { Turn } from './turn';
import { AS_CHOICE, finish, understoodAs, withChoices, type Meant } from './turnOf';
import { open } from './walk';
import { answersIn } from './way';

/** What is asked of a result that stands: why, what speaks against it, whether it is sure; and to start over. */

const AGAIN = '(?: (?:over|again|anew|new|from scratch|please|now|with me|all over))*';
const ANEW = new RegExp(
  `^(?:please |ok |can i |can we |could i |i want to |let me |lets |id like to )*(?:(?:start|begin|do|take|try)(?: over)? (?:my |the |your |those |all )*(?:fit|quiz|questions|questionnaire|fit talk)(?: (?:over|again|anew|from scratch|with me))+|(?:start|redo|restart|retake|repeat) (?:my |the |your |those |all )*(?:fit|quiz|test|questions|questionnaire|fit talk))${AGAIN}$`,
);

/** A part of the result, or the talk over again; undefined for words about anything else. */
export function ofResult(scene: Scene, text: string): Turn | undefined {
  const dialog = lastingTalk(scene);
  if (!dialog) return undefined;
  const words = spoken(text);
  const answers = answersIn(scene.memory, dialog);
  const isRunning = talkIn(scene) !== undefined;
  if (!isRunning && Object.keys(answers).length > 0 && ANEW.test(words)) return sureAnew(scene, dialog);
  if (!isTold(scene.memory, dialog)) return undefined;
  // Where something else was spoken of since, only what names the result is meant of it.
  const isOpen = scene.memory.topic === undefined;
  const part = dialog.lasting.parts.find(
    ({ asked, askedNext }) => asked?.test(words) === true || (isOpen && askedNext?.test(words) === true),
  );
  if (!part) return undefined;
  const { circumstances = {} } = scene.memory;
  return about(scene, dialog, part.tell(scene.know, answers, circumstances), part.next(scene.memory.answers));
}

/** What was offered for the answers or the result is left alone; undefined where something else was offered. */
export function leftAlone(scene: Scene): Turn | undefined {
  const dialog = lastingTalk(scene);
  const isOfResult = scene.memory.shown.some(
    ({ means }) => 'revise' in means || 'reopen' in means || 'anew' in means,
  );
  if (!dialog || !isOfResult) return undefined;
  return goOn(scene, dialog, [tell`${scene.parts.phrases.unchanged}`]);
}

/** On with the question that waits, else with what may be asked next. */
function about(scene: Scene, dialog: Dialog, reply: Reply, next: readonly string[]): Turn {
  const understood = understoodAs('answer', [questionOf(dialog)]);
  if (talkIn(scene)) return finish(scene, askAgain(scene, [reply]), understood);
  const { memory } = leaving(scene);
  const offered = steps([...next, ...(memory.left ? [scene.parts.phrases.continue] : [])]);
  return finish(scene, { memory, replies: withChoices([reply], offered) }, understood);
}

/** To start over wipes answers, so that it is asked first. */
function sureAnew(scene: Scene, dialog: Dialog): Turn {
  const { phrases } = scene.parts;
  const meant: Meant = [
    { label: phrases.yesAnew, means: { anew: dialog.name } },
    { label: phrases.asItWas, means: { dismiss: true } },
  ];
  const reply: Reply = {
    kind: 'question',
    text: phrases.sureAnew(dialog.title),
    choices: meant.map(({ label }) => ({ label })),
  };
  const { memory } = leaving(scene);
  return finish(scene, { memory, replies: [reply] }, { ...AS_CHOICE, decision: 'ask' }, meant);
}

/** The talk from its first question, with nothing answered. */
export function anew(scene: Scene, name: string): Turn | undefined {
  const dialog = dialogNamed(scene.parts, name);
  const { know, parts } = scene;
  return dialog && finish(scene, open(dialog, leaving(scene).memory, know, parts.phrases), AS_CHOICE);
}
