import { talk } from './person';

const after = (...answers: readonly string[]): string =>
  talk('which path suits me?', ...answers.slice(0, -1)).say(answers.at(-1) ?? '');

const skips = (count: number): string[] => Array.from({ length: count }, () => 'skip');

describe('a result says no more than the answers do', () => {
  test('with everything skipped there is too little to go on', () => {
    const text = after(...skips(9), 'My result now');
    expect(text).toMatch(/^I have too little to go on\.\nWhy: You answered none of the questions/);
    expect(text).not.toContain('pull about equally');
  });

  test('with two answers it says where they point, and that they are too few', () => {
    const text = after('1', '5', ...skips(6), 'My result now');
    expect(text).toMatch(/^I have too little to go on\. The little there is points to “coding”\./);
  });

  test('with three it is a result', () => {
    expect(after('1', '5', '1', ...skips(5), 'My result now')).toMatch(/^You lean clearly to coding\./);
  });

  test.each([
    [['Hard to say', 'Hard to say'], 'none of its tasks drew you, so look for work whose days do.'],
    [['Fine with me', 'I’d hate it'], 'work with less pressure to be exact may suit you better.'],
    [['I’d hate it', 'Fine with me'], 'work with less screen time or fewer fixed rules may suit you better.'],
    [
      ['I’d hate it', 'It would wear me out'],
      'work with less screen time or fewer fixed rules and with less pressure to be exact may suit you better.',
    ],
  ])('“neither” names what was disliked: %j', (features, instead) => {
    const tasks = Array.from({ length: 5 }, () => 'Neither appeals');
    const text = after(...tasks, ...features, 'skip', 'My result now');
    expect(text).toMatch(/^Neither looks like your kind of work for now\./);
    expect(text).toContain(instead);
  });
});
