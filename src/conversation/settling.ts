import { isChoiceStep, isEntryStep, stepNamed } from './dialog';
import type { Memory } from './memory';
import { picked } from './pick';
import type { ChoiceRef, QuestionReply, Reply } from './reply';
import { labelOf } from './lasting';
import type { Parts } from './scene';
import { dialogNamed } from './scene';
import type { Heard, Turn } from './turn';
import { question } from './walk';
import { answersIn, soFar } from './way';

/** How a question came out. `again`: it was asked anew, further down. */
export type Outcome =
  { readonly how: 'chosen'; readonly label: string } | { readonly how: 'skipped' | 'again' | 'closed' };

/** `waiting` is the question that a talk waits on, `passing` one that only the next message answers ("Did you mean …"). */
export type Standing = 'waiting' | 'passing';

/**
 * What a turn does to questions shown before, for channels where an old button can still be pressed. The buttons of a
 * menu stay good: a menu is none of these.
 */
export interface Settling {
  /** How they came out; absent for one that can still be answered. */
  readonly came: Partial<Record<Standing, Outcome>>;
  /** Which of the turn's replies ask one, by place. */
  readonly asks: Partial<Record<Standing, number>>;
  /** The question of an outdated button as it would be asked now, and what came of it. Never in a group: it may be somebody else's. */
  readonly outdated?: { readonly question: QuestionReply; readonly outcome: Outcome };
}

const CLOSED: Outcome = { how: 'closed' };
const SKIPPED: Outcome = { how: 'skipped' };

export function settlingOf(parts: Parts, before: Memory, heard: Heard, turn: Turn): Settling {
  const asks = asked(parts, turn.replies);
  const waiting = cameOut(parts, before, turn, asks.waiting !== undefined);
  const passing = turn.memory.shown === before.shown ? undefined : answered(before, heard);
  const pressed = heard.group || !heard.choice || waitsOn(before, heard.choice) ? undefined : heard.choice;
  const outdated = pressed && outdatedBy(parts, turn.memory, pressed);
  return {
    came: { ...(waiting && { waiting }), ...(passing && { passing }) },
    asks,
    ...(outdated && { outdated }),
  };
}

/** Only the last reply of a turn asks. */
function asked(parts: Parts, replies: readonly Reply[]): Settling['asks'] {
  const place = replies.length - 1;
  const last = replies[place];
  const { choices = [] } = last ?? {};
  if (last?.kind !== 'question' || choices.length === 0) return {};
  const ref = choices.find((choice) => choice.ref)?.ref;
  if (!ref) return { passing: place };
  return dialogNamed(parts, ref.dialog)?.manner === 'talk' ? { waiting: place } : {};
}

const waitsOn = ({ at }: Memory, { dialog, step }: Pick<ChoiceRef, 'dialog' | 'step'>): boolean =>
  at?.dialog === dialog && at.step === step;

function cameOut(
  parts: Parts,
  { at }: Memory,
  { memory, understood, forgot }: Turn,
  isAskedAnew: boolean,
): Outcome | undefined {
  if (!at) return undefined;
  if (waitsOn(memory, at)) return isAskedAnew ? { how: 'again' } : undefined;
  const wentOn =
    memory.at?.dialog === at.dialog
      ? memory.trail.includes(at.step)
      : memory.left?.dialog !== at.dialog || memory.left.step !== at.step;
  if (!wentOn || forgot || understood.intent === 'restart') return CLOSED;
  const given = memory.answers[at.dialog]?.[at.step];
  return given === undefined ? SKIPPED : chosen(parts, at, given);
}

function chosen(parts: Parts, { dialog: name, step }: NonNullable<Memory['at']>, given: string): Outcome {
  const dialog = dialogNamed(parts, name);
  return { how: 'chosen', label: dialog ? labelOf(dialog, step, given) : given };
}

/** What the words took of a question that only they could answer. */
function answered({ shown }: Memory, { text }: Heard): Outcome {
  const label = picked(text, shown)?.label;
  return label === undefined ? CLOSED : { how: 'chosen', label };
}

function outdatedBy(parts: Parts, memory: Memory, ref: ChoiceRef): Settling['outdated'] {
  const dialog = dialogNamed(parts, ref.dialog);
  const step = dialog && stepNamed(dialog, ref.step);
  if (dialog?.manner !== 'talk' || !step || !(isChoiceStep(step) || isEntryStep(step))) return undefined;
  const { [ref.step]: given, ...others } = answersIn(memory, dialog);
  const way = soFar(dialog, memory);
  const asThen: Memory = {
    ...memory,
    answers: { ...memory.answers, [dialog.name]: others },
    trail: way.slice(0, Math.max(0, way.indexOf(ref.step))),
  };
  return {
    question: question(dialog, ref.step, asThen, parts.phrases),
    outcome: given === undefined ? CLOSED : chosen(parts, ref, given),
  };
}
