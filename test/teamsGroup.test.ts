import { answers, dialogs, needs, phrases, readers } from '../dialogs';
import { createEar } from '../src/commands/brain';
import { createConversation } from '../src/conversation/converse';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { type Connector, startConnector } from './connector';
import { onStoryDay, type Served, serve } from './served';
import { type TeamsChat, teamsChat } from './teamsChat';

/** A talk that may be held in the open: the certificate finder, were it not private. */
const knowledge = loadKnowledge();
const brain = createConversation({
  ...{ answers, phrases, readers, needs, knowledge, understand: createEar(knowledge) },
  dialogs: dialogs.map(({ isPrivate, ...dialog }) => ({
    ...dialog,
    ...(isPrivate && dialog.name !== 'certification' && { isPrivate }),
  })),
});
const TEAM = { id: 'team', isGroup: true, conversationType: 'channel' };
const ASKS = 'Find my first certificate';
const OTHERS = /asked of someone else/;

let connector: Connector;
let served: Served;
let ada: TeamsChat;
let ben: TeamsChat;
beforeEach(async () => {
  connector = await startConnector();
  served = await serve({ bot: { auth: 'off' }, conversation: brain, clock: onStoryDay });
  ada = teamsChat(served, connector, TEAM, 'ada');
  ben = teamsChat(served, connector, TEAM, 'ben');
});
afterEach(async () => {
  await served.close();
  await connector.close();
});

test('who presses on somebody else’s question is told so, is offered their own, and settles nothing', async () => {
  await ada.say(ASKS);
  const card = ada.last();
  expect(card.isLive).toBe(true);
  await ben.press(card, card.buttons[0] ?? '');
  expect(ada.shown()[0]).toEqual(card);
  expect(ben.last().words).toMatch(OTHERS);
  expect(ben.last().buttons).toEqual([ASKS]);
  await ben.press(ben.last(), ASKS);
  expect(ben.last()).toMatchObject({ asks: card.asks, isLive: true });
  await ada.press(card, card.buttons[0] ?? '');
  expect(ada.shown()[0]?.words).toContain('You chose: ');
});

test('who has a question of their own is asked it again', async () => {
  await ada.say(ASKS);
  const first = ada.last();
  await ada.press(first, first.buttons[0] ?? '');
  const [second, mine] = [ada.last(), 'Not yet'];
  await ben.say(ASKS);
  await ben.press(second, mine);
  expect(ben.last()).toMatchObject({ asks: first.asks, isLive: true });
  expect(ben.last().words).not.toMatch(OTHERS);
});

test('who presses their own old button is told that it is old', async () => {
  await ada.say(ASKS);
  const card = ada.last();
  await ada.press(card, card.buttons[0] ?? '');
  await ada.press(card, card.buttons[1] ?? '');
  const words = ada.shown().map((seen) => seen.words).join('\n'); // prettier-ignore
  expect(words).toContain('belongs to an earlier question');
  expect(words).not.toMatch(OTHERS);
});

test('a menu is everybody’s', async () => {
  await ada.say('Compare coding and billing');
  await ben.press(ada.last(), 'Pay');
  expect(ben.last().words).toContain('$');
});
