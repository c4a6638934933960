import { parseMemory } from '../src/conversation/memory';
import { advisor, talk } from './advisor';

test('a greeting shows the menu before anything was asked', () => {
  const { replies, memory } = advisor.greet('2026-11-24');
  expect(replies[0]?.text).toBe('Hello.');
  expect(memory.shown.map(({ label }) => label)).toContain('Compare coding and billing');
});

test('a question in the middle of a talk is answered and the talk goes on where it stood', () => {
  const say = talk();
  expect(say('find my fit').text).toBe('(1 of 2) Which is the better day?');
  const aside = say('what do coders earn?');
  expect(aside.text).toBe('Answer: salary for coding.\nBack to your fit:\n(1 of 2) Which is the better day?');
  expect(aside.understood).toMatchObject({
    decision: 'answer',
    intent: 'salary',
    entities: { path: ['coding'] },
  });
  expect(aside.buttons).toEqual(['Reading charts', 'Talking to insurers', 'Skip', 'Stop']);
  expect(say('1').text).toContain('(2 of 2) Phone calls?');
});

test('a choice is taken by its label, its number, its place and its button', () => {
  for (const way of [
    'Reading charts',
    'reading charts!',
    '1',
    '1.',
    'the first one',
    'option 1',
    { dialog: 'fit', step: 'day', id: 'puzzles' },
  ]) {
    const say = talk();
    say('find my fit');
    const turn = say(way);
    expect(turn.understood).toEqual({ decision: 'choice', intent: null, also: [], near: [], entities: {} });
    expect(turn.memory.answers.fit).toEqual({ day: 'puzzles' });
  }
});

test('own words are taken as a choice when sure, and confirmed when not', () => {
  const say = talk();
  say('find my fit');
  expect(say('perhaps something quiet').text).toBe('I take that as “Reading charts”, right?');
  expect(say('no').text).toContain('Which is the better day?');
  say('perhaps something quiet');
  expect(say('yes').memory.answers.fit).toEqual({ day: 'puzzles' });
  const other = talk();
  other('find my fit');
  expect(other('i like people').memory.answers.fit).toEqual({ day: 'people' });
});

test('back shows the question again with what was said before; skip leaves it open; the result follows', () => {
  const say = talk();
  say('find my fit');
  say('2');
  const back = say('back');
  expect(back.text).toBe('(1 of 2) Which is the better day?\n(Before, you said: “Talking to insurers”)');
  expect(back.buttons).not.toContain('Back');
  say('skip');
  expect(say('Never').text).toBe('You said nothing and never.');
});

test('back at the first question says so', () => {
  const say = talk();
  say('find my fit');
  expect(say('back').text).toContain('first question already');
});

test('stop keeps the place, and continue goes on from it', () => {
  const say = talk();
  say('find my fit');
  say('1');
  const stopped = say('stop');
  expect(stopped.memory.at).toBeUndefined();
  expect(stopped.buttons[0]).toBe('Continue the questions');
  expect(say('what do coders earn?').buttons).toContain('Continue the questions');
  expect(say('Continue the questions').text).toContain('(2 of 2) Phone calls?');
  expect(say('Fine').text).toBe('You said puzzles and fine.');
});

test('“forget my answers” leaves nothing in memory and says what it deletes', () => {
  const say = talk();
  say('find my fit');
  say('1');
  const forgotten = say('forget my answers');
  expect(forgotten.text).toContain('I have deleted what I kept of you');
  expect(forgotten.memory).toMatchObject({ answers: {}, trail: [] });
  expect(forgotten.memory.at).toBeUndefined();
  expect(forgotten.memory.left).toBeUndefined();
});

test('start over in a talk starts the talk over, and at its first question leads to the menu', () => {
  const say = talk();
  say('find my fit');
  say('1');
  const over = say('start over');
  expect(over.understood.intent).toBe('restart');
  expect(over.text).toBe('Starting your fit over.\n(1 of 2) Which is the better day?');
  expect(say('restart').text).toBe('Hello.');
});

test('a menu lapses when another subject comes up', () => {
  const say = talk();
  const menu = say('compare them');
  expect(menu.memory.at).toEqual({ dialog: 'compare', step: 'part' });
  expect(menu.buttons).toEqual(['The day', 'Money']);
  const answered = say('what do coders earn?');
  expect(answered.memory.at).toBeUndefined();
  expect(answered.text).toBe('Answer: salary for coding.');
});

test('a button of a menu stays good after the menu has lapsed, and keeps the place in a talk', () => {
  const say = talk();
  say('compare them');
  say('find my fit');
  const pressed = say({ dialog: 'compare', step: 'part', id: 'day' });
  expect(pressed.text).toBe('Days differ.\nWhich part?');
  expect(say('continue the questions').text).toContain('Which is the better day?');
});

test('a choice of a menu can lead to another subject', () => {
  const say = talk();
  say('compare them');
  const pay = say('Money');
  expect(pay.text).toBe('Answer: salary.');
  expect(pay.understood.decision).toBe('choice');
  expect(say('coders?').text).toBe('Answer: salary for coding.');
});

test('two questions are answered in order', () => {
  const say = talk();
  const turn = say('what do coders earn and how long is school');
  expect(turn.text).toBe('Answer: salary for coding.\nAnswer: education for coding.');
  expect(turn.understood).toMatchObject({ intent: 'salary', also: ['education'] });
});

test('of two questions only the last opens a dialog', () => {
  expect(talk()('find my fit and what do coders earn').memory.at).toBeUndefined();
  const opened = talk()('what do coders earn and find my fit');
  expect(opened.text).toContain('Answer: salary');
  expect(opened.memory.at).toEqual({ dialog: 'fit', step: 'day' });
});

test('a follow-up finds what was spoken of, for five turns', () => {
  const say = talk();
  say('what do coders earn');
  expect(say('and billers?').text).toBe('Answer: salary for billing.');
  for (let i = 0; i < 5; i += 1) say('qqq');
  expect(say('and coders?').understood.decision).toBe('decline');
});

test('next steps do not repeat what was just asked, and count as their words', () => {
  const say = talk();
  const turn = say('what do they earn');
  expect(turn.buttons).toEqual(['How long is training?', 'Compare the two', 'Which one suits me?']);
  const next = say('1');
  expect(next.understood).toMatchObject({ decision: 'answer', intent: 'education' });
});

test('when unsure it offers the near subjects; taking one is a choice', () => {
  const say = talk();
  const asked = say('unsure about pay for billers');
  expect(asked.understood).toMatchObject({
    decision: 'ask',
    intent: 'salary',
    near: ['salary', 'education'],
  });
  expect(asked.buttons).toEqual(['About salary', 'About education', 'Something else']);
  const taken = say('the second one');
  expect(taken.text).toBe('Answer: education for billing.');
  expect(taken.understood.decision).toBe('choice');
  say('unsure about pay');
  expect(say('something else').buttons).toContain('Compare coding and billing');
});

test('whoever goes on talking after a “did you mean” goes on about the best guess', () => {
  const say = talk();
  say('unsure about pay');
  expect(say('and billers?').text).toBe('Answer: salary for billing.');
});

test('asking a talk for its result tells how much is left', () => {
  const say = talk();
  say('find my fit');
  say('1');
  const asked = say('so what is the result?');
  expect(asked.text).toContain('One more question and you have it.');
  expect(asked.text).toContain('Phone calls?');
  expect(asked.understood).toMatchObject({ decision: 'answer', intent: 'fit' });
});

test('misunderstandings in a row are worded differently, then offer the menu and a person, and never a third apology', () => {
  const say = talk();
  const texts = ['asdkjh', 'qwerty', 'zxcv', 'hjkl', 'uiop'].map((text) => say(text));
  texts.slice(1).forEach(({ text }, i) => {
    expect(text).not.toBe(texts[i]?.text);
  });
  expect(texts[1]?.buttons).toContain('Talk to a person');
  for (const { text } of texts.slice(2)) expect(text).not.toMatch(/sorry|didn’t get/i);
  expect(texts[0]?.understood).toMatchObject({ decision: 'decline', intent: 'oos-other' });
});

test('words that fit no answer in a talk keep the question open', () => {
  const say = talk();
  say('find my fit');
  const missed = say('zzz');
  expect(missed.text).toContain('couldn’t match');
  expect(missed.text).toContain('Which is the better day?');
  expect(missed.memory.at).toEqual({ dialog: 'fit', step: 'day' });
  expect(say('zzz').text).not.toContain('I couldn’t match that to one');
});

test('a narrower question is answered plainly instead of opening the talk', () => {
  expect(talk()('find my fit, am i too old?').text).toBe('Nobody is too old.');
});

test('bad input is met with a friendly line and loses nothing', () => {
  const say = talk();
  say('find my fit');
  const outdated = say({ dialog: 'gone', step: 'nowhere', id: 'x' });
  expect(outdated.text).toContain('earlier question');
  expect(outdated.memory.at).toEqual({ dialog: 'fit', step: 'day' });
  expect(say({ dialog: 'fit', step: 'day', id: 'no-such-choice' }).text).toContain('earlier question');
  for (const id of ['constructor', '__proto__', 'toString']) {
    expect(say({ dialog: 'fit', step: 'day', id }).text).toContain('earlier question');
    expect(say({ dialog: 'menu', step: id, id }).text).toContain('earlier question');
  }
  expect(say('x'.repeat(10_000)).text).toContain('more than I can read');
  expect(say('').text).toContain('Which is the better day?');
  expect(say('2').memory.answers.fit).toEqual({ day: 'people' });
});

test('an attachment is declined with what can be done instead', () => {
  const { replies } = advisor.reply(undefined, { text: '', attachment: true }, '2026-11-24');
  expect(replies[0]?.text).toContain('only read text');
});

test('memory of an older shape is no memory, and a place that no longer exists is forgotten', () => {
  expect(parseMemory({ version: 0, position: 3 })).toBeUndefined();
  const lost = {
    version: 1 as const,
    at: { dialog: 'fit', step: 'removed' },
    answers: {},
    trail: ['day'],
    shown: [],
    misses: 0,
    pointers: 0,
  };
  const { replies, memory } = advisor.reply(lost, { text: 'what do coders earn' }, '2026-11-24');
  expect(replies[0]?.text).toBe('Answer: salary for coding.');
  expect(memory.at).toBeUndefined();
});

test('“yes” when nothing was asked keeps the offers', () => {
  const say = talk();
  say('what do coders earn');
  const turn = say('yes');
  expect(turn.understood.decision).toBe('ask');
  expect(turn.buttons).toContain('Compare the two');
});
