import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import { newMemory, parseMemory, type Memory } from '../src/conversation/memory';
import { circumstancesIn } from '../src/understanding/circumstances';
import { fold } from '../src/understanding/tokens';

/** The numbers that people tell of themselves: each with a unit that is certain, or not taken at all. */

const heard = (text: string, known = {}) => circumstancesIn(fold(text).toLowerCase(), known);
const one = (amount: number) => ({ low: amount, high: amount });

describe('money at hand', () => {
  test.each([
    ['i have 2000 dollars', 2000],
    ['I have $2,000', 2000],
    ['i have 2k saved', 2000],
    ['ive got around $750 and no degree', 750],
    ['only $500', 500],
    ['just 400 dollars to my name, single mom', 400],
    ['what can i get for 2000 dollars', 2000],
    ['can i do it on $800', 800],
    ['is 2000 enough', 2000],
    ['my budget is 1500', 1500],
    ['i have two thousand dollars', 2000],
    ['i have twenty five hundred dollars to spend', 2500],
    ['i have one thousand five hundred', 1500],
    ['i got 2 grand', 2000],
    ['i can afford 1200', 1200],
    ['me have 700 dollar only', 700],
    ['$1k', 1000],
    ['what if i had 500', 500],
    ['i have 10000 saved', 10_000],
    ['i have 2 kids and 800 dollars', 800],
    ['i have 300bucks and evenings', 300],
    ['my husband gave me 1000 dollars for school', 1000],
    ['we have $5000 in savings, is that enough for both', 5000],
    ['do you think 1500 bucks would cover it', 1500],
  ])('“%s”', (text, dollars) => {
    expect(heard(text).dollars).toEqual(one(dollars));
  });

  test.each(['no money at all', 'i have no money', 'i have 0 dollars'])(
    'none is a number too: “%s”',
    (text) => {
      expect(heard(text).dollars).toEqual(one(0));
    },
  );

  test.each([
    ['i have 2-3k saved', 2000, 3000],
    ['between 1000 and 1500 dollars is my budget', 1000, 1500],
    ['i have $500 to $800', 500, 800],
    ['i can spend one to two thousand', 1000, 2000],
  ])('a range stays one: “%s”', (text, low, high) => {
    expect(heard(text).dollars).toEqual({ low, high });
  });
});

describe('hours a week', () => {
  test.each([
    ['6 hours a week', 6, 6],
    ['i can study 6 hrs/wk', 6, 6],
    ['how long with 6 hours a week', 6, 6],
    ['i only have ten hours per week', 10, 10],
    ['5 to 6 hours each week', 5, 6],
    ['i have 5-6 hours a week', 5, 6],
    ['i work full time and have 6 hours a week', 6, 6],
    ['time 10 hour week', 10, 10],
    ['i can study 2 hours a night', 10, 14],
  ])('“%s”', (text, low, high) => {
    expect(heard(text).hoursAWeek).toEqual({ low, high });
  });

  test('evenings have no hours of their own, so that they are counted as a range', () => {
    expect(heard('two evenings a week').hoursAWeek).toEqual({ low: 4, high: 6, evenings: 2 });
  });

  test('“and with 10 hours?” is hours a week only after hours a week', () => {
    expect(heard('and with 10 hours?')).toEqual({});
    expect(heard('and with 10 hours?', { hoursAWeek: one(6) }).hoursAWeek).toEqual(one(10));
  });
});

describe('the price of a course', () => {
  test.each([
    ['a course costs 3k, is that worth it', 3000],
    ['is a 3000 dollar course worth it', 3000],
    ['$18,000 for a program', 18_000],
    ['a school wants 18000', 18_000],
    ['they want 15,000 for a 9 month program', 15_000],
    ['tech school says 12 grand', 12_000],
    ['is $4,500 a fair price for a course', 4500],
    ['tuition is $4500', 4500],
  ])('“%s”', (text, price) => {
    expect(heard(text)).toEqual({ coursePrice: one(price) });
  });

  test('stands beside money at hand', () => {
    expect(heard('i have 4000 dollars and the course costs 5000')).toEqual({
      dollars: one(4000),
      coursePrice: one(5000),
    });
  });

  test('“what if it was 5000” is one only after one', () => {
    expect(heard('what if it was 5000')).toEqual({});
    expect(heard('what if it was 5000', { coursePrice: one(3000) })).toEqual({ coursePrice: one(5000) });
  });
});

describe('what they earn now', () => {
  test.each([
    ['i make 15 an hour now', 15, 'hour'],
    ['i make $15 an hour at walmart', 15, 'hour'],
    ['$15 an hour', 15, 'hour'],
    ['im making 16.50 hourly', 16.5, 'hour'],
    ['my job pays 18 an hour', 18, 'hour'],
    ['currently at $18/hr', 18, 'hour'],
    ['i am 35 and make 17 an hour', 17, 'hour'],
    ['i get paid 600 a week', 600, 'week'],
    ['i work at mcdonalds making 13 an hour', 13, 'hour'],
    ['i make 2400 a month', 2400, 'month'],
    ['i earn 32k a year', 32_000, 'year'],
    ['i make 32000', 32_000, 'year'],
    ['is coding worth it if i make 18 an hour now', 18, 'hour'],
  ])('“%s”', (text, wage, per) => {
    expect(heard(text)).toEqual({ wageNow: { ...one(wage), per } });
  });
});

test.each([
  ['i have 6 months and 1000 dollars', 6],
  ['i want to be done in 6 months', 6],
  ['can i be certified within 3 months', 3],
])('months: “%s”', (text, months) => {
  expect(heard(text).months).toEqual(one(months));
});

test('two evenings, some money and today’s wage in one message are three things', () => {
  expect(heard('i make 15 an hour, i have 1500 saved up and about 5 to 6 hours a week')).toEqual({
    wageNow: { ...one(15), per: 'hour' },
    dollars: one(1500),
    hoursAWeek: { low: 5, high: 6 },
  });
});

describe('what is no number of theirs is left alone', () => {
  test.each([
    '99213', 'what is code 99213', 'i have 99213 on my chart', '92553', 'my zip is 92553', 'i live in 92553', 'i have 92553',
    'call me at 951 555 1234', '951-555-1234', 'i was born 04/12/1988', '2 years', 'i have 2 years experience',
    'i have 6 months of experience', 'i worked there 3 months ago', 'i am 45', 'i have 3 kids', 'i have a 401k',
    'i work 40 hours a week', 'do coders work 40 hours a week', 'is it 40 hours a week', 'part time job 20 hours a week',
    'can i make 30 an hour', 'do coders make $15 an hour', 'i want to make 25 an hour', 'how much is $20 an hour a year?',
    'the coder makes 60000 a year', 'i want a job for 20 dollars an hour', 'i want a job making 20 an hour', 'do they earn 40 to 60 thousand',
    'the cpc exam costs 425', 'the exam is for 425 dollars', 'my hospital bill is 2000 dollars', 'i owe 2000 dollars',
    'i have a 2000 dollar hospital bill', 'i have $2000 in debt', 'i have 2000 dollars of debt', 'a patient owes 2000 dollars',
    'a claim for 2000 dollars was denied', 'insurance paid only $500', 'i can pay 100 a month', '50 percent', 'icd-10',
    '2000', 'i make 15 now', 'in 2026',
  ])('“%s”', (text) => {
    expect(heard(text)).toEqual({});
  }); // prettier-ignore

  test.each([
    'i only have a couple hundred bucks',
    'i have a few thousand',
    'several hundred dollars',
    'is there no money in billing',
  ])('vague: “%s”', (text) => {
    expect(heard(text)).toEqual({});
  });

  test('a message of numbers only is read quickly', () => {
    expect(heard(Array.from({ length: 700 }, (_, i) => `${String(i)} `).join(''))).toEqual({});
    expect(heard('i have about around only just like '.repeat(60))).toEqual({});
  });
});

describe('in a talk', () => {
  const brain = createBrain();
  const say = (memory: Memory | undefined, ...lines: readonly string[]): Memory | undefined =>
    lines.reduce<Memory | undefined>(
      (before, text) => parseMemory(JSON.parse(JSON.stringify(brain.reply(before, { text }, STORY_DAY).memory))),
      memory,
    ); // prettier-ignore

  test('a new number takes its own place only', () => {
    const told = say(undefined, 'i have 2000 dollars and 6 hours a week', 'what if i had 500');
    expect(told?.circumstances).toEqual({ dollars: one(500), hoursAWeek: one(6) });
  });

  test('the numbers outlast other subjects', () => {
    const told = say(undefined, 'i have 2000 dollars', 'what does a biller do', 'how hard is the cpc exam');
    expect(told?.circumstances).toEqual({ dollars: one(2000) });
  });

  test.each(['start over', 'forget me'])('“%s” drops them', (words) => {
    expect(say(undefined, 'i have 2000 dollars', words)?.circumstances).toBeUndefined();
  });

  test('a memory stored before there were any is still a memory', () => {
    const stored = { version: 1, answers: {}, trail: [], shown: [], misses: 0, pointers: 0 };
    expect(parseMemory(stored)).toEqual(stored);
  });

  test('a guided talk answers them and goes on with its question', () => {
    const fit = say(undefined, 'find my fit');
    const turn = brain.reply(fit, { text: 'i have 2000 dollars' }, STORY_DAY);
    expect(turn.replies.map(({ text }) => text).join('\n')).toMatch(/^With \$2,000[\s\S]*Back to your fit/);
    expect(turn.memory.at?.dialog).toBe('fit');
  });

  test.each([
    ['when do i make my money back', /^At the very best/],
    ['how much does becoming a coder cost in total', /^For the CPC/],
  ])('“%s”, which two subjects would answer alike, is answered and not asked back', (text, answer) => {
    expect(brain.reply(undefined, { text }, STORY_DAY).replies[0]?.text).toMatch(answer);
  });

  test('someone in distress is met first, whatever they earn', () => {
    const turn = brain.reply(undefined, { text: 'i make 15 an hour and i want to die' }, STORY_DAY);
    expect(turn.replies[0]?.text).toContain('988');
  });
});

describe('where the fit talk asks for a number, only the question need say what it counts', () => {
  const brain = createBrain();
  const at = (step: string, text: string) =>
    brain.reply({ ...newMemory(), at: { dialog: 'fit', step } }, { text }, STORY_DAY);

  test.each([
    ['0', 'none'],
    ['0 dollars, honestly', 'none'],
    ['about 1500 from severance', 'thousand'],
    ['maybe like 12 hundred by tax time', 'thousand'],
    ['fifteen hundred', 'thousand'],
    ['5k maybe', 'more'],
    ['my tax refund, 3000', 'more'],
    ['2 kids and 600 bucks', 'hundreds'],
    ['i turn 45 and have like 700', 'hundreds'],
    ['under 400', 'hundreds'],
    ['6,000 in a 529', 'more'],
    ['my grandma said shell pay up to 900', 'hundreds'],
    ['not a dime', 'none'],
  ])('money: “%s” is %s', (text, meant) => {
    expect(at('money', text).memory.answers.fit?.money).toBe(meant);
  });

  test.each([
    ['2 weeks', 'quarter'],
    ['90 days', 'quarter'],
    ['unemployment runs out in 5 months', 'half'],
    ['4 to 5 months', 'half'],
    ['by summer', 'half'],
    ['by the end of january', 'quarter'],
    ['a month and a half', 'quarter'],
    ['can stay per diem so a year', 'year'],
    ['9 months', 'year'],
    ['a year and a half', 'later'],
    ['when my son is in school, 3 years', 'later'],
  ])('months: “%s” is %s', (text, meant) => {
    expect(at('months', text).memory.answers.fit?.months).toBe(meant);
  });

  test('a number that was read shapes the plan to the dollar', () => {
    expect(at('money', 'about 1500 from severance').memory.circumstances?.dollars).toEqual(one(1500));
  });

  test.each([
    ['money', 'i can do 50 a month'],
    ['money', 'i got 300 for rent and nothing else'],
    ['money', 'i owe 4000'],
    ['months', 'i have 2 years of experience'],
    ['months', 'im 34'],
    ['months', 'i was let go 3 months ago'],
  ])('%s: the number of “%s” is another one, and no answer in words stands in for it', (step, text) => {
    const { memory, understood } = at(step, text);
    expect(memory.answers.fit?.[step]).toBeUndefined();
    expect(understood.intent).not.toBeNull();
  });
});
