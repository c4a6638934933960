import { intentFiles } from '../intents';
import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import type { Memory } from '../src/conversation/memory';

/** Real distress is met wherever it is spoken; an ordinary answer never costs a talk its place. */

const brain = createBrain();
const ANSWERS = ['1', '5', '1', '5', '1', '2', '2'];

/** The fit talk as it waits at question `number`. */
function at(number: number): Memory {
  let { memory } = brain.reply(undefined, { text: 'which path suits me?' }, STORY_DAY);
  for (const text of ANSWERS.slice(0, number - 1)) memory = brain.reply(memory, { text }, STORY_DAY).memory;
  return memory;
}
const places = [1, 2, 3, 4, 5, 6, 7, 8].map(at);
const topics = ['what do billers earn', 'how long is training for the cpc'].map(
  (text) => brain.reply(undefined, { text }, STORY_DAY).memory,
);

const say = (memory: Memory | undefined, text: string) => {
  const turn = brain.reply(memory, { text }, STORY_DAY);
  const last = turn.replies.at(-1);
  return {
    memory: turn.memory,
    text: turn.replies.map((reply) => reply.text).join('\n'),
    labels: (last?.choices ?? []).map(({ label }) => label),
  };
};

const other = intentFiles.find(({ intent }) => intent === 'oos-other');
const PHRASES = other?.kinds?.distress ?? [];
const HELD_OUT = ['i feel like ending my life', 'he hits me when he drinks and i’m afraid tonight'];

test('every phrase of distress is met with 988 or 911: at once, after another subject, and at each question of a talk', () => {
  expect(PHRASES.length).toBeGreaterThan(70);
  const missed = [...PHRASES, ...HELD_OUT].filter((text) =>
    [undefined, ...topics, ...places].some((memory) => !/988|911/.test(say(memory, text).text)),
  );
  expect(missed).toEqual([]);
});

test('plain words of it end the talk, and nothing is asked or offered', () => {
  const met = say(places[2], 'i cant go on anymore i want to die');
  expect(met.memory.at).toBeUndefined();
  expect(met.labels).toEqual([]);
  expect(met.text).not.toContain('continue');
});

test.each([
  [6, 'i been living under fixed rules'],
  [5, 'i aint calming nobody'],
  [6, 'rules are my life'],
  [2, 'i cant take calls anymore'],
])('question %d: “%s” keeps the place', (number, text) => {
  const place = places[number - 1];
  const { memory } = say(place, text);
  expect(memory.at?.dialog).toBe('fit');
  expect(memory.answers.fit).toMatchObject(place?.answers.fit ?? {});
});

test('a guess at distress keeps the place, and “continue” goes on with the question', () => {
  const place = places[5];
  const met = say(place, 'my life is a mess');
  expect(met.text).toMatch(/988.*\nIf I read that wrongly, say “continue”/);
  expect(met.labels).toEqual(['Continue the questions']);
  expect(met.memory.at).toEqual(place?.at);
  const on = say(met.memory, 'continue');
  expect(on.text).toContain('(6 of 8)');
  expect(on.memory.answers).toEqual(place?.answers);
});
