import type { PlanPhrases } from '../src/conversation/phrases';

const count = (done: number, of: number): string => `${done} of ${of} done`;

/** What is said of the steps of a plan. */
export const planPhrases: PlanPhrases = {
  none: 'You have no plan here yet. It comes from the questions on which path suits you.',
  older: 'That card is of an older plan, so I changed nothing. This is your plan today:',
  saved: (done, of) => `Saved: ${count(done, of)}.`,
  unchanged: (done, of) =>
    done === 0
      ? 'No step is ticked yet.'
      : `Nothing new to save: ${count(done, of)}. To take a tick back, say which: “step one is not done”.`,
  standing: (done, of) => `So far: ${count(done, of)}.`,
  next: (place) => `Next, step ${place}:`,
  step: (place, isDone) => `Step ${place}${isDone ? ', done' : ''}:`,
  allDone: 'That was the last step. When things change, change an answer, and the plan follows.',
  noStep: (place, of) => `There is no step ${place} in your plan: it has ${of}.`,
  show: 'Show my plan',
};
