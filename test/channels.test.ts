import { BadActivity, parseActivity, parseForeignActivity, type Activity } from '../src/channels/activity';
import type { Channel } from '../src/channels/channel';
import { leanPicture } from '../dialogs/pictures';
import { channelOf, withPictures } from '../src/channels/channels';
import { teams } from '../src/channels/teams';
import { plain, spokenDate, textChannel } from '../src/channels/text';
import { zoneOf } from '../src/channels/zone';
import { webChat } from '../src/channels/webchat';
import type { Choice, Reply } from '../src/conversation/reply';
import { chart, table, tell } from '../src/conversation/reply';
import { loadKnowledge } from '../src/knowledge/knowledge';
import type { Source } from '../src/knowledge/types';

const BUREAU: Source = {
  id: 'bureau-2025',
  title: 'A survey that never was',
  publisher: 'Invented Bureau',
  url: 'https://example.org/bureau',
  asOf: '2025-05',
};
const GUILD: Source = {
  id: 'guild',
  title: 'A guild that never was',
  publisher: 'Invented Guild',
  url: 'https://example.org/guild',
  asOf: '2024-34',
  attribution: 'Used by leave of the Invented Guild.',
};

const ANSWERS: readonly Choice[] = ['Much rather find the code', 'Either', 'Much rather call', 'Neither'].map(
  (label, i) => ({ label, ref: { dialog: 'fit', step: 'phone', id: `a${i}` } }),
);
const NEXT: readonly Choice[] = [{ label: 'And billers?' }, { label: 'What about Ohio?' }];

/** One of every kind, so that a new kind breaks the build here too. */
const REPLIES: Record<Reply['kind'], Reply> = {
  text: { ...tell`Two purses a year.`, sources: [BUREAU, GUILD], choices: NEXT },
  question: {
    kind: 'question',
    text: 'Two jobs are on your desk. Which do you take?',
    choices: ANSWERS,
    progress: { at: 3, of: 7 },
  },
  table: {
    ...table(tell`Side by side:`, {
      title: 'The two jobs',
      columns: ['', 'Coding', 'Billing'],
      rows: [
        ['Pay', 'two purses', 'one purse'],
        ['People', 'few', 'many'],
      ],
      sources: [BUREAU],
    }),
    choices: NEXT,
  },
  chart: {
    ...chart(
      tell`Growth differs:`,
      {
        shape: 'bars',
        name: 'projection',
        title: 'Two purses, growing',
        about: 'Invented growth.',
        credit: 'Source: Invented Bureau, May 2025',
        alt: 'Coding seven, billing one.',
        table: {
          title: 'Growth',
          columns: ['', 'Purses'],
          rows: [
            ['Coding', 'seven'],
            ['Billing', 'one'],
          ],
          sources: [BUREAU],
        },
        panels: [
          {
            name: 'Purses',
            bars: [
              { side: 'coding', name: 'Coding', amount: { value: 7, text: 'seven' } },
              { side: 'billing', name: 'Billing', amount: { value: 1, text: 'one' } },
            ],
          },
        ],
      },
      [{ text: 'Coding grows by seven, billing by one.', kind: 'fact', sources: [BUREAU] }],
      [{ text: 'A guild doubts it.', kind: 'fact', sources: [GUILD] }],
    ),
    choices: NEXT,
  },
  fit: {
    kind: 'fit',
    text: 'You lean to coding.\nBecause you said "Reading charts".',
    outcome: 'coding',
    strength: 'clear',
    lean: -6,
    because: ['You said "Reading charts"'],
    against: ['You like people'],
    changes: ['Had you said "Either"'],
    sources: [BUREAU],
    choices: NEXT,
  },
  plan: {
    kind: 'plan',
    text: 'Your plan, in this order:\nYour purse speaks for billing.\n1. (done) Read ads.\n2. Pass the exam: two purses.\nFirst certificate: none.\nAsk a school: What is in the price?\nFree help: the guild.',
    notes: ['Your purse speaks for billing.'],
    steps: [
      { id: 'read', text: 'Read ads.', done: true },
      { id: 'exam-ONE', text: 'Pass the exam: two purses.' },
    ],
    certificate: 'First certificate: none.',
    questions: ['What is in the price?'],
    help: 'Free help: the guild.',
    page: 'https://advice.example.org/plan/name',
    sources: [BUREAU, GUILD],
    choices: NEXT,
  },
};
const CHANNELS: readonly Channel[] = [webChat, teams, textChannel];

const from = { id: 'ada', name: 'Ada' };
const activity = (part: object): Activity =>
  ({ type: 'message', text: '', from, recipient: { id: 'bot' }, ...part }) as unknown as Activity;

/** Everything a client is given, as one text. */
const given = (rendered: Partial<Activity>): string =>
  JSON.stringify({ ...rendered, channelData: undefined }).replaceAll('\\"', '"');

interface Action {
  readonly type: string;
  readonly title: string;
  readonly data: { readonly msteams: { readonly value: object; readonly text: string } };
}
interface Card {
  readonly content: {
    readonly fallbackText: string;
    readonly body: { readonly type: string; readonly actions?: Action[] }[];
  };
}
const cardOf = (rendered: Partial<Activity>): Card | undefined =>
  rendered.attachments?.[0] as Card | undefined;
const rowsOf = (rendered: Partial<Activity>): Action[][] =>
  cardOf(rendered)?.content.body.flatMap(({ actions }) => (actions ? [actions] : [])) ?? [];

const contract = CHANNELS.flatMap((channel) =>
  Object.values(REPLIES).map((reply) => [reply.kind, channel.name, channel, reply] as const),
);

describe.each(contract)('a %s reply in %s', (_kind, _name, channel, reply) => {
  const rendered = channel.render(reply);

  test('can be read whole where nothing can be drawn', () => {
    const words = [rendered.text, rendered.summary, cardOf(rendered)?.content.fallbackText].join('\n');
    for (const line of reply.text.split('\n')) expect(words).toContain(line);
  });

  test('offers every choice, by its label', () => {
    for (const { label } of reply.choices ?? []) expect(given(rendered)).toContain(label);
  });

  test('names every source with its date, its address where links can be followed, and what its licence asks for', () => {
    for (const { publisher, url, asOf, attribution } of reply.sources ?? []) {
      expect(given(rendered)).toContain(`${publisher}, ${spokenDate(asOf ?? '')}`);
      if (channel !== textChannel) expect(given(rendered)).toContain(url);
      expect(given(rendered)).toContain(attribution ?? '');
    }
  });

  test('survives the way over the wire', () => {
    expect(JSON.parse(JSON.stringify(rendered))).toEqual(rendered);
  });
});

/** What arrives when a button of the reply is pressed, as each client sends it. */
function presses(channel: Channel, reply: Reply): Activity[] {
  const rendered = channel.render(reply);
  const suggested = rendered.suggestedActions?.actions ?? [];
  const ofCard = rowsOf(rendered)
    .flat()
    .filter(({ type }) => type === 'Action.Submit');
  return [
    ...suggested.map(({ type, value, text }) =>
      type === 'imBack' ? activity({ text: value as unknown }) : activity({ text, value: value as unknown }),
    ),
    ...ofCard.map(({ data }) => activity({ text: data.msteams.text, value: data.msteams.value })),
  ];
}

describe.each([
  ['web chat', webChat],
  ['Teams', teams],
])('in %s', (_name, channel) => {
  test('a pressed button is heard as its choice, with the words that could be typed', () => {
    const heard = presses(channel, REPLIES.question).map((pressed) => channel.hear(pressed));
    expect(heard).toEqual(ANSWERS.map(({ label, ref }) => ({ text: label, choice: ref })));
    const typed = ANSWERS.map(({ label }) => channel.hear(activity({ text: label })).text);
    expect(typed).toEqual(heard.map(({ text }) => text));
  });

  test('a pressed next step is heard as if it were said', () => {
    const heard = presses(channel, REPLIES.text).map((pressed) => channel.hear(pressed));
    expect(heard).toEqual([{ text: 'And billers?' }, { text: 'What about Ohio?' }]);
  });

  test.each([
    ['nothing at all', { text: undefined }, { text: '' }],
    ['only spaces', { text: ' \n\t ' }, { text: '' }],
    ['an emoji', { text: '👩‍⚕️' }, { text: '👩‍⚕️' }],
    ['markup', { text: '<script>alert(1)</script>' }, { text: '<script>alert(1)</script>' }],
    ['half a character and a bell', { text: 'a\uD800b\u0007c' }, { text: 'abc' }],
    ['a value of someone else', { text: 'hi', value: { choice: { dialog: 7 } } }, { text: 'hi' }],
    ['a value that is a list', { text: 'hi', value: [1, 2] }, { text: 'hi' }],
    ['a value that is broken text', { text: 'hi', value: '{"choice":' }, { text: 'hi' }],
    [
      'a value sent as text',
      { value: '{"choice":{"dialog":"fit","step":"day","id":"a"},"say":"A"}' },
      { text: 'A', choice: { dialog: 'fit', step: 'day', id: 'a' } },
    ],
    ['a picture', { attachments: [{ contentType: 'image/png' }] }, { text: '', attachment: true }],
  ])('%s is heard without harm', (_what, part, expected) => {
    expect(channel.hear(activity(part))).toEqual(expected);
  });
});

test('Teams hears what was said to the bot, without its own name and the formatted copy', () => {
  const heard = teams.hear(
    activity({
      text: '<at>Crosswalk</at>&nbsp;does <at>Grace</at> need a CPC?',
      entities: [
        { type: 'mention', text: '<at>Crosswalk</at>', mentioned: { id: 'bot', name: 'Crosswalk' } },
        { type: 'mention', text: '<at>Grace</at>', mentioned: { id: 'grace', name: 'Grace' } },
        { type: 'clientInfo' },
      ],
      attachments: [{ contentType: 'text/html', content: '<p>…</p>' }],
    }),
  );
  expect(heard).toEqual({ text: 'does Grace need a CPC?' });
});

test('Teams gets a card whenever there is something to press, and all of it', () => {
  expect(teams.render(REPLIES.question).suggestedActions).toBeUndefined();
  const many = Array.from({ length: 8 }, (_, i) => ({ label: `Choice ${i}` }));
  const rows = rowsOf(teams.render({ ...REPLIES.question, choices: many }));
  expect(rows.flat().map(({ title }) => title)).toEqual(many.map(({ label }) => label));
  // Clients leave out what is more than five or six in a row.
  expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(5);
  expect(teams.render({ kind: 'text', text: 'One line.\nAnother.' })).toMatchObject({
    text: 'One line.\n\nAnother.',
  });
});

test('a table is drawn as one, with a list for clients that know no tables', () => {
  for (const channel of [webChat, teams]) {
    const drawn = cardOf(channel.render(REPLIES.table))?.content.body.find(({ type }) => type === 'Table');
    expect(drawn).toMatchObject({
      rows: [{}, { cells: [{ items: [{ text: 'Pay' }] }, { items: [{ text: 'two purses' }] }, {}] }, {}],
      fallback: { type: 'Container' },
    });
  }
});

test('a plan leads to its page wherever the server’s address is known, and nowhere else', () => {
  const { plan } = REPLIES;
  const away = { ...plan, page: '/plan/name' } as Reply;
  for (const channel of CHANNELS) {
    const shown = given(channel.render(plan));
    expect(shown).toContain('https://advice.example.org/plan/name');
    expect(shown).toContain('Keep this plan');
    expect(given(channel.render(away))).not.toContain('Keep this plan');
  }
  const open = rowsOf(teams.render(plan))
    .flat()
    .find(({ type }) => type === 'Action.OpenUrl');
  expect(open).toMatchObject({ title: 'Keep this plan' });
});

test('a way that can be opened is named everywhere, with its address', () => {
  const way = { label: 'Write to me in private', url: 'https://chat.example.org/alone' };
  const reply: Reply = { kind: 'text', text: 'That is about you alone.', way };
  for (const channel of CHANNELS)
    for (const one of [reply, { ...reply, choices: [{ label: 'Compare the two' }] }]) {
      const shown = given(channel.render(one));
      expect(shown).toContain(way.label);
      expect(shown).toContain(way.url);
    }
});

test('where pictures can be fetched, a leaning is a picture with its words', () => {
  const picture = leanPicture(loadKnowledge().on('2026-11-24'), 'coding', -6);
  const reply = { ...REPLIES.fit, ...(picture && { picture }) } as Reply;
  const drawn = given(withPictures(teams, 'https://advice.example.org').render(reply));
  expect(drawn).toContain('https://advice.example.org/pictures/fit/-6/coding.png');
  expect(drawn).toContain('your mark stands in the zone “clearly coding”');
});

test('a leaning is drawn on a line, and none is drawn for neither', () => {
  const drawn = (reply: Reply): string => given(teams.render(reply));
  expect(drawn(REPLIES.fit)).toContain('Coding ───●──');
  expect(drawn({ ...REPLIES.fit, outcome: 'neither' } as Reply)).not.toContain('●');
});

test('our widget is given the reply itself', () => {
  for (const reply of Object.values(REPLIES))
    expect(webChat.render(reply).channelData).toEqual({ crosswalk: { reply } });
});

test('plain text reads like a letter: words, source, numbered choices', () => {
  expect(plain({ ...REPLIES.text, sources: [BUREAU] })).toBe(
    'Two purses a year.\n\nSource: Invented Bureau, May 2025\n\n1. And billers?\n2. What about Ohio?',
  );
  expect(plain(REPLIES.question)).toMatch(/^3 of 7: Two jobs/);
  expect(plain(REPLIES.text)).toContain('Sources: Invented Bureau, May 2025; Invented Guild, 2024 to 2034');
});

test.each([
  ['2025', '2025'],
  ['2025-05', 'May 2025'],
  ['2024-34', '2024 to 2034'],
  ['2023-12-31', 'December 2023'],
])('the date %s is spoken as %s', (asOf, spoken) => {
  expect(spokenDate(asOf)).toBe(spoken);
});

test('each channel is found by its id, and an unknown one gets words', () => {
  expect(['msteams', 'directline', 'emulator', 'carrier-pigeon'].map((id) => channelOf(id).name)).toEqual([
    'teams',
    'webchat',
    'webchat',
    'text',
  ]);
});

test.each([
  ['nothing', undefined, /Not an activity/],
  ['a list', [], /Not an activity/],
  ['an object without a type', {}, /type/],
  ['a type that is a number', { type: 1 }, /type/],
  ['text that is a number', { type: 'message', text: 5 }, /text/],
  ['attachments that are none', { type: 'message', attachments: 'a' }, /attachments/],
])('%s is refused as no activity, in words that help', (_what, body, words) => {
  expect(() => parseActivity(body)).toThrow(BadActivity);
  expect(() => parseActivity(body)).toThrow(words);
});

test('an activity keeps what it came with, and null counts as absent', () => {
  expect(parseActivity({ type: 'message', text: null, value: 3, locale: 'en' })).toEqual({
    type: 'message',
    value: 3,
    locale: 'en',
  });
});

test('a foreign activity says from whom and where the answer goes', () => {
  expect(() => parseForeignActivity({ type: 'message', channelId: 'x', from })).toThrow(
    /serviceUrl is missing/,
  );
});

describe('where the day of a person is', () => {
  const device = (timezone: string) => ({ type: 'clientInfo', locale: 'en-US', timezone });
  const asMention = { type: 'mention', text: '<at>Crosswalk</at>' };
  test.each<[string, object, string | undefined]>([
    [
      'is what the channel says',
      { localTimezone: 'Asia/Kolkata', entities: [device('Asia/Tokyo')] },
      'Asia/Kolkata',
    ],
    ['else what the device says', { entities: [asMention, device('America/New_York')] }, 'America/New_York'],
    [
      'for want of a known name',
      { localTimezone: 'Middle/Earth', entities: [device('Asia/Tokyo')] },
      'Asia/Tokyo',
    ],
    ['else what its clock says', { localTimestamp: '2026-11-24T22:00:00.123-05:00' }, '-05:00'],
    [
      'of odd zones as well',
      { localTimestamp: '2026-11-24T22:00:00+05:45', entities: [device('')] },
      '+05:45',
    ],
    ['is not known of a clock in UTC', { localTimestamp: '2026-11-24T22:00:00Z' }, undefined],
    ['nor of nonsense', { localTimezone: 5, localTimestamp: '+99:99', entities: ['x', null] }, undefined],
    ['nor of nothing', { entities: null }, undefined],
  ])('%s', (_how, activity, zone) => {
    expect(zoneOf(activity)).toBe(zone);
  });
});
