import type { Knowledge } from '../knowledge/types';
import type { Answer, AspectAnswer, About } from './answer';
import { pathMeant } from './answer';
import type { Dialog } from './dialog';
import type { Intent, Question } from './intent';
import type { DialogPlace, Memory } from './memory';
import type { NeedRules } from './needs';
import type { Reader } from './reader';
import type { Phrases } from './phrases';
import type { Versions } from './trace';
import type { Understand } from './understood';
import type { Remark } from './understood';

/** What a conversation is made of. */
export interface Parts {
  readonly dialogs: readonly Dialog[];
  readonly answers: readonly Answer[];
  readonly phrases: Phrases;
  readonly understand: Understand;
  /** What people may paste to have it looked over. */
  readonly readers: readonly Reader[];
  /** How people tell what a plan must reckon with. */
  readonly needs: NeedRules;
  readonly knowledge: { on(today: string): Knowledge };
  /** How to reach a person at the operator's; shown as it is. */
  readonly contact?: string;
  /** How the world reaches the server that shows the sources, without a slash at its end; absent where none is known. */
  readonly publicUrl?: string;
  /** Which data and model these are, for the trace. */
  readonly versions?: Versions;
}

/** One message's circumstances. */
export interface Scene {
  readonly parts: Parts;
  readonly know: Knowledge;
  readonly memory: Memory;
  /** What is written later reaches the person too. */
  readonly reachable?: true;
  /** The question that waits, and its dialog. */
  readonly waiting?: { readonly dialog: Dialog; readonly at: DialogPlace };
}

export const dialogNamed = (parts: Parts, name: string): Dialog | undefined =>
  parts.dialogs.find((dialog) => dialog.name === name);

/** The dialog that greets and that a restart leads to. */
export function menuOf(parts: Parts): Dialog {
  const menu = parts.dialogs.find((dialog) => dialog.opensOn === 'restart');
  if (!menu) throw new Error('no dialog opens on a restart');
  return menu;
}

/** Sets the scene; a place in a dialog or step that no longer exists is forgotten. */
export function sceneOf(parts: Parts, memory: Memory, today: string): Scene {
  const know = parts.knowledge.on(today);
  const { at, ...rest } = memory;
  const dialog = at && dialogNamed(parts, at.dialog);
  if (!at || !dialog?.steps[at.step]) return { parts, know, memory: { ...rest, ...(at && { trail: [] }) } };
  return { parts, know, memory, waiting: { dialog, at } };
}

/** The guided talk that waits; menus lapse and do not count. */
export const talkIn = (scene: Scene): Scene['waiting'] =>
  scene.waiting?.dialog.manner === 'talk' ? scene.waiting : undefined;

/** The scene with an open menu closed, or with the waiting talk kept aside so that it can go on later. */
export function leaving(scene: Scene): Scene {
  const { at, ...memory } = scene.memory;
  const left = at && talkIn(scene) ? { ...at, trail: memory.trail } : memory.left;
  const { waiting: _, ...rest } = scene;
  return { ...rest, memory: { ...memory, trail: [], ...(left && { left }) } };
}

/** What was spoken of last, while it may still be carried. */
export const topicOf = ({ topic }: Memory): Question | undefined =>
  topic && topic.turnsLeft > 0 ? topic.question : undefined;

export function answerFor(parts: Parts, intent: Intent): Answer {
  const answer = parts.answers.find((candidate) => candidate.intent === intent);
  if (!answer) throw new Error(`no answer for ${intent}`);
  return answer;
}

export function aboutOf(scene: Scene, question: Question, remark?: Remark): About {
  return {
    entities: question.entities,
    words: question.words,
    circumstances: { ...scene.memory.circumstances, ...question.circumstances },
    ...(question.circumstances && { told: question.circumstances }),
    path: pathMeant(scene.know, question.entities),
    pointers: scene.memory.pointers,
    ...(remark && { remark }),
    ...(scene.parts.contact && { contact: scene.parts.contact }),
  };
}

/** The narrower question that applies, if any. */
export const aspectOf = (answer: Answer, about: About): AspectAnswer | undefined =>
  answer.aspects?.find(({ when }) => (when instanceof RegExp ? when.test(about.words) : when(about)));

/**
 * Whether the guess and its nearest rival come to the same narrower answer, so that there is nothing to ask. Known by
 * its name and next steps: what tells it is wrapped anew for each subject where a turn is watched.
 */
export function comeToTheSame(scene: Scene, guess: Question, near: readonly Intent[]): boolean {
  const [first, second] = near.map((intent) => {
    const about = aboutOf(scene, { ...guess, intent });
    return aspectOf(answerFor(scene.parts, intent), about);
  });
  return first?.next !== undefined && first.next === second?.next && first.name === second.name;
}
