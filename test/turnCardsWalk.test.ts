import { createBrain } from '../src/commands/brain';
import { parseMemory } from '../src/conversation/memory';
import { type Connector, startConnector } from './connector';
import { onStoryDay, serve, type Served } from './served';
import { type TeamsChat, teamsChat } from './teamsChat';

/**
 * However a person presses, types, changes and deletes: the question that waits can be answered on one card, and no
 * other card asks anything. Each walk is another mixture, and the same whenever it is taken.
 */

const LINES = [
  ...[
    'find my fit',
    'a',
    'b',
    '2',
    'skip',
    'back',
    'stop',
    'continue',
    'restart',
    'asdf',
    'not sure',
    'yes',
    'no',
  ],
  ...[
    'how much do coders make in ohio',
    'i hate phone calls',
    'phones perhaps',
    'what if i liked phones',
    '9000',
  ],
  ...[
    'change question 2',
    'Check a school with me',
    'Try two minutes of coding',
    'Find my first certificate',
  ],
  ...['compare', 'forget me', 'i have 900 dollars', 'keep my answers', 'why do you ask', 'i want to die'],
];
const STEPS = 25;

const brain = createBrain();
let connector: Connector;
let served: Served;
beforeEach(async () => {
  connector = await startConnector();
  served = await serve({ bot: { auth: 'off' }, conversation: brain, clock: onStoryDay });
});
afterEach(async () => {
  await served.close();
  await connector.close();
});

/** Whole numbers below `below` that look like chance. https://en.wikipedia.org/wiki/Linear_congruential_generator */
function chance(seed: number): (below: number) => number {
  let state = seed * 7919;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** Does something that people do; resolves with what it was. */
async function move(chat: TeamsChat, said: string[], pick: (below: number) => number): Promise<string> {
  const line = LINES[pick(LINES.length)] ?? '';
  const kind = pick(10);
  const cards = chat.shown().filter(({ buttons }) => buttons.length > 0);
  const card = kind < 7 ? cards.at(-1) : cards[pick(cards.length)];
  const button = card?.buttons[pick(card.buttons.length)];
  const earlier = pick(2) === 0 ? said.at(-1) : said[pick(said.length)];
  if (kind >= 4 && kind < 8 && card && button !== undefined) {
    said.push(await chat.press(card, button));
    return `presses “${button}” on ${card.id}`;
  }
  if (kind === 8 && earlier !== undefined) {
    await chat.edit(earlier, line);
    return `changes ${earlier} to “${line}”`;
  }
  if (kind === 9 && earlier !== undefined) {
    await chat.remove(earlier);
    return `deletes ${earlier}`;
  }
  said.push(await chat.say(line));
  return `says “${line}” (${said.at(-1) ?? ''})`;
}

/** The question that waits in a talk; the buttons of the comparison are a menu and stay good. */
async function waiting(): Promise<string[]> {
  const key = 'talk/msteams/alone/ada';
  const document = (await served.store.read([key])).get(key)?.value as { memory: unknown };
  const at = parseMemory(document.memory)?.at;
  return at && at.dialog !== 'compare' ? [`${at.dialog}/${at.step}`] : [];
}

test.each([3, 21, 34, 55])('walk %i', async (seed) => {
  const chat = teamsChat(served, connector, { id: 'alone', conversationType: 'personal' });
  const pick = chance(seed);
  const said = [await chat.say('find my fit')];
  const story: string[] = [];
  for (let step = 0; step < STEPS; step++) {
    story.push(await move(chat, said, pick));
    const asking = chat
      .shown()
      .flatMap(({ asks }) => (asks === undefined || asks.startsWith('compare/') ? [] : [asks]));
    expect({ asking, story }).toEqual({ asking: await waiting(), story });
  }
  expect(await served.store.keys('due/')).toEqual([]);
  expect(served.errors).toEqual([]);
  expect(connector.texts().filter((text) => text.includes('went wrong'))).toEqual([]);
});
