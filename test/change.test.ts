import { LIKES_CODING, talk, TO_CODING } from './person';

const AT_STUDY = LIKES_CODING.slice(0, 4);

describe('an answer is changed by naming its question', () => {
  test.each([
    ['change 5', 'friction'],
    ['change question 5', 'friction'],
    ['question 2 should be different', 'company'],
    ['i answered number 4 wrong', 'study'],
    ['i changed my mind on the first one', 'desk'],
    ['change the phone one', 'desk'],
    ['my answer on money was off', 'money'],
  ])('%s', (asked, step) => {
    const ada = talk(...TO_CODING, asked);
    expect(ada.memory()?.at).toEqual({ dialog: 'fit', step });
  });

  test('of a list, by its number, its place or its button', () => {
    for (const named of ['5', 'the fifth one', 'Trouble at work']) {
      const ada = talk(...TO_CODING);
      expect(ada.say('Change an answer')).toMatch(
        /^Which one\?.*\n1\. notes or phone calls: Much rather find/,
      );
      expect(ada.say(named)).toContain('(Before, you said: “Much rather face the auditor”)');
    }
  });

  test('a list can be left', () => {
    const ada = talk(...TO_CODING, 'Change an answer', 'Leave it as it was');
    expect(ada.memory()?.at).toBeUndefined();
    expect(ada.answers().friction).toBe('much-coding');
    expect(ada.say('Keep my answers')).toContain('This line holds your answers');
  });

  test.each(['change my career to coding', 'correct a denied claim', 'fix my credit'])(
    '%s is about something else',
    (asked) => {
      const ada = talk(...TO_CODING);
      expect(ada.say(asked)).not.toMatch(/Which one\?|Before, you said/);
    },
  );
});

describe('in the middle of the talk', () => {
  test('an answer that is taken back with another is asked back, and the talk goes on', () => {
    const ada = talk(...AT_STUDY);
    expect(ada.say('i lied about question 2 i actualy like talking')).toBe(
      'About your company in the morning: I take that as “Rather talk with people”, right?',
    );
    expect(ada.say('yes')).toMatch(/^Noted: .*\nBack to your fit:\n\(4 of 8\)/);
    expect(ada.answers()).toMatchObject({ desk: 'much-coding', company: 'billing', pace: 'much-coding' });
    expect(ada.answers().study).toBeUndefined();
  });

  test('“no” asks that question again', () => {
    const ada = talk(...AT_STUDY, 'i lied about question 2 i actualy like talking');
    expect(ada.say('no')).toContain('Who do you spend the morning with?');
    expect(ada.say('Either is fine')).toContain('(4 of 8)');
  });

  test('“I meant” is of the question just answered', () => {
    const ada = talk('which path suits me?', '1');
    expect(ada.say('wait no i meant call')).toContain('About notes or phone calls');
    ada.say('yes');
    expect(ada.answers()).toEqual({ desk: 'billing' });
    expect(ada.memory()?.at?.step).toBe('company');
  });

  test('what was answered can be asked for', () => {
    const text = talk(...AT_STUDY).say('what was my answer to question 2');
    expect(text).toMatch(
      /^Question 2, your company in the morning: you said “Much rather be alone with rule books”\.\nBack to your fit:\n\(4 of 8\)/,
    );
  });
});
