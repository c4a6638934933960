import { createBrain } from '../src/commands/brain';
import { openMemory } from '../src/store/memory';
import { startConnector, type Connector } from './connector';
import { ask, serve, type Served } from './served';

/** Reminders in a chat in Teams, over HTTP, with the real brain and a clock that is set by hand. */

const BOT = '28:6f1b2c3d-0000-4000-8000-000000000001';
const ALONE = { id: 'alone', conversationType: 'personal' };
const CHANNEL = { id: 'team', isGroup: true, conversationType: 'channel' };

let now: Date;
let connector: Connector;
let served: Served;
const brain = createBrain(undefined, undefined, 'https://advice.example.org');
const open = async (store = openMemory()): Promise<Served> =>
  serve({ store, bot: { auth: 'off' }, conversation: brain, clock: () => now });

beforeEach(async () => {
  now = new Date('2026-11-24T15:00:00Z');
  connector = await startConnector();
  served = await open();
});
afterEach(async () => {
  await served.close();
  await connector.close();
});

let count = 0;
/** What the chat shows after an activity. */
async function after(part: object): Promise<string> {
  const before = connector.received.length;
  const { status } = await ask(`${served.url}/api/messages`, {
    body: {
      ...{ type: 'message', id: `m${(count += 1)}`, channelId: 'msteams', serviceUrl: connector.serviceUrl },
      ...{ from: { id: 'ada' }, recipient: { id: BOT }, conversation: ALONE },
      ...{ localTimezone: 'America/New_York' },
      ...part,
    },
  });
  expect(status).toBe(200);
  return JSON.stringify(connector.received.slice(before).map(({ activity }) => activity));
}
const said = async (text: string): Promise<string> => after({ text });

/** What the sweep sends at a time. */
async function sweptAt(time: string) {
  now = new Date(time);
  const before = connector.received.length;
  await served.sweep();
  return connector.received.slice(before);
}

async function restart(): Promise<void> {
  const { store } = served;
  await served.close();
  served = await open(store);
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

test('a plan is reminded of on its day, after a restart, once, with its first steps and the way to its page', async () => {
  for (const line of FIT) await said(line);
  expect(await said('remind me about my plan in two weeks')).toContain(
    'I will write here on December 8, 2026',
  );
  await restart();
  expect(await sweptAt('2026-12-08T14:59:00Z')).toEqual([]);
  const sent = await sweptAt('2026-12-08T15:00:30Z');
  expect(sent).toHaveLength(1);
  expect(sent[0]?.path).toBe('/v3/conversations/alone/activities');
  const shown = JSON.stringify(sent[0]?.activity);
  expect(shown).toContain('You asked me to remind you of your plan.');
  expect(shown).toMatch(/https:\/\/advice\.example\.org\/plan\/[\w-]{32}/);
  for (const label of ['Show my plan', 'Remind me in two weeks', 'Stop reminders'])
    expect(shown).toContain(label);
  await restart();
  expect(await sweptAt('2026-12-08T15:02:00Z')).toEqual([]);
  expect(await said('Remind me in two weeks')).toContain('December 22, 2026');
  expect(await said('Show my plan')).toContain('Your plan, in order');
});

test('late in the evening “tomorrow” is the person’s own', async () => {
  now = new Date('2026-11-25T03:30:00Z');
  expect(await said('remind me tomorrow')).toContain('November 25, 2026');
  expect(await sweptAt('2026-11-26T03:29:00Z')).toEqual([]);
  const [sent] = await sweptAt('2026-11-26T03:31:00Z');
  expect(JSON.stringify(sent)).not.toContain('I meant to write');
});

test.each([
  ['its device', { entities: [{ type: 'clientInfo', timezone: 'Pacific/Honolulu' }] }],
  ['its clock', { localTimestamp: '2026-11-24T21:00:00.000-10:00' }],
])('the day is the person’s own by what Teams says of %s', async (_what, told) => {
  now = new Date('2026-11-25T07:00:00Z');
  expect(await after({ text: 'remind me tomorrow', localTimezone: undefined, ...told })).toContain(
    'November 25, 2026',
  );
  expect(await sweptAt('2026-11-26T06:59:00Z')).toEqual([]);
  const [sent] = await sweptAt('2026-11-26T07:01:00Z');
  expect(JSON.stringify(sent)).toContain('You asked me to remind you');
  expect(JSON.stringify(sent)).not.toContain('and could not');
});

test.each([
  ['winter comes', '2026-10-20T04:15:00Z', 'two weeks', '2026-11-03T05:15:30Z', 'November 3, 2026'],
  ['summer comes', '2027-03-02T04:30:00Z', 'two weeks', '2027-03-16T03:30:30Z', 'March 15, 2027'],
])(
  'when %s between, it comes on its day and does not speak of being late',
  async (_what, asked, when, due, day) => {
    now = new Date(asked);
    expect(await said(`remind me in ${when}`)).toContain(day);
    const [sent] = await sweptAt(due);
    expect(JSON.stringify(sent)).toContain('You asked me to remind you');
    expect(JSON.stringify(sent)).not.toContain('and could not');
  },
);

test('a reminder that the service did not take comes with a later sweep, once', async () => {
  await said('remind me tomorrow');
  connector.refuse.push(401);
  expect(await sweptAt('2026-11-25T15:01:00Z')).toEqual([]);
  expect(await sweptAt('2026-11-25T15:02:00Z')).toHaveLength(1);
  expect(await sweptAt('2026-11-25T15:03:00Z')).toEqual([]);
});

test.each([
  ['“stop reminders”', { text: 'stop reminders' }],
  ['“forget me”', { text: 'forget me' }],
  ['the deletion of the person’s data', { type: 'deleteUserData' }],
])('after %s nothing comes, and nothing is kept for it', async (_what, activity) => {
  await said('remind me tomorrow');
  await said('remind me in a week to call the school');
  expect(await served.store.keys('remind/')).toHaveLength(2);
  await after(activity);
  expect(await served.store.keys('remind/')).toEqual([]);
  expect(await sweptAt('2026-12-09T15:00:00Z')).toEqual([]);
});

test('in a team it is offered in private only', async () => {
  const entities = [{ type: 'mention', text: '<at>Crosswalk</at>', mentioned: { id: BOT } }];
  const shown = await after({
    ...{ text: '<at>Crosswalk</at> remind me tomorrow', entities, conversation: CHANNEL },
  });
  expect(shown).toContain('others read along here');
  expect(await served.store.keys('remind/')).toEqual([]);
});

test('in a chat on a web page it says that it cannot', async () => {
  const shown = await after({ text: 'remind me tomorrow', channelId: 'webchat' });
  expect(shown).toContain('I can’t remind you here');
  expect(await served.store.keys('remind/')).toEqual([]);
});
