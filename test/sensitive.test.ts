import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';

/** Sensitive ground, as people put it, outside the fit talk and in the middle of it. */
const SAID: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /Age alone rules nobody out|You are early, not wrong/,
    [
      'am i too old at 61',
      'im 58 is it too late',
      'i am 55 years old',
      'is 62 too old to start',
      'im 17 can i do this',
      'my age worries me',
      'i’m almost 50',
      'am i too old',
    ],
  ],
  [
    /It may still be open to you/,
    [
      'i have a felony',
      'can i do this with a felony',
      'i was in prison',
      'i have a dui from 2019',
      'got a misdemeanor for theft',
      'i am on probation',
      'will my record stop me',
      'i did time in jail',
    ],
  ],
  [
    /desk jobs|I am no doctor|one of the two is easier|It can be done/,
    [
      'im in a wheelchair',
      'i have bad eyesight',
      'i am deaf',
      'i have adhd',
      'i have anxiety',
      'i have a disability',
      'i have chronic pain',
      'im on disability benefits',
    ],
  ],
  [
    /whether you may work in the US/,
    [
      'i am an immigrant',
      'i have no papers',
      'my visa is h4 can i work',
      'green card holder can i do it',
      'i am undocumented',
      'i dont have a work permit',
      'i have daca',
      'can foreigners do this',
    ],
  ],
  [
    /Both jobs are learned step by step/,
    [
      'am i too stupid for this',
      'i was bad at school',
      'im not smart enough',
      'am i smart enough for coding',
      'i am too slow for this',
      'i failed high school',
      'is this too hard for someone like me',
      'i was never good at school',
    ],
  ],
  [
    /question of timing/,
    [
      'i am pregnant',
      'will they hire me pregnant',
      'i am having a baby in march',
      'baby coming soon',
      'i just had a baby',
      'i am 6 months pregnant',
      'pregnant and worried',
      'i have a newborn',
    ],
  ],
  [
    /with the English you have|Coding leans on reading/,
    [
      'english is my second language is that a problem',
      'my english is not good',
      'i speak spanish mostly',
      'i have an accent',
      'i dont speak english very well',
      'english no good',
      'accent problem on phone',
      'is my english good enough',
    ],
  ],
];
const cases = SAID.flatMap(([meant, lines]) => lines.map((text) => [text, meant] as const));

const brain = createBrain();
const inTalk = brain.reply(undefined, { text: 'which path suits me' }, STORY_DAY).memory;

test.each(cases)('“%s” is met with facts or a person', (text, meant) => {
  const { replies } = brain.reply(undefined, { text }, STORY_DAY);
  expect(replies[0]?.text).toMatch(meant);
});

test.each(cases)(
  '“%s”, in the middle of the fit talk, is answered and the question asked again',
  (text, meant) => {
    const { replies, memory } = brain.reply(inTalk, { text }, STORY_DAY);
    expect(replies[0]?.text).toMatch(meant);
    expect(replies.at(-1)?.text).toMatch(/^(I’ll mind .*\n)?Back to your fit:/);
    expect(memory.at).toEqual(inTalk.at);
  },
);

test('nobody is told what an employer will do, and none of these is taken for an answer', () => {
  for (const [text] of cases) {
    const { replies, memory } = brain.reply(inTalk, { text }, STORY_DAY);
    expect(memory.answers.fit ?? {}).toEqual({});
    expect(replies.map((reply) => reply.text).join(' ')).not.toMatch(
      /employers? will (not|never|probably|surely|hire)|you will (not )?be hired/,
    );
  }
});
