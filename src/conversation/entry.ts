import { isEntryStep, type EntryStep } from './dialog';
import { listening } from './ownWords';
import { commandIn, pick } from './pick';
import type { Scene } from './scene';
import { sceneOf } from './scene';
import { ask, choose, skip } from './talk';
import type { Turn } from './turn';
import { AS_CHOICE, finish } from './turnOf';

/** Questions that are answered by typing: a number, a pasted text. */

/** The one that waits. */
function entryIn({ waiting }: Scene): EntryStep<string> | undefined {
  const step = waiting?.dialog.steps[waiting.at.step];
  return step && isEntryStep(step) ? step : undefined;
}

/** Whether whatever is typed may be the text that was asked for. */
export function takesPaste(scene: Scene): boolean {
  const step = entryIn(scene);
  return step !== undefined && !step.takesNumber;
}

/** A number typed where one was asked for; it is then no place in a list of buttons. */
export function numberEntered(scene: Scene, text: string): Turn | undefined {
  const step = entryIn(scene);
  return step?.takesNumber && step.parse(text).ok ? enterText(scene, text) : undefined;
}

/** Where a side question was passed by and the words answer the next one: the scene in which they do. */
export function passedBy(scene: Scene, text: string): Scene | undefined {
  const step = entryIn(scene);
  if (!scene.waiting || !step?.takesNumber || !step.uncounted || commandIn(text)) return undefined;
  const { memory } = skip(scene, scene.waiting);
  const next = sceneOf(scene.parts, memory, scene.know.today);
  const answers = pick(text, memory.shown) ?? scene.parts.understand(text, listening(next)).fits?.sure;
  return answers ? next : undefined;
}

/** Text typed where a number or a paste was asked for. */
export function enterText(scene: Scene, text: string): Turn {
  const step = entryIn(scene);
  if (!scene.waiting || !step) throw new Error('no entry waits');
  const parsed = step.parse(text);
  if (parsed.ok) return choose(scene, scene.waiting, parsed.value, step.then);
  const again = ask(scene, scene.waiting, parsed.hint);
  return finish(scene, { memory: scene.memory, replies: [again] }, AS_CHOICE);
}

/** What is said of words that are no answer: how a number is wanted, or that none of the buttons fits. */
export function noFit(scene: Scene, text: string): (misses: number) => string {
  const parsed = entryIn(scene)?.parse(text);
  const { phrases } = scene.parts;
  return parsed && !parsed.ok ? () => parsed.hint : phrases.noFit;
}
