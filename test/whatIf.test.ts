import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import type { Memory } from '../src/conversation/memory';

const brain = createBrain();

/** One person's talk: each message in turn, and what is read last. */
function talk(...before: readonly string[]) {
  let memory: Memory | undefined;
  const say = (text: string): string => {
    const turn = brain.reply(memory, { text }, STORY_DAY);
    memory = turn.memory;
    return turn.replies.map((reply) => reply.text).join('\n');
  };
  for (const text of before) say(text);
  return { say, memory: (): Memory | undefined => memory };
}

/** A clear lean to coding in the short form. */
const LIKES = ['which path suits me?', '1', '5', '1', '5', '1', '2', '2'];

/** The lines under a heading such as "Out of your plan:". */
const under = (text: string, heading: string): string[] => {
  const [, rest = ''] = text.split(`${heading}\n`);
  const lines = rest.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('• '));
  return lines.slice(0, end < 0 ? undefined : end).map((line) => line.slice(2));
};

describe('“what if” compares the plan that was told with the plan that would be', () => {
  test.each([
    [['i have 800 dollars', ...LIKES, 'My result now'], 'what if i had 2000 dollars'],
    [['i have 300 dollars', ...LIKES, 'My result now'], 'what if i had 2000 dollars'],
  ])('%j', (told, asked) => {
    const ada = talk(...told);
    const plan = ada.say('show my plan');
    const gone = under(ada.say(asked), 'Out of your plan:');
    expect(gone.length).toBeGreaterThan(0);
    for (const line of gone) expect(plan).toContain(line);
  });
});
