import { intentFiles } from '../intents';
import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import { parseMemory, type Memory } from '../src/conversation/memory';
import { reminderAsked } from '../src/conversation/remindWords';
import type { Heard, Turn } from '../src/conversation/turn';

const brain = createBrain(undefined, undefined, 'https://advice.example.org');
const TOKEN = 'a'.repeat(32);

/** A talk in a channel in which the person can be reached, unless `where` says otherwise. */
function talk(where: Partial<Heard> = { reachable: true }) {
  let memory: Memory | undefined;
  const shown = ({ replies, ...turn }: Turn) => {
    memory = parseMemory(JSON.parse(JSON.stringify(turn.memory)));
    expect(memory).toBeDefined();
    const text = replies.map((reply) => reply.text).join('\n');
    return {
      ...{ ...turn, replies, text, days: (memory?.reminders ?? []).map(({ on }) => on) },
      buttons: (replies.at(-1)?.choices ?? []).map(({ label }) => label),
    };
  };
  return {
    say: (text: string, day = STORY_DAY) => shown(brain.reply(memory, { text, page: TOKEN, ...where }, day)),
    /** The day of a reminder has come. */
    due: (day: string, id = '1') => {
      const turn = memory && brain.remind(memory, id, day);
      return turn && shown(turn);
    },
  };
}

const FIT = [
  ...[
    'which path suits me',
    'Much rather find the code',
    'Rather be alone with rule books',
    'Either is fine',
  ],
  ...['Rather learn anatomy and codes', 'Rather calm the patient', 'Fine with me', 'Fine with me'],
  ...['A thousand or two', 'My result now'],
];
function withPlan() {
  const story = talk();
  for (const line of FIT) story.say(line);
  return story;
}

describe('asking for a reminder', () => {
  test.each([
    ['remind me about my plan in two weeks', '2026-12-08'],
    ['Remind me in 3 days', '2026-11-27'],
    ['can you remind me in a month please', '2026-12-24'],
    ['remind me tomorow', '2026-11-25'],
    ['Remind me next Monday.', '2026-11-30'],
    ['on tuesday remind me of my plan', '2026-12-01'],
    ['remind me on March 3', '2027-03-03'],
    ['remind me on 12/15', '2026-12-15'],
    ['set a reminder for the 5th', '2026-12-05'],
    ['remind me 2 weeks from now', '2026-12-08'],
    ['write me again in six weeks', '2027-01-05'],
    ['remind me at the end of the month', '2026-11-30'],
    ['remind me in a year', '2027-11-24'],
  ])('“%s” is noted for %s, and said back', (words, on) => {
    const told = talk().say(words);
    expect(told.days).toEqual([on]);
    expect(told.text).toMatch(/^I will write here on .* 20\d\d, about this time of day/);
    expect(told.understood).toMatchObject({ decision: 'answer', intent: 'help' });
  });

  test('a reminder on the last day of a month falls on the last day of a shorter one', () => {
    expect(talk().say('remind me in a month', '2027-01-31').days).toEqual(['2027-02-28']);
    expect(talk().say('remind me on february 29', '2026-03-10').text).toContain('can’t find that day');
    expect(talk().say('remind me on february 29', '2027-10-10').days).toEqual(['2028-02-29']);
  });

  test('says back in the person’s own words what it is about', () => {
    const { text, memory } = talk().say('Remind me to pay the CPC exam fee on 12/15, please');
    expect(text).toContain('to remind you of “pay the CPC exam fee”');
    expect(memory.reminders).toEqual([{ id: '1', on: '2026-12-15', about: 'pay the CPC exam fee' }]);
  });

  test('asks for the day where none is named, and takes it from a button, a number or own words', () => {
    for (const [words, on] of [
      ['Remind me in two weeks', '2026-12-08'],
      ['2', '2026-12-08'],
      ['next friday', '2026-11-27'],
      ['in ten days please', '2026-12-04'],
    ] as const) {
      const { say } = talk();
      const asked = say('remind me to call the school');
      expect(asked.text).toMatch(/^On which day shall I write\?/);
      expect(asked.buttons).toEqual([
        'Remind me in three days',
        'Remind me in two weeks',
        'Remind me in a month',
      ]);
      const { memory } = say(words);
      expect(memory.reminders).toEqual([{ id: '1', on, about: 'call the school' }]);
    }
  });

  test.each([
    ['remind me yesterday', /gone by/],
    ['remind me on 11/20/2026', /gone by/],
    ['remind me on november 3', /gone by/],
    ['remind me in 5 minutes', /tomorrow is the earliest/],
    ['remind me tonight', /tomorrow is the earliest/],
    ['remind me in two years', /more than a year off/],
    ['remind me in 99999999 weeks', /more than a year off/],
    ['remind me on february 30', /can’t find that day/],
    ['remind me every week', /not again and again/],
  ])('“%s” gets a clear word and three days to choose from', (words, answer) => {
    const told = talk().say(words);
    expect(told.text).toMatch(answer);
    expect(told.buttons).toHaveLength(3);
    expect(told.days).toEqual([]);
  });

  test('says that it can’t pick the hour', () => {
    expect(talk().say('remind me tomorrow at 5pm').text).toContain('can’t pick another hour');
  });

  test('keeps five at most, and each once', () => {
    const { say } = talk();
    for (const day of ['tomorrow', 'in 2 days', 'in 3 days', 'in 4 days', 'in 5 days'])
      say(`remind me ${day}`);
    expect(say('remind me in 3 days').text).toContain('set already');
    const full = say('remind me in 6 days');
    expect(full.text).toContain('five reminders at most');
    expect(full.buttons).toContain('Cancel reminder 5');
    expect(say('Cancel reminder 5').days).toHaveLength(4);
    expect(say('remind me in 6 days').days).toHaveLength(5);
  });

  test('in the middle of the questions it is noted, and the question is asked again', () => {
    const { say } = talk();
    say('which path suits me');
    const told = say('remind me in two weeks');
    expect(told.days).toEqual(['2026-12-08']);
    expect(told.text).toContain('Back to your fit');
    expect(say('remind me').text).toContain('On which day');
    expect(say('in a month').text).toContain('Back to your fit');
    expect(say('Much rather find the code').memory.at?.step).toBe('company');
  });
});

describe('what is no reminder', () => {
  test.each(['remind me what a CPC is', 'remind me how much coders make', 'remind me of the pay in Ohio'])(
    '“%s” is a question, and answered',
    (words) => {
      const { understood, days } = talk().say(words);
      expect(understood.intent).not.toBe('help');
      expect(days).toEqual([]);
    },
  );

  test('no phrase by which anything else is known is taken for one', () => {
    const phrases = intentFiles.flatMap(({ examples, heldOut }) => [...examples, ...heldOut]);
    expect(phrases.length).toBeGreaterThan(1000);
    expect(phrases.filter((phrase) => reminderAsked(phrase, STORY_DAY))).toEqual([]);
  });

  test('words of somebody in need are met as such, whatever day they name', () => {
    const { text, days } = talk().say('remind me to kill myself tomorrow');
    expect(text).toContain('988');
    expect(days).toEqual([]);
  });
});

describe('reminders that are set', () => {
  function two() {
    const story = talk();
    story.say('remind me to call the school on december 20');
    story.say('remind me in two weeks');
    return story;
  }

  test('are listed in the order of their days', () => {
    expect(two().say('my reminders').text.split('\n').slice(1)).toEqual([
      '1. December 8, 2026: your plan',
      '2. December 20, 2026: “call the school”',
    ]);
  });

  test.each([
    ['cancel reminder 2', ['2026-12-08']],
    ['cancel my first reminder', ['2026-12-20']],
    ['delete my reminder on december 20', ['2026-12-08']],
    ['Stop reminders', []],
    ['cancel all my reminders', []],
    ['don’t remind me', []],
    ['forget me', []],
  ])('“%s” leaves %j', (words, left) => {
    expect(two().say(words).days).toEqual(left);
  });

  test('of several the one to cancel is asked for', () => {
    const { say } = two();
    const asked = say('cancel my reminder');
    expect(asked.text).toContain('Which one?');
    expect(asked.days).toHaveLength(2);
    expect(say('1').days).toEqual(['2026-12-20']);
    expect(say('cancel my reminder').days).toEqual([]);
    expect(say('my reminders').text).toContain('No reminder is set');
  });

  test.each([
    ['move reminder 2 to december 23', ['2026-12-08', '2026-12-23']],
    ['postpone my first reminder by a week', ['2026-12-15', '2026-12-20']],
  ])('“%s” moves it', (words, days) => {
    const { memory } = two().say(words);
    expect((memory.reminders ?? []).map(({ on }) => on).sort()).toEqual(days);
  });

  test('one to move is asked for, and so is its new day', () => {
    const { say } = two();
    expect(say('move my reminder').buttons).toEqual(['Move reminder 1', 'Move reminder 2']);
    expect(say('Move reminder 2').text).toContain('On which day');
    expect(say('next friday').text).toContain('Moved: I will write here on November 27, 2026');
  });
});

describe('on the day', () => {
  test('the first steps of the plan are told with their figures and sources, and the way to its page', () => {
    const story = withPlan();
    story.say('remind me about my plan in two weeks');
    const told = story.due('2026-12-08');
    expect(told?.text).toMatch(/^You asked me to remind you of your plan\. Next on it:\n• /);
    expect(told?.text).toContain('$');
    expect(told?.replies[0]?.sources).not.toEqual([]);
    expect(told?.text.split('\n')).toHaveLength(3);
    expect(told?.replies[0]).toMatchObject({ page: `https://advice.example.org/plan/${TOKEN}` });
    expect(told?.buttons).toEqual(['Show my plan', 'Remind me in two weeks', 'Stop reminders']);
    expect(told?.days).toEqual([]);
    expect(story.due('2026-12-08')).toBeUndefined();
  });

  test('its buttons do what they say', () => {
    for (const [label, answer] of [
      ['Show my plan', /^Your plan, in order/],
      ['Remind me in two weeks', /December 22, 2026/],
      ['Stop reminders', /No reminder is set/],
    ] as const) {
      const story = withPlan();
      story.say('remind me in two weeks');
      story.due('2026-12-08');
      const pressed = story.say(label, '2026-12-08');
      expect(pressed.text).toMatch(answer);
      expect(pressed.understood.decision).toBe('answer');
    }
  });

  test('one of own words quotes them; without a plan the first step is offered', () => {
    const story = talk();
    story.say('remind me tomorrow');
    story.say('remind me to call the school in 2 days');
    expect(story.due('2026-11-25')?.buttons[0]).toBe('Which path suits me?');
    expect(story.due('2026-11-26', '2')?.text).toBe('You asked me to remind you of “call the school”.');
  });

  test('late, it says which day was meant', () => {
    const story = talk();
    story.say('remind me tomorrow');
    expect(story.due('2026-11-28')?.text).toContain('I meant to write on November 25, 2026');
  });

  test('of a memory that is lost with what it was for, it says so', () => {
    const turn = brain.remind(undefined, '1', '2026-12-08');
    expect(turn?.replies[0]?.text).toMatch(
      /^You asked me to write to you about now\. .* I no longer know what for/,
    );
    expect(turn?.memory.reminders).toBeUndefined();
  });

  test('a question that waits goes on waiting, and its numbers still count', () => {
    const story = talk();
    story.say('remind me tomorrow');
    story.say('which path suits me');
    const told = story.due('2026-11-25');
    expect(told?.buttons).toEqual([]);
    expect(story.say('1').memory.at?.step).toBe('company');
  });
});

describe('where the person cannot be reached', () => {
  test.each(['remind me in two weeks', 'remind me', 'my reminders', 'cancel my reminder'])(
    '“%s” is answered honestly, with what to do instead',
    (words) => {
      const { text, days, understood } = talk({}).say(words);
      expect(text).toMatch(/^I can’t remind you here: once this page is closed/);
      expect(days).toEqual([]);
      expect(understood.decision).toBe('answer');
    },
  );

  test('in a group it is offered in private only, and so is the plan', () => {
    for (const words of ['remind me in two weeks', 'my reminders', 'show my plan']) {
      const { text, days } = talk({ group: true, reachable: true }).say(words);
      expect(text).toContain('others read along here');
      expect(days).toEqual([]);
    }
  });
});

test('“show my plan” tells it again, or how to get one', () => {
  expect(talk().say('show my plan').text).toContain('You have no plan here yet');
  expect(withPlan().say('show me my plan').replies[0]).toMatchObject({
    kind: 'plan',
    page: `https://advice.example.org/plan/${TOKEN}`,
  });
});

test('every button that is offered on the way is understood', () => {
  const opening = [
    'remind me in two weeks',
    'my reminders',
    'cancel my reminder',
    'remind me',
    'remind me in a week',
  ];
  for (const start of [talk, withPlan]) {
    const seen = new Map<string, string>();
    const story = start();
    for (const line of opening)
      for (const { label, ref } of story.say(line).replies.at(-1)?.choices ?? [])
        if (!ref && !seen.has(label)) seen.set(label, story.say(label).understood.decision);
    expect([...seen].filter(([, decision]) => decision !== 'answer')).toEqual([]);
  }
});
