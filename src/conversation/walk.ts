import type { Knowledge } from '../knowledge/types';
import type { Answers, ChoiceStep, Dialog, Telling } from './dialog';
import { isBranchStep, isChoiceStep, isEntryStep } from './dialog';
import type { DialogPlace, Memory } from './memory';
import type { Phrases } from './phrases';
import type { Choice, QuestionReply, Reply } from './reply';
import { ahead, answersIn, isCounted, passOver, settle, skipTarget, stepOf, trailTo } from './way';

/** Walks a dialog: from a step to the next question or the end, saying what lies between. */
export interface Walked {
  readonly memory: Memory;
  readonly replies: readonly Reply[];
}

const CONTROLS = ['back', 'skip', 'stop'] as const;
/** A number on the side has no buttons, so that the way on stands first. */
const SIDE_CONTROLS = ['skip', 'back', 'stop'] as const;

/** The questions still to come in the running talk, the waiting one included. */
export const questionsLeft = (dialog: Dialog, memory: Memory): number =>
  memory.at ? ahead(dialog, memory.at.step, memory) : 0;

function controls(dialog: Dialog, name: string, memory: Memory, phrases: Phrases): Choice[] {
  if (dialog.manner !== 'talk') return [];
  const isSide = !isCounted(dialog, name) && isEntryStep(stepOf(dialog, name));
  const offered = (isSide ? SIDE_CONTROLS : CONTROLS).filter(
    (id) =>
      (id !== 'back' || memory.trail.length > 0) &&
      (id !== 'skip' || skipTarget(stepOf(dialog, name)) !== undefined),
  );
  return offered.map((id) => ({ label: phrases[id], ref: { dialog: dialog.name, step: name, id } }));
}

const choicesOf = (dialog: Dialog, name: string, step: ChoiceStep<string>): Choice[] =>
  Object.entries(step.choices).map(([id, choice]) => ({
    label: choice.label,
    ref: { dialog: dialog.name, step: name, id },
  }));

/** The question that a dialog waits on, with its choices, progress and, when it was answered before, what was said. */
export function question(
  dialog: Dialog,
  name: string,
  memory: Memory,
  phrases: Phrases,
  lead = '',
): QuestionReply {
  const step = stepOf(dialog, name);
  if (!isChoiceStep(step) && !isEntryStep(step))
    throw new Error(`dialog ${dialog.name}: ${name} asks nothing`);
  const before = memory.answers[dialog.name]?.[name];
  const said = before === undefined ? undefined : isChoiceStep(step) ? step.choices[before]?.label : before;
  const passed = memory.trail.filter((passedName) => isCounted(dialog, passedName)).length;
  const progress = { at: passed + 1, of: passed + ahead(dialog, name, memory) };
  const counted = dialog.manner === 'talk' && progress.of > 1 && isCounted(dialog, name) && !memory.revising;
  const lines = [
    lead,
    counted ? `(${progress.at} of ${progress.of}) ${step.ask}` : step.ask,
    said && dialog.manner === 'talk' ? phrases.youSaid(said) : '',
  ];
  return {
    kind: 'question',
    text: lines.filter(Boolean).join('\n'),
    choices: [
      ...(isChoiceStep(step) ? choicesOf(dialog, name, step) : []),
      ...controls(dialog, name, memory, phrases),
    ],
    ...(counted && { progress }),
  };
}

const without = (memory: Memory): Memory => {
  const { at: _, ...rest } = memory;
  return rest;
};

/** Enters a step: tells outcomes and takes branches until a question waits or the dialog has ended. */
export function enter(
  dialog: Dialog,
  name: string,
  memory: Memory,
  know: Knowledge,
  phrases: Phrases,
): Walked {
  const replies: Reply[] = [];
  let here = name;
  while (here !== 'end') {
    const step = stepOf(dialog, here);
    if (isBranchStep(step)) {
      here = passOver(dialog, step.decide(answersIn(memory, dialog)), memory);
    } else if (isChoiceStep(step) || isEntryStep(step)) {
      const at = { dialog: dialog.name, step: here };
      const waiting: Memory = { ...withPlan(memory, dialog, replies), at };
      return { memory: waiting, replies: [...replies, question(dialog, here, waiting, phrases)] };
    } else {
      replies.push(...step.tell(know, answersIn(memory, dialog), telling(memory)));
      here = step.then;
    }
  }
  const { revising: _, continues: _continues, ...ended } = withPlan(without(memory), dialog, replies);
  return { memory: { ...ended, trail: [] }, replies };
}

/** A plan that was told is kept with what it was made from. Where one answer was changed, it stays the same plan; what is done stays done in any. */
function withPlan(memory: Memory, dialog: Dialog, replies: readonly Reply[]): Memory {
  if (!replies.some(({ kind }) => kind === 'plan')) return memory;
  const { circumstances = {}, revising, plan } = memory;
  const token = revising ? plan?.token : undefined;
  return {
    ...memory,
    plan: {
      ...{ answers: answersIn(memory, dialog), circumstances },
      ...(token !== undefined && { token }),
      ...(plan?.done && { done: plan.done }),
    },
  };
}

const telling = ({ revising, circumstances = {}, answers, plan }: Memory): Telling => ({
  circumstances,
  all: answers,
  done: plan?.done ?? [],
  ...(revising && { before: revising }),
});

/** Opens a dialog at its first step with nothing answered but what is `known`; its own earlier place is given up. */
export function open(
  dialog: Dialog,
  memory: Memory,
  know: Knowledge,
  phrases: Phrases,
  known: Answers = {},
): Walked {
  const { [dialog.name]: _, ...others } = memory.answers;
  const answers = Object.keys(known).length > 0 ? { ...others, [dialog.name]: { ...known } } : others;
  const { left, continues: _continues, ...rest } = without(memory);
  const kept = left && left.dialog !== dialog.name ? { ...rest, left } : rest;
  const fresh = settle(dialog, { ...kept, answers, trail: [] });
  return enter(dialog, passOver(dialog, dialog.first, fresh), fresh, know, phrases);
}

/** Remembers an answer and goes on to `then`. */
export function answerStep(
  dialog: Dialog,
  at: DialogPlace,
  value: string | undefined,
  then: string,
  memory: Memory,
  know: Knowledge,
  phrases: Phrases,
): Walked {
  const { [at.step]: _, ...others } = answersIn(memory, dialog);
  const answers = value === undefined ? others : { ...others, [at.step]: value };
  const moved = settle(dialog, {
    ...memory,
    answers: { ...memory.answers, [dialog.name]: answers },
    trail: [...memory.trail, at.step],
    misses: 0,
  });
  const next = passOver(dialog, then, moved);
  const onward = moved.continues ? { ...moved, trail: trailTo(dialog, moved, next) } : moved;
  return enter(dialog, next, onward, know, phrases);
}
