import type { AllAnswers } from './dialog';
import { keepsRecord } from './keep';
import type { Memory } from './memory';
import { aside } from './misunderstanding';
import { isPasted } from './pasted';
import { steps } from './phrases';
import { planWish } from './planWords';
import { isReminding } from './remind';
import { type ChoiceRef, tell } from './reply';
import { dialogNamed, leaving, type Parts, type Scene, talkIn } from './scene';
import type { Heard, Turn } from './turn';
import { DECLINED, finish, understoodAs, withChoices } from './turnOf';
import type { Understood } from './understood';

/** In a group or a team channel others read along: what belongs to one person alone is offered in private, and never shown. */

const privateNames = ({ dialogs }: Pick<Parts, 'dialogs'>): ReadonlySet<string> =>
  new Set(dialogs.filter(({ isPrivate }) => isPrivate).map(({ name }) => name));

/** The memory without anything that must not be shown. */
export function publicPart(parts: Pick<Parts, 'dialogs'>, memory: Memory): Memory {
  const names = privateNames(parts);
  const { at, left, circumstances: _told, revising: _, continues: _continues, plan: _plan, ...rest } = memory;
  return {
    ...rest,
    answers: Object.fromEntries(Object.entries(rest.answers).filter(([name]) => !names.has(name))),
    ...(at && !names.has(at.dialog) && { at }),
    ...(left && !names.has(left.dialog) && { left }),
  };
}

const isAnswered = (all: AllAnswers, names: ReadonlySet<string>): boolean =>
  Object.entries(all).some(([name, answers]) => names.has(name) && Object.keys(answers).length > 0);

/** Whether a turn is about the person alone: a private talk, its record or result, or numbers of one's own. */
function isForOneAlone(scene: Scene, heard: Heard, { memory, replies, understood }: Turn): boolean {
  const { parts } = scene;
  const names = privateNames(parts);
  // Where only certain words open the talk, its intent alone asks for nothing private.
  const intents = parts.dialogs
    .filter(({ isPrivate, opensWhen }) => isPrivate && !opensWhen)
    .map(({ opensOn }) => opensOn);
  const meant = understood.decision === 'ask' ? [] : [understood.intent, ...understood.also];
  return (
    names.has(heard.choice?.dialog ?? '') ||
    heard.ticks !== undefined ||
    planWish(heard.text)?.surely === true ||
    keepsRecord(parts, heard.text) ||
    isPasted(parts, heard.text) ||
    isReminding(scene, heard.text) ||
    names.has(memory.at?.dialog ?? '') ||
    isAnswered(memory.answers, names) ||
    Object.keys(memory.circumstances ?? {}).length > 0 ||
    replies.some(({ kind }) => kind === 'fit' || kind === 'plan') ||
    intents.some((intent) => meant.includes(intent))
  );
}

const beginsAnew = ({ memory, understood: { decision, intent, also } }: Turn): boolean =>
  decision === 'answer' && intent === 'restart' && also.length === 0 && !memory.at;

/** Greets a group: with what it can ask, and how. */
export function greetAll(scene: Scene, called: string, memory: Memory, understood: Understood): Turn {
  const { helloAll, menuForAll } = scene.parts.phrases;
  const replies = withChoices([tell`${helloAll(called)}`], steps(menuForAll));
  return finish(scene, { memory, replies }, understood);
}

/** The turn as a group may see it. `isUrgent` turns are never put off. */
export function inGroup(scene: Scene, heard: Heard, turn: Turn, isUrgent: boolean): Turn {
  if (isUrgent) return { ...turn, memory: publicPart(scene.parts, turn.memory) };
  if (heard.called !== undefined && beginsAnew(turn))
    return greetAll(scene, heard.called, turn.memory, turn.understood);
  if (!isForOneAlone(scene, heard, turn)) return turn;
  const { phrases } = scene.parts;
  const said = tell`${phrases.inPrivate}`;
  const way = heard.privately && { label: phrases.wayToPrivate, url: heard.privately };
  const replies = withChoices([way ? { ...said, way } : said], steps(phrases.menuForAll));
  const question = { intent: 'fit', entities: {}, words: '' } as const;
  return finish(scene, { memory: scene.memory, replies }, understoodAs('answer', [question]));
}

/** A press on the card of a talk that this person does not hold, and so somebody else does: undefined for any other. */
export function ofSomebodyElse(scene: Scene, ref: ChoiceRef): Turn | undefined {
  const { parts, memory } = scene;
  const dialog = dialogNamed(parts, ref.dialog);
  const isTheirs = [memory.at?.dialog, memory.left?.dialog, ...Object.keys(memory.answers)].includes(
    ref.dialog,
  );
  if (dialog?.manner !== 'talk' || isTheirs) return undefined;
  const line = parts.phrases.othersQuestion;
  if (talkIn(scene) || dialog.invite === undefined) return aside(scene, line);
  const replies = withChoices([tell`${line}`], steps([dialog.invite]));
  return finish(scene, { memory: leaving(scene).memory, replies }, DECLINED);
}
