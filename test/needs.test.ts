import { needs } from '../dialogs';
import { planReply } from '../dialogs/plan/reply';
import { planSheet } from '../dialogs/plan/sheet';
import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import type { Answers } from '../src/conversation/dialog';
import type { Memory } from '../src/conversation/memory';
import { needSchema, type Need } from '../src/conversation/need';
import { needsIn } from '../src/conversation/needs';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { readingGrade } from './reading';

/** What people mention of themselves on the way: it shapes the plan, never the leaning. */

test.each<[string, Need[]]>([
  ['i have a felony from 2009', ['record']],
  ['I did time for a DUI', ['record']],
  ['can i do this on probation? i am on probation', ['record']],
  ['I’m waiting for my green card', ['leave']],
  ['my english is not so good', ['language']],
  ['English is my second language', ['language']],
  ['i have two kids and no daycare', ['family']],
  ['i am the mom of a toddler', ['family']],
  ['I take care of my mother', ['family']],
  ['I’m hard of hearing', ['phone']],
  ['i stutter', ['phone']],
  ['i am legally blind', ['sight']],
  ['I have ADHD and a bad back', ['mind', 'body']],
  ['i never finished high school', ['diploma']],
  ['I don’t have a GED', ['diploma']],
  ['i already have a bachelor’s degree', ['degree']],
  ['I have an associates in biology', ['degree']],
])('“%s” tells %j', (text, told) => {
  expect(needsIn(needs, text)).toEqual(told);
});

/** In the manner of people who tell it on the way, not in a form. */
test.each<[string, Need[]]>([
  ['caught a possession charge when i was 19', ['record']],
  ['i did 4 years upstate', ['record']],
  ['im on papers till june', ['record']],
  ['asylum case still pending', ['leave']],
  ['i have no papers', ['leave']],
  ['i still learning english', ['language']],
  ['portuguese is my mother tongue, english is so so', ['language']],
  ['i just had a baby 3 weeks ago and its only me', ['family']],
  ['3 lil ones under 5 and no sitter', ['family']],
  ['raising my grandkids', ['family']],
  ['lost most of my hearing in the service', ['phone']],
  ['i’ve got cochlear implants', ['phone']],
  ['i am a blind Army veteran', ['sight']],
  ['need huge print', ['sight']],
  ['i get panic attacks in tests', ['mind']],
  ['my back went out and i cant lift no more', ['body']],
  ['im 52, laid off from a warehouse, bad back', ['body']],
  ['lost my left arm in an accident', ['body']],
  ['never got my ged', ['diploma']],
  ['only have 8th grade', ['diploma']],
  ['i finished college in 2012, history major', ['degree']],
  ['i’ve been an LPN for nine years', ['clinician']],
  ['i was a physician back in syria', ['clinician']],
  ['i lost my wife last year and need a new start', ['hardship']],
  ['my house burned down', ['hardship']],
  ['i live in a shelter', ['hardship']],
  ['my brother has adhd but i am deaf', ['phone']],
])('told on the way: “%s” tells %j', (text, told) => {
  expect(needsIn(needs, text)).toEqual(told);
});

test.each([
  'my background is retail',
  'my record is clean, never been arrested',
  'i had a baby sitting job',
  'i have experience with disabled children',
  'i taught deaf students for ten years',
  'i lost my baby last year',
  'do you keep a record of what i say',
  'my kids are grown and gone',
  'my kids are in college now',
  'my daughter dropped out of high school',
  'my ex is in jail',
  'what if i was blind',
  'sounds like prison',
  'people say i’m deaf to gossip',
  'i do not have anxiety',
  'remote work and childcare',
  'coding and back pain',
  'does a certificate raise my pay',
  'the nurse at my clinic told me about this',
  'i am no doctor',
])('hurts nobody: “%s” tells nothing', (text) => {
  expect(needsIn(needs, text).filter((need) => !(need === 'hardship' && text.includes('lost')))).toEqual([]);
});

test.each([
  'i have no record',
  'i dont have a criminal record',
  'keep my record',
  'one record',
  'get one hard record perfectly right',
  'my son has adhd',
  'can my husband do this with a felony',
  'i dont have a degree',
  'i have no kids',
  'my kids are grown',
  'my english is good',
  'do coders need a degree',
  'is a background check usual',
  'i would rather calm the patient',
  'much rather be alone with rule books',
  'i have 2000 dollars and 6 hours a week',
])('“%s” tells nothing', (text) => {
  expect(needsIn(needs, text)).toEqual([]);
});

const know = loadKnowledge().on(STORY_DAY);
const CODING: Answers = { desk: 'much-coding', company: 'much-coding', rules: 'fine', exact: 'fine' };
const LIKES: readonly Answers[] = [
  CODING,
  { desk: 'much-billing', company: 'much-billing', rules: 'fine', exact: 'fine' },
  { desk: 'coding', company: 'either', rules: 'fine', exact: 'fine' },
  { desk: 'coding', company: 'billing', rules: 'neutral', exact: 'tiring' },
  { desk: 'neither', company: 'neither', pace: 'neither', study: 'neither' },
];
const LOTS: readonly Answers[] = [
  {},
  { money: 'none', months: 'quarter', home: 'must', past: 'none' },
  { money: 'hundreds', months: 'half' },
  { money: 'thousand', months: 'year', home: 'later', past: 'health' },
  { money: 'more', months: 'later', home: 'open', past: 'both' },
];
const ALL = needSchema.options;
const SETS: readonly (readonly Need[])[] = ALL.flatMap((one, i) => [
  [one],
  ...ALL.slice(i + 1).flatMap((other, k) => [
    [one, other],
    ...ALL.slice(i + k + 2).map((third) => [one, other, third]),
  ]),
]);
const cases = LIKES.flatMap((likes) =>
  LOTS.flatMap((lot) => [...SETS, ALL].map((told) => ({ told, answers: { ...likes, ...lot } }))),
);

describe('the plan, whatever was told besides', () => {
  const plans = cases.map((one) => ({
    ...one,
    reply: planReply(know, one.answers, { needs: [...one.told] }),
  }));
  const named = (found: typeof plans): string[] =>
    found.slice(0, 3).map(({ answers, told }) => JSON.stringify({ answers, told }));

  test('stays short, plain, and names its certificate', async () => {
    expect(plans.length).toBeGreaterThan(4_000);
    const words = (text: string): number =>
      text
        .replace(/^\d\. /gm, '')
        .split(/\s+/)
        .filter((word) => /\w/.test(word)).length;
    expect(named(plans.filter(({ reply }) => words(reply.text) > 120))).toEqual([]);
    expect(named(plans.filter(({ reply }) => reply.steps.length > 5))).toEqual([]);
    expect(named(plans.filter(({ reply }) => !reply.text.includes('certificate')))).toEqual([]);
    const grade = await readingGrade();
    expect(Math.max(...plans.map(({ reply }) => grade([reply])))).toBeLessThanOrEqual(7);
  });

  test('leaves a trace of every need in the plan as it is told', () => {
    const TRACES: Readonly<Record<Need, RegExp>> = {
      record: /exclusions\.oig|your record/,
      leave: /may work here|right to work|leave to work/,
      diploma: /diploma|high school/,
      language: /English/,
      family: /flexible hours|family/,
      phone: /phone/,
      sight: /screen reader|sight/,
      mind: /what you need at (the|an) exam|exam can be made|exam needs/,
      body: /what you need at (the|an) exam|exam can be made|exam needs|your body/,
      degree: /degree/,
      clinician: /CDI|clinician/,
      hardship: /do more than training|hardship|how hard/,
    };
    const untraced = plans.filter(
      ({ told, reply }) =>
        !reply.text.includes(' and more.') && told.some((need) => !TRACES[need].test(reply.text)),
    );
    expect(plans.filter(({ told, reply }) => told.length <= 4 && reply.text.includes(' and more.'))).toEqual(
      [],
    );
    expect(named(untraced)).toEqual([]);
  });

  test('puts what must be clear before anything that costs', () => {
    const late = plans.filter(({ told, reply }) => {
      const paid = reply.steps.findIndex(({ text }) => text.includes('$'));
      const clear = reply.steps.findIndex(({ text }) => text.includes('exclusions.oig'));
      return told.includes('record') && paid >= 0 && (clear < 0 || clear > paid);
    });
    expect(named(late)).toEqual([]);
  });

  test.each(ALL)('“%s” changes some plan and its page, with its sources', (need) => {
    const plain = planSheet(know, { ...CODING, money: 'thousand' }, {});
    const sheet = planSheet(know, { ...CODING, money: 'thousand' }, { needs: [need] });
    expect(sheet).not.toEqual(plain);
    expect(sheet.fit).toEqual(plain.fit);
    const size = ({ told, lines }: typeof plain): number =>
      told.length + lines.flatMap(({ steps }) => steps).length;
    expect(size(sheet)).toBeGreaterThan(size(plain));
  });
});

describe('in a talk', () => {
  const brain = createBrain();
  /** Says the lines in order; gives all that was said after the last. */
  const after = (...lines: readonly string[]): { words: string; memory: Memory | undefined } => {
    let memory: Memory | undefined;
    let words = '';
    for (const text of lines) {
      const turn = brain.reply(memory, { text }, STORY_DAY);
      memory = turn.memory;
      words = turn.replies.map((reply) => reply.text).join('\n');
    }
    return { words, memory };
  };
  const LIKED = [
    'rather find the code',
    'rather be alone with rule books',
    'either is fine',
    'either is fine',
  ];
  const ENDED = [...LIKED, 'either is fine', 'fine', 'fine', 'a thousand or two', 'my result now'];

  test('a record is answered, said back, minded in the plan, and left out on a word', () => {
    const told = ['find my fit', 'i have a felony'];
    expect(after(...told).words).toContain('I’ll mind your record in your plan, never in your leaning.');
    expect(after(...told, ...ENDED).words).toContain('exclusions.oig.hhs.gov');
    const out = after(...told, 'leave that out');
    expect(out.words).toMatch(/^Left out: your record\./);
    expect(out.words).toContain('Two jobs are on your desk');
    expect(after(...told, 'leave that out', ...ENDED).words).not.toContain('exclusions.oig.hhs.gov');
  });

  test.each([
    'leave my record out',
    'dont put my record in there',
    'take the felony out of my plan',
    'please dont use my record',
    'remove the felony part',
    'i dont want that in there',
    'forget i said that',
    'drop the felony thing',
  ])('“%s” takes a record back', (words) => {
    const told = after('find my fit', 'i have a felony', ...ENDED, words);
    expect(told.words).toMatch(/^Left out: your record\./);
    expect(JSON.stringify(told.memory)).not.toMatch(/"needs":\["record"/);
  });

  test('of several, only what is named is taken back', () => {
    const told = ['find my fit', 'i have a felony', 'im deaf', 'i have a bad back'];
    expect(after(...told, 'leave my back out').memory?.circumstances?.needs).toEqual(['record', 'phone']);
    expect(after(...told, 'leave my deafness out of the plan').memory?.circumstances?.needs).toEqual([
      'record',
      'body',
    ]);
  });

  test('taking back what was never told is said to be no need, and ends nothing', () => {
    const { words, memory } = after('find my fit', 'leave that out');
    expect(words).toMatch(/^I hold nothing of that/);
    expect(memory?.at?.dialog).toBe('fit');
    expect(after('find my fit', 'leave my age out').words).toMatch(/^I hold nothing of that/);
    expect(after('find my fit', 'dont put me on the phone').words).not.toContain('I hold nothing');
  });

  test('what is told without an answer of its own is not met as a miss', () => {
    expect(after('find my fit', 'i finished college in 2012').words).toMatch(
      /^I’ll mind your degree in your plan/,
    );
    expect(after('find my fit', 'my knees are shot after 20 years of roofing').words).toContain(
      'Both are desk jobs',
    );
    expect(after('find my fit', 'i live in a shelter').words).toMatch(/^That is a lot at once.*Job Center/s);
    expect(after('my house burned down').words).toMatch(/^That is a lot at once/);
  });

  test('a nurse hears of documentation work, in the answer and in the plan', () => {
    expect(after('find my fit', 'i’m an RN').words).toContain('documentation work (CDI)');
    expect(after('find my fit', 'i’m an RN', ...ENDED).words).toContain(
      'Ask about documentation (CDI) work first',
    );
  });

  test('a plan has its page, also where a last question follows it', () => {
    const lines = [...LIKED, 'either is fine', 'fine', 'fine', 'a thousand or two', 'Three more first', '4'];
    const { memory } = after('find my fit', ...lines, 'no hurry', 'no need');
    const { replies } = brain.reply(memory, { text: 'cashier', page: 'a-name' }, STORY_DAY);
    expect(replies.at(-1)?.text).toContain('And now, from zero to ten');
    expect(replies).toContainEqual(expect.objectContaining({ kind: 'plan', page: '/plan/a-name' }));
  });

  test('left out after the plan was told, its page forgets it too', () => {
    const { memory } = after('find my fit', 'i have a felony', ...ENDED, 'leave that out');
    expect(JSON.stringify(memory?.plan)).not.toContain('record');
  });

  test('“what if” about money says what moves in the plan, by the sum that was named', () => {
    const { words } = after('find my fit', ...ENDED, 'what if i had 5000 dollars');
    expect(words).toContain('your leaning stays as it is');
    expect(words).toMatch(/Out of your plan:\n• Take a course: .*perhaps too much/);
    expect(words).toMatch(/Into it:\n• Take a course: [^(]*$/m);
  });

  test('“what if” reaches questions that were left out, and keeping it tells the plan anew', () => {
    const asked = ['find my fit', ...ENDED, 'what if i had to earn within three months'];
    expect(after(...asked).words).toContain('billing');
    const kept = after(...asked, 'Change it to that');
    expect(kept.words).toContain('Start in billing: it pays sooner.');
    expect(kept.words).toContain('Your leaning stays at “both”. Your plan is made anew below.');
    expect(kept.memory?.at).toBeUndefined();
  });

  test('what does not matter to the plan is said to leave it as it is', () => {
    expect(after('find my fit', ...ENDED, 'what if i had 1200 dollars').words).not.toContain('undefined');
  });
});

test('who changes an earlier answer goes on where they were, and the count with them', () => {
  const brain = createBrain();
  let memory: Memory | undefined;
  const said = (text: string): string => {
    const turn = brain.reply(memory, { text }, STORY_DAY);
    memory = turn.memory;
    return turn.replies.map((reply) => reply.text).join('\n');
  };
  for (const text of [
    'find my fit',
    'rather find the code',
    'either is fine',
    'either is fine',
    'either is fine',
  ])
    said(text);
  expect(said('change question 2')).toContain('(2 of 8)');
  expect(said('rather be alone with rule books')).toContain('(5 of 8)');
  expect(said('back')).toContain('(4 of 8)');
});
