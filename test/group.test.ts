import { dialogs } from '../dialogs';
import type { Activity } from '../src/channels/activity';
import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import type { Memory } from '../src/conversation/memory';
import { actionsIn, contentOf, everyElement, read } from './cardReader';
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
  'Find my first certificate',
  'help me pick a certification',
  'Check a school with me',
  'Become a certified medical coder in just 4 weeks! Example Career Institute is nationally accredited. 98% job placement. Enroll today, only 3 seats left!',
])('in a channel, “%s” is taken to a private chat', async (text) => {
  const shown = await said(text);
  expect(shown).toMatch(PRIVATE);
  expect(shown).toContain(LINK);
  expect(shown).not.toMatch(
    /Two jobs are on your desk|\$800|record 1|Which side is it for|in all\?|seats left/,
  );
});

const wordsOf = (activity: Partial<Activity>): string =>
  everyElement(contentOf(activity)?.body ?? [])
    .map(({ text = '' }) => text)
    .join('\n');
const buttonsOf = (activity: Partial<Activity>): string[] => {
  const content = contentOf(activity);
  return content ? actionsIn(content).map(({ title }) => title) : [];
};

test.each([
  ['a team', { ...CHANNEL, id: 'new team' }],
  ['a group chat', { id: 'new group', conversationType: 'groupChat' }],
])('%s is greeted with how to call us, and with what can be asked there', async (_place, conversation) => {
  const us = { id: BOT, name: 'Crosswalk (test)' };
  await said('', conversation, { type: 'installationUpdate', action: 'add', recipient: us });
  const greeting = connector.received.at(-1)?.activity ?? {};
  expect(wordsOf(greeting)).toContain('mention me: “@Crosswalk (test) what do coders earn?”');
  expect(wordsOf(greeting)).toContain('in private');
  const buttons = buttonsOf(greeting);
  expect(buttons).toHaveLength(4);
  for (const label of buttons) expect(await said(label, conversation)).not.toMatch(PRIVATE);
});

test('who starts over in a channel gets what can be asked there', async () => {
  expect(await said('start over')).toContain('“@Crosswalk what do coders earn?”');
  expect(buttonsOf(connector.received.at(-1)?.activity ?? {})).not.toContain('Which path suits me?');
});

test('one person alone is greeted as before', async () => {
  await said('', { ...ALONE, id: 'new' }, { type: 'installationUpdate', action: 'add' });
  expect(buttonsOf(connector.received.at(-1)?.activity ?? {})).toContain('Which path suits me?');
});

test('the way to the private chat is a button, and no address stands in the words or is read out', async () => {
  await said('find my fit');
  const activity: Partial<Activity> = connector.received.at(-1)?.activity ?? {};
  const content = contentOf(activity);
  const actions = content ? actionsIn(content) : [];
  expect(actions.filter(({ type }) => type === 'Action.OpenUrl')).toEqual([
    { type: 'Action.OpenUrl', title: 'Write to me in private', url: LINK },
  ]);
  expect(content && read(content).complaints).toEqual([]);
  const words = content && everyElement(content.body).map(({ text }) => text);
  expect(JSON.stringify([words, activity.summary, content?.speak])).not.toMatch(/https?:/);
  expect(content?.fallbackText).toContain(`Write to me in private: ${LINK}`);
});

test('a group chat is a group, a chat with one person is none', async () => {
  expect(await said('find my fit', { id: 'g', conversationType: 'groupChat' })).toMatch(PRIVATE);
  expect(await said('find my fit', ALONE)).toContain('Two jobs are on your desk');
});

test.each([
  ['the fit talk', 'Much rather find the code', { dialog: 'fit', step: 'desk', id: 'much-coding' }],
  [
    'the certificate finder',
    'Yes, and I hold a certificate',
    { dialog: 'certification', step: 'experience', id: 'certified' },
  ],
  ['the school check', 'No refunds', { dialog: 'school', step: 'refund', id: 'none' }],
])('a button of %s that was carried into a channel stays private', async (_talk, label, choice) => {
  const shown = await said(label, CHANNEL, { value: { choice } });
  expect(shown).toMatch(PRIVATE);
  expect(shown).not.toContain(label);
});

test.each([
  ['how much do medical coders make', /\$/],
  ['Which certificate comes first?', /CPC/],
  ['How do I check a school?', /accredit/],
  ['What training do I need?', /usual way in/],
])('“%s” is answered in a channel as anywhere', async (text, answer) => {
  const shown = await said(text);
  expect(shown).toMatch(answer);
  expect(shown).not.toMatch(PRIVATE);
});

test('nothing is asked for one’s own lot, or to be typed, where others read along', () => {
  const open = dialogs.filter(({ manner, isPrivate }) => manner === 'talk' && !isPrivate);
  expect(open).toEqual([]);
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
