import { LIKES_CODING, talk, TO_CODING } from './person';

const AGAIN = /You lean clearly to coding\.\nWhy: You said “Much rather find the code”/;

describe('asking about a result that stands never wipes the answers', () => {
  test.each([
    ['which path suits me?', AGAIN],
    ['can i see my result again', AGAIN],
    ['show my result', AGAIN],
    ['remind me how it came out', AGAIN],
    ['which one should i pick then', AGAIN],
    ['so which suits me better', AGAIN],
    ['i want to see all my answers', /1\. notes or phone calls: Much rather find the code/],
    ['what did i answer', /1\. notes or phone calls: Much rather find the code/],
    ['i dont think thats me', /^You know yourself better/],
    ['that doesnt sound like me', /^You know yourself better/],
    ['i thought id come out as billing', /^You know yourself better/],
    ['im scared of messing this up', /^That is a lot to decide.*This week, free:.*American Job Centers/],
    ['what speaks against it', /^Against it: None of your answers, but the job itself:/],
    ['why coding', /^Why: You said “Much rather find the code”/],
    ['which answers tipped it', /^Why: You said/],
    ['are you sure about this', /^Not very\. It is a structured talk/],
  ])('%s', (asked, told) => {
    const ada = talk(...TO_CODING);
    const before = ada.answers();
    expect(ada.say(asked)).toMatch(told);
    expect(ada.answers()).toEqual(before);
    expect(ada.memory()?.at).toBeUndefined();
    expect(ada.say('keep my answers')).toContain('Crosswalk fit record');
  });

  test('once something else was spoken of, “are you sure” is about that', () => {
    expect(talk(...TO_CODING, 'how much do coders make').say('are you sure about this')).not.toMatch(
      /^Not very/,
    );
  });
});

describe('a talk that was stopped goes on where it was left', () => {
  test.each(['which path suits me?', 'continue'])('%s', (asked) => {
    const ada = talk(...LIKES_CODING.slice(0, 3), 'stop');
    expect(ada.say(asked)).toContain('(3 of 8)');
    expect(ada.answers()).toEqual({ desk: 'much-coding', company: 'much-coding' });
  });

  test('and so it does after another talk was opened and stopped', () => {
    const ada = talk(...LIKES_CODING.slice(0, 3), 'stop', 'Check a school with me', 'stop');
    expect(ada.say('which path suits me?')).toContain('(3 of 8)');
  });
});

describe('starting over is asked first', () => {
  test.each(['Start my fit over', 'start the test over', 'do the quiz with me again'])('%s', (asked) => {
    const ada = talk(...TO_CODING);
    expect(ada.say(asked)).toContain('I delete your answers in it. Shall I?');
    expect(ada.answers().desk).toBe('much-coding');
    expect(ada.say('yes')).toMatch(/^\(1 of 8\)/);
    expect(ada.answers()).toEqual({});
  });

  test('and “no” keeps everything', () => {
    const ada = talk(...TO_CODING, 'Start my fit over', 'no');
    expect(ada.say('show my result')).toMatch(AGAIN);
  });
});

describe('the pocket record says what it leaves out', () => {
  test('when it is kept', () => {
    const kept = talk('i have a felony', 'i have 800 dollars', ...LIKES_CODING, 'My result now').say(
      'keep my answers',
    );
    expect(kept).toContain(
      'Not in it, on purpose: what you told me of your record, and the exact sums and months.',
    );
    expect(talk(...TO_CODING).say('keep my answers')).not.toContain('Not in it');
  });

  test('and when it comes back to somebody of whom nothing else is known', () => {
    const line =
      talk(...TO_CODING)
        .say('keep my answers')
        .split('\n')[1] ?? '';
    expect(talk().say(line)).toContain('A record holds no exact sums, and nothing you told me of a record');
  });
});

test.each(['whats in my plan now', 'is that in my plan', 'is the exam part of the plan'])(
  '%s: the plan is told',
  (asked) => {
    expect(talk(...TO_CODING).say(asked)).toMatch(/^Your plan, in order/);
  },
);
