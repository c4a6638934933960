import naughty from 'big-list-of-naughty-strings';
import { newMemory } from '../src/conversation/memory';
import type { ChartReply, Reply } from '../src/conversation/reply';
import type { Conversation } from '../src/conversation/turn';
import { describeInBrowser, pagesFor, setStage, type Stage } from './browser';
import { onStoryDay } from './served';

/** Max Woolf's Big List of Naughty Strings, as far as they hold what markup, scripts or style are made of. */
const ATTACKS: readonly string[] = (naughty as readonly string[]).filter((text) =>
  /[<>"'`&\\{}()]/.test(text),
);

/** Every field of every kind of reply, filled with what the person said. */
function replies(said: string, count: number): readonly Reply[] {
  const sources = [{ id: said, title: said, publisher: said, url: count % 2 ? `javascript:${said}` : said, asOf: said, attribution: said }]; // prettier-ignore
  const choices = [{ label: said }, { label: said, ref: { dialog: said, step: said, id: said } }];
  const base = { text: said, sources, choices };
  const kinds: readonly Reply[] = [
    { kind: 'text', ...base },
    { kind: 'question', ...base, progress: { at: 1, of: 2 } },
    { kind: 'table', ...base, lead: said, table: { title: said, columns: ['', said], rows: [[said, said]], sources } }, // prettier-ignore
    { kind: 'chart', ...base, lead: said, notes: [said], series: { name: said, title: said, alt: said, table: { title: said, columns: ['', said], rows: [[said, said]], sources } } as unknown as ChartReply['series'] }, // prettier-ignore
    { kind: 'fit', ...base, outcome: 'both', strength: 'clear', lean: 3, because: [said], against: [said], changes: [said] }, // prettier-ignore
    { kind: said, ...base } as unknown as Reply,
  ];
  return kinds.filter((_, i) => i === count % kinds.length);
}

const parrot: Conversation = {
  greet: () => turn(0, [{ kind: 'text', text: 'Hello, I am a bot.' }]),
  reply: (memory, { text }) => turn((memory?.misses ?? 0) + 1, replies(text, memory?.misses ?? 0)),
};

const turn = (count: number, said: readonly Reply[]): ReturnType<Conversation['greet']> => ({
  memory: { ...newMemory(), misses: count },
  replies: said,
  understood: { decision: 'answer', intent: 'help', also: [], near: [], entities: {} },
});

const DRAWN = new Set('div p span ul ol li h3 h4 i a button svg path details summary table caption thead tbody tr td th time small figure picture source img'.split(' ')); // prettier-ignore
const BORNE = new Set('class role id start href target rel type dir lang datetime scope hidden tabindex style viewBox d data-column src srcset alt media loading open'.split(' ')); // prettier-ignore

/** Everything that stands in the talk: names of elements and of attributes, addresses, texts. */
const INVENTORY = `(() => {
  const log = document.querySelector('crosswalk-chat').shadowRoot.querySelector('[role=log]');
  const all = [...log.querySelectorAll('*')];
  return {
    elements: [...new Set(all.map((each) => each.localName))],
    attributes: [...new Set(all.flatMap((each) => each.getAttributeNames()))].filter((name) => !name.startsWith('aria-')),
    addresses: [...new Set(all.map((each) => each.getAttribute('href')).filter((href) => href !== null))],
    own: [...log.querySelectorAll('.own > p')].map((each) => each.textContent),
    answers: [...log.querySelectorAll('.reply')].map((each) => each.textContent.replace(/\\s+/g, '')),
  };
})()`;

interface Inventory {
  readonly elements: string[];
  readonly attributes: string[];
  readonly addresses: string[];
  readonly own: string[];
  readonly answers: string[];
}

/** Pictures of such names are not there, and that is all. */
const NOT_THERE = /status of 40[04]/;

describeInBrowser('words that are meant to do harm', () => {
  let stage: Stage;
  beforeAll(
    async () => (stage = await setStage({ conversation: parrot, clock: onStoryDay, excused: NOT_THERE })),
  );
  afterAll(async () => stage.close());

  test('there are more than two hundred', () => {
    expect(ATTACKS.length).toBeGreaterThan(200);
  });

  test('stay words, from the person and from the bot, in every field of every kind of reply', async () => {
    const page = await stage.open();
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).host));
    await page.addInitScript('window.taken = []; for (const name of ["alert", "prompt", "confirm", "open"]) window[name] = () => taken.push(name)'); // prettier-ignore
    await page.goto(`${stage.url}/`);
    await page.getByText('Hello, I am a bot').waitFor();
    await page.evaluate(`(${JSON.stringify(ATTACKS)}).forEach((text) => crosswalk.open(text))`);
    await page.locator('.reply').nth(ATTACKS.length).waitFor({ timeout: 50_000 });

    const { elements, attributes, addresses, own, answers } = await page.evaluate<Inventory>(INVENTORY);
    expect(own).toEqual(ATTACKS.map((text) => text.trim()));
    ATTACKS.forEach((text, i) => {
      const bare = text.replace(/^\s*(?:[•*-]|\d{1,2}[.)])\s+/, '').replace(/\s+/g, '');
      expect(answers[i + 1]).toContain(bare);
    });
    expect(elements.filter((name) => !DRAWN.has(name))).toEqual([]);
    expect(attributes.filter((name) => !BORNE.has(name))).toEqual([]);
    expect(addresses.filter((href) => !href.startsWith('https:') && !href.startsWith(stage.url))).toEqual([]);
    expect(await page.evaluate('taken')).toEqual([]);
    expect([...asked]).toEqual([new URL(stage.url).host]);
  }, 60_000);

  test('stay words from the operator: in the options of the line and in the settings of the server', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/terms`);
    await page.evaluate(`(() => {
      const script = document.createElement('script');
      script.src = '/widget.js';
      for (const name of ['title', 'greeting', 'color', 'position', 'theme', 'inline'])
        script.dataset[name] = ${JSON.stringify(ATTACKS.join(' '))};
      document.body.append(script);
    })()`);
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('Hello, I am a bot').waitFor();
    const { elements } = await page.evaluate<Inventory>(INVENTORY);
    expect(elements.filter((name) => !DRAWN.has(name))).toEqual([]);

    const harmless = pagesFor({ organisation: 'Riverside', contact: 'Room 12' });
    const paths = ['/privacy', '/terms'];
    const skeleton = `(pages) => pages.map((page) => [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll('*')].map((each) => each.localName + each.getAttributeNames()).join())`; // prettier-ignore
    const bones = async (pages: readonly string[]): Promise<string[]> =>
      page.evaluate<string[]>(`(${skeleton})(${JSON.stringify(pages)})`);
    const [expected] = await Promise.all([bones(paths.map((path) => harmless.get(path) ?? ''))]);
    for (const text of ATTACKS.filter((each) => !each.startsWith('http'))) {
      const hurt = pagesFor({ organisation: text, contact: `Ask: ${text}` });
      expect(await bones(paths.map((path) => hurt.get(path) ?? ''))).toEqual(expected);
    }
  }, 60_000);
});
