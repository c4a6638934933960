import { createBrain } from '../src/commands/brain';
import type { PlanReply, Reply } from '../src/conversation/reply';
import { openMemory } from '../src/store/memory';
import { startConnector } from './connector';
import { ask, onStoryDay, serve, type Served } from './served';

/** The page of a plan, from the talk that tells it to the day it is forgotten. */

const brain = createBrain();
let served: Served;
beforeEach(
  async () => (served = await serve({ conversation: brain, clock: onStoryDay, bot: { auth: 'off' } })),
);
afterEach(async () => {
  expect(served.errors).toEqual([]);
  await served.close();
});

const TO_CODING = [
  'Which path suits me?',
  'Much rather find the code',
  'Much rather be alone with rule books',
  'Rather perfect one record',
  'Rather learn anatomy and codes',
  'Either is fine',
  'Fine with me',
  'Fine with me',
  'Nothing right now',
  'My result now',
];

interface Talk {
  readonly conversationId: string;
  readonly token: string;
}

interface Line {
  readonly channelData?: { readonly crosswalk?: { readonly reply?: Reply } };
}

const directLine = (path: string): string => `${served.url}/v3/directline/${path}`;

async function begin(): Promise<Talk> {
  const { json } = await ask<Talk>(directLine('tokens/generate'));
  return (await ask<Talk>(directLine('conversations'), { token: json.token })).json;
}

const post = async ({ conversationId, token }: Talk, body: object) =>
  ask(directLine(`conversations/${conversationId}/activities`), {
    token,
    body: { from: { id: 'anyone' }, ...body },
  });

async function say(talk: Talk, ...lines: readonly string[]): Promise<void> {
  for (const text of lines) expect((await post(talk, { type: 'message', text })).status).toBe(200);
}

/** The plans told in the talk, oldest first. */
async function plansIn({ conversationId, token }: Talk): Promise<PlanReply[]> {
  const path = directLine(`conversations/${conversationId}/activities`);
  const { json } = await ask<{ activities: Line[] }>(path, { method: 'GET', token });
  return json.activities.flatMap(({ channelData }) => {
    const reply = channelData?.crosswalk?.reply;
    return reply?.kind === 'plan' ? [reply] : [];
  });
}

const pageOf = async (talk: Talk): Promise<string> => (await plansIn(talk)).at(-1)?.page ?? '';
const open = async (page: string) => ask(`${served.url}${page}`, { method: 'GET' });
const rows = async (): Promise<readonly string[]> => served.store.keys('page/');

test('a plan has a page that tells all of it, to one who has the address and to nobody else', async () => {
  const talk = await begin();
  await say(talk, ...TO_CODING);
  const page = await pageOf(talk);
  expect(page).toMatch(/^\/plan\/[\w-]{32}$/);
  const { status, text, headers } = await open(page);
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('x-robots-tag')).toContain('noindex');
  expect(headers.get('content-type')).toContain('text/html');
  const parts = [
    ...['You lean', '“Much rather find the code”', 'What speaks against it', 'What would change it'],
    ...['Nothing right now', 'First certificate: the CCA', 'Before you pay a school', '1-877-872-5627'],
    ...['not a tested instrument', 'As of '],
  ];
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  expect((await open(`${page.slice(0, -1)}${page.endsWith('A') ? 'B' : 'A'}`)).status).toBe(404);
  expect((await ask(`${served.url}${page}`, { method: 'HEAD' })).status).toBe(200);
});

test('the page asks for nothing from anywhere and runs nothing', async () => {
  const talk = await begin();
  await say(talk, ...TO_CODING);
  const { text, headers } = await open(await pageOf(talk));
  const fetched = [...text.matchAll(/ (?:src|srcset)="([^"]*)"/g)].map(([, url]) => url ?? '');
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter((url) => !url.startsWith('data:image/svg+xml,'))).toEqual([]);
  expect(text).not.toMatch(/<script|<iframe|<link rel="stylesheet|@import|url\(/);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('“forget me” leaves no page and no row in the store', async () => {
  const talk = await begin();
  await say(talk, ...TO_CODING);
  const page = await pageOf(talk);
  expect(await rows()).toEqual([`page/${page.slice('/plan/'.length)}`]);
  await say(talk, 'forget me');
  expect(await rows()).toEqual([]);
  const { status, text, headers } = await open(page);
  expect([status, headers.get('cache-control')]).toEqual([404, 'no-store']);
  expect(text).toContain('There is no plan here');
});

test('so does the wish to be forgotten that the chat sends', async () => {
  const talk = await begin();
  await say(talk, ...TO_CODING);
  const page = await pageOf(talk);
  await post(talk, { type: 'deleteUserData' });
  expect((await open(page)).status).toBe(404);
  expect(await served.store.keys('')).toEqual([]);
});

test('starting over keeps the page until a new plan is told; then the old address is dead', async () => {
  const talk = await begin();
  await say(talk, ...TO_CODING);
  const first = await pageOf(talk);
  await say(talk, 'Start over', 'Which path suits me?', 'Much rather call the insurer');
  expect((await open(first)).text).toContain('“Much rather find the code”');
  const rest = [
    'Much rather talk with people',
    'Rather keep forty moving',
    'Rather learn insurance and money',
  ];
  await say(talk, ...rest, ...TO_CODING.slice(5));
  const second = await pageOf(talk);
  expect(second).not.toBe(first);
  expect((await open(first)).status).toBe(404);
  expect((await open(second)).text).toContain('“Much rather call the insurer”');
  expect(await rows()).toHaveLength(1);
});

test('a changed answer keeps the address and changes the page', async () => {
  const talk = await begin();
  await say(talk, ...TO_CODING);
  const first = await pageOf(talk);
  await say(talk, 'change question 8', 'More than that');
  expect(await plansIn(talk)).toHaveLength(2);
  expect(await pageOf(talk)).toBe(first);
  expect((await open(first)).text).toContain('More than that');
});

test('steps that are done stand ticked on the page, and unticked when they are taken back', async () => {
  const talk = await begin();
  await say(talk, ...TO_CODING);
  const page = await pageOf(talk);
  const ticked = async (): Promise<number[]> => {
    const { text } = await open(page);
    return [text.match(/<li class="done">/g), text.match(/aria-label="Not done yet"/g)].map((all) => all?.length ?? 0); // prettier-ignore
  };
  expect(await ticked()).toEqual([0, 4]);
  await say(talk, 'steps 1 and 3 are done');
  expect(await ticked()).toEqual([2, 2]);
  await say(talk, 'step 1 is not done');
  expect(await ticked()).toEqual([1, 3]);
});

test('two talks have pages of their own', async () => {
  const [ada, grace] = [await begin(), await begin()];
  await say(ada, ...TO_CODING);
  await say(grace, ...TO_CODING);
  const pages = [await pageOf(ada), await pageOf(grace)];
  expect(new Set(pages).size).toBe(2);
  await say(ada, 'forget me');
  expect([(await open(pages[0] ?? '')).status, (await open(pages[1] ?? '')).status]).toEqual([404, 200]);
});

describe('in Teams, where the world reaches the server by its public address', () => {
  test('the card of the plan leads to the page, and deleting the person’s data ends it', async () => {
    const connector = await startConnector();
    const publicUrl = 'https://advice.example.org';
    const teams = await serve({
      ...{ conversation: createBrain(undefined, undefined, publicUrl), store: openMemory() },
      clock: onStoryDay,
      bot: { auth: 'off', publicUrl },
    });
    const tell = async (more: object) =>
      ask(`${teams.url}/api/messages`, {
        body: {
          ...{ type: 'message', channelId: 'msteams', serviceUrl: connector.serviceUrl },
          ...{ conversation: { id: 'c1' }, from: { id: 'ada', name: 'Ada' }, recipient: { id: 'bot' } },
          ...more,
        },
      });
    for (const [i, text] of TO_CODING.entries()) await tell({ id: String(i), text });
    const [link] = /https:\/\/advice\.example\.org\/plan\/[\w-]{32}/.exec(JSON.stringify(connector.received)) ?? [];
    expect(JSON.stringify(connector.received)).toContain('"title":"Keep this plan"');
    const page = (link ?? '').replace(publicUrl, teams.url);
    expect((await ask(page, { method: 'GET' })).status).toBe(200);
    // What "Save" sends: the plan by its name, and the boxes as they were and are.
    const plan = { page: page.split('/').at(-1), before: { course: false } };
    await tell({ id: 'tick', value: { say: 'Save my steps', plan, 'tick:course': 'true' } });
    expect(JSON.stringify(connector.received.at(-1))).toContain('Saved: 1 of 4 done');
    expect((await ask(page, { method: 'GET' })).text).toContain('<li class="done">');
    await tell({ type: 'deleteUserData' });
    expect((await ask(page, { method: 'GET' })).status).toBe(404);
    expect(await teams.store.keys('page/')).toEqual([]);
    await teams.close();
    await connector.close();
  }); // prettier-ignore
});
