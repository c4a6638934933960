import type { Answers, Asking, BranchStep, Dialog, DialogChoice, Step } from './dialog';
import { isBranchStep, isChoiceStep, isEntryStep } from './dialog';
import type { Memory } from './memory';

/** The way through a dialog: which questions lie behind and ahead, and which need not be asked. */

export const stepOf = (dialog: Dialog, name: string): Step => {
  const step = dialog.steps[name];
  if (!step) throw new Error(`dialog ${dialog.name} has no step ${name}`);
  return step;
};

const asks = (step: Step): boolean => isChoiceStep(step) || isEntryStep(step);

export const isCounted = (dialog: Dialog, name: string): boolean => {
  const step = stepOf(dialog, name);
  return asks(step) && !(step as Asking).uncounted;
};

/** How many questions lie ahead of a step, it included, on the straight way: by first choices, and by what is known at branches. */
export function ahead(dialog: Dialog, from: string, memory: Memory): number {
  // Those answered already are passed over when their turn comes, but they are part of the talk.
  const { continues: _, ...whole } = memory;
  const seen = new Set<string>();
  let here = from;
  while (here !== 'end' && !seen.has(here)) {
    seen.add(here);
    here = passOver(dialog, onward(dialog, here, whole), whole);
  }
  return [...seen].filter((name) => isCounted(dialog, name)).length;
}

function onward(dialog: Dialog, name: string, memory: Memory): string {
  const step = stepOf(dialog, name);
  const answers = answersIn(memory, dialog);
  if (isBranchStep(step)) return step.usual ?? step.decide(answers);
  return thenOf(step, answers[name]);
}

/** Where an answer leads; without one, where the first choice does. */
function thenOf(step: Exclude<Step, BranchStep<string>>, answer: string | undefined): string {
  if (!isChoiceStep(step)) return step.then;
  const choice = step.choices[answer ?? ''] ?? Object.values(step.choices)[0];
  return (choice && nextOf(choice)) ?? 'end';
}

/** The first step from `name` on that must be met: a question settled by a remark, or answered where one other is changed, is passed over. */
export function passOver(dialog: Dialog, name: string, memory: Memory): string {
  const answers = answersIn(memory, dialog);
  let here = name;
  for (;;) {
    const step = here === 'end' ? undefined : stepOf(dialog, here);
    if (!step || isBranchStep(step) || !asks(step)) return here;
    const isSide = memory.revising !== undefined && !isCounted(dialog, here);
    if (answers[here] === undefined && !isSide) return here;
    const isSettled = isChoiceStep(step) && step.takes !== undefined && !memory.trail.includes(here);
    if (!memory.revising && !memory.continues && !isSettled) return here;
    here = thenOf(step, answers[here]);
  }
}

/** What was told of one's own lot, as answers to the questions that take it; and what other dialogs answer. */
export function settle(dialog: Dialog, memory: Memory): Memory {
  const borrowed = dialog.borrows?.(memory.answers) ?? {};
  const answers = { ...answersIn(memory, dialog), ...borrowed };
  const settled = Object.entries(dialog.steps).flatMap(([name, step]) => {
    const id = isChoiceStep(step) ? step.takes?.(memory.circumstances ?? {}) : undefined;
    return id === undefined || answers[name] !== undefined ? [] : [[name, id] as const];
  });
  if (settled.length === 0 && Object.keys(borrowed).length === 0) return memory;
  const all = { ...answers, ...Object.fromEntries(settled) };
  return { ...memory, answers: { ...memory.answers, [dialog.name]: all } };
}

/** The numbered questions met so far, in the order of the talk; all of them when it has ended. */
export const soFar = (dialog: Dialog, memory: Memory): string[] =>
  metSoFar(dialog, memory).filter((name) => isCounted(dialog, name));

/** Every step met so far, in the order of the talk. */
export function metSoFar(dialog: Dialog, memory: Memory): string[] {
  const answers = answersIn(memory, dialog);
  const place = [memory.at, memory.left].find((one) => one?.dialog === dialog.name);
  const here = place && !memory.revising ? place.step : 'end';
  const way: string[] = [];
  for (let name = dialog.first; name !== 'end' && name !== here && !way.includes(name);) {
    way.push(name);
    const step = stepOf(dialog, name);
    name = isBranchStep(step) ? step.decide(answers) : thenOf(step, answers[name]);
  }
  return way;
}

/** The questions on the way to a step, as if each had been gone through in turn. */
export const trailTo = (dialog: Dialog, memory: Memory, step: string): string[] =>
  metSoFar(dialog, { ...memory, at: { dialog: dialog.name, step } }).filter((name) =>
    asks(stepOf(dialog, name)),
  );

/** The first step that is neither answered, nor skipped, nor a mere branch; and the questions before it. */
export function firstOpen(dialog: Dialog, memory: Memory, skipped: readonly string[]) {
  const answers = answersIn(memory, dialog);
  const trail: string[] = [];
  let name = dialog.first;
  while (name !== 'end') {
    const step = stepOf(dialog, name);
    if (isBranchStep(step)) {
      name = step.decide(answers);
      continue;
    }
    const answered = asks(step) && answers[name] !== undefined;
    if (!answered && !skipped.includes(name)) return { step: name, trail };
    trail.push(name);
    name = answered ? thenOf(step, answers[name]) : (skipTarget(step) ?? 'end');
  }
  return { step: name, trail };
}

const nextOf = (choice: DialogChoice<string>): string | undefined =>
  'then' in choice ? choice.then : undefined;

/** Where "skip" leads: the one step that every choice leads to, or undefined when the answer decides the way. */
export function skipTarget(step: Step): string | undefined {
  if (isEntryStep(step)) return step.then;
  if (!isChoiceStep(step)) return undefined;
  if (step.skip) return step.skip;
  const targets = new Set(Object.values(step.choices).map(nextOf));
  return targets.size === 1 ? [...targets][0] : undefined;
}

export const answersIn = (memory: Memory, dialog: Dialog): Answers => memory.answers[dialog.name] ?? {};
