import { teams } from '../src/channels/teams';
import { createBrain } from '../src/commands/brain';
import { parseMemory } from '../src/conversation/memory';
import type { Outcome } from '../src/conversation/settling';
import { openMemory } from '../src/store/memory';
import type { Store } from '../src/store/store';
import type { Send, Turns } from '../src/turn/takeTurn';
import { actionsIn, type Content, contentOf, everyElement, read } from './cardReader';
import { type Connector, startConnector } from './connector';
import { ask, onStoryDay, type Served, serve } from './served';
import { type Seen, type TeamsChat, teamsChat } from './teamsChat';
import { askingBrain, cardChannel, message, plainChannel, sendingTo, turnsOver } from './turnKit';

/** Cards in Teams after their questions were answered, and messages that a person changes or deletes: over HTTP, with the real brain. */

const brain = createBrain();
const ALONE = { id: 'alone', conversationType: 'personal' };
let connector: Connector;
let served: Served;
let chat: TeamsChat;
beforeEach(async () => {
  connector = await startConnector();
  served = await serve({ bot: { auth: 'off' }, conversation: brain, clock: onStoryDay });
  chat = teamsChat(served, connector, ALONE);
});
afterEach(async () => {
  await served.close();
  await connector.close();
});

const isQuestion = ({ words }: Seen): boolean => /\(\d of \d\)/.test(words);
const live = (): Seen[] => chat.shown().filter(({ isLive }) => isLive);
const kept = async (): Promise<string> => {
  const rows = await served.store.read(await served.store.keys(''));
  return JSON.stringify([...rows.values()].map(({ value }) => value));
};

describe('the card of a question', () => {
  test('shows its answer once it is pressed, and has no buttons any more', async () => {
    await chat.say('find my fit');
    const first = chat.last();
    expect(first.isLive).toBe(true);
    await chat.press(first, 'Rather find the code');
    const [settled, next] = chat.shown();
    expect(settled).toMatchObject({ id: first.id, buttons: [] });
    expect(settled?.words).toBe(`${first.words}\nYou chose: Rather find the code`);
    expect(next?.words).toContain('2 of 8');
    expect(next?.isLive).toBe(true);
  });

  test('is settled eight times in a whole fit talk, and nothing is left to press by mistake', async () => {
    await chat.say('find my fit');
    while (isQuestion(chat.last())) {
      const card = chat.last();
      await chat.press(card, card.buttons[0] ?? '');
    }
    if (chat.last().isLive) await chat.press(chat.last(), 'My result now');
    const questions = chat.shown().filter(isQuestion);
    expect(questions.length).toBeGreaterThanOrEqual(8);
    expect(questions.filter(({ words }) => !/\nYou chose: ./.test(words))).toEqual([]);
    expect(questions.flatMap(({ buttons }) => buttons)).toEqual([]);
    expect(chat.shown().some(({ words }) => words.includes('What would change it'))).toBe(true);
  });

  test.each([
    ['its label', 'rather call the insurer', 'You chose: Rather call the insurer'],
    ['its number', '2', 'You chose: Rather find the code'],
    ['own words', 'i hate phone calls', 'You chose: Much rather find the code'],
    ['“skip”', 'skip', 'Skipped.'],
    ['another question, after which it is asked again', 'how much do coders make', 'Asked again below.'],
    ['“stop”', 'stop', 'No longer open.'],
    ['“forget me”', 'forget me', 'No longer open.'],
    ['need', 'i want to die', 'No longer open.'],
  ])('typed to, it shows what came of it: %s', async (_what, text, line) => {
    await chat.say('find my fit');
    await chat.say(text);
    expect(chat.shown()[0]?.words.split('\n').at(-1)).toBe(line);
    expect(chat.shown()[0]?.buttons).toEqual([]);
    expect(live().length).toBeLessThanOrEqual(1);
  });

  test.each(['back', 'change question 1', 'restart'])(
    'that “%s” leads away from is no longer open, and the other is asked on a new card',
    async (text) => {
      await chat.say('find my fit');
      await chat.say('a');
      await chat.say(text);
      const [, second] = chat.shown();
      expect(second?.words).toMatch(/2 of 8[^]*\nNo longer open\.$/);
      expect(live()).toHaveLength(1);
      expect(chat.last().words).toContain('(1 of ');
    },
  );

  test('stays as it is while it still waits: a guess at an answer is confirmed on a card of its own', async () => {
    await chat.say('find my fit');
    await chat.say('phones perhaps');
    if (!chat.last().words.includes('I take that as')) throw new Error(`not asked: ${chat.last().words}`);
    expect(chat.shown()[0]?.isLive).toBe(true);
    await chat.press(chat.last(), 'Yes, that’s it');
    expect(
      chat
        .shown()
        .slice(0, 2)
        .map(({ words }) => words.split('\n').at(-1)),
    ).toEqual([expect.stringMatching(/^You chose: .*insurer/), 'You chose: Yes, that’s it']);
    expect(live()).toHaveLength(1);
  });

  test('of next steps, or of a menu, keeps its buttons: they stay good', async () => {
    await chat.say('how much do coders make');
    await chat.say('compare');
    const before = chat.shown().map(({ buttons }) => buttons.length);
    await chat.say('how much do billers make');
    expect(
      chat
        .shown()
        .slice(0, before.length)
        .map(({ buttons }) => buttons.length),
    ).toEqual(before);
  });

  test('that could not be changed gets a friendly word when it is pressed later, and is settled then', async () => {
    await chat.say('find my fit');
    const first = chat.last();
    connector.refuse.push(404);
    await chat.say('a');
    expect(chat.shown()[0]?.isLive).toBe(true);
    await chat.press(first, 'Rather call the insurer');
    expect(chat.shown()[0]?.words).toMatch(/1 of 8[^]*\nYou chose: Rather find the code$/);
    expect(chat.shown().some(({ words }) => words.includes('belongs to an earlier question'))).toBe(true);
    expect(live()).toHaveLength(1);
    expect(chat.last().words).toContain('2 of 8');
  });
});

const TO_PLAN = [
  ...['find my fit', 'rather find the code', 'rather be alone with rule books', 'one record', 'anatomy'],
  ...['the auditor', 'fine', 'fine', 'a thousand or two', 'my result now'],
];

test('the card of a plan shows the boxes that were saved on it', async () => {
  for (const text of TO_PLAN) await chat.say(text);
  const boxes = ({ activity }: Seen): string[] =>
    everyElement(contentOf(activity)?.body ?? [])
      .filter(({ type }) => type === 'Input.Toggle')
      .map(({ value = '' }) => value);
  const plan = chat.last();
  const [first = ''] = everyElement(contentOf(plan.activity)?.body ?? []).flatMap(({ type, id }) =>
    type === 'Input.Toggle' && id !== undefined ? [id] : [],
  );
  expect(boxes(plan)).not.toContain('true');
  const content = contentOf(plan.activity);
  const save = content && actionsIn(content).find(({ title }) => title === 'Save');
  await chat.say('', { value: { ...save?.data, [first]: 'true' }, replyToId: plan.id });
  const redrawn = chat.shown().find(({ id }) => id === plan.id);
  expect(redrawn && boxes(redrawn)[0]).toBe('true');
  expect(chat.last().words).toMatch(/^Saved: 1 of/);
});

test.each<[Outcome, string]>([
  [{ how: 'chosen', label: 'Either is fine' }, 'You chose: Either is fine'],
  [{ how: 'skipped' }, 'Skipped.'],
  [{ how: 'again' }, 'Asked again below.'],
  [{ how: 'closed' }, 'No longer open.'],
])(
  'a settled card is read by the published program, and says in plain words what came of it: %j',
  (outcome, line) => {
    const ref = { dialog: 'fit', step: 'desk', id: 'either' };
    const question = {
      kind: 'question',
      text: 'Which do you take?',
      choices: [{ label: 'Either is fine', ref }],
    } as const;
    const { attachments = [], summary } = teams.settle?.(question, outcome) ?? {};
    const { complaints, count } = read(attachments[0]?.content as Content);
    expect(complaints).toEqual([]);
    expect(count).toBe(2);
    expect(summary).toBe(`${line} Which do you take?`);
  },
);

describe('a change that the service does not take', () => {
  test.each([404, 410, 412, 403])(
    'for good (%i): it is let go, and the answer comes all the same',
    async (status) => {
      await chat.say('find my fit');
      connector.refuse.push(status);
      await chat.say('a');
      expect(chat.shown().map(({ isLive }) => isLive)).toEqual([true, true]);
      expect(await served.store.keys('due/')).toEqual([]);
    },
  );

  test.each([401])(
    'for now (%i): it is tried again with the next delivery, before the answer',
    async (status) => {
      await chat.say('find my fit');
      connector.refuse.push(status);
      const part = { id: 'm1', text: 'a' };
      expect(await chat.deliver(part)).toBe(500);
      expect(chat.shown()).toHaveLength(1);
      expect(await chat.deliver(part)).toBe(200);
      expect(chat.shown().map(({ isLive }) => isLive)).toEqual([false, true]);
    },
  );

  test('for now: the sweep makes it, where neither person nor service tries again', async () => {
    await chat.say('find my fit');
    connector.refuse.push(401);
    await chat.deliver({ id: 'm1', text: 'a' });
    expect(await served.sweep()).toBe(1);
    expect(chat.shown().map(({ isLive }) => isLive)).toEqual([false, true]);
  });

  test('of an answer: it is sent anew, for it must be seen', async () => {
    const id = await chat.say('how much do coders make');
    connector.refuse.push(404);
    await chat.edit(id, 'how much do billers make');
    expect(chat.last().words).toContain('billing clerk');
  });
});

describe('a message that is edited', () => {
  test('is answered anew in place', async () => {
    const id = await chat.say('how much do codrs make in ohio');
    const [before] = chat.shown();
    await chat.edit(id, 'how much do coders make in texas');
    const after = chat.shown();
    expect(after.map((one) => one.id)).toEqual([before?.id]);
    expect(after[0]?.words).toContain('Texas');
    expect(after[0]?.words).not.toContain('Ohio');
  });

  test('has further answers sent and those left over taken away', async () => {
    const id = await chat.say('how long is the training and how much do coders make');
    const two = chat.shown().length;
    expect(two).toBeGreaterThan(1);
    await chat.edit(id, 'how much do coders make');
    expect(chat.shown()).toHaveLength(1);
    await chat.edit(id, 'how long is the training and how much do coders make');
    expect(chat.shown()).toHaveLength(two);
  });

  test('takes back an answer to a question: the card before shows the new one, and the talk goes on from there', async () => {
    await chat.say('find my fit');
    const id = await chat.say('rather find the code');
    await chat.edit(id, 'rather call the insurer');
    expect(chat.shown().map(({ words }) => words.split('\n').at(-1))).toEqual([
      'You chose: Rather call the insurer',
      expect.not.stringContaining('You chose'),
    ]);
    expect(live()).toEqual([chat.last()]);
    await chat.say('a');
    await chat.say('change question 1');
    expect(chat.last().words).toContain('you said: “Rather call the insurer”');
  });

  test('gives a card its buttons back when it no longer answers it', async () => {
    await chat.say('find my fit');
    const id = await chat.say('rather find the code');
    await chat.edit(id, 'phones perhaps');
    expect(chat.shown().map(({ isLive }) => isLive)).toEqual([true, false]);
  });

  test('of earlier is answered in place as well, and the talk that is open stays where it is', async () => {
    const id = await chat.say('how much do codrs make in ohio');
    await chat.say('find my fit');
    await chat.say('a');
    const before = chat.shown();
    await chat.edit(id, 'how much do coders make in texas');
    const after = chat.shown();
    expect(after.map((one) => one.id)).toEqual(before.map((one) => one.id));
    expect(after[0]?.words).toContain('Texas');
    expect(after.slice(1)).toEqual(before.slice(1));
    await chat.press(chat.last(), 'Either is fine');
    expect(chat.last().words).toContain('3 of 8');
  });

  test('of earlier does not count as an answer any more, and is told how to give another', async () => {
    await chat.say('find my fit');
    const id = await chat.say('rather find the code');
    await chat.say('b');
    await chat.edit(id, 'rather call the insurer');
    expect(chat.shown().some(({ words }) => words.includes('say “back”, or “change question”'))).toBe(true);
    expect(live().map(({ words }) => words)).toEqual([expect.stringContaining('3 of 8')]);
    expect(
      chat
        .shown()
        .filter(isQuestion)
        .map(({ words }) => words.split('\n').at(-1)),
    ).toEqual([
      'You chose: Rather find the code',
      'You chose: Rather be alone with rule books',
      expect.anything(),
    ]);
    await chat.say('change question 1');
    expect(chat.last().words).toContain('you said: “Rather find the code”');
  });

  test('of earlier may tell a number of one’s own, which counts from then on', async () => {
    const id = await chat.say('i have 300 dollars');
    await chat.say('find my fit');
    await chat.edit(id, 'i have 3000 dollars');
    expect(await kept()).toContain('"dollars":{"low":3000,"high":3000}');
  });

  test('of earlier by someone in need is answered as need is', async () => {
    const id = await chat.say('how much do coders make');
    await chat.say('find my fit');
    await chat.edit(id, 'i want to die');
    expect(chat.shown()[0]?.words).toContain('988');
  });

  describe('of earlier, which asked for a reminder,', () => {
    const days = async (): Promise<string[]> =>
      (await served.store.keys('remind/')).map((key) => key.split('/')[1]?.slice(0, 10) ?? '').sort();
    const inDays = (count: number): string =>
      new Date(Date.now() + count * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

    test('moves it: there are never two', async () => {
      const id = await chat.say('remind me in two weeks');
      await chat.say('remind me tomorrow to call the school');
      await chat.edit(id, 'remind me in three weeks');
      expect(await days()).toEqual([inDays(1), inDays(21)]);
      await chat.edit(id, 'remind me in a week');
      expect(await days()).toEqual([inDays(1), inDays(7)]);
      expect(chat.shown()).toHaveLength(2);
    });

    test('moves it in an open talk too, which stays where it is', async () => {
      const id = await chat.say('remind me in two weeks');
      await chat.say('find my fit');
      await chat.edit(id, 'remind me in three weeks');
      expect(await days()).toEqual([inDays(21)]);
      expect(chat.shown()[0]?.words).toContain('I will write here on');
      await chat.press(chat.last(), 'Either is fine');
      expect(chat.last().words).toContain('2 of 8');
    });

    test('takes it back when it asks for none any more', async () => {
      const id = await chat.say('remind me in two weeks');
      await chat.say('find my fit');
      await chat.edit(id, 'how much do coders make');
      expect(await days()).toEqual([]);
      expect(chat.shown()[0]?.words).not.toContain('I will write');
    });

    test('leaves it where the change does not count', async () => {
      await chat.say('find my fit');
      const id = await chat.say('remind me in two weeks');
      await chat.say('rather find the code');
      await chat.edit(id, 'rather call the insurer');
      expect(await days()).toEqual([inDays(14)]);
    });

    test('and now cancels another, does nothing before it is said anew', async () => {
      await chat.say('remind me tomorrow to call the school');
      const id = await chat.say('cancel reminder 1');
      await chat.say('remind me in two weeks');
      await chat.edit(id, 'cancel my reminders');
      expect(await days()).toEqual([inDays(14)]);
      expect(chat.shown().some(({ words }) => words.includes('Say it once more as a new message'))).toBe(
        true,
      );
    });
  });

  test('of earlier, which told of a step that is done, does not make it two', async () => {
    for (const line of TO_PLAN) await chat.say(line);
    const done = async (): Promise<unknown> => {
      const [key = ''] = await served.store.keys('talk/');
      const document = (await served.store.read([key])).get(key)?.value as { memory: unknown };
      return parseMemory(document.memory)?.plan?.done;
    };
    const id = await chat.say('step 1 is done');
    const before = await done();
    expect(before).toEqual(expect.arrayContaining([expect.anything()]));
    await chat.say('how much do coders make');
    await chat.edit(id, 'step 2 is done');
    expect(await done()).toEqual(before);
    expect(chat.shown().some(({ words }) => words.includes('changes neither your steps'))).toBe(true);
  });

  test('before it was ever seen is answered as new, and a late first version is not', async () => {
    await chat.edit('m1', 'how much do coders make in texas');
    expect(chat.last().words).toContain('Texas');
    expect(await chat.deliver({ id: 'm1', text: 'how much do coders make in ohio' })).toBe(200);
    expect(chat.shown()).toHaveLength(1);
  });

  test('brought back after it was deleted is no edit', async () => {
    const id = await chat.say('how much do coders make');
    const part = {
      type: 'messageUpdate',
      id,
      text: 'how much do billers make',
      channelData: { eventType: 'undeleteMessage' },
    };
    const before = chat.shown();
    expect(await chat.deliver(part)).toBe(200);
    expect(chat.shown()).toEqual(before);
  });
});

describe('a message that is deleted', () => {
  test('is let go: nothing is said, its words are no longer kept, and the talk goes on', async () => {
    await chat.say('find my fit');
    const id = await chat.say('well honestly i hate phone calls');
    expect(await kept()).toContain('well honestly');
    const before = chat.shown();
    await chat.remove(id);
    expect(chat.shown()).toEqual(before);
    expect(await kept()).not.toContain('well honestly');
    await chat.press(chat.last(), 'Either is fine');
    expect(
      chat
        .shown()
        .filter(isQuestion)
        .map(({ isLive }) => isLive),
    ).toEqual([false, false, true]);
  });

  test('before the last is let go as well, though the last may still be edited', async () => {
    const first = await chat.say('my cousin told me to ask: how much do coders make');
    const last = await chat.say('how much do billers make');
    await chat.remove(first);
    expect(await kept()).not.toContain('my cousin');
    await chat.edit(last, 'how much do billers make in texas');
    expect(chat.last().words).toContain('Texas');
  });

  const reminders = async (): Promise<number> => (await served.store.keys('remind/')).length;

  test('takes the reminder along that it asked for, with its words, and no other', async () => {
    await chat.say('remind me tomorrow');
    const id = await chat.say('remind me to call Dr Smith about my bankruptcy in two weeks');
    await chat.say('how much do coders make');
    expect([await reminders(), await kept()]).toEqual([2, expect.stringContaining('bankruptcy')]);
    await chat.remove(id);
    expect(await kept()).not.toContain('bankruptcy');
    expect(await reminders()).toBe(1);
    await chat.say('my reminders');
    expect(chat.last().words).not.toContain('Smith');
    expect(chat.last().words).toContain('your plan');
  });

  test('takes along a reminder of its words whose day was named after it', async () => {
    const id = await chat.say('remind me to ask about my bankruptcy');
    await chat.press(chat.last(), 'Remind me in two weeks');
    expect([await reminders(), await kept()]).toEqual([1, expect.stringContaining('bankruptcy')]);
    await chat.remove(id);
    expect([await reminders(), await kept()]).toEqual([0, expect.not.stringContaining('bankruptcy')]);
  });

  test('and asked for a reminder without a day is not kept on its buttons', async () => {
    const id = await chat.say('remind me to ask about my bankruptcy');
    expect(await kept()).toContain('bankruptcy');
    await chat.remove(id);
    expect(await kept()).not.toContain('bankruptcy');
  });

  test('that moved a reminder leaves it, and that asked for it takes it wherever it was moved', async () => {
    const asked = await chat.say('remind me in two weeks');
    const moved = await chat.say('move my reminder to in a month');
    await chat.remove(moved);
    expect(await reminders()).toBe(1);
    await chat.remove(asked);
    expect(await reminders()).toBe(0);
  });

  test('takes its reminder along from what an edit goes back to', async () => {
    const asked = await chat.say('remind me to ask about my bankruptcy in two weeks');
    const last = await chat.say('cancel my reminder');
    await chat.remove(asked);
    await chat.edit(last, 'how much do coders make');
    expect([await reminders(), await kept()]).toEqual([0, expect.not.stringContaining('bankruptcy')]);
  });

  test('is not answered when it is delivered again, and one never met is nothing', async () => {
    const id = await chat.say('how much do coders make');
    await chat.remove(id);
    await chat.remove('never');
    expect(await chat.deliver({ id, text: 'how much do coders make' })).toBe(200);
    expect(chat.shown()).toHaveLength(1);
    expect(served.errors).toEqual([]);
  });
});

describe('“forget me”', () => {
  test('leaves nothing of what was kept to settle cards and to answer edits', async () => {
    await chat.say('find my fit');
    const id = await chat.say('well honestly i hate phone calls');
    await chat.edit(id, 'honestly i hate phone calls');
    await chat.say('forget me');
    expect(await kept()).not.toMatch(/honestly|Rather|surgeon’s notes\.\\nA/);
    expect(await served.store.keys('acts/')).toHaveLength(1);
    expect(await served.store.keys('mark/')).toHaveLength(1);
    await chat.deliver({ type: 'deleteUserData' });
    expect(await served.store.keys('')).toEqual([]);
  });
});

describe('where others read along', () => {
  const TEAM = { id: 'team', isGroup: true, conversationType: 'channel' };

  test('an edit after which nothing is said to us leaves nothing of what was', async () => {
    const ada = teamsChat(served, connector, TEAM, 'ada');
    const id = await ada.say('how much do coders make in ohio');
    const before = chat.shown();
    const lunch = { type: 'messageUpdate', id, text: 'lunch?', timestamp: new Date(7).toISOString() };
    expect(await ada.deliver({ ...lunch, channelData: { eventType: 'editMessage' } })).toBe(200);
    expect(chat.shown()).toEqual(before);
    expect(await kept()).not.toMatch(/records specialists|coders make|Ohio/i);
    await ada.say('and billers?');
    expect(chat.last().words).toContain('illing');
  });

  test('an edit shows nothing private', async () => {
    const ada = teamsChat(served, connector, TEAM, 'ada');
    const id = await ada.say('how much do coders make');
    await ada.edit(id, 'find my fit');
    expect(chat.shown().map(({ words }) => words)).toEqual([
      expect.stringContaining('others read along here'),
    ]);
  });
});

describe('where what was sent is not to be changed', () => {
  test('in a web chat of the Bot Framework nothing is but by an edit', async () => {
    for (const text of ['find my fit', 'a', 'b', 'back']) await chat.say(text, { channelId: 'webchat' });
    expect(connector.received.map(({ method }) => method)).toEqual(['POST', 'POST', 'POST', 'POST']);
    expect(await kept()).not.toContain('"open"');
  });

  test('over our own Direct Line nothing is, and nothing is kept for it', async () => {
    const at = (path: string): string => `${served.url}/v3/directline/${path}`;
    const { token } = (await ask<{ token: string }>(at('tokens/generate'), {})).json;
    const { conversationId } = (await ask<{ conversationId: string }>(at('conversations'), { token })).json;
    const talk = at(`conversations/${conversationId}/activities`);
    for (const text of ['find my fit', 'a', 'b'])
      await ask(talk, { token, body: { type: 'message', text, from: { id: 'anyone' } } });
    const { activities } = (await ask<{ activities: { id: string }[] }>(talk, { token, method: 'GET' })).json;
    expect(new Set(activities.map(({ id }) => id)).size).toBe(7);
    expect(JSON.stringify(activities)).not.toContain('You chose');
    expect(await kept()).not.toMatch(/"open"|"last":\{"id"|"act":/);
  });
});

describe('over a turn', () => {
  let store: Store;
  let sent: string[];
  beforeEach(() => {
    store = openMemory();
    sent = [];
  });
  const turns = (): Turns => turnsOver(store, { conversation: askingBrain });
  const document = async (): Promise<unknown> =>
    (await store.read(['talk/test/c1/anna'])).get('talk/test/c1/anna')?.value;

  test('messages faster than our answers settle cards that were not yet sent when they came', async () => {
    const burst = turns();
    const taken = await Promise.all(
      ['m1', 'm2', 'm3'].map(async (id) => burst.take(cardChannel, message(id))),
    );
    for (const one of taken) await burst.deliver(one, sendingTo(sent));
    expect(sent).toEqual(['Q1', '#Q1: Q1=m2', 'Q2', '#Q2: Q2=m3', 'Q3']);
  });

  test('a card whose name was never learned is settled where it was pressed', async () => {
    const talk = turns();
    const nameless: Send = async (act, address) => sendingTo(sent)(act, address).then(() => undefined);
    await talk.deliver(await talk.take(cardChannel, message('m1')), nameless);
    const value = { choice: { dialog: 'talk', step: 'q1', id: 'yes' } };
    const press = message('m2', { value, replyToId: 'the card' });
    const heard = { ...cardChannel, hear: () => ({ text: 'Yes', ...value }) };
    await talk.deliver(await talk.take(heard, press), sendingTo(sent));
    expect(sent).toEqual(['Q1', 'the card: Q1=Yes', 'Q2']);
  });

  test('a talk of before cards were remembered goes on', async () => {
    const { memory } = askingBrain.reply(undefined, { text: 'm1' }, '2026-01-01');
    await store.commit([{ key: 'talk/test/c1/anna', value: { form: 1, memory, turns: 1 }, version: 0 }]);
    const talk = turns();
    for (const id of ['m2', 'm3'])
      await talk.deliver(await talk.take(cardChannel, message(id)), sendingTo(sent));
    expect(sent).toEqual(['Q2', '#Q2: Q2=m3', 'Q3']);
  });

  test('the document holds the one question that is open, and does not grow', async () => {
    const talk = turns();
    const sizes: number[] = [];
    for (let i = 0; i < 30; i++) {
      await talk.deliver(await talk.take(cardChannel, message(`m${i}`)), sendingTo(sent));
      sizes.push(JSON.stringify(await document()).length);
    }
    expect(await document()).toMatchObject({ open: [{ reply: { text: 'Q30' } }], last: { id: 'm29' } });
    expect((sizes[29] ?? 0) - (sizes[9] ?? 0)).toBeLessThan(10);
  });

  test('an answer that nobody could send before it was edited is not sent any more', async () => {
    const talk = turnsOver(store);
    const down: Send = async () => Promise.reject(new Error('unreachable'));
    await expect(talk.deliver(await talk.take(plainChannel, message('m1')), down)).rejects.toThrow(
      'unreachable',
    );
    const edit = message('m1', { type: 'messageUpdate', text: 'mended', timestamp: new Date(1) });
    await talk.deliver(await talk.take(plainChannel, edit), sendingTo(sent));
    expect(await talk.sweep(sendingTo(sent))).toBe(0);
    expect(sent).toEqual(['1a mended', '1b mended']);
  });

  test('an edit of what is no longer kept is answered as new, and leaves nothing behind', async () => {
    const talk = turnsOver(store, { remember: 2 });
    const edit = (text: string) =>
      message('m0', { type: 'messageUpdate', text, timestamp: new Date(text.length) });
    const handled = [message('m0'), edit('x'), ...['m1', 'm2', 'm3'].map((id) => message(id)), edit('xy')];
    for (const activity of handled)
      await talk.deliver(await talk.take(plainChannel, activity), sendingTo(sent));
    expect(sent.slice(-2)).toEqual(['5a xy', '5b xy']);
    for (const id of ['m4', 'm5'])
      await talk.deliver(await talk.take(plainChannel, message(id)), sendingTo(sent));
    expect(await store.keys('mark/')).toHaveLength(2);
    expect(await store.keys('acts/')).toHaveLength(2);
  });
});
