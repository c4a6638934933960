import { LIKES_CODING, talk, TO_CODING } from './person';

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

describe('“what if” keeps to the question that it speaks of', () => {
  test.each([
    ['what if i don’t have to work from home', '“No need” about working from home'],
    ['what if i dont have to work from home', '“No need” about working from home'],
    ['suppose i could work in an office', '“No need” about working from home'],
    ['what if i had nothing to spend', '“Nothing right now” about money you can put in'],
    ['what if i were rich', '“More than that” about money you can put in'],
    ['what if much rather call the insurer', '“Much rather call the insurer” about notes or phone calls'],
    ['what if i liked people', '“Rather talk with people” about your company in the morning'],
  ])('%s', (asked, meant) => {
    expect(talk(...TO_CODING).say(asked)).toContain(meant);
  });

  test('where only the question is plain, it asks for the answer', () => {
    const ada = talk(...TO_CODING);
    expect(ada.say('what if my savings changed')).toBe(
      'What would you say instead about money you can put in?',
    );
    expect(ada.buttons()).not.toContain('A thousand or two');
    expect(ada.say('Nothing right now')).toContain('With “Nothing right now” about money you can put in');
    expect(ada.answers().money).toBe('thousand');
  });

  test('what was answered already moves nothing', () => {
    expect(talk(...TO_CODING).say('what if i said a thousand or two')).toBe(
      'That is what you said about money you can put in: “A thousand or two”. So nothing moves.',
    );
  });

  test.each(['what if i was 20 years younger', 'what if i fail the exam'])(
    '%s is a question of its own',
    (asked) => {
      expect(talk(...TO_CODING).say(asked)).not.toMatch(/Had you said|your leaning stays/);
    },
  );
});

describe('before there is a result, “what if” promises nothing about it', () => {
  test('an answer to a question still to come is put down, and the talk goes on', () => {
    const ada = talk(...LIKES_CODING.slice(0, 6));
    const text = ada.say('what if i had a thousand');
    expect(text).toMatch(/^Noted: “A thousand or two” about money you can put in\.\nBack to your fit:/);
    expect(text).not.toContain('leaning');
    expect(ada.answers().money).toBe('thousand');
    expect(ada.memory()?.at?.step).toBe('rules');
  });

  test('another answer to one that was given is offered', () => {
    const ada = talk(...LIKES_CODING.slice(0, 4));
    expect(ada.say('what if i liked people')).toContain('What that moves I can say once there is a result.');
    expect(ada.answers().company).toBe('much-coding');
    expect(ada.say('Change it to that')).toMatch(/^Noted: “Rather talk with people”.*\n.*\n\(4 of 8\)/);
    expect(ada.answers().company).toBe('billing');
  });

  test('at its own question it is the answer', () => {
    const ada = talk(...LIKES_CODING);
    expect(ada.say('what if i had a thousand')).toContain('I took that as “A thousand or two”');
    expect(ada.memory()?.at?.step).toBe('more');
  });
});
