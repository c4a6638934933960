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
  const seen = new Set<string>();
  let here = from;
  while (here !== 'end' && !seen.has(here)) {
    seen.add(here);
    here = passOver(dialog, onward(dialog, here, memory), memory);
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
    if (!step || isBranchStep(step) || !asks(step) || answers[here] === undefined) return here;
    const isSettled = isChoiceStep(step) && step.takes !== undefined && !memory.trail.includes(here);
    if (!memory.revising && !isSettled) return here;
    here = thenOf(step, answers[here]);
  }
}

/** What was told of one's own lot, as answers to the questions that take it. */
export function settle(dialog: Dialog, memory: Memory): Memory {
  const answers = answersIn(memory, dialog);
  const settled = Object.entries(dialog.steps).flatMap(([name, step]) => {
    const id = isChoiceStep(step) ? step.takes?.(memory.circumstances ?? {}) : undefined;
    return id === undefined || answers[name] !== undefined ? [] : [[name, id] as const];
  });
  if (settled.length === 0) return memory;
  const all = { ...answers, ...Object.fromEntries(settled) };
  return { ...memory, answers: { ...memory.answers, [dialog.name]: all } };
}

/** The numbered questions met so far, in the order of the talk; all of them when it has ended. */
export function soFar(dialog: Dialog, memory: Memory): string[] {
  const answers = answersIn(memory, dialog);
  const here = memory.at?.dialog === dialog.name && !memory.revising ? memory.at.step : 'end';
  const way: string[] = [];
  for (let name = dialog.first; name !== 'end' && name !== here && !way.includes(name);) {
    way.push(name);
    const step = stepOf(dialog, name);
    name = isBranchStep(step) ? step.decide(answers) : thenOf(step, answers[name]);
  }
  return way.filter((name) => isCounted(dialog, name));
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
