import type { Page } from 'playwright-core';
import {
  CUT_LINE,
  describeInBrowser,
  findings,
  readable,
  say,
  setStage,
  soon,
  throughFit,
  type Stage,
} from './browser';
import { LISTEN } from './listener';
import { openSchool, type School } from './school';

/** What a screen reader has said since it began to listen, once the page is at rest. */
const heard = async (page: Page): Promise<string[]> => {
  await page.evaluate('new Promise((done) => setTimeout(() => requestAnimationFrame(done), 100))');
  return page.evaluate<string[]>('heard');
};

describeInBrowser('people who see, hear and move differently', () => {
  let stage: Stage;
  let school: School;
  beforeAll(async () => {
    school = await openSchool(() => stage.url, {
      '/': { body: '<h1>בית ספר</h1><p>שאלות ותשובות</p>', root: 'lang="he" dir="rtl"' },
    });
    stage = await setStage({
      allowedOrigins: [school.origin],
      onFeedback: () => undefined,
      excused: CUT_LINE,
    });
  });
  afterAll(async () => {
    await school.close();
    await stage.close();
  });

  test.each([
    ['light', 1200],
    ['dark', 1200],
    ['light', 320],
    ['dark', 320],
  ] as const)(
    'axe finds nothing, in the %s at %d pixels, in any state of the chat',
    async (colorScheme, width) => {
      const page = await stage.open({
        colorScheme,
        viewport: { width, height: 760 },
        reducedMotion: 'reduce',
      });
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
      await page.getByRole('button', { name: 'More about this answer' }).last().click();
      await page.getByRole('button', { name: 'This looks wrong' }).click();
      await page.getByText('Thank you, noted.').waitFor();
      expect(await findings(page)).toEqual([]);

      await say(page, 'which path suits me');
      await page.getByRole('group').getByText('1 of 8').waitFor();
      expect(await findings(page)).toEqual([]);
      await throughFit(page, async () => page.locator('[role="group"] button').first().click());
      await page.getByText('What would change it').waitFor();
      await page.getByRole('button', { name: 'Menu' }).click();
      expect(await findings(page)).toEqual([]);

      await page.context().setOffline(true);
      await say(page, 'what do they earn');
      await page.getByText('Not sent yet').or(page.getByText('You are offline')).first().waitFor();
      expect(await findings(page)).toEqual([]);
    },
  );

  test.each([
    ['in high contrast', { forcedColors: 'active', colorScheme: 'dark' }],
    ['at 200 % zoom', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
    ['at 400 % zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ] as const)('axe finds nothing %s, and nothing runs off the side', async (_, options) => {
    const page = await stage.open({ ...options, reducedMotion: 'reduce' });
    await page.goto(`${stage.url}/privacy`);
    await page.addScriptTag({ url: '/widget.js' });
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await say(page, 'compare the two');
    await page.getByRole('table').waitFor();
    expect(await findings(page)).toEqual([]);
    await say(page, 'which path suits me');
    await page.getByRole('group', { name: /Two jobs/ }).waitFor();
    expect(await findings(page)).toEqual([]);
    const aside = 'document.documentElement.scrollWidth > innerWidth';
    const log = page.getByRole('log');
    const { height = 0 } = page.viewportSize() ?? {};
    await soon(async () => {
      await expect(page.evaluate(aside)).resolves.toBe(false);
      await expect(log.evaluate((el: { scrollWidth: number; clientWidth: number }) => el.scrollWidth - el.clientWidth)).resolves.toBe(0); // prettier-ignore
      const field = await page.getByRole('textbox', { name: 'Message' }).boundingBox();
      expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(height);
    });
  });

  test('axe finds nothing when the chat does not load, and when a message is refused', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/privacy`);
    await page.addScriptTag({ url: '/widget.js' });
    await page.route('**/chat/*.js*', async (route) => route.abort());
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByRole('button', { name: 'The chat did not load. Try again' }).waitFor();
    await expect(page.getByRole('status').innerText()).resolves.toBe('The chat did not load. Try again');
    expect(await findings(page)).toEqual([]);
    await page.unroute('**/chat/*.js*');
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await page.route('**/activities', async (route) => route.fulfill({ status: 413, body: '{}' }));
    await say(page, 'what do they earn');
    await page.getByRole('alert').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('on a page that runs from right to left the chat still reads from left to right, and axe finds nothing', async () => {
    const page = await stage.open();
    await page.goto(school.origin);
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    await soon(async () => {
      const send = await page.getByRole('button', { name: 'Send' }).boundingBox();
      const field = await page.getByRole('textbox', { name: 'Message' }).boundingBox();
      expect(send?.x).toBeGreaterThan(field?.x ?? Infinity);
    });
    expect(await findings(page)).toEqual([]);
  });

  test('focus goes into the chat on opening, to the next question after an answer, and back on closing', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/privacy`);
    await page.addScriptTag({ url: '/widget.js' });
    await page.getByRole('button', { name: /chat/i }).focus();
    await page.keyboard.press('Enter');
    await page.locator('textarea:focus').waitFor();
    await say(page, 'which path suits me');
    const first = page.getByRole('group').getByRole('button').first();
    await first.waitFor();
    await page.locator('textarea:focus').waitFor();
    await first.focus();
    await readable(page);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: /Who do you spend/ }).waitFor();
    await page.locator('.choice:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.launcher:focus').waitFor();
  });

  test.each(['/', '/embed', '/chat', '/sources', '/how-fit-works', '/privacy', '/terms'])(
    'axe finds nothing on %s',
    async (path) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        // The chat may come while colours are measured, and must not fade in then.
        const page = await stage.open({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`${stage.url}${path}`);
        expect(await findings(page)).toEqual([]);
      }
    },
  );

  test('everything new is announced once, in order and politely; nothing old is, nor what only moves', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/privacy`);
    await page.addScriptTag({ url: '/widget.js' });
    await page.evaluate(LISTEN);
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Show times' }).click();
    await page.getByRole('button', { name: 'More about this answer' }).click();
    await page.getByRole('button', { name: 'Helpful', exact: true }).click();
    await page.getByText('Thank you, noted.').waitFor();
    await say(page, 'what should a school tell me');
    await page.getByText('Before you sign').waitFor();
    await page.context().setOffline(true);
    await page.getByText('You are offline').waitFor();
    await soon(async () => {
      expect(await heard(page)).toEqual([
        expect.stringMatching(/^polite: Advisor: Hi, I’m Crosswalk/),
        'polite: You: what do they earn',
        expect.stringMatching(/^polite: Advisor: The middle earns a made-up sum\./),
        'polite: Thank you, noted.',
        'polite: You: what should a school tell me',
        expect.stringMatching(/^polite: Advisor: Before you sign, check: the refund the exam fee/),
        'polite: You are offline. What you write is kept and sent when the line is back.',
      ]);
    });

    await page.context().setOffline(false);
    await page.goto(`${stage.url}/chat`);
    await page.evaluate(LISTEN);
    await page.getByText('Before you sign').waitFor();
    await say(page, 'and what do they make');
    await page.getByText('The middle earns').nth(1).waitFor();
    await soon(async () => {
      expect(await heard(page)).toEqual([
        'polite: You: and what do they make',
        expect.stringMatching(/^polite: Advisor: The middle earns/),
      ]);
    });
  });

  test('a refused message is said at once', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await page.evaluate(LISTEN);
    await page.route('**/activities', async (route) => route.fulfill({ status: 413, body: '{}' }));
    await say(page, 'what do they earn');
    await page.getByRole('alert').waitFor();
    await soon(async () => {
      expect((await heard(page)).at(-1)).toBe('assertive: Not accepted. Try it shorter or in other words.');
    });
  });

  test('everything to press is large enough for a thumb', async () => {
    const page = await stage.open({ viewport: { width: 390, height: 760 }, hasTouch: true, isMobile: true });
    await page.goto(`${stage.url}/`);
    await page.getByRole('button', { name: /chat/i }).tap();
    await page.getByRole('button', { name: 'Which path suits me?' }).tap();
    await page.getByText('1 of 8').waitFor();
    await soon(async () => {
      for (const button of await page.getByRole('dialog').getByRole('button').all()) {
        const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(43.5);
      }
    });
  });

  test('nothing moves for people who asked for stillness', async () => {
    const page = await stage.open({ reducedMotion: 'reduce' });
    await page.goto(`${stage.url}/`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    const moving = 'document.querySelector("crosswalk-chat").shadowRoot.getAnimations().length';
    await expect(page.evaluate(moving)).resolves.toBe(0);
  });
});
