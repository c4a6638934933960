import { planning } from '../dialogs/plan/planning';
import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import type { Activity } from '../src/channels/activity';
import { teams } from '../src/channels/teams';
import type { Memory } from '../src/conversation/memory';
import { parseMemory } from '../src/conversation/memory';
import { planWish } from '../src/conversation/planWords';
import type { PlanReply, Reply } from '../src/conversation/reply';
import { traceSchema } from '../src/conversation/trace';
import { actionsIn, contentOf, everyElement } from './cardReader';

/** A plan that is worked through: boxes on a card, and words anywhere. */

const brain = createBrain();
const TO_CODING = [
  ...['Which path suits me?', 'Much rather find the code', 'Much rather be alone with rule books'],
  ...['Rather perfect one record', 'Rather learn anatomy and codes', 'Either is fine', 'Fine with me'],
  ...['Fine with me', 'Nothing right now', 'My result now'],
];
const NAMES = ['a', 'b', 'c'].map((letter) => letter.repeat(32));

/** A talk in Teams; what is told is what stands on the screen. */
function talk(...lines: readonly string[]) {
  let memory: Memory | undefined;
  let replies: readonly Reply[] = [];
  let name = 0;
  const hear = (heard: Parameters<typeof brain.reply>[1]): string => {
    const turn = brain.reply(memory, { page: NAMES[name] ?? '', ...heard }, STORY_DAY);
    memory = parseMemory(JSON.parse(JSON.stringify(turn.memory)));
    replies = turn.replies;
    return replies.map(({ text }) => text).join('\n');
  };
  const say = (...said: readonly string[]): string => said.map((text) => hear({ text })).at(-1) ?? '';
  say(...lines);
  return {
    say,
    hear,
    press: (value: unknown) => hear(teams.hear(activity({ value }))),
    plan: (): PlanReply => {
      const plan = replies.find((reply) => reply.kind === 'plan');
      if (!plan) throw new Error(`no plan in “${replies.map(({ text }) => text).join(' ')}”`);
      return plan;
    },
    done: () => memory?.plan?.done ?? [],
    memory: () => memory,
    newPage: () => (name += 1),
  };
}

const activity = (part: object): Activity =>
  ({ type: 'message', from: { id: 'ada' }, recipient: { id: 'bot' }, ...part }) as unknown as Activity;

/** What "Save" sends from a plan's card as it was drawn, with these boxes (by place, from 1) turned. */
function saved(plan: PlanReply, ...turned: readonly number[]): object {
  const content = contentOf(teams.render(plan));
  const toggles = everyElement(content?.body ?? []).filter(({ type }) => type === 'Input.Toggle');
  const boxes = toggles.map(({ id = '', value = '' }, i): [string, string] => [
    id,
    turned.includes(i + 1) ? String(value !== 'true') : value,
  ]);
  const save = content && actionsIn(content).find(({ title }) => title === 'Save');
  return { ...save?.data, ...Object.fromEntries(boxes) };
}

describe('on a card', () => {
  test('each line of the plan has a box, and Save keeps which are ticked', () => {
    const ada = talk(...TO_CODING);
    const plan = ada.plan();
    const content = contentOf(teams.render(plan));
    const titles = everyElement(content?.body ?? []).flatMap(({ type, title = '' }) => type === 'Input.Toggle' ? [title] : []); // prettier-ignore
    expect(titles).toEqual(plan.steps.map(({ text }, i) => `${i + 1}. ${text}`));
    expect(ada.press(saved(plan, 2))).toMatch(/^Saved: 1 of 4 done\. Next, step 1: This week, free/);
    expect(ada.press(saved(plan, 2, 1))).toMatch(/^Saved: 2 of 4 done\. Next, step 3: Take a course/);
    ada.say('show my plan');
    expect(ada.plan().steps.map(({ done }) => done ?? false)).toEqual([true, true, false, false]);
  });

  test('what was ticked in words since the card was made is not taken back by it', () => {
    const ada = talk(...TO_CODING);
    const plan = ada.plan();
    ada.say('step 4 is done');
    expect(ada.press(saved(plan, 1))).toMatch(/^Saved: 2 of 4 done/);
    expect(ada.press(saved(plan))).toMatch(/^Nothing new to save: 2 of 4 done.*is not done/);
  });

  test('a box that was ticked is taken back', () => {
    const ada = talk(...TO_CODING, 'steps 1 and 2 are done', 'show my plan');
    expect(ada.press(saved(ada.plan(), 1))).toMatch(/^Saved: 1 of 4 done\. Next, step 1/);
    ada.say('steps 1 and 2 are done', 'show my plan');
    expect(ada.press(saved(ada.plan(), 1, 3))).toMatch(/^Saved: 2 of 4 done\. Next, step 1/);
  });

  test('the card of an older plan changes nothing, and brings the plan of today', () => {
    const ada = talk(...TO_CODING, 'step 2 is done', 'show my plan');
    const old = ada.plan();
    ada.newPage();
    ada.say('start over', ...TO_CODING);
    expect(ada.press(saved(old, 1))).toMatch(/^That card is of an older plan, so I changed nothing/);
    expect(ada.plan().page).toContain(NAMES[1]);
    expect(ada.plan().steps.map(({ done }) => done ?? false)).toEqual([false, true, false, false]);
  });

  test('so does a card whose steps an answer has changed', () => {
    const ada = talk(...TO_CODING);
    const old = ada.plan();
    ada.say('change question 8', 'More than that');
    expect(ada.press(saved(old, 1))).toMatch(/older plan/);
    expect(ada.done()).toEqual([]);
  });

  test('a card that outlived its plan gets a friendly word', () => {
    const ada = talk(...TO_CODING);
    const old = ada.plan();
    ada.say('forget me');
    expect(ada.press(saved(old, 1))).toMatch(/^You have no plan here yet/);
    expect(JSON.stringify(ada.memory())).not.toContain('taste');
  });

  test.each([
    ['nothing of a plan', { plan: 1 }],
    ['boxes that are none', { plan: { page: NAMES[0], before: { 'taste-coding': 'yes' } } }],
    ['more than we send', { plan: { page: NAMES[0], before: {}, done: ['exam-CPC'] } }],
  ])('%s is no save', (_what, value) => {
    expect(teams.hear(activity({ text: 'hi', value }))).toEqual({ text: 'hi' });
  });

  test('boxes that are not sent, or sent as something else, stand as they did', () => {
    const { ticks } = teams.hear(activity({ value: { plan: { before: { a: true, b: false, c: false } }, 'tick:b': true, 'tick:c': 7 } })); // prettier-ignore
    expect(ticks?.lines).toEqual({
      a: { now: true, before: true },
      b: { now: true, before: false },
      c: { now: false, before: false },
    });
  });

  test('a save can be traced and computed again', () => {
    const ada = talk(...TO_CODING);
    const heard = { ...teams.hear(activity({ value: saved(ada.plan(), 1) })) };
    const before = ada.memory();
    const { trace, replies } = brain.reply(before, heard, STORY_DAY);
    const parsed = traceSchema.parse(JSON.parse(JSON.stringify(trace)));
    expect(parsed.reason.way).toBe('button');
    expect(brain.reply(before, parsed.heard as typeof heard, STORY_DAY).replies).toEqual(replies);
  });
});

describe('in words', () => {
  test.each([
    ['step 2 is done', 'done', [2]],
    ['I did step two.', 'done', [2]],
    ["i've finished step 1 and 3", 'done', [1, 3]],
    ['Done with the second step!', 'done', [2]],
    ["ok I'm done with step 4 now", 'done', [4]],
    ['steps 1-3 are done', 'done', [1, 2, 3]],
    ['mark steps one to three as done', 'done', [1, 2, 3]],
    ['tick off step 5', 'done', [5]],
    ['the first and second step are done already', 'done', [1, 2]],
    ['last step done', 'done', ['last']],
    ["step 2 isn't done", 'open', [2]],
    ['step 2 is not done yet', 'open', [2]],
    ["i haven't done step 3", 'open', [3]],
    ['sorry, i didn’t finish the first step', 'open', [1]],
    ['untick step 1', 'open', [1]],
    ['what is step 3?', 'tell', [3]],
    ['tell me more about step two of my plan', 'tell', [2]],
    ["What's next in my plan?", 'next', []],
    ['what is my next step', 'next', []],
    ['how far am I with my plan', 'next', []],
    ['whats next', 'next', []],
    ['what do i do next', 'next', []],
    ['step 1 is done and step 2 too', 'done', [1, 2]],
    ['show plan', 'show', []],
    ['what have i done in my plan', 'next', []],
    ['show me my plan again', 'show', []],
    ['my plan', 'show', []],
    ['can i see my plan please', 'show', []],
  ] as const)('“%s” is known', (text, what, places) => {
    expect(planWish(text)).toMatchObject({ what, places });
  });

  test.each([
    'the next step up from coder',
    'does my plan pay for a chiropractor',
    'how do i do step 2 of a claim',
    'how long should i keep trying before i change my plan',
    'is step therapy done by billers',
    'i did two years of college',
    'step',
    'done',
  ])('“%s” is none of a plan', (text) => {
    expect(planWish(text)).toBeUndefined();
  });

  test('a number in it is no answer to a question that takes one', () => {
    const ada = talk(...TO_CODING, 'check my school with me');
    expect(ada.say('step 2 is done')).toMatch(
      /Saved: 1 of 4 done[^]*Back to the school check:[^]*cost in all/,
    );
  });

  test('“what’s next” is meant of the talk while one runs, and of the plan when none does', () => {
    const ada = talk(...TO_CODING);
    expect(ada.say('what’s next?')).toMatch(/^So far: 0 of 4 done\. Next, step 1/);
    expect(ada.say('check my school with me', 'what’s next?')).not.toMatch(/So far/);
  });

  test('ticks of steps that remain stay when the answers change, and another exam is another step', () => {
    const ada = talk(...TO_CODING, 'steps 1 and 4 are done', 'change question 8', 'More than that');
    const done = ada.plan().steps.filter((step) => step.done);
    expect(done.map(({ text }) => text)).toEqual([expect.stringContaining('This week, free')]);
    expect(ada.done()).toContain('exam-CCA');
    ada.say('change question 8', 'Nothing right now');
    expect(ada.plan().steps.filter((step) => step.done)).toHaveLength(2);
  });

  test('who has no plan is told so only where a plan is surely meant', () => {
    const none = /^You have no plan here yet/;
    for (const text of ['step 2 is done', 'show my plan', 'what is next in my plan']) expect(talk().say(text)).toMatch(none); // prettier-ignore
    for (const text of ['what is the next step', 'my plan', 'plan', 'show plan', 'whats next', 'what is step 3']) expect(talk().say(text)).not.toMatch(none); // prettier-ignore
  });

  test('every figure that is told alone brings its source, and says where it is second-hand', () => {
    const ada = talk(...TO_CODING);
    const { replies } = brain.reply(ada.memory(), { text: 'what is step 3' }, STORY_DAY);
    expect(replies[0]?.text).toMatch(/\$1,000 to \$3,000.*second-hand/);
    expect(replies[0]?.sources?.length).toBeGreaterThan(0);
  });
});

test('what is offered before each step is answered when it is pressed', () => {
  const steps = ['taste-coding', 'center', 'basics-billing', 'course', 'self-study-CPC', 'exam-CPB', 'job-billing', 'near-job-coding', 'any-job', 'drop-a-coding', 'small-practice', 'go-deeper', 'home', 'again', undefined]; // prettier-ignore
  const ada = talk(...TO_CODING);
  for (const step of steps) {
    const offered = planning.next(step);
    expect(offered.length).toBeGreaterThan(0);
    for (const text of [...offered, 'Show my plan']) {
      const { understood, replies } = brain.reply(ada.memory(), { text }, STORY_DAY);
      expect([text, understood.decision]).toEqual([text, text === 'Change an answer' ? 'choice' : 'answer']);
      expect(replies.map((reply) => reply.text).join()).not.toMatch(/no plan here/);
    }
  }
});

test('in a group a plan is neither shown nor ticked', () => {
  const ada = talk(...TO_CODING, 'step 1 is done');
  const plan = talk(...TO_CODING).plan();
  const memory = ada.memory();
  const heard = [
    { text: 'show my plan' },
    { text: 'step 2 is done' },
    { text: 'what is next in my plan' },
    teams.hear(activity({ value: saved(plan, 2) })),
  ];
  for (const said of heard) {
    const turn = brain.reply(memory, { ...said, group: true }, STORY_DAY);
    expect(turn.replies.map(({ text }) => text).join()).toMatch(/others read along here/);
    expect(turn.memory.plan).toBeUndefined();
  }
});
