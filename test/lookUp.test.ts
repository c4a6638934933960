import { read, type Content } from './cardReader';
import { createBrain } from '../src/commands/brain';
import { openMemory } from '../src/store/memory';
import type { Store } from '../src/store/store';
import { startConnector, type Connector } from './connector';
import { ask, onStoryDay, serve, type Answered, type Served } from './served';

/** The message extension, as Teams calls it: over HTTP, with the real brain and a store that must not be touched. */

interface Card {
  readonly contentType: string;
  readonly content: { readonly body: readonly { text?: string }[]; readonly fallbackText: string };
  readonly preview: { readonly contentType: string; readonly content: { title: string; text: string } };
}
interface Extension {
  readonly composeExtension: {
    readonly type: string;
    readonly attachmentLayout?: string;
    readonly attachments?: readonly Card[];
    readonly text?: string;
  };
}

const touched: string[] = [];
const watched = (store: Store): Store => ({
  ...store,
  read: async (keys) => (touched.push('read'), store.read(keys)),
  commit: async (writes) => (touched.push('commit'), store.commit(writes)),
  keys: async (prefix, before) => (touched.push('keys'), store.keys(prefix, before)),
});

let connector: Connector;
let served: Served;
beforeAll(async () => {
  connector = await startConnector();
  served = await serve({
    ...{ store: watched(openMemory()), conversation: createBrain() },
    bot: { auth: 'off', publicUrl: 'https://advice.example.org' },
    clock: onStoryDay,
  });
});
afterAll(async () => {
  expect(touched).toEqual([]);
  expect(connector.received).toEqual([]);
  expect(served.errors).toEqual([]);
  await served.close();
  await connector.close();
});

let count = 0;
const invoke = async (
  value: unknown,
  name = 'composeExtension/query',
  server = served,
): Promise<Answered<Extension>> =>
  ask(`${server.url}/api/messages`, {
    body: {
      ...{
        type: 'invoke',
        name,
        id: `i${(count += 1)}`,
        channelId: 'msteams',
        serviceUrl: connector.serviceUrl,
      },
      ...{ from: { id: 'ada' }, recipient: { id: '28:bot' }, conversation: { id: 'team', isGroup: true } },
      value,
    },
  });

const query = (typed: string) => ({ commandId: 'lookUp', parameters: [{ name: 'q', value: typed }] });

async function lookUp(typed: string) {
  const { status, json } = await invoke(query(typed));
  expect(status).toBe(200);
  const { attachments = [], text, type, attachmentLayout } = json.composeExtension;
  expect([type, attachmentLayout]).toEqual(text === undefined ? ['result', 'list'] : ['message', undefined]);
  return { cards: attachments, titles: attachments.map(({ preview }) => preview.content.title), text };
}

const complaints = ({ content }: Card): string[] => read(content as unknown as Content).complaints;

const MOST_BYTES = 28 * 1024;

test.each([
  ['CPC', 'CPC: Certified Professional Coder', /from AAPC/],
  ['cp', 'CPC: Certified Professional Coder', /from AAPC/],
  ['pay in Georgia', 'What the jobs pay: Georgia', /In Georgia the middle for coding is \$/],
  ['pay in geo', 'What the jobs pay: Georgia', /In Georgia the middle for coding is \$/],
  ['georgia', 'What do coders and billers earn in Georgia?', /In Georgia the middle for coding is \$/],
  ['compare', 'Billing and coding side by side', /under strict rules/],
  ['certif', 'Certificates and their exams', /.+/],
  ['outl', 'Which has the better job outlook?', /projected/],
])('“%s” finds “%s” first', async (typed, title, words) => {
  const { cards, titles } = await lookUp(typed);
  expect(titles[0]).toBe(title);
  expect(cards[0]?.preview.contentType).toBe('application/vnd.microsoft.card.thumbnail');
  expect(cards[0]?.preview.content.text).toMatch(words);
  expect(cards[0]?.content.fallbackText).toMatch(words);
});

test('when it is opened, six look-ups are there to pick from', async () => {
  for (const parameters of [[{ name: 'initialRun', value: 'true' }], [{ name: 'q', value: '' }], undefined]) {
    const { json } = await invoke({ commandId: 'lookUp', parameters, queryOptions: { skip: 0, count: 25 } });
    expect(json.composeExtension.attachments).toHaveLength(6);
  }
});

test('what could be several things is answered once for each', async () => {
  expect((await lookUp('pay in new')).titles).toEqual(
    ['New Hampshire', 'New Jersey', 'New Mexico', 'New York'].map((state) => `What the jobs pay: ${state}`),
  );
  expect((await lookUp('how long is training and what do they earn')).titles).toEqual([
    'Training, its length and price',
    'What the jobs pay',
  ]);
  const { titles } = await lookUp('remot');
  expect(titles).toContain('Working from home, hours, employers, stress');
});

const EVERYTHING = [
  ...[
    '',
    'CPC',
    'cc',
    'pay',
    'pay in new',
    'ohio',
    'compare',
    'train',
    'denial',
    'exam cost',
    'job',
    'coder',
  ],
  ...['i want to die', 'billing', 'home', 'what is', 'claim', 'certified professional', 'CCS vs CPC', 'AI'],
];

test.each(EVERYTHING)(
  'each card for “%s” can be shared: whole, dated, small, with nothing to press that needs us',
  async (typed) => {
    const { cards } = await lookUp(typed);
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.length).toBeLessThanOrEqual(6);
    for (const card of cards) {
      const text = JSON.stringify(card);
      expect(complaints(card)).toEqual([]);
      expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES);
      expect(text).not.toMatch(/Action\.Submit|Action\.Execute|messageBack|imBack/);
      expect(card.content.body[0]?.text).toBe(card.preview.content.title);
      expect(card.content.body.at(-1)?.text).toContain('Looked up on November 24, 2026');
      if (/\$\d/.test(text)) expect(text).toMatch(/Sources?: /);
      expect(card.preview.content.text.length).toBeLessThan(170);
    }
  },
);

test.each([
  ['find my fit', /for you alone/],
  ['which path suits me?', /for you alone/],
  ['i have 800 dollars and 6 hours a week', /for you alone/],
  ['Crosswalk fit record 1 · 2026-11-24 · D1 C5 P3 S4 F4 R2 X2 M3 L1 · check 7KQ', /for you alone/],
  ['keep my answers', /for you alone/],
  ['remind me in two weeks', /for you alone/],
  ['show my plan', /for you alone/],
  ['can i do this with a felony', /for you alone/],
  ['asdkjh', /^Nothing found\. Try /],
  ['99213', /can’t look up codes/],
  ['🙂', /^Nothing found/],
])('“%s” is met with a line, and no card', async (typed, words) => {
  const { text, cards } = await lookUp(typed);
  expect(text).toMatch(words);
  expect(cards).toEqual([]);
});

test('a whole book is cut before it is looked up', async () => {
  expect((await lookUp('🙂'.repeat(50_000))).text).toMatch(/^Nothing found/);
  expect((await lookUp(`pay in Georgia ${'very '.repeat(20_000)}`)).titles[0]).toMatch(/Georgia/);
});

test.each([
  ['forget me', /^That is for you alone/],
  ['delete my data', /^That is for you alone/],
  ['stop', /^Nothing found/],
  ['back', /^Nothing found/],
  ['continue', /^Nothing found/],
])('“%s” is no look-up: nothing is done, and no card says that it was', async (typed, word) => {
  const { text, cards } = await lookUp(typed);
  expect(cards).toEqual([]);
  expect(text).toMatch(word);
});

test('pay in a place that is not on file says so, and not something else', async () => {
  const { cards } = await lookUp('pay in puerto rico');
  expect(cards[0]?.preview.content.text).toMatch(/^I have no figure for Puerto Rico/);
  expect(cards[0]?.content.fallbackText).not.toContain('overtime');
});

test('words of somebody in need are met with where help is', async () => {
  const { cards } = await lookUp('i have 50 dollars left and i want to die');
  expect(cards).toHaveLength(1);
  expect(JSON.stringify(cards)).toContain('988');
});

test.each([
  ['no value', undefined],
  ['a text for a value', 'CPC'],
  ['parameters that are none', { parameters: 'CPC' }],
  ['a number for what is typed', { parameters: [{ name: 'q', value: 7 }] }],
  ['a parameter that we do not know', { parameters: [{ name: 'x', value: 'CPC' }] }],
  ['odd options', { parameters: [], queryOptions: { skip: 'much' } }],
])('%s gets the look-ups to begin with, and no error', async (_what, value) => {
  const { status, json } = await invoke(value);
  expect(status).toBe(200);
  expect(json.composeExtension.attachments).toHaveLength(6);
});

test('there is one page and no second', async () => {
  const { json } = await invoke({ ...query('CPC'), queryOptions: { skip: 25, count: 25 } });
  expect(json.composeExtension).toEqual({ type: 'result', attachmentLayout: 'list', attachments: [] });
});

test('what breaks inside is noted, and a line says that it did', async () => {
  const broken = { ...createBrain(), lookUp: () => { throw new Error('secret inner words'); } }; // prettier-ignore
  const server = await serve({ bot: { auth: 'off' }, conversation: broken, clock: onStoryDay });
  const { status, json, text } = await invoke(query('CPC'), undefined, server);
  expect([status, json.composeExtension.type]).toEqual([200, 'message']);
  expect(text).not.toContain('secret');
  expect(server.errors).toHaveLength(1);
  await server.close();
});

test('another invoke is refused as the SDK refuses it, and nobody who is unknown looks anything up', async () => {
  expect((await invoke({}, 'composeExtension/submitAction')).status).toBe(501);
  const account = { appId: 'an-app', type: 'MultiTenant', password: 'p', tenantId: undefined };
  const server = await serve({ bot: { account }, conversation: createBrain(), clock: onStoryDay });
  expect((await invoke(query('CPC'), undefined, server)).status).toBe(401);
  await server.close();
});
