import { dialogs } from '../dialogs';
import type { Dialog, Step } from '../src/conversation/dialog';
import { isBranchStep, isChoiceStep, isEntryStep } from '../src/conversation/dialog';

const steps = (dialog: Dialog): [string, Step][] => Object.entries(dialog.steps);

/** Where a step can lead: steps of its dialog, `end`, or another subject. */
function leadsTo(step: Step): string[] {
  if (isChoiceStep(step))
    return Object.values(step.choices).map((choice) => ('then' in choice ? choice.then : 'end'));
  if (isBranchStep(step)) return [...step.among];
  return [step.then];
}

const nextOf = ({ next = [] }: Dialog): readonly string[] => (typeof next === 'function' ? next({}) : next);

const asks = (step: Step): boolean => isChoiceStep(step) || isEntryStep(step);

/** Names that hold digits without being figures. */
const NAMES_WITH_DIGITS = /ICD-10(-CM|-PCS)?|CMS-1500|UB-04|O\*NET|988|911/g;

describe.each(dialogs.map((dialog) => [dialog.name, dialog] as const))('the %s dialog', (_name, dialog) => {
  test('reaches every step from the first', () => {
    const reached = new Set<string>();
    const visit = (name: string): void => {
      if (name === 'end' || reached.has(name)) return;
      reached.add(name);
      const step = dialog.steps[name];
      if (step) leadsTo(step).forEach(visit);
    };
    visit(dialog.first);
    expect([...reached].sort()).toEqual(Object.keys(dialog.steps).sort());
  });

  test('leads on from every step to one that exists', () => {
    for (const [, step] of steps(dialog))
      for (const next of leadsTo(step)) expect([...Object.keys(dialog.steps), 'end']).toContain(next);
  });

  test('passes a question in every loop', () => {
    const silent = (name: string, seen: readonly string[]): string[] => {
      const step = dialog.steps[name];
      if (!step || asks(step)) return [];
      if (seen.includes(name)) return [name];
      return leadsTo(step).flatMap((next) => silent(next, [...seen, name]));
    };
    expect(Object.keys(dialog.steps).flatMap((name) => silent(name, []))).toEqual([]);
  });

  test('offers two to six short answers that differ, and asks one question at a time', () => {
    for (const [, step] of steps(dialog).filter(([, candidate]) => isChoiceStep(candidate))) {
      if (!isChoiceStep(step)) continue;
      const labels = Object.values(step.choices).map(({ label }) => label);
      expect(labels.length).toBeGreaterThanOrEqual(2);
      expect(labels.length).toBeLessThanOrEqual(6);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label.length).toBeLessThanOrEqual(45);
      expect(step.ask.match(/\?/g) ?? []).toHaveLength(1);
    }
  });

  test('holds no figure in its wording', () => {
    const wording = steps(dialog).flatMap(([, step]) =>
      isChoiceStep(step)
        ? [step.ask, ...Object.values(step.choices).map(({ label }) => label)]
        : isEntryStep(step)
          ? [step.ask]
          : [],
    );
    for (const line of [...wording, ...nextOf(dialog)])
      expect(line.replace(NAMES_WITH_DIGITS, '')).not.toMatch(/\d/);
  });
});

test('dialog names differ', () => {
  expect(new Set(dialogs.map(({ name }) => name)).size).toBe(dialogs.length);
});
