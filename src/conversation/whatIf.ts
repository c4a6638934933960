import { askAgain } from './answering';
import type { Circumstances } from './circumstances';
import type { Dialog } from './dialog';
import { choiceNamed, isChoiceStep, stepNamed } from './dialog';
import { goOn } from './keep';
import { isTold, labelOf, lastingTalk, subjectOf } from './lasting';
import type { Memory } from './memory';
import { isAbout } from './named';
import { answerMeant, answersNamed, type OtherAnswer } from './otherAnswer';
import { spoken } from './pick';
import type { LastingDialog } from './record';
import type { ChoiceRef, Reply } from './reply';
import { tell } from './reply';
import type { Scene } from './scene';
import { dialogNamed, leaving, talkIn } from './scene';
import { choose, ending } from './talk';
import type { Turn } from './turn';
import { AS_CHOICE, finish, withChoices, type Meant } from './turnOf';
import { answerStep } from './walk';
import { answersIn } from './way';

const WHAT_IF =
  /^(?:and |but |so |ok )*(?:what if|what happens if|what would happen if|suppose|imagine|if)\b(.*)$/;

/** "What if I didn't mind phones": what another answer would come to; nothing is changed until it is kept. */
export function whatIf(scene: Scene, text: string): Turn | undefined {
  const rest = WHAT_IF.exec(spoken(text))?.[1]?.trim();
  const dialog = rest === undefined ? undefined : lastingTalk(scene);
  if (!rest || !dialog) return undefined;
  const outOfTurn = dialog.lasting.anytime.steps;
  const meant = answerMeant(scene, dialog, rest, outOfTurn);
  const [likeliest] = answersNamed(scene, dialog, rest, outOfTurn);
  // A sum within the same answer is reckoned with where sums are.
  if (!meant && likeliest?.told) return undefined;
  if (!meant) return likeliest ? alike(scene, dialog, likeliest) : whichMeant(scene, dialog, rest);
  const running = talkIn(scene);
  if (running?.dialog === dialog && !isTold(scene.memory, dialog)) return beforehand(scene, dialog, meant);
  return compared(scene, dialog, meant);
}

/** What was named is what they answered. */
function alike(scene: Scene, dialog: LastingDialog, { step, id }: OtherAnswer): Turn {
  const { phrases } = scene.parts;
  return goOn(scene, dialog, [
    tell`${phrases.saidAlready(labelOf(dialog, step, id), subjectOf(dialog, step))}`,
  ]);
}

/** What the other answer would move. */
function compared(scene: Scene, dialog: LastingDialog, { step, id, told }: OtherAnswer): Turn {
  const answers = answersIn(scene.memory, dialog);
  const { circumstances: before = {} } = scene.memory;
  const moved = { before, after: { ...before, ...told } };
  const reply = dialog.lasting.whatIf(scene.know, answers, { ...answers, [step]: id }, moved);
  return offered(scene, dialog, reply, { step, id, ...(told && { told }) });
}

/** Before there is a result, nothing can move: an answer is put down, or offered in place of one that stands. */
function beforehand(scene: Scene, dialog: LastingDialog, other: OtherAnswer): Turn {
  const { waiting, memory, parts } = scene;
  const { step, id } = other;
  const said = [labelOf(dialog, step, id), subjectOf(dialog, step)] as const;
  const asked = dialog.steps[step];
  const choice = asked && isChoiceStep(asked) ? asked.choices[id] : undefined;
  if (waiting?.at.step === step && choice && 'then' in choice)
    return choose(remember(scene, other.told), waiting, id, choice.then, parts.phrases.taken(said[0]));
  if (answersIn(memory, dialog)[step] === undefined) return noted(scene, dialog, other);
  return offered(scene, dialog, tell`${parts.phrases.notYet(...said)}`, other);
}

const remember = (scene: Scene, told: Circumstances | undefined): Scene =>
  told
    ? { ...scene, memory: { ...scene.memory, circumstances: { ...scene.memory.circumstances, ...told } } }
    : scene;

/** Puts an answer down and asks the waiting question again. */
function noted(scene: Scene, dialog: LastingDialog, { step, id, told }: OtherAnswer): Turn {
  const { memory } = remember(scene, told);
  const answers = { ...memory.answers, [dialog.name]: { ...answersIn(memory, dialog), [step]: id } };
  const said = tell`${scene.parts.phrases.noted(labelOf(dialog, step, id), subjectOf(dialog, step))}`;
  return finish(scene, askAgain({ ...scene, memory: { ...memory, answers } }, [said]), AS_CHOICE);
}

/** Another answer, to be taken or left. */
function offered(
  scene: Scene,
  dialog: Dialog,
  reply: Reply,
  { step, id, told }: Omit<OtherAnswer, 'sure'>,
): Turn {
  const { phrases } = scene.parts;
  const revise = { dialog: dialog.name, step, id };
  const meant: Meant = [
    { label: phrases.keepThat, means: { revise, ...(told && { told }) } },
    { label: phrases.asItWas, means: { dismiss: true } },
  ];
  const replies = withChoices(
    [reply],
    meant.map(({ label }) => ({ label })),
  );
  const { memory } = talkIn(scene) ? scene : leaving(scene);
  return finish(scene, { memory, replies }, AS_CHOICE, meant);
}

/** The question is plain and the other answer is not: each answer to it is offered as a "what if". */
function whichMeant(scene: Scene, dialog: LastingDialog, words: string): Turn | undefined {
  const { phrases } = scene.parts;
  const step = dialog.lasting.anytime.steps.find((name) => isAbout(dialog, name, words));
  const asked = step === undefined ? undefined : dialog.steps[step];
  const isOther = scene.parts.understand(words, {}).sureness === 'sure';
  if (isOther || step === undefined || !asked || !isChoiceStep(asked) || !isTold(scene.memory, dialog))
    return undefined;
  const given = answersIn(scene.memory, dialog)[step];
  const labels = Object.entries(asked.choices).flatMap(([id, { label }]) => (id === given ? [] : [label]));
  const meant: Meant = [
    ...labels.map((label) => ({ label, means: { say: `what if “${label}”` } })),
    { label: phrases.asItWas, means: { dismiss: true as const } },
  ];
  const reply: Reply = {
    kind: 'question',
    text: phrases.whichInstead(subjectOf(dialog, step)),
    choices: meant.map(({ label }) => ({ label })),
  };
  const { memory } = talkIn(scene) ? scene : leaving(scene);
  return finish(scene, { memory, replies: [reply] }, { ...AS_CHOICE, decision: 'ask' }, meant);
}

/** Takes the other answer: where there is a result, everything that follows from it is told anew. */
export function revised(scene: Scene, ref: ChoiceRef, told?: Circumstances): Turn | undefined {
  const dialog = dialogNamed(scene.parts, ref.dialog);
  const choice = dialog && choiceNamed(stepNamed(dialog, ref.step), ref.id);
  if (!dialog?.lasting || !choice || !('then' in choice)) return undefined;
  const { step: name, id } = ref;
  if (talkIn(scene)?.dialog === dialog && !isTold(scene.memory, dialog))
    return noted(
      scene,
      { ...dialog, lasting: dialog.lasting },
      { step: name, id, sure: true, ...(told && { told }) },
    );
  const { left, ...memory } = leaving(remember(scene, told)).memory;
  const { anytime } = dialog.lasting;
  const revising: Memory = {
    ...memory,
    ...(left && left.dialog !== dialog.name && { left }),
    ...{ revising: answersIn(memory, dialog), trail: [] },
  };
  const then = anytime.steps.includes(name) ? anytime.then : choice.then;
  const at = { dialog: dialog.name, step: name };
  const walked = answerStep(dialog, at, id, then, revising, scene.know, scene.parts.phrases);
  return finish(scene, ending(scene, dialog, walked), AS_CHOICE);
}
