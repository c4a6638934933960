import { parseMemory } from '../src/conversation/memory';
import { talk } from './advisor';

test('dialogs share an intent with its plain answer: words open the one they ask for', () => {
  const say = talk();
  expect(say('how long is training').text).toBe('Answer: education.');
  expect(say('can you check my school').text).toBe('(1 of 2) Which side?');
});

test('the invitation opens its dialog as typed, in any case, and counts as an answer', () => {
  for (const words of ['Check one with me', 'check one with me!', 'CHECK ONE WITH ME']) {
    const turn = talk()(words);
    expect(turn.text).toBe('(1 of 2) Which side?');
    expect(turn.understood).toMatchObject({ decision: 'answer', intent: 'education' });
  }
});

test('words that ask for a dialog open it even when the intent is not sure', () => {
  expect(talk()('unsure, but check my school').text).toBe('(1 of 2) Which side?');
});

test('what was spoken of before drops a question, from the count too', () => {
  const say = talk();
  say('what do coders earn');
  expect(say('check one with me').text).toBe('Sure?');
  expect(say('quite').text).toBe('Checked coding, so.');
});

test('starting over asks what was taken as known; starting over again leads to the menu', () => {
  const say = talk();
  say('what do coders earn');
  say('check one with me');
  expect(say('start over').text).toBe('Starting the check over.\n(1 of 2) Which side?');
  expect(say('start over').text).toBe('Hello.');
});

test('own words that name what is asked are taken as the answer', () => {
  const say = talk();
  say('check one with me');
  expect(say('i was a biller').text).toBe('(2 of 2) Sure?');
});

test('an invitation in the middle of another talk keeps its place and leads back', () => {
  const say = talk();
  say('find my fit');
  say('1');
  expect(say('check one with me').text).toBe('(1 of 2) Which side?');
  say('bills');
  const end = say('hardly');
  expect(end.text).toBe('Checked billing, not.');
  expect(end.buttons).toEqual(['How long is training?', 'What do they earn?', 'Continue the questions']);
  expect(say('Continue the questions').text).toContain('(2 of 2) Phone calls?');
});

test('an invitation to the talk that waits tells how much of it is left', () => {
  const say = talk();
  say('check one with me');
  expect(say('check one with me').text).toBe(
    '2 more questions and you have it.\nBack to the check:\n(1 of 2) Which side?',
  );
});

test('a talk that was left and is opened anew offers no way back into itself', () => {
  const say = talk();
  say('check one with me');
  say('stop');
  say('check one with me');
  say('codes');
  expect(say('quite').buttons).toEqual(['How long is training?', 'What do they earn?']);
});

test('a pasted leaflet is read at once, with next steps', () => {
  const turn = talk()('LEAFLET about training');
  expect(turn.text).toBe('Read 22 letters.');
  expect(turn.understood).toMatchObject({ decision: 'answer', intent: 'education' });
  expect(turn.buttons).toEqual(['Check one with me', 'What do they earn?']);
});

test('a leaflet may be as long as a paste; a longer one, or a long message, is not read', () => {
  const letters = (start: string, length: number): string => start.padEnd(length, '.');
  expect(talk()(letters('LEAFLET', 8000)).text).toBe('Read 8000 letters.');
  expect(talk()(letters('LEAFLET', 8001)).text).toContain('8,000 characters');
  expect(talk()(letters('about', 2001)).text).toContain('2,000 characters');
});

test('a leaflet pasted while a question waits is read, and the question stands again', () => {
  const say = talk();
  say('find my fit');
  say('1');
  expect(say('LEAFLET about training').text).toBe(
    'Read 22 letters.\nBack to your fit:\n(2 of 2) Phone calls?',
  );
});

test('of what is only perhaps a leaflet the person is asked, and yes and no are understood', () => {
  const say = talk();
  const asked = say('PAPER about training');
  expect(asked.text).toContain('Shall I check it as a leaflet?');
  expect(asked.understood).toMatchObject({ decision: 'ask', near: ['education'] });
  expect(parseMemory(asked.memory)).toEqual(asked.memory);
  const read = say('yes');
  expect(read.text).toBe('Read 20 letters.');
  expect(read.understood.decision).toBe('choice');
  say('PAPER about training');
  expect(say('no').text).toContain('Ask me in your own words');
});

test('a paste is not kept in memory once it was read', () => {
  const say = talk();
  expect(JSON.stringify(say('LEAFLET about training').memory)).not.toContain('about training');
  say('PAPER about training');
  expect(JSON.stringify(say('yes').memory)).not.toContain('about training');
});
