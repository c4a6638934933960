import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, say, setStage, soon, talkOf, times, type Stage } from './browser';

/** What a plain http page knows of taking turns. */
const WITHOUT_TURNS = "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })";

describeInBrowser('two tabs that begin at the same moment', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await setStage()));
  afterAll(async () => stage.close());

  /** Two pages of one browser, whose calls for a talk cross each other on a slow line. */
  const crossing = async (init = ''): Promise<readonly [Page, Page]> => {
    const first = await stage.open();
    const context: BrowserContext = first.context();
    await context.addInitScript(init);
    await context.route('**/tokens/generate', async (route) => {
      await delay(300);
      await route.continue();
    });
    const second = await context.newPage();
    const tabs = [first, second] as const;
    await Promise.all(tabs.map(async (tab) => tab.goto(`${stage.url}/privacy`)));
    await Promise.all(tabs.map(async (tab) => tab.addScriptTag({ url: '/widget.js' })));
    await Promise.all(tabs.map(async (tab) => tab.getByRole('button', { name: /chat/i }).click()));
    return tabs;
  };

  const onServer = async (): Promise<string> =>
    JSON.stringify([...(await stage.store.read(await stage.store.keys('')))]);

  test.each([
    ['as browsers take turns', ''],
    ['where they know no turns', WITHOUT_TURNS],
  ])('have one talk, with all that either said, and forget all of it: %s', async (_, init) => {
    const [first, second] = await crossing(init);
    await Promise.all([
      say(first, 'what do they earn, asks Zenobia'),
      say(second, 'what should a school tell me, asks Yolanda'),
    ]);
    for (const tab of [first, second]) {
      await tab.getByText('The middle earns').waitFor();
      await tab.getByText('Before you sign').waitFor();
      await soon(async () => {
        expect(await times(tab, 'Zenobia')).toBe(1);
        expect(await times(tab, 'Yolanda')).toBe(1);
        expect(await times(tab, 'Hi, I’m Crosswalk')).toBe(1);
      });
    }
    expect(await onServer()).toMatch(/Zenobia[^]*Yolanda|Yolanda[^]*Zenobia/);

    await first.getByRole('button', { name: 'Menu' }).click();
    await first.getByRole('button', { name: 'Forget this talk' }).click();
    await first.getByRole('button', { name: 'Press again to forget it all' }).click();
    await first.getByText('The talk is deleted, here and on the server.').waitFor();
    expect(await onServer()).not.toMatch(/Zenobia|Yolanda/);
    await soon(async () => {
      expect(await talkOf(second)).not.toMatch(/Zenobia|Yolanda/);
    });
  });
});
