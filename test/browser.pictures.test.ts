import { source as axeSource } from 'axe-core';
import type { Page } from 'playwright-core';
import { pictureNamed } from '../dialogs/pictures';
import { newMemory } from '../src/conversation/memory';
import { chart, tell } from '../src/conversation/reply';
import type { Conversation } from '../src/conversation/turn';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { createPictures } from '../src/pictures/pictures';
import { CUT_LINE, describeInBrowser, say, setStage, soon, type Stage } from './browser';
import { onStoryDay } from './served';

const know = loadKnowledge().on('2026-11-24');

/** Answers with the picture of the name that is said. */
const gallery: Conversation = {
  greet: () => turnOf([tell`Name a picture.`]),
  reply(_memory, { text }) {
    const series = pictureNamed(know, text);
    const reply = series ? chart(tell`Here it is:`, series, [], [know.say('pay.caveat.state')]) : tell`There is none.`; // prettier-ignore
    return turnOf([{ ...reply, choices: [{ label: 'And billers?' }] }]);
  },
};

/** From here on the chat is open by itself. */
const WIDE = 900;

const turnOf = (
  replies: ReturnType<Conversation['greet']>['replies'],
): ReturnType<Conversation['greet']> => ({
  memory: newMemory(),
  replies,
  understood: { decision: 'answer', intent: 'help', also: [], near: [], entities: {} },
});

describeInBrowser('a picture in the chat', () => {
  let stage: Stage;
  beforeAll(async () => {
    const pictures = createPictures((name) => pictureNamed(know, name));
    stage = await setStage({ conversation: gallery, clock: onStoryDay, pictures, excused: CUT_LINE });
  });
  afterAll(async () => stage.close());

  async function show(name: string, width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
    const page = await stage.open({ viewport: { width, height: 760 }, colorScheme });
    await page.goto(`${stage.url}/`);
    if (width < WIDE) await page.getByRole('button', { name: /chat/i }).click();
    await say(page, name);
    await page.getByText('Here it is').waitFor();
    return page;
  }

  interface Shown {
    readonly address: string;
    readonly drawn: boolean;
    readonly width: number;
    readonly alt: string;
  }
  const OVERFLOW = `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('crosswalk-chat').shadowRoot.querySelector('[role=log]'))`;
  const SHOWN = `[...document.querySelector('crosswalk-chat').shadowRoot.querySelectorAll('figure img')]
    .filter((image) => image.offsetWidth > 0)
    .map((image) => ({ address: image.currentSrc, drawn: image.complete && image.naturalWidth > 0, width: image.offsetWidth, alt: image.alt }))`;
  /** The pictures that are seen, once they are as they should be. */
  async function until(page: Page, wanted: (shown: readonly Shown[]) => boolean): Promise<Shown[]> {
    return soon(async () => {
      const shown = await page.evaluate<Shown[]>(SHOWN);
      expect(wanted(shown) || shown).toBe(true);
      return shown;
    });
  }
  const shownOn = async (page: Page): Promise<Shown[]> => {
    await page.getByRole('img').last().waitFor();
    return until(page, (shown) => shown.every(({ drawn }) => drawn));
  };

  test.each(['pay', 'pay-by-state/OH', 'claim', 'ladder', 'projection'])(
    '%s shows on a phone in the dark, once, and is told to those who do not see it',
    async (name) => {
      const page = await show(name, 320, 'dark');
      const [picture, ...others] = await shownOn(page);
      expect(others).toEqual([]);
      expect(picture?.address).toBe(`${stage.url}/pictures/${name}.svg?theme=dark&width=320`);
      expect(picture?.width).toBeLessThanOrEqual(320);
      expect(picture?.alt).toContain(pictureNamed(know, name)?.alt);
      await page.getByText('Show as a table').click();
      await page.getByRole('table').waitFor();
      await soon(async () => {
        await expect(page.getByRole('row').count()).resolves.toBe((pictureNamed(know, name)?.table.rows.length ?? 0) + 1);
        // Nothing runs over the edge of a small screen.
        await expect(page.evaluate(OVERFLOW)).resolves.toBe(0);
      });
      await page.context().close();
    },
  ); // prettier-ignore

  test.each([
    [1200, 'light', 'theme=light&width=400'],
    [320, 'light', 'theme=light&width=320'],
  ] as const)('at %d pixels in the %s the drawing for that place is taken', async (width, scheme, query) => {
    const page = await show('pay', width, scheme);
    const [picture] = await shownOn(page);
    expect(picture?.address).toContain(query);
    await page.context().close();
  });

  test('the colors follow when the night comes', async () => {
    const page = await show('pay', 320, 'light');
    await shownOn(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    const [picture] = await until(page, ([first]) => first?.address.includes('theme=dark') === true);
    expect(picture?.address).toContain('width=320');
    await page.context().close();
  });

  test('a picture that cannot be had leaves its table, and axe finds nothing either way', async () => {
    const audit = async (page: Page): Promise<string[]> => {
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate<{ violations: { id: string }[] }>('axe.run(document)');
      return violations.map(({ id }) => id);
    };
    const seen = await show('projection', 320, 'dark');
    await shownOn(seen);
    expect(await audit(seen)).toEqual([]);
    await seen.context().close();

    const page = await stage.open({ viewport: { width: 320, height: 760 } });
    await page.route('**/pictures/**', async (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${stage.url}/`);
    await page.getByRole('button', { name: /chat/i }).click();
    await say(page, 'projection');
    await page.getByRole('table').waitFor();
    await page.getByRole('img').waitFor({ state: 'detached' });
    expect(await audit(page)).toEqual([]);
    await page.context().close();
  });
});
