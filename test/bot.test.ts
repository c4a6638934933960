import { TestAdapter, type Activity } from 'botbuilder';
import { AdvisorBot } from '../src/bot/advisorBot';
import { parseMemory } from '../src/conversation/memory';
import { openMemory } from '../src/store/memory';
import { createTurns } from '../src/turn/takeTurn';
import { startConnector, type Connector } from './connector';
import { ask, DAY, echo, serve, silent, type Answered, type Served } from './served';

/** The bot on the SDK's own adapter, as it is met in a channel. */
function story(template: Partial<Activity> = {}): TestAdapter {
  const turns = createTurns({
    ...{ store: openMemory(), conversation: echo, parseMemory, clock: () => new Date(), observe: silent },
  });
  const bot = new AdvisorBot(turns, () => undefined);
  return new TestAdapter(async (context) => bot.run(context), template);
}

const starts = (words: string) => (activity: Partial<Activity>) => {
  expect(activity.text ?? activity.summary).toMatch(new RegExp(`^${words}`));
};

test('a story in web chat', async () => {
  await story()
    .send({ type: 'conversationUpdate', membersAdded: [{ id: 'bot', name: 'Bot' }] })
    .assertNoReply('nobody is to be answered', 30)
    .send({ type: 'conversationUpdate', membersAdded: [{ id: 'user1', name: 'Ada' }] })
    .assertReply((activity) => {
      starts('Hello, I am a bot')(activity);
      expect(activity.suggestedActions?.actions.map(({ title }) => title)).toEqual(
        DAY.map(({ label }) => label),
      );
    })
    .send('what do coders earn')
    .assertReply(starts('1: "what do coders earn"'))
    .assertReply(starts('And now'))
    .send({ type: 'message', text: 'Reading charts', value: { choice: DAY[0]?.ref } })
    .assertReply(starts('2: choice puzzles'))
    .assertReply(starts('And now'))
    .send({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }] })
    .assertNoReply('nobody is to be answered', 30)
    .startTest();
});

test('a story in Teams, where the greeting comes with the bot and choices are buttons of a card', async () => {
  const personal = { conversationType: 'personal', id: 'c', isGroup: false, name: '' };
  await story({ channelId: 'msteams', conversation: personal })
    .send({ type: 'conversationUpdate', membersAdded: [{ id: 'bot', name: 'Bot' }] })
    .assertReply((activity) => {
      starts('Hello, I am a bot')(activity);
      const card = activity.attachments?.[0]?.content as { body: { actions?: { title: string }[] }[] };
      expect(card.body.flatMap(({ actions = [] }) => actions).map(({ title }) => title)).toEqual(
        DAY.map(({ label }) => label),
      );
    })
    .send({
      type: 'message',
      text: '<at>Bot</at> what do coders earn',
      entities: [{ type: 'mention', text: '<at>Bot</at>', mentioned: { id: 'bot' } }],
    })
    .assertReply(starts('1: "what do coders earn"'))
    .startTest();
});

test('a group is greeted once, when the bot comes in', async () => {
  const group = { conversationType: 'channel', id: 'g', isGroup: true, name: '' };
  await story({ channelId: 'msteams', conversation: group })
    .send({ type: 'conversationUpdate', membersAdded: [{ id: 'bot', name: 'Bot' }] })
    .assertReply(starts('Hello'))
    .send({ type: 'conversationUpdate', membersAdded: [{ id: 'grace', name: 'Grace' }] })
    .assertNoReply('nobody is to be answered', 30)
    .startTest();
});

describe('over HTTP, with the Emulator on this machine', () => {
  let connector: Connector;
  let served: Served;
  beforeEach(async () => {
    connector = await startConnector();
    served = await serve({ bot: { auth: 'off' } });
  });
  afterEach(async () => {
    await served.close();
    await connector.close();
  });

  let count = 0;
  const activity = (part: object = {}): object => ({
    ...{ type: 'message', id: `a${++count}`, channelId: 'emulator', serviceUrl: connector.serviceUrl },
    ...{ from: { id: 'ada' }, recipient: { id: 'bot' }, conversation: { id: 'c1' } },
    ...part,
  });
  const deliver = async (
    body: unknown,
    headers = {},
    server = served,
  ): Promise<Answered<{ error: { message: string } }>> =>
    ask(`${server.url}/api/messages`, { body, headers });

  test('a person is greeted and answered in their conversation', async () => {
    await deliver(activity({ type: 'conversationUpdate', membersAdded: [{ id: 'bot' }] }));
    await deliver(activity({ type: 'conversationUpdate', membersAdded: [{ id: 'ada' }] }));
    const { status } = await deliver(activity({ id: 'q1', text: 'what do coders earn' }));
    expect(status).toBe(200);
    expect(connector.texts()).toEqual([
      'Hello, I am a bot. Which day?',
      '1: "what do coders earn"',
      'And now?',
    ]);
    expect(connector.received[1]).toMatchObject({
      path: '/v3/conversations/c1/activities/q1',
      activity: { replyToId: 'q1' },
    });
  });

  test('a message delivered twice is answered once', async () => {
    const message = activity({ text: 'once' });
    await Promise.all([deliver(message), deliver(message), deliver(message)]);
    expect(connector.texts()).toEqual(['1: "once"', 'And now?']);
  });

  test('an edited message is answered anew in its place, once for each edit', async () => {
    const edit = { type: 'messageUpdate', id: 'e1', channelId: 'msteams', timestamp: '2026-01-01T00:00:01Z' };
    await deliver(activity({ ...edit, text: 'mended' }));
    await deliver(activity({ ...edit, text: 'mended' }));
    await deliver(activity({ ...edit, text: 'mended again', timestamp: '2026-01-01T00:00:02Z' }));
    expect(connector.texts().filter((text) => /^\d/.test(text))).toEqual([
      '1: "mended"',
      '1: "mended again"',
    ]);
    expect(connector.standing().map(({ text, summary }) => (text ?? summary)?.split('\n')[0])).toEqual([
      '1: "mended again"',
      'And now?',
    ]);
  });

  test('expected replies come back in the answer itself', async () => {
    const { json } = await deliver(activity({ text: 'hi', deliveryMode: 'expectReplies' }));
    expect(json).toMatchObject({ activities: [{ text: expect.stringContaining('1: "hi"') as string }, {}] });
    expect(connector.received).toEqual([]);
  });

  test('who asks to be forgotten begins anew', async () => {
    await deliver(activity({ text: 'a' }));
    await deliver(activity({ type: 'deleteUserData' }));
    await deliver(activity({ text: 'b' }));
    expect(connector.texts().filter((text) => /^\d/.test(text))).toEqual(['1: "a"', '1: "b"']);
  });

  test('two people in one conversation are counted apart', async () => {
    await deliver(activity({ text: 'a' }));
    await deliver(activity({ text: 'b', from: { id: 'grace' } }));
    expect(connector.texts().filter((text) => /^\d/.test(text))).toEqual(['1: "a"', '1: "b"']);
  });

  test.each([
    ['an empty message', { text: '' }, '1: ""'],
    ['no text', {}, '1: ""'],
    ['a file', { attachments: [{ contentType: 'image/png' }] }, '1: a file'],
    ['ten thousand characters', { text: 'a'.repeat(10_000) }, '1: "aaa'],
    [
      'a button of a dialog long gone',
      { value: { choice: { dialog: 'gone', step: 's', id: 'z' } } },
      '1: choice z',
    ],
    ['words that break the brain', { text: 'break' }, 'Sorry, something went wrong'],
  ])('%s gets a reply, and the talk goes on', async (_what, part, answer) => {
    expect((await deliver(activity(part))).status).toBe(200);
    expect(connector.texts()[0]?.startsWith(answer)).toBe(true);
    await deliver(activity({ text: 'still here?' }));
    expect(connector.texts().at(-2)).toContain('"still here?"');
  });

  test.each([
    ['broken JSON', '{"type":', /JSON/],
    ['no body', undefined, /activity/],
    ['no type', { text: 'hi' }, /type/],
    ['nobody who speaks', { type: 'message', channelId: 'x', serviceUrl: 'http://localhost' }, /from/],
  ])('%s is a clear 400', async (_what, body, words) => {
    const { status, json } = await deliver(body);
    expect(status).toBe(400);
    expect(json.error.message).toMatch(words);
  });

  test.each([
    ['our own service address', 'urn:crosswalk:directline'],
    ['a service elsewhere', 'https://evil.example/'],
    ['a service that only looks like this machine', 'http://127.0.0.1.evil.example/'],
    ['no address at all', 'localhost'],
  ])('%s is not answered', async (_what, serviceUrl) => {
    expect((await deliver(activity({ text: 'hi', serviceUrl }))).status).toBe(400);
  });

  test.each([
    ['a caller from elsewhere', { 'X-Forwarded-For': '203.0.113.9' }],
    ['a page from elsewhere in a browser on this machine', { Origin: 'https://evil.example' }],
  ])('%s is not answered', async (_who, headers) => {
    expect((await deliver(activity({ text: 'hi' }), headers)).status).toBe(403);
  });

  test('a reply that the service refused comes with the next delivery, and nothing twice', async () => {
    const message = activity({ text: 'hi' });
    connector.refuse.push(401);
    expect((await deliver(message)).status).toBe(500);
    expect((await deliver(message)).status).toBe(200);
    expect(connector.texts()).toEqual(['1: "hi"', 'And now?']);
  });

  test('a reply that an earlier process could not send is swept up at the next start, once', async () => {
    connector.refuse.push(401);
    await deliver(activity({ id: 'm1', text: 'hi' }));
    const next = await serve({ store: served.store, bot: { auth: 'off' } });
    expect(await next.sweep()).toBe(1);
    expect(await next.sweep()).toBe(0);
    expect(connector.texts()).toEqual(['1: "hi"', 'And now?']);
    expect(connector.received[0]).toMatchObject({ path: '/v3/conversations/c1/activities/m1' });
    await next.close();
  });

  test('a failing store is apologised for once, without its words, and the memory is kept', async () => {
    let down = false;
    const commit: typeof served.store.commit = async (writes) => {
      if (down) throw new Error('secret path');
      return served.store.commit(writes);
    };
    const shaky = await serve({ store: { ...served.store, commit }, bot: { auth: 'off' } });
    await deliver(activity({ text: 'one' }), {}, shaky);
    down = true;
    await deliver(activity({ text: 'lost?' }), {}, shaky);
    down = false;
    await deliver(activity({ text: 'two' }), {}, shaky);
    expect(connector.texts().filter((text) => text !== 'And now?')).toEqual([
      '1: "one"',
      expect.stringMatching(/^Sorry, something went wrong/),
      '2: "two"',
    ]);
    expect(JSON.stringify(connector.received)).not.toContain('secret');
    expect(shaky.errors).toHaveLength(1);
    await shaky.close();
  });
});

describe('the door', () => {
  const body = {
    ...{ type: 'message', id: 'a', text: 'hi', channelId: 'msteams', serviceUrl: 'https://smba.example/' },
    ...{ from: { id: 'ada' }, recipient: { id: 'bot' }, conversation: { id: 'c' } },
  };

  test('is closed without a registration, and says which setting is missing', async () => {
    const served = await serve();
    const { status, text } = await ask(`${served.url}/api/messages`, { body });
    expect(status).toBe(503);
    expect(text).toContain('MicrosoftAppId');
    expect(await served.sweep()).toBe(0);
    await served.close();
  });

  test.each([
    ['without a claim', {}],
    ['with a claim that is none', { Authorization: 'Bearer garbage' }],
  ])('does not let in a caller %s once there is one', async (_who, headers) => {
    const account = { appId: 'an-app', type: 'MultiTenant', password: 'p', tenantId: undefined };
    const served = await serve({ bot: { account } });
    const { status, text } = await ask(`${served.url}/api/messages`, { body, headers });
    expect(status).toBe(401);
    expect(text).not.toMatch(/stack|\.js/);
    await served.close();
  });
});
