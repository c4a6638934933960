import { parseSureness } from '../dialogs/sureness';
import { triesAnswer } from '../src/advice/tries';
import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import type { Memory } from '../src/conversation/memory';

const brain = createBrain();
function talk() {
  let memory: Memory | undefined;
  return (...lines: string[]) => {
    let text = '';
    let buttons: string[] = [];
    for (const line of lines) {
      const turn = brain.reply(memory, { text: line }, STORY_DAY);
      memory = JSON.parse(JSON.stringify(turn.memory)) as Memory;
      text = turn.replies.map((reply) => reply.text).join('\n');
      buttons = (turn.replies.at(-1)?.choices ?? []).map(({ label }) => label);
    }
    return { text, buttons, at: memory?.at, answers: memory?.answers ?? {} };
  };
}

const CODING = [
  'Try two minutes of coding',
  'Broken left wrist, skin whole, first visit',
  'Pneumonia',
  'Diabetes with numb feet; used to smoke',
];
const BILLING = [
  'Try two minutes of billing',
  'Check the new card, then bill that insurer',
  'Ask the insurer where the first one stands',
  'Put the number on it and send it corrected',
];
const LIKES = [
  'Much rather find the code',
  'Rather be alone with rule books',
  'Either is fine',
  'Rather learn insurance and money',
  'Rather calm the patient',
  'Fine with me',
  'Fine with me',
];

describe('a taste of the work', () => {
  test('is graded at once, kindly and with the reason', () => {
    const say = talk();
    expect(say(...CODING.slice(0, 1)).text).toContain('An invented note');
    expect(say(CODING[1] ?? '').text).toMatch(/^That’s it\. The note says left, a break/);
    expect(say('Pneumonia').text).toMatch(/^Not quite: it would be “Cough and fever”\./);
    say(CODING[3] ?? '');
    expect(say('It was tiring').text).toMatch(/^Of the three, two fitted\..*Try the other job too/s);
  });

  test.each([
    'can I try coding?',
    'let me try coding',
    'a taste of coding please',
    'i want to practice reading notes',
    'try a bit of medical coding',
  ])('“%s” opens the coding try', (words) => {
    expect(talk()(words).at?.dialog).toBe('taste-coding');
  });

  test.each(['can i test what billing feels like', 'a taste of billing', 'try billing'])(
    '“%s” opens the billing try',
    (words) => {
      expect(talk()(words).at?.dialog).toBe('taste-billing');
    },
  );

  test.each([
    'should i try coding or billing',
    'practice coding exam',
    'how do i practice coding',
    'coding test price',
  ])('“%s” opens none', (words) => {
    expect(talk()(words).at?.dialog ?? '').not.toMatch(/^taste/);
  });

  test('is left for the fit talk’s place, and gives it back', () => {
    const say = talk();
    say('which path suits me', LIKES[0] ?? '', ...CODING);
    expect(say('fine').buttons).toContain('Continue the questions');
    expect(say('Continue the questions').at).toEqual({ dialog: 'fit', step: 'company' });
  });

  test('both tries count as one more answer, and the result says so', () => {
    const say = talk();
    say('which path suits me', 'Either is fine', ...LIKES.slice(1));
    say('Much rather exact records', 'Nothing right now');
    const first = say('My result now');
    expect(first.buttons).toContain('Try two minutes of coding');
    say(...CODING, 'Not for me');
    const both = say(...BILLING, 'I’d like more of that');
    expect(both.text).toContain('you liked the billing try much better');
    expect(both.text).toMatch(/It moves you from “both” to “billing”\./);
    const changed = say('change question 1', 'Rather call the insurer');
    expect(changed.text).toContain('You liked “the billing try much better” when you tried both.');
    expect(changed.text).not.toContain('about the end of the week');
    expect(changed.buttons).not.toContain('Try two minutes of coding');
  });

  test('with both tries done beforehand the tie-breaker is not asked', () => {
    const say = talk();
    say(...CODING, 'fine', ...BILLING, 'fine', 'Which path suits me?');
    expect(say(...LIKES).at).toEqual({ dialog: 'fit', step: 'money' });
  });

  test('which try was liked better mirrors', () => {
    expect(triesAnswer('more', 'never')).toBe('much-coding');
    expect(triesAnswer('never', 'more')).toBe('much-billing');
    expect(triesAnswer('fine', 'neutral')).toBe('coding');
    expect(triesAnswer('tiring', 'tiring')).toBe('either');
    expect(triesAnswer('fine', undefined)).toBeUndefined();
  });
});

describe('how sure somebody is, before and after', () => {
  const LONG = [
    'which path suits me',
    ...LIKES.slice(0, 4),
    'Rather face the auditor',
    'Fine with me',
    'Fine with me',
  ];
  const toLong = (say: ReturnType<typeof talk>) => {
    let turn = say(...LONG);
    if (turn.at?.step === 'tie') turn = say('Rather exact records');
    return say('A thousand or two', 'Three more first');
  };
  const REST = ['Within a year', 'No need', 'Neither of them'];

  test('is offered once in the long form, outside the count, and compared after the result', () => {
    const say = talk();
    const offered = toLong(say);
    expect(offered.text).toMatch(/^First, if you like: from zero/);
    expect(say('about 2').text).toMatch(/^\(\d+ of \d+\) When must you/);
    expect(say(...REST).text).toMatch(/how sure are you of which job you want\?$/);
    expect(say('7 out of 10').text).toMatch(/^Before, you were at 2 of 10; now you are at 7\./);
    expect(say('change question 1', 'Either is fine').at).toBeUndefined();
  });

  test('is skipped without a word, and then not asked afterwards', () => {
    const say = talk();
    toLong(say);
    expect(say('skip').text).toContain('When must you be earning');
    expect(say(...REST).at).toBeUndefined();
  });

  test('passed by after the result, it is left at that', () => {
    const say = talk();
    toLong(say);
    const last = say('4', ...REST, 'skip');
    expect(last.text).toBe('All right. Your result and your plan stand as they are.');
    expect(last.at).toBeUndefined();
  });

  test('may be passed by: an answer to the next question is taken as one', () => {
    const say = talk();
    toLong(say);
    expect(say('Within a year').at?.step).toBe('home');
    expect(say('back').text).toContain('(Before, you said: “Within a year”)');
  });

  test('takes what is no number as what it is', () => {
    const say = talk();
    toLong(say);
    expect(say('why do you ask').text).toContain('It counts for nothing');
    expect(say('how long is the training?').text).toContain('Back to your fit');
    expect(say('very sure i guess').text).toContain('A number from zero to ten is enough');
    expect(say('i want to die').text).toContain('988');
  });

  test.each([
    ['7', '7'],
    ['seven', '7'],
    ['7/10', '7'],
    ['7 out of ten', '7'],
    ['about 3 i guess', '3'],
    ['0', '0'],
    ['ten', '10'],
    ['11', undefined],
    ['3 or 4', undefined],
    ['2.5', undefined],
    ['-', undefined],
  ])('“%s” is %s', (text, value) => {
    const parsed = parseSureness(text);
    expect(parsed.ok ? parsed.value : undefined).toBe(value);
  });
});
