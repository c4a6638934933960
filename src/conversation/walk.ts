import type { Knowledge } from '../knowledge/types';
import type { Answers, ChoiceStep, Dialog, DialogChoice, Step } from './dialog';
import { isBranchStep, isChoiceStep, isEntryStep } from './dialog';
import type { DialogPlace, Memory } from './memory';
import type { Phrases } from './phrases';
import type { Choice, QuestionReply, Reply } from './reply';

/** Walks a dialog: from a step to the next question or the end, saying what lies between. */
export interface Walked {
  readonly memory: Memory;
  readonly replies: readonly Reply[];
}

const CONTROLS = ['back', 'skip', 'stop'] as const;

const stepOf = (dialog: Dialog, name: string): Step => {
  const step = dialog.steps[name];
  if (!step) throw new Error(`dialog ${dialog.name} has no step ${name}`);
  return step;
};

const asks = (step: Step): boolean => isChoiceStep(step) || isEntryStep(step);

/** How many questions lie ahead of a step, it included, on the straight way: by first choices, and by what is known at branches. */
function ahead(dialog: Dialog, from: string, answers: Answers): number {
  const asked = new Set<string>();
  for (let here = from; here !== 'end' && !asked.has(here);) {
    const step = stepOf(dialog, here);
    if (asks(step)) asked.add(here);
    here = onward(step, answers);
  }
  return asked.size;
}

function onward(step: Step, answers: Answers): string {
  if (isBranchStep(step)) return step.decide(answers);
  if (!isChoiceStep(step)) return step.then;
  const [first] = Object.values(step.choices);
  return (first && nextOf(first)) ?? 'end';
}

const nextOf = (choice: DialogChoice<string>): string | undefined =>
  'then' in choice ? choice.then : undefined;

/** Where "skip" leads: the one step that every choice leads to, or undefined when the answer decides the way. */
export function skipTarget(step: Step): string | undefined {
  if (isEntryStep(step)) return step.then;
  if (!isChoiceStep(step)) return undefined;
  const targets = new Set(Object.values(step.choices).map(nextOf));
  return targets.size === 1 ? [...targets][0] : undefined;
}

/** The questions still to come in the running talk, the waiting one included. */
export const questionsLeft = (dialog: Dialog, memory: Memory): number =>
  memory.at ? ahead(dialog, memory.at.step, answersIn(memory, dialog)) : 0;

function controls(dialog: Dialog, name: string, memory: Memory, phrases: Phrases): Choice[] {
  if (dialog.manner !== 'talk') return [];
  const offered = CONTROLS.filter(
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
  const passed = memory.trail.length;
  const progress = { at: passed + 1, of: passed + ahead(dialog, name, answersIn(memory, dialog)) };
  const counted = dialog.manner === 'talk' && progress.of > 1;
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

const answersIn = (memory: Memory, dialog: Dialog): Answers => memory.answers[dialog.name] ?? {};

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
      here = step.decide(answersIn(memory, dialog));
    } else if (isChoiceStep(step) || isEntryStep(step)) {
      const waiting: Memory = { ...memory, at: { dialog: dialog.name, step: here } };
      return { memory: waiting, replies: [...replies, question(dialog, here, waiting, phrases)] };
    } else {
      replies.push(...step.tell(know, answersIn(memory, dialog)));
      here = step.then;
    }
  }
  return { memory: { ...without(memory), trail: [] }, replies };
}

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
  const { left, ...rest } = without(memory);
  const kept = left && left.dialog !== dialog.name ? { ...rest, left } : rest;
  return enter(dialog, dialog.first, { ...kept, answers, trail: [] }, know, phrases);
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
  const moved: Memory = {
    ...memory,
    answers: { ...memory.answers, [dialog.name]: answers },
    trail: [...memory.trail, at.step],
    misses: 0,
  };
  return enter(dialog, then, moved, know, phrases);
}
