import { source as axeSource } from 'axe-core';
import type { Page } from 'playwright-core';
import { describeInBrowser, say, setStage, type Stage } from './browser';

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong with the page as it is now, a line for each. */
async function findings(page: Page): Promise<string[]> {
  // The chat must not move while colours are measured.
  await page.evaluate('Promise.all(document.querySelector("crosswalk-chat")?.shadowRoot.getAnimations().map((a) => a.finished) ?? [])'); // prettier-ignore
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate<{ violations: Finding[] }>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} })`,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join(' | ')}`, // prettier-ignore
  );
}

describeInBrowser('people who see, hear and move differently', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await setStage()));
  afterAll(async () => stage.close());

  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 320],
    ['dark', 320],
  ] as const)(
    'axe finds nothing, in the %s at %d pixels, in any state of the chat',
    async (colorScheme, width) => {
      const page = await stage.open({ colorScheme, viewport: { width, height: 760 } });
      await page.goto(`${stage.url}/`);
      if (width < 520) {
        expect(await findings(page)).toEqual([]);
        await page.getByRole('button', { name: /chat/i }).click();
      }
      await page.getByText('Hi, I’m Crosswalk').waitFor();
      expect(await findings(page)).toEqual([]);

      await say(page, 'compare the two');
      await page.getByRole('table').waitFor();
      await page.locator('summary').click();
      expect(await findings(page)).toEqual([]);

      await say(page, 'which path suits me');
      for (let at = 1; at <= 7; at += 1) {
        await page.getByRole('group').getByText(`${at} of 7`).waitFor();
        if (at === 1) expect(await findings(page)).toEqual([]);
        await page.getByRole('group').getByRole('button').first().click();
      }
      await page.getByText('What would change it').waitFor();
      await page.getByRole('button', { name: 'Menu' }).click();
      expect(await findings(page)).toEqual([]);

      await page.context().setOffline(true);
      await say(page, 'what do they earn');
      await page.getByText('Not sent yet').or(page.getByText('You are offline')).first().waitFor();
      expect(await findings(page)).toEqual([]);
    },
  );

  test.each(['/', '/embed', '/chat', '/sources', '/how-fit-works', '/privacy', '/terms'])(
    'axe finds nothing on %s',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await stage.open({ colorScheme });
        await page.goto(`${stage.url}${path}`);
        expect(await findings(page)).toEqual([]);
      }
    },
  );

  test('new messages are announced once and in order, old ones not again', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await page.evaluate(`
      window.announced = [];
      const log = document.querySelector('crosswalk-chat').shadowRoot.querySelector('[role=log]');
      new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach((node) => {
        if (node.parentNode === log && !node.ariaHidden) announced.push(node.innerText.split('\\n').filter(Boolean)[1]);
      }))).observe(log, { childList: true });
    `);
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    await say(page, 'what should a school tell me');
    await page.getByText('Before you sign').waitFor();
    await expect(page.evaluate('announced')).resolves.toEqual([
      'what do they earn',
      'The middle earns a made-up sum.',
      'what should a school tell me',
      'Before you sign, check:',
    ]);
    await expect(page.getByRole('log').getAttribute('aria-live')).resolves.toBe('polite');
  });

  test('everything to press is large enough for a thumb', async () => {
    const page = await stage.open({ viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true });
    await page.goto(`${stage.url}/`);
    await page.getByRole('button', { name: /chat/i }).tap();
    await page.getByRole('button', { name: 'Which path suits me?' }).tap();
    await page.getByText('1 of 7').waitFor();
    for (const button of await page.getByRole('dialog').getByRole('button').all()) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(43.5);
    }
  });

  test('nothing moves for people who asked for stillness', async () => {
    const page = await stage.open({ reducedMotion: 'reduce' });
    await page.goto(`${stage.url}/`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    const moving = 'document.querySelector("crosswalk-chat").shadowRoot.getAnimations().length';
    await expect(page.evaluate(moving)).resolves.toBe(0);
  });
});
