import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import { newMemory } from '../src/conversation/memory';

/** Step → what people write → the answer that is meant. Written for this test. */
const SAID: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  desk: [
    ["i'd rather eat glass than call an insurer", 'much-coding'],
    ['i hate phone calls', 'much-coding'],
    ['please no phones', 'coding'],
    ['the notes one', 'coding'],
    ['finding the code sounds fun', 'coding'],
    ['i dont want call nobody', 'coding'],
    ['i love a good argument with an insurance company', 'much-billing'],
    ['calling does not scare me', 'billing'],
    ['i dont mind calling them', 'billing'],
    ['i like to fight with insurance', 'billing'],
    ['I would read the surgeon notes', 'coding'],
    ['none of those sound good', 'neither'],
    ['i could do either', 'either'],
    ['reading, definitely', 'much-coding'],
    ['me i prefer talk on phone', 'billing'],
    ['i am not good on the phone', 'coding'],
    ['B', 'billing'],
    ['the first one', 'much-coding'],
  ],
  company: [
    ['i need people around me', 'billing'],
    ['leave me alone with my screen', 'coding'],
    ['people drain me', 'coding'],
    ['i get lonely by myself', 'billing'],
    ['i like be alone', 'coding'],
    ['i am shy', 'coding'],
    ['i could talk to a wall', 'billing'],
    ['not people', 'coding'],
    ['not alone please', 'billing'],
    ['i love talking to patients', 'much-billing'],
    ['both are ok', 'either'],
    ['neither really', 'neither'],
    ['alone any day', 'much-coding'],
    ['i speak little english so books', 'coding'],
  ],
  pace: [
    ['one thing at a time', 'coding'],
    ['i like it busy', 'billing'],
    ['i get bored with one thing', 'billing'],
    ['juggling is my thing', 'billing'],
    ['i want to get it perfect', 'coding'],
    ['forty accounts would stress me out', 'coding'],
    ['i like many things same time', 'billing'],
    ['i hate rushing', 'coding'],
    ['slow and careful', 'coding'],
    ['no preference', 'either'],
    ['both sound awful', 'neither'],
    ['fast is better for me', 'billing'],
  ],
  study: [
    ['i loved biology in school', 'coding'],
    ['money stuff', 'billing'],
    ['how the body works', 'coding'],
    ['insurance is boring', 'coding'],
    ['blood makes me faint', 'billing'],
    ['i like numbers', 'billing'],
    ['anatomy for sure', 'coding'],
    ['i want learn about body', 'coding'],
    ['i hate science', 'billing'],
    ['i am good with money', 'billing'],
    ['either', 'either'],
    ['i dont want to learn either', 'neither'],
    ['medical stuff is interesting to me', 'coding'],
  ],
  friction: [
    ['i can handle angry people', 'billing'],
    ['angry people make me cry', 'coding'],
    ['i would rather defend my work', 'coding'],
    ['i am good at calming people down', 'billing'],
    ['people yelling at me no way', 'coding'],
    ['the auditor', 'coding'],
    ['the patient', 'billing'],
    ['i dont like auditors', 'billing'],
    ['i like help patient', 'billing'],
    ['no upset patients please', 'coding'],
    ['either', 'either'],
    ['i hate both', 'neither'],
    ['i raised four kids i can calm anyone', 'billing'],
  ],
  again: [
    ['the chart', 'coding'],
    ['i would call', 'billing'],
    ['not the call', 'coding'],
    ['i like puzzles', 'coding'],
    ['id pick up the phone', 'billing'],
    ['no charts', 'billing'],
    ['give me the chart any day', 'much-coding'],
    ['either is fine', 'either'],
    ['neither', 'neither'],
    ['i call them', 'billing'],
  ],
  tie: [
    ['money in the bank', 'billing'],
    ['getting it right', 'coding'],
    ['that i got them to pay', 'billing'],
    ['clean records', 'coding'],
    ['not the money', 'coding'],
    ['exact records for sure', 'much-coding'],
    ['either', 'either'],
    ['neither', 'neither'],
    ['i like when money come', 'billing'],
    ['being exact', 'coding'],
  ],
  rules: [
    ['sounds fine', 'fine'],
    ['i would go crazy', 'hate'],
    ['i like rules', 'enjoy'],
    ['i love structure', 'enjoy'],
    ['that would bore me', 'tiring'],
    ['ok for me', 'fine'],
    ['i hate sitting all day', 'hate'],
    ['i dont mind', 'fine'],
    ['meh', 'neutral'],
    ['not my thing', 'tiring'],
    ['i can do', 'fine'],
    ['i sit all day already no problem', 'fine'],
  ],
  exact: [
    ['i am a perfectionist', 'enjoy'],
    ['pressure kills me', 'hate'],
    ['thats fine', 'fine'],
    ['i like being exact', 'enjoy'],
    ['i make mistakes when stressed', 'tiring'],
    ['i dont know', 'neutral'],
    ['no problem for me', 'fine'],
    ['i hate pressure', 'hate'],
    ['stressful', 'tiring'],
    ['i love it', 'enjoy'],
    ['i dont mind', 'fine'],
  ],
  money: [
    ['i have nothing', 'none'],
    ['im broke', 'none'],
    ['about 500', 'hundreds'],
    ['maybe 300 bucks', 'hundreds'],
    ['i saved 1500', 'thousand'],
    ['5000', 'more'],
    ['no savings at all', 'none'],
    ['a couple hundred', 'hundreds'],
    ['dont know yet', 'unsure'],
    ['my parents pay', 'more'],
    ['$2000', 'thousand'],
    ['not much', 'hundreds'],
  ],
  months: [
    ['asap', 'quarter'],
    ['i need money now', 'quarter'],
    ['in 6 months', 'half'],
    ['by next year', 'year'],
    ['no hurry', 'later'],
    ['i can wait', 'later'],
    ['three months', 'quarter'],
    ['before christmas', 'quarter'],
    ['12 months', 'year'],
    ['two years is ok', 'later'],
    ['half a year', 'half'],
  ],
  home: [
    ['i have kids at home', 'must'],
    ['it has to be', 'must'],
    ['only remote', 'must'],
    ['would be nice', 'later'],
    ['i dont care', 'open'],
    ['office is fine', 'open'],
    ['i dont drive', 'must'],
    ['i prefer office', 'open'],
    ['not needed', 'open'],
    ['someday', 'later'],
    ['i take care of my mom so yes', 'must'],
  ],
  past: [
    ['i am a cashier', 'customers'],
    ['i was a nurse', 'health'],
    ['cna for 5 years', 'health'],
    ['call center', 'customers'],
    ['warehouse', 'none'],
    ['truck driver', 'none'],
    ['front desk at a clinic', 'both'],
    ['medical receptionist', 'both'],
    ['i never worked', 'none'],
    ['army', 'none'],
    ['retail and home health aide', 'both'],
    ['bookkeeping', 'customers'],
  ],
};

/** What names one side and dislikes it, or picks one and turns the other down: taken for the opposite, it would turn a leaning around. */
const AGAINST: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  desk: [
    ['calls are hell', 'coding'],
    ['reading surgeon stuff puts me to sleep', 'billing'],
    ['anything but the phone', 'coding'],
    ['insurers make my skin crawl', 'coding'],
    ['handwriting? no thanks', 'billing'],
    ['reading over calling', 'coding'],
    ['i would sooner read than argue with anybody', 'coding'],
  ],
  company: [
    ['people wear me out', 'coding'],
    ['been w people for 12 yrs, done', 'coding'],
    ['im done with customers', 'coding'],
    ['alone, because people not understand me', 'coding'],
    ['i like working by myself', 'coding'],
    ['i go crazy by myself', 'billing'],
    ['the silence would get me down', 'billing'],
    ['customers broke me', 'coding'],
  ],
  pace: [
    ['one record but not if its slow', 'coding'],
    ['id drown in forty', 'coding'],
    ['forty i get bored quick', 'billing'],
    ['perfect bores me', 'billing'],
    ['do one right, i was always the slow careful guy', 'coding'],
    ['i cannot juggle', 'coding'],
  ],
  study: [
    ['bodies gross me out', 'billing'],
    ['skip all the money stuff', 'coding'],
    ['science was never my thing', 'billing'],
    ['rather insurance than bones', 'billing'],
    ['money, because latin scares me', 'billing'],
  ],
  friction: [
    ['the auditor, i aint calming nobody', 'coding'],
    ['a mad patient is nothing to me', 'billing'],
    ['an audit would give me nightmares', 'billing'],
    ['angry people do not bother me', 'billing'],
    ['i had enough of angry customers', 'coding'],
  ],
  rules: [
    ['sounds like prison', 'hate'],
    ['not bad', 'fine'],
    ['i dont love it', 'tiring'],
    ['ew', 'hate'],
    ['doesnt bother me', 'fine'],
  ],
  exact: [
    ['i thrive under pressure', 'enjoy'],
    ['pressure makes me freeze', 'hate'],
    ['not great', 'tiring'],
  ],
};
/** Said of somebody else, or to the bot. */
const NO_ANSWER: readonly (readonly [string, string])[] = [
  ['study', 'ur a robot u dont care'],
  ['rules', 'i been living under fixed rules'],
  ['friction', 'my sister is an auditor'],
  ['friction', 'you sound like an auditor'],
];

const brain = createBrain();

/** What becomes of words at a question of the fit talk: taken for an answer, asked back about, or neither. */
function heard(step: string, text: string) {
  const asked = brain.reply(
    { ...newMemory(), at: { dialog: 'fit', step } },
    { text: 'why do you ask' },
    STORY_DAY,
  );
  const { memory, replies, understood } = brain.reply(asked.memory, { text }, STORY_DAY);
  const taken = memory.answers.fit?.[step];
  const offered = memory.shown[0]?.means;
  const isAsked = understood.decision === 'ask' && offered && 'choice' in offered;
  return {
    taken,
    asked: isAsked ? offered.choice.id : undefined,
    reply: replies.map((reply) => reply.text).join(' '),
  };
}

const side = (id: string | undefined): string | undefined => id?.replace('much-', '');
const lines = Object.entries(SAID).flatMap(([step, said]) =>
  said.map(([text, meant]) => ({ step, text, meant })),
);
const results = lines.map((line) => ({ ...line, ...heard(line.step, line.text) }));
const told = ({ step, text, taken, asked, meant }: Omit<(typeof results)[number], 'reply'>): string =>
  `${step}: “${text}” means ${meant}, was ${taken ?? (asked ? `asked: ${asked}` : 'not matched')}`;

test('every question has ten and more answers in own words', () => {
  for (const said of Object.values(SAID)) expect(said.length).toBeGreaterThanOrEqual(10);
});

test('nothing is ever taken for an answer that was not meant: what is doubtful is asked back', () => {
  expect(
    results.filter(({ taken, meant }) => taken !== undefined && side(taken) !== side(meant)).map(told),
  ).toEqual([]);
});

test('what is disliked is never taken for what is liked, nor asked back about as that', () => {
  const wrong = Object.entries(AGAINST)
    .flatMap(([step, said]) => said.map(([text, meant]) => ({ step, text, meant, ...heard(step, text) })))
    .filter(({ taken, asked, meant }) => side(taken ?? asked) !== meant);
  expect(wrong.map(told)).toEqual([]);
});

test.each(NO_ANSWER)('%s: “%s” is not taken', (step, text) => {
  expect(heard(step, text).taken).toBeUndefined();
});

test('ninety-five of a hundred are taken, or asked back about rightly', () => {
  const missed = results.filter(({ taken, asked, meant }) => side(taken ?? asked) !== side(meant));
  process.stdout.write(`${missed.map(told).join('\n')}\n`);
  expect(missed.length / results.length).toBeLessThan(0.05);
});

test('what was taken is said back', () => {
  const { reply } = heard('desk', 'i dont want to call anybody');
  expect(reply).toContain('I took that as “Rather find the code”; “back” changes it.');
});

describe('short words, at questions that can be answered by them', () => {
  test.each([
    ['more', 'yeah go ahead', 'yes'],
    ['more', 'sure why not', 'yes'],
    ['more', 'go', 'yes'],
    ['more', '3 more', 'yes'],
    ['more', 'ok no thanks', 'no'],
    ['more', 'result now', 'no'],
    ['rules', 'yeah', 'fine'],
    ['rules', 'sure', 'fine'],
    ['rules', 'nah', 'tiring'],
    ['rules', 'nope', 'hate'],
    ['exact', 'idk honestly', 'neutral'],
    ['study', 'doesnt matter', 'either'],
    ['study', 'no idea', 'either'],
    ['home', 'yep', 'must'],
    ['home', 'nah', 'open'],
    ['home', 'no matter', 'open'],
    ['home', 'later', 'later'],
    ['money', 'no clue', 'unsure'],
  ])('%s: “%s” is %s', (step, text, meant) => {
    expect(heard(step, text).taken).toBe(meant);
  });

  test('“idk” goes on where no answer says so, also past the number that is asked on the side', () => {
    expect(placed('months', 'idk').at).toBe('home');
    expect(placed('sure', 'i dont know').at).toBe('months');
  });
});

/** Where the talk stands after words at a question, with the one before it answered. */
function placed(step: string, text: string) {
  const start = {
    ...newMemory(),
    at: { dialog: 'fit', step },
    trail: ['company'],
    answers: { fit: { company: 'either' } },
  };
  const { memory, replies } = brain.reply(start, { text }, STORY_DAY);
  return {
    at: memory.at?.step,
    left: memory.left?.step,
    taken: memory.answers.fit?.[step],
    reply: replies.map((reply) => reply.text).join(' '),
  };
}

describe('what is said to the talk itself, in a sentence', () => {
  test.each([
    'oops',
    'wrong answer, back up',
    'no go back',
    'i pressed the wrong button',
    'let me go back one question',
  ])('“%s” goes back', (text) => {
    expect(placed('pace', text).at).toBe('company');
  });

  test.each([
    'id rather not say',
    'none of your business',
    'actually idk skip',
    'can i skip this one',
    'thats private',
  ])('“%s” skips', (text) => {
    expect(placed('pace', text)).toMatchObject({ at: 'study', taken: undefined });
  });

  test.each([
    'can i stop here',
    'i gotta go',
    'lets do this later',
    'im done with these questions',
    'no more questions please',
  ])('“%s” stops, with the place kept', (text) => {
    expect(placed('pace', text)).toMatchObject({ at: undefined, left: 'pace' });
  });

  test.each([
    'how many left',
    'is this almost over',
    'this is too long',
    'im tired of these questions',
    'result now',
  ])('“%s” hears how many questions are left', (text) => {
    expect(placed('pace', text)).toMatchObject({
      at: 'pace',
      reply: expect.stringMatching(/^6 more questions/) as string,
    });
  });

  test.each(['hold on my kid is crying', 'brb', 'one sec', 'ok im back', 'sorry the dog is barking'])(
    '“%s” is given time',
    (text) => {
      expect(placed('pace', text).reply).toMatch(/^Take your time.*Which afternoon/s);
    },
  );

  test('a question after “hold on” is answered', () => {
    expect(placed('pace', 'hold on, what is a claim').reply).toMatch(/^A claim is/);
  });
});

describe('everyday words in the middle of a talk', () => {
  test.each([
    ['rules', 'why neither'],
    ['rules', 'whats wrong with my plan'],
    ['rules', 'is good'],
    ['pace', 'go'],
    ['friction', 'karen with a bill lol'],
    ['friction', 'nurses live with that'],
    ['money', 'i got 300 for rent and nothing else'],
    ['money', 'i can do 50 a month'],
    ['money', 'your mom'],
  ])('%s: “%s” is no greeting, no goodbye and no lecture: the question is asked again', (step, text) => {
    const { at, taken, reply } = placed(step, text);
    expect({ at, taken }).toEqual({ at: step, taken: undefined });
    expect(reply).toMatch(/^I couldn’t match that/);
  });

  test.each(['so i suck at everything?', 'im such a failure'])('“%s” is met kindly', (text) => {
    expect(placed('rules', text).reply).toMatch(/^That is a hard thing to carry/);
  });

  test.each([
    ['cpt code for a knee', /^I can’t look up codes/],
    ['i got a hospital bill i cant pay', /^I advise on careers/],
    ['bye', /^Goodbye/],
    ['i want to be a nurse', /^I only know medical billing/],
  ])('what is plain is answered all the same: “%s”', (text, answer) => {
    expect(placed('rules', text).reply).toMatch(answer);
  });
});
