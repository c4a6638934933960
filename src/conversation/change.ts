import type { Dialog } from './dialog';
import { isTold, labelOf, lastingTalk, subjectOf } from './lasting';
import type { Memory } from './memory';
import { answerNumber, goesOn, isAbout, questionNumber } from './named';
import { ASKS } from './ownWords';
import { spoken } from './pick';
import type { LastingDialog } from './record';
import type { ChoiceRef, Reply } from './reply';
import { tell } from './reply';
import type { Scene } from './scene';
import { dialogNamed, leaving, talkIn } from './scene';
import { askAgain } from './answering';
import type { Turn } from './turn';
import { AS_CHOICE, finish, withChoices, type Meant } from './turnOf';
import { steps } from './phrases';
import { enter } from './walk';
import { answerOf } from './otherAnswer';
import { soFar } from './way';

/** What is said of an answer given earlier: asked for, changed, or taken back. */

const CHANGE =
  /^(?:please )?(?:can i |could i |let me |i want to |i need to |i would like to |id like to |i d like to )?(?:change|edit|redo|fix|correct|revise)\b(.*)$/;
const MISTAKEN =
  /\bchanged? my mind\b|\bi lied\b|\b(?:i|my) (?:answer(?:ed|s)?|said|put|told you|picked|chose)\b.*\b(?:wrong|off|mistake|different|not (?:true|right))\b/;
const ASKED =
  /\b(?:what|which) (?:did|have) i (?:say|said|answer(?:ed)?|put|pick(?:ed)?|choose|chosen)\b|\bwhat (?:was|were|are) my answers?\b|\b(?:show|see|list|read)(?: me)?(?: all)?(?: of)? (?:my answers|what i (?:told|said to) you)$/;
/** "I meant the insurer": of the question just answered. */
const MEANT = /^(?:.*\b)?i (?:meant|mean|meant to say)(?: to say)? (.*)$/;

/** "Change question 4", "I lied about question 2", "what did I say about money": to that question, with all else kept. */
export function change(scene: Scene, text: string): Turn | undefined {
  const dialog = lastingTalk(scene);
  const talk = talkIn(scene);
  if (!dialog || (talk && talk.dialog !== dialog)) return undefined;
  const words = spoken(text);
  const way = soFar(dialog, scene.memory);
  if (ASKED.test(words)) return told(scene, dialog, named(dialog, way, words, answerNumber(words)));
  const rest = toChange(dialog, way, words);
  if (rest !== undefined) return changing(scene, dialog, rest, toWhat(rest));
  if (MISTAKEN.test(words)) return changing(scene, dialog, words, goesOn(words));
  const step = way[(questionNumber(words) ?? 0) - 1];
  if (step === undefined) return justMeant(scene, dialog, words);
  return ASKS.test(text) ? told(scene, dialog, step) : another(scene, dialog, step, goesOn(words));
}

/** The answer that is spoken of is to be another; where it cannot be told which, all are shown. */
function changing(scene: Scene, dialog: LastingDialog, words: string, other: string): Turn | undefined {
  const way = soFar(dialog, scene.memory);
  const step = named(dialog, way, words, answerNumber(words));
  if (step !== undefined) return another(scene, dialog, step, other);
  return /\b(answers?|question|something|one|it|mind)\b/.test(words) ? listed(scene, dialog, way) : undefined;
}

/** "Question 4 to billing" names the other answer behind the "to". */
const toWhat = (words: string): string => words.split(' to ').slice(1).join(' to ');

/** What is to be changed, where it is an answer: "the phone one", "money", but no job and no claim. */
function toChange(dialog: Dialog, way: readonly string[], words: string): string | undefined {
  const rest = CHANGE.exec(words)?.[1]?.trim();
  if (rest === undefined) return undefined;
  const isSubject = way.some((name) => rest.includes(spoken(subjectOf(dialog, name))));
  return isSubject ||
    /\b(answers?|question|something|one|it|that|part)\b|\d/.test(rest) ||
    rest.split(' ').length <= 1
    ? rest
    : undefined;
}

/** The question with that number, else the one that the words are about. */
const named = (
  dialog: Dialog,
  way: readonly string[],
  words: string,
  number: number | undefined,
): string | undefined => way[(number ?? 0) - 1] ?? way.find((name) => isAbout(dialog, name, words));

/** Another answer to a question that was named: taken after a "right?" where it was said along with it, else asked for. */
function another(scene: Scene, dialog: LastingDialog, step: string, words: string): Turn {
  const other = words === '' ? undefined : answerOf(scene, dialog, step, words);
  return other ? confirmed(scene, dialog, other) : reopen(scene, dialog, step);
}

/** "Wait, I meant call": another answer to the question just answered, unless it answers the one that waits. */
function justMeant(scene: Scene, dialog: LastingDialog, words: string): Turn | undefined {
  const meant = MEANT.exec(words)?.[1];
  const step = talkIn(scene) ? scene.memory.trail.at(-1) : undefined;
  const other = meant === undefined || step === undefined ? undefined : answerOf(scene, dialog, step, meant);
  return other && confirmed(scene, dialog, other);
}

function confirmed(scene: Scene, dialog: Dialog, { step, id }: Pick<ChoiceRef, 'step' | 'id'>): Turn {
  const { phrases } = scene.parts;
  const meant: Meant = [
    { label: phrases.yes, means: { revise: { dialog: dialog.name, step, id } } },
    { label: phrases.no, means: { reopen: { dialog: dialog.name, step } } },
  ];
  const reply: Reply = {
    kind: 'question',
    text: phrases.takeAsFor(subjectOf(dialog, step), labelOf(dialog, step, id)),
    choices: meant.map(({ label }) => ({ label })),
  };
  const { memory } = talkIn(scene) ? scene : leaving(scene);
  return finish(scene, { memory, replies: [reply] }, { ...AS_CHOICE, decision: 'ask' }, meant);
}

/** What was answered to one question; without one, to all. */
function told(scene: Scene, dialog: Dialog, step: string | undefined): Turn {
  const way = soFar(dialog, scene.memory);
  if (step === undefined) return listed(scene, dialog, way);
  const { phrases } = scene.parts;
  const given = labelOf(dialog, step, scene.memory.answers[dialog.name]?.[step]);
  const place = way.indexOf(step) + 1;
  const said = tell`${phrases.yourAnswer(place, subjectOf(dialog, step), given)}`;
  if (talkIn(scene)) return finish(scene, askAgain(scene, [said]), AS_CHOICE);
  const offered = steps([
    phrases.changeQuestion(place),
    ...(isTold(scene.memory, dialog) ? [phrases.plan.show] : []),
  ]);
  return finish(scene, { memory: leaving(scene).memory, replies: withChoices([said], offered) }, AS_CHOICE);
}

/** The question again, by its name. */
export function reopened(
  scene: Scene,
  { dialog: name, step }: Pick<ChoiceRef, 'dialog' | 'step'>,
): Turn | undefined {
  const dialog = dialogNamed(scene.parts, name);
  return dialog?.steps[step] && reopen(scene, dialog, step);
}

function reopen(scene: Scene, dialog: Dialog, step: string): Turn {
  const before = scene.memory.answers[dialog.name] ?? {};
  // In the middle of its talk it is one more question on the way; afterwards the result says what the change did.
  const memory: Memory =
    talkIn(scene)?.dialog === dialog
      ? { ...scene.memory, continues: true }
      : { ...leaving(scene).memory, revising: before };
  const way = soFar(dialog, memory);
  const entered = enter(
    dialog,
    step,
    { ...memory, trail: way.slice(0, way.indexOf(step)) },
    scene.know,
    scene.parts.phrases,
  );
  return finish(scene, entered, AS_CHOICE);
}

/** What was answered, numbered as in the talk; each can be pressed to change it. */
export function listed(scene: Scene, dialog: Dialog, way: readonly string[]): Turn {
  const { phrases } = scene.parts;
  const answers = scene.memory.answers[dialog.name] ?? {};
  const lines = way.map(
    (name, i) =>
      `${i + 1}. ${subjectOf(dialog, name)}: ${labelOf(dialog, name, answers[name]) || phrases.noAnswer}`,
  );
  const meant: Meant = [
    ...way.map((step) => ({
      label: capital(subjectOf(dialog, step)),
      means: { reopen: { dialog: dialog.name, step } },
    })),
    { label: phrases.asItWas, means: { dismiss: true as const } },
  ];
  const reply: Reply = {
    kind: 'question',
    text: [phrases.whichAnswer, ...lines].join('\n'),
    choices: meant.map(({ label }) => ({ label })),
  };
  const { memory } = talkIn(scene) ? scene : leaving(scene);
  return finish(scene, { memory, replies: [reply] }, AS_CHOICE, meant);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
