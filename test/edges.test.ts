import { dialogs } from '../dialogs';
import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import type { Dialog } from '../src/conversation/dialog';
import { isChoiceStep } from '../src/conversation/dialog';
import type { Memory } from '../src/conversation/memory';
import { newMemory } from '../src/conversation/memory';

const brain = createBrain();

const press = (memory: Memory, dialog: string, step: string, id: string) =>
  brain.reply(memory, { text: '', choice: { dialog, step, id } }, STORY_DAY);

/** Every choice of every question, as [dialog, step, choice, where it leads]. */
const edges = dialogs.flatMap((dialog: Dialog) =>
  Object.entries(dialog.steps).flatMap(([step, definition]) =>
    isChoiceStep(definition)
      ? Object.entries(definition.choices).map(
          ([id, choice]) =>
            [dialog.name, step, id, 'then' in choice ? choice.then : choice.opens.intent] as const,
        )
      : [],
  ),
);

test.each(edges)('%s.%s: pressing “%s” leads to %s', (dialog, step, id, target) => {
  const before: Memory = { ...newMemory(), at: { dialog, step } };
  const { memory, replies, understood } = press(before, dialog, step, id);
  expect(understood.decision).toBe('choice');
  expect(replies.length).toBeGreaterThan(0);
  for (const reply of replies) expect(reply.text.trim()).not.toBe('');
  const next = dialogs.find(({ name }) => name === dialog)?.steps[target];
  if (next && isChoiceStep(next)) expect(memory.at).toEqual({ dialog, step: target });
  const buttons = replies.at(-1)?.choices ?? [];
  expect(buttons.length).toBeGreaterThan(1);
  expect(memory.shown.map(({ label }) => label)).toEqual(buttons.map(({ label }) => label));
});

const talks = edges.filter(([dialog]) => dialogs.find(({ name }) => name === dialog)?.manner === 'talk');
/** Those after which the talk goes on. */
const leading = talks.filter(
  ([dialog, step, id]) => press({ ...newMemory(), at: { dialog, step } }, dialog, step, id).memory.at,
);

test('a talk goes on after most answers, and ends after some', () => {
  expect(leading.length).toBeGreaterThan(talks.length / 2);
  expect(leading.length).toBeLessThan(talks.length);
});

test.each(leading)(
  '%s.%s: after “%s”, back returns to the question with the answer marked',
  (dialog, step, id) => {
    const after = press({ ...newMemory(), at: { dialog, step } }, dialog, step, id);
    const { memory, replies } = brain.reply(after.memory, { text: 'back' }, STORY_DAY);
    expect(memory.at).toEqual({ dialog, step });
    expect(replies.at(-1)?.text).toContain('Before, you said');
  },
);

/** Walks the short fit talk with one answer for the pairs and one for the rest; what else is asked is skipped. */
function wholeFit(pairs: readonly string[], feelings: readonly string[]) {
  let turn = brain.reply(undefined, { text: 'which path suits me?' }, STORY_DAY);
  for (const id of [...pairs, ...feelings]) {
    const at = turn.memory.at;
    if (!at) throw new Error('the talk ended early');
    turn = press(turn.memory, at.dialog, at.step, id);
  }
  for (let left = 4; turn.memory.at && left > 0; left -= 1)
    turn = brain.reply(turn.memory, { text: 'skip' }, STORY_DAY);
  const result = turn.replies.find((reply) => reply.kind === 'fit');
  if (result?.kind !== 'fit') throw new Error('no result');
  return { ...turn, result };
}

test.each([
  ['coding', Array<string>(5).fill('much-coding'), ['enjoy', 'fine']],
  ['billing', ['billing', 'much-billing', 'billing', 'either', 'billing'], ['fine', 'fine']],
  ['both', ['coding', 'billing', 'either', 'coding', 'billing'], ['enjoy', 'fine']],
  ['close', ['coding', 'billing', 'either', 'coding', 'billing'], ['neutral', 'neutral']],
  ['neither', ['neither', 'neither', 'neither', 'neither', 'either'], ['tiring', 'hate']],
])(
  'the fit talk reaches “%s” with reasons, a counter-argument and what would change it',
  (outcome, pairs, feelings) => {
    const { result, replies, memory } = wholeFit(pairs, feelings);
    expect(result.outcome).toBe(outcome);
    expect(result.because.length).toBeGreaterThanOrEqual(2);
    for (const reason of result.because) expect(result.text).toContain(reason);
    expect(result.changes.length).toBeGreaterThanOrEqual(1);
    expect(result.sources?.length).toBeGreaterThan(0);
    expect(memory.at).toBeUndefined();
    expect(replies.map(({ kind }) => kind)).toEqual(['fit', 'plan']);
    expect(replies.at(-1)?.choices?.length).toBeGreaterThan(1);
  },
);

test('skipping every question still gives an honest result', () => {
  let turn = brain.reply(undefined, { text: 'which path suits me?' }, STORY_DAY);
  for (let left = 14; turn.memory.at && left > 0; left -= 1)
    turn = brain.reply(turn.memory, { text: 'skip' }, STORY_DAY);
  const result = turn.replies.find((reply) => reply.kind === 'fit');
  expect(result?.text).toContain('You answered none of the questions');
  expect(result?.text).toMatch(/close to call/i);
});
