import type { Circumstances } from './circumstances';
import type { ChoiceStep, Dialog } from './dialog';
import { isChoiceStep } from './dialog';
import type { Memory } from './memory';
import { choicesAsked, measuredBy } from './ownWords';
import { bare } from './pick';
import type { LastingDialog } from './record';
import type { ChoiceRef } from './reply';
import { tell } from './reply';
import type { Scene } from './scene';
import { dialogNamed, leaving, talkIn } from './scene';
import { ending } from './talk';
import type { Turn } from './turn';
import { AS_CHOICE, finish, withChoices, type Meant } from './turnOf';
import type { Listening, Understanding } from './understood';
import { answerStep, enter } from './walk';
import { soFar } from './way';

const CHANGE =
  /^(?:please )?(?:can i |could i |let me |i want to |i would like to |id like to |i d like to )?(?:change|edit|redo|fix|correct|revise)\b(.*)$/;
const WHAT_IF =
  /^(?:and |but |so |ok )*(?:what if|what happens if|what would happen if|suppose|imagine|if)\b(.*)$/;
const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

export const isLasting = (dialog: Dialog): dialog is LastingDialog => dialog.lasting !== undefined;

/** The talk whose answers can be changed now: the running one, or one that has ended. */
export function lastingTalk(scene: Scene): LastingDialog | undefined {
  const running = talkIn(scene)?.dialog;
  if (running && isLasting(running)) return running;
  return scene.parts.dialogs
    .filter(isLasting)
    .find(({ name }) => Object.keys(scene.memory.answers[name] ?? {}).length > 0);
}

/** "Change question 4", "change my answer about trouble at work": back to that question, with all else kept. */
export function change(scene: Scene, text: string): Turn | undefined {
  const rest = CHANGE.exec(bare(text))?.[1];
  const dialog = rest === undefined ? undefined : lastingTalk(scene);
  if (rest === undefined || !dialog) return undefined;
  const way = soFar(dialog, scene.memory);
  const step = way[numberIn(rest) - 1] ?? way.find((name) => isAbout(dialog, name, rest));
  if (step) return reopen(scene, dialog, step);
  return /\b(answers?|question|something|one|it)\b/.test(rest) ? listed(scene, dialog, way) : undefined;
}

function numberIn(words: string): number {
  const digits = /\b(\d{1,2})\b/.exec(words)?.[1];
  return digits === undefined
    ? NUMBERS.findIndex((word) => words.split(' ').includes(word) && words.includes('question')) + 1
    : Number(digits);
}

function isAbout(dialog: Dialog, name: string, words: string): boolean {
  const step = dialog.steps[name];
  const subject = step && 'ask' in step ? step.subject : undefined;
  return subject !== undefined && words.includes(bare(subject));
}

function reopen(scene: Scene, dialog: Dialog, step: string): Turn {
  const before = scene.memory.answers[dialog.name] ?? {};
  // In the middle of its talk it is one more question on the way; afterwards the result says what the change did.
  const memory: Memory =
    talkIn(scene)?.dialog === dialog
      ? { ...scene.memory, continues: true }
      : { ...leaving(scene).memory, revising: before };
  const way = soFar(dialog, memory);
  const reopened = enter(
    dialog,
    step,
    { ...memory, trail: way.slice(0, way.indexOf(step)) },
    scene.know,
    scene.parts.phrases,
  );
  return finish(scene, reopened, AS_CHOICE);
}

/** What was answered, numbered as in the talk. */
function listed(scene: Scene, dialog: Dialog, way: readonly string[]): Turn {
  const answers = scene.memory.answers[dialog.name] ?? {};
  const lines = way.map(
    (name, i) => `${i + 1}. ${subjectOf(dialog, name)}: ${labelOf(dialog, name, answers[name])}`,
  );
  const lead = tell`${[scene.parts.phrases.whichAnswer, ...lines].join('\n')}`;
  return finish(scene, { memory: scene.memory, replies: [lead] }, AS_CHOICE);
}

export const subjectOf = (dialog: Dialog, name: string): string => {
  const step = dialog.steps[name];
  return (step && 'ask' in step ? step.subject : undefined) ?? name;
};

export const labelOf = (dialog: Dialog, name: string, id: string | undefined): string => {
  const step = dialog.steps[name];
  return (step && isChoiceStep(step) ? step.choices[id ?? '']?.label : id) ?? '';
};

/** "What if I didn't mind phones": what another answer would come to; nothing is changed until it is kept. */
export function whatIf(scene: Scene, text: string): Turn | undefined {
  const rest = WHAT_IF.exec(bare(text))?.[1]?.trim();
  const dialog = rest === undefined ? undefined : lastingTalk(scene);
  const answers = dialog && scene.memory.answers[dialog.name];
  if (!rest || !dialog || !answers) return undefined;
  const meantBy = answerMeant(scene, dialog, rest, dialog.lasting.anytime.steps);
  if (!meantBy) return undefined;
  const { told, step, id } = meantBy;
  const other = { step, id };
  const changed = { ...answers, [other.step]: other.id };
  const reply = dialog.lasting.whatIf(scene.know, answers, changed, {
    ...scene.memory.circumstances,
    ...told,
  });
  const { phrases } = scene.parts;
  const meant: Meant = [
    { label: phrases.keepThat, means: { revise: { dialog: dialog.name, ...other }, ...(told && { told }) } },
    { label: phrases.asItWas, means: { dismiss: true } },
  ];
  const offered = withChoices(
    [reply],
    meant.map(({ label }) => ({ label })),
  );
  const { memory } = talkIn(scene) ? scene : leaving(scene);
  return finish(scene, { memory, replies: offered }, AS_CHOICE, meant);
}

interface OtherAnswer extends Pick<ChoiceRef, 'step' | 'id'> {
  readonly sure: boolean;
  /** The numbers that it was named by. */
  readonly told?: Circumstances;
}

/** The other answer that the words name, of the question that they are about where they say so; also of those `outOfTurn`. */
export function answerMeant(
  scene: Scene,
  dialog: Dialog,
  words: string,
  outOfTurn: readonly string[] = [],
): OtherAnswer | undefined {
  const way = [...new Set([...soFar(dialog, scene.memory), ...outOfTurn])];
  const about = way.filter((name) => isAbout(dialog, name, words));
  const given = scene.memory.answers[dialog.name] ?? {};
  const found = (about.length > 0 ? about : way).flatMap((name) => {
    const step = dialog.steps[name];
    if (!step || !isChoiceStep(step)) return [];
    const named = Object.entries(step.choices).find(([, { label }]) => words.includes(bare(label)));
    const asked = choicesAsked(step);
    const fits = named
      ? { choice: named[0], sure: true, told: undefined }
      : fitting(scene, step, words, asked);
    if (!fits || fits.choice === given[name]) return [];
    const { choice: id, sure, told } = fits;
    return [{ sure, step: name, id, ...(told && { told }) }];
  });
  return found.find(({ sure }) => sure) ?? found[0];
}

/** The answer that a number or own words come to: "I had 3000 dollars", "I could wait two years". */
function fitting(
  scene: Scene,
  step: ChoiceStep<string>,
  words: string,
  asked: NonNullable<Listening['asked']>,
): (NonNullable<Understanding['fits']> & { readonly told?: Circumstances }) | undefined {
  const { told, measured, fits } = scene.parts.understand(words, { asked, ...measuredBy(scene, step) });
  const circumstances = { ...measured, ...told?.circumstances };
  const choice = step.takes?.(circumstances);
  return choice === undefined ? fits : { choice, sure: true, told: circumstances };
}

/** Takes the other answer: everything that follows from it is told anew. */
export function revised(scene: Scene, ref: ChoiceRef, told?: Circumstances): Turn | undefined {
  const dialog = dialogNamed(scene.parts, ref.dialog);
  const step = dialog?.steps[ref.step];
  const choice = step && isChoiceStep(step) ? step.choices[ref.id] : undefined;
  if (!dialog || !choice || !('then' in choice)) return undefined;
  const { memory: left } = leaving(scene);
  const memory = told ? { ...left, circumstances: { ...left.circumstances, ...told } } : left;
  const anytime = dialog.lasting?.anytime;
  const before = memory.answers[dialog.name] ?? {};
  const { know, parts } = scene;
  const walked = answerStep(
    dialog,
    { dialog: dialog.name, step: ref.step },
    ref.id,
    anytime?.steps.includes(ref.step) ? anytime.then : choice.then,
    { ...memory, revising: before, trail: [] },
    know,
    parts.phrases,
  );
  return finish(scene, ending(scene, dialog, walked), AS_CHOICE);
}
