import type { Circumstances } from './circumstances';
import type { ChoiceStep, Dialog } from './dialog';
import { isChoiceStep } from './dialog';
import { isAbout } from './named';
import { choicesAsked, measuredBy } from './ownWords';
import { spoken } from './pick';
import type { ChoiceRef } from './reply';
import type { Scene } from './scene';
import { answersIn, soFar } from './way';

/** Which other answer to an earlier question the words come to. */

export interface OtherAnswer extends Pick<ChoiceRef, 'step' | 'id'> {
  readonly sure: boolean;
  /** The numbers that it was named by. */
  readonly told?: Circumstances;
}

/** An answer that words name. */
interface Named extends OtherAnswer {
  readonly how: 'label' | 'number' | 'words';
}

/**
 * The answers that the words name, the likeliest first: of the questions that they are about where they say so, also of
 * those `outOfTurn`; else of any question, where a label, a number or words that are surely meant name one.
 */
export function answersNamed(
  scene: Scene,
  dialog: Dialog,
  words: string,
  outOfTurn: readonly string[] = [],
): readonly OtherAnswer[] {
  const way = [...new Set([...soFar(dialog, scene.memory), ...outOfTurn])];
  const about = way.filter((name) => isAbout(dialog, name, words));
  const all = way.flatMap((name) => answerNamed(scene, dialog, name, words) ?? []);
  const named = all.filter(({ how }) => how !== 'words');
  const fits = all.filter(
    ({ step, how, sure }) =>
      how === 'words' && (about.length > 0 ? about.includes(step) : sure && !isFelt(dialog, step)),
  );
  return [...named, ...fits.filter(({ sure }) => sure), ...fits.filter(({ sure }) => !sure)];
}

/** Its answers say how one feels about it and nothing of what it is about: words alone never name it. */
const isFelt = ({ steps }: Dialog, name: string): boolean => {
  const step = steps[name];
  return (
    step !== undefined &&
    isChoiceStep(step) &&
    Object.values(step.choices).some(({ tone }) => tone !== undefined)
  );
};

const isAnother = ({ memory }: Scene, dialog: Dialog, { step, id }: OtherAnswer): boolean =>
  answersIn(memory, dialog)[step] !== id;

/** The likeliest of them that is not what was answered. */
export const answerMeant = (
  scene: Scene,
  dialog: Dialog,
  words: string,
  outOfTurn: readonly string[] = [],
): OtherAnswer | undefined =>
  answersNamed(scene, dialog, words, outOfTurn).find((one) => isAnother(scene, dialog, one));

/** The answer to one question that the words name, where it is another than was given. */
export function answerOf(scene: Scene, dialog: Dialog, name: string, words: string): OtherAnswer | undefined {
  const found = answerNamed(scene, dialog, name, words);
  return found && isAnother(scene, dialog, found) ? found : undefined;
}

/** By its label, by a number ("I had 3000 dollars"), or in own words. */
function answerNamed(scene: Scene, dialog: Dialog, name: string, words: string): Named | undefined {
  const step = dialog.steps[name];
  if (!step || !isChoiceStep(step)) return undefined;
  const found = byLabel(step, words) ?? byNumber(scene, step, words) ?? byWords(scene, step, words);
  return found && { step: name, ...found };
}

type Found = Omit<Named, 'step'>;

/** "Much rather find the code" holds "rather find the code": the longer label is meant. */
function byLabel({ choices }: ChoiceStep<string>, words: string): Found | undefined {
  const [longest] = Object.entries(choices)
    .map(([id, { label }]) => ({ id, label: spoken(label) }))
    .filter(({ label }) => ` ${words} `.includes(` ${label} `))
    .sort((one, other) => other.label.length - one.label.length);
  return longest && { id: longest.id, sure: true, how: 'label' };
}

function byNumber(scene: Scene, step: ChoiceStep<string>, words: string): Found | undefined {
  const { told, measured } = scene.parts.understand(words, measuredBy(scene, step));
  const circumstances = { ...measured, ...told?.circumstances };
  const id = step.takes?.(circumstances);
  return id === undefined ? undefined : { id, sure: true, how: 'number', told: circumstances };
}

/** A number that no question takes is no word for an answer either. */
function byWords({ parts }: Scene, step: ChoiceStep<string>, words: string): Found | undefined {
  if (step.takes && /\d/.test(words)) return undefined;
  const { fits } = parts.understand(words, { asked: choicesAsked(step) });
  return fits && { id: fits.choice, sure: fits.sure, how: 'words' };
}
