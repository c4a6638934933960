import { pictureNamed } from '../dialogs/pictures';
import { withPictures } from '../src/channels/channels';
import { teams } from '../src/channels/teams';
import { textChannel } from '../src/channels/text';
import { webChat } from '../src/channels/webchat';
import type { ChartReply } from '../src/conversation/reply';
import { chart, tell } from '../src/conversation/reply';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { contentOf, everyElement, horizontalBarSchema, read, type Content } from './cardReader';

/** The five pictures as cards, read by the program that Web Chat and others draw cards with. */

const know = loadKnowledge().on('2026-11-24');
const NAMES = ['pay', 'pay/billing', 'pay-by-state', 'pay-by-state/OH', 'pay-by-state/OH/coding', 'claim', 'ladder', 'ladder/coding', 'projection']; // prettier-ignore

function replyWith(name: string): ChartReply {
  const series = pictureNamed(know, name);
  if (!series) throw new Error(name);
  const lead = tell`Here is what you asked for:`;
  return {
    ...chart(lead, series, [know.say('n25-coding')], [know.say('pay.caveat.state')]),
    choices: [{ label: 'And billers?' }, { label: 'What about Texas?' }],
  };
}

const PLACES = [
  ['where pictures have an address', 'https://advice.example.org'],
  ['where they have none', undefined],
] as const;
const CHANNELS = [teams, webChat];

const cardsOf = (name: string, url: string | undefined) =>
  CHANNELS.map((channel) => {
    const activity = withPictures(channel, url).render(replyWith(name));
    const content = contentOf(activity);
    if (!content) throw new Error(`no card for ${name}`);
    return { channel, activity, content };
  });

const NO_CARD: Content = { version: '', lang: '', speak: '', fallbackText: '', body: [] };

describe.each(PLACES)('%s', (_where, url) => {
  test.each(NAMES)(
    'the card of %s is read without a complaint, but that the reader has no charts',
    (name) => {
      for (const { content } of cardsOf(name, url)) {
        const { complaints, count } = read(content);
        expect(complaints).toEqual([]);
        expect(count).toBeGreaterThan(2);
      }
    },
  );

  test.each(NAMES)('%s is small enough for Teams', (name) => {
    for (const { activity } of cardsOf(name, url)) {
      const sent = { ...activity, channelData: undefined };
      expect(Buffer.byteLength(JSON.stringify(sent))).toBeLessThan(28 * 1024);
    }
  });

  test.each(NAMES)('a client that knows no charts still shows %s', (name) => {
    for (const { content } of cardsOf(name, url)) {
      const known = everyElement(content.body.map((element) => (element.type.startsWith('Chart.') && typeof element.fallback === 'object' ? element.fallback : element))); // prettier-ignore
      const image = known.find(({ type }) => type === 'Image');
      // What is too wide for a phone is a list of facts.
      const table = known.find(({ type }) => type === 'Table' || type === 'FactSet');
      expect(table).toBeDefined();
      if (url === undefined) expect(image).toBeUndefined();
      else {
        expect(image?.url).toBe(`${url}/pictures/${name}.png?width=400`);
        expect(image?.altText?.length).toBeGreaterThan(40);
      }
    }
  });
});

test('where the client has charts of its own, it gets the figures', () => {
  const [{ content } = { content: NO_CARD }] = cardsOf('pay', undefined);
  const own = content.body.find(({ type }) => type === 'Chart.HorizontalBar');
  expect(own?.data).toEqual(
    ['pay.coding.us', 'pay.billing.us', 'pay.billing.healthcare', 'pay.all.us'].map(
      (group) => expect.objectContaining({ y: know.figure(`${group}.median`)?.low }) as object,
    ),
  );
});

test.each(NAMES)('the charts of %s are of the form that Teams documents', (name) => {
  const [{ content } = { content: NO_CARD }] = cardsOf(name, 'https://advice.example.org');
  const charts = content.body.filter(({ type }) => type.startsWith('Chart.'));
  for (const each of charts) expect(horizontalBarSchema.safeParse(each).error).toBeUndefined();
});

test('a fall is not given to charts that may draw it as a rise', () => {
  const [{ content } = { content: NO_CARD }] = cardsOf('projection', undefined);
  expect(content.body.filter(({ type }) => type.startsWith('Chart.'))).toEqual([]);
});

test('where only words arrive, they are whole', () => {
  const reply = replyWith('pay');
  expect(textChannel.render(reply).text).toContain(reply.text);
  expect(reply.text).toContain(reply.lead);
  expect(reply.text).toContain(reply.notes[0]);
});
