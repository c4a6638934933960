import { LIKES_CODING, talk } from './person';

/** The lines under a heading such as "Out of your plan:". */
const under = (text: string, heading: string): string[] => {
  const [, rest = ''] = text.split(`${heading}\n`);
  const lines = rest.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('• '));
  return lines.slice(0, end < 0 ? undefined : end).map((line) => line.slice(2));
};

describe('“what if” compares the plan that was told with the plan that would be', () => {
  test.each([
    [['i have 800 dollars', ...LIKES_CODING, 'My result now'], 'what if i had 2000 dollars'],
    [['i have 300 dollars', ...LIKES_CODING, 'My result now'], 'what if i had 2000 dollars'],
  ])('%j', (told, asked) => {
    const ada = talk(...told);
    const plan = ada.say('show my plan');
    const gone = under(ada.say(asked), 'Out of your plan:');
    expect(gone.length).toBeGreaterThan(0);
    for (const line of gone) expect(plan).toContain(line);
  });
});
