import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import type { Memory } from '../src/conversation/memory';
import { startConnector, type Connector } from './connector';
import { ask, onStoryDay, serve, type Served } from './served';

/** A team channel in which somebody talks to the advisor, over HTTP. */
let connector: Connector;
let served: Served;
beforeAll(async () => {
  connector = await startConnector();
  served = await serve({ bot: { auth: 'off' }, conversation: createBrain(), clock: onStoryDay });
});
afterAll(async () => {
  await served.close();
  await connector.close();
});

const BOT = '28:6f1b2c3d-0000-4000-8000-000000000001';
const CHANNEL = { id: 'team', isGroup: true, conversationType: 'channel' };
const ALONE = { id: 'alone', conversationType: 'personal' };
const US = '<at>Crosswalk</at>';
let count = 0;

/** What the channel shows after a message to us: every word of every reply. */
async function said(text: string, conversation: object = CHANNEL, part: object = {}): Promise<string> {
  const before = connector.received.length;
  const { status } = await ask(`${served.url}/api/messages`, {
    body: {
      ...{ type: 'message', id: `m${(count += 1)}`, channelId: 'msteams', serviceUrl: connector.serviceUrl },
      ...{ from: { id: 'ada' }, recipient: { id: BOT }, conversation },
      ...{
        text: `${US} ${text}`,
        entities: [{ type: 'mention', text: US, mentioned: { id: BOT } }],
      },
      ...part,
    },
  });
  expect(status).toBe(200);
  return JSON.stringify(connector.received.slice(before).map(({ activity }) => activity));
}

const PRIVATE = /others read along here/;
const LINK = 'https://teams.microsoft.com/l/chat/0/0?users=28%3A6f1b2c3d-0000-4000-8000-000000000001';

test.each([
  'Which path suits me?',
  'find my fit',
  'i have 800 dollars and 6 hours a week',
  'can i do this with a felony',
  'keep my answers',
  'Crosswalk fit record 1 · 2026-11-24 · D1 C5 P3 S4 F4 R2 X2 M3 L1 · check 7KQ',
])('in a channel, “%s” is taken to a private chat', async (text) => {
  const shown = await said(text);
  expect(shown).toMatch(PRIVATE);
  expect(shown).toContain(LINK);
  expect(shown).not.toMatch(/Two jobs are on your desk|\$800|record 1/);
});

test('a group chat is a group, a chat with one person is none', async () => {
  expect(await said('find my fit', { id: 'g', conversationType: 'groupChat' })).toMatch(PRIVATE);
  expect(await said('find my fit', ALONE)).toContain('Two jobs are on your desk');
});

test('a button of the talk that was carried into a channel stays private', async () => {
  const value = { choice: { dialog: 'fit', step: 'desk', id: 'much-coding' } };
  const shown = await said('Much rather find the code', CHANNEL, { value });
  expect(shown).toMatch(PRIVATE);
});

test('questions about the two jobs are answered in a channel as anywhere', async () => {
  const shown = await said('how much do medical coders make');
  expect(shown).toContain('$');
  expect(shown).not.toMatch(PRIVATE);
});

test('nobody in need is put off', async () => {
  expect(await said('i have 50 dollars left and i want to die')).toContain('988');
});

test('answers that a memory holds from before are neither shown nor used in a group', () => {
  const brain = createBrain();
  let memory: Memory | undefined;
  for (const text of ['find my fit', 'Much rather find the code', 'stop'])
    memory = brain.reply(memory, { text }, STORY_DAY).memory;
  for (const text of ['continue', 'change question 1', 'what if i liked phone calls', 'keep my answers']) {
    const { replies } = brain.reply(memory, { text, group: true }, STORY_DAY);
    expect(replies.map((reply) => reply.text).join(' ')).not.toContain('find the code');
  }
});
