import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import type { Memory } from '../src/conversation/memory';

const brain = createBrain();

interface Pressed {
  readonly label: string;
  readonly after: string;
  readonly decision: string;
  readonly repeats: boolean;
}

const keyOf = (label: string, { topic }: Memory): string =>
  JSON.stringify([label, topic?.question.intent, topic?.question.entities]);

/** Presses every next step that can be reached from the first message, each with what was spoken of before it. */
function pressAll(most: number): Pressed[] {
  const pressed: Pressed[] = [];
  const seen = new Set<string>();
  const first = brain.greet(STORY_DAY);
  const waiting = [first];
  for (let turn = waiting.shift(); turn && pressed.length < most; turn = waiting.shift()) {
    const said = turn.replies.map(({ text }) => text).join('\n');
    const labels = (turn.replies.at(-1)?.choices ?? []).filter(({ ref }) => !ref).map(({ label }) => label);
    for (const label of labels) {
      if (turn.understood.decision === 'ask' || seen.has(keyOf(label, turn.memory))) continue;
      seen.add(keyOf(label, turn.memory));
      const next = brain.reply(turn.memory, { text: label }, STORY_DAY);
      const repeats = next.replies.map(({ text }) => text).join('\n') === said;
      pressed.push({ label, after: said.slice(0, 60), decision: next.understood.decision, repeats });
      waiting.push(next);
    }
  }
  return pressed;
}

const pressed = pressAll(1200);

test('a long walk over next steps stays a talk', () => {
  expect(pressed.length).toBeGreaterThan(300);
});

test('every next step is answered when it is pressed', () => {
  const unsure = pressed.filter(
    ({ label, decision }) => decision !== 'answer' && label !== 'Continue the questions',
  );
  expect([...new Set(unsure.map(({ label, decision }) => `${decision}: ${label}`))]).toEqual([]);
});

test('no next step brings the answer that was just given', () => {
  expect(pressed.filter(({ repeats }) => repeats).map(({ label, after }) => `${label} ← ${after}`)).toEqual(
    [],
  );
});
