import type { Page } from 'playwright-core';
import { describeInBrowser, say, setStage, soon, type Stage } from './browser';

const PHONE = { viewport: { width: 390, height: 760 }, isMobile: true, hasTouch: true } as const;

/** A keyboard as phones have it: it takes from what is seen of the page, and may push it up, but the page keeps its size. */
const KEYBOARD = `
  window.keyboard = { takes: 0, pushes: 0 };
  for (const [name, change] of [['height', (real) => real - keyboard.takes], ['offsetTop', (real) => real + keyboard.pushes]]) {
    const { get } = Object.getOwnPropertyDescriptor(VisualViewport.prototype, name);
    Object.defineProperty(VisualViewport.prototype, name, { get() { return change(get.call(this)); } });
  }`;

describeInBrowser('the chat on screens of every kind', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await setStage()));
  afterAll(async () => stage.close());

  const openedOn = async (page: Page): Promise<Page> => {
    await page.goto(`${stage.url}/privacy`);
    await page.addScriptTag({ url: '/widget.js' });
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    return page;
  };

  const boxOf = async (page: Page) => page.getByRole('dialog').boundingBox();

  test('a phone’s keyboard that covers the page without resizing it leaves the field in sight', async () => {
    const page = await stage.open({ ...PHONE, reducedMotion: 'reduce' });
    await page.addInitScript(KEYBOARD);
    await openedOn(page);
    await page.evaluate(
      `Object.assign(keyboard, { takes: 320, pushes: 40 }) && visualViewport.dispatchEvent(new Event('resize'))`,
    );
    await soon(async () => {
      expect(await boxOf(page)).toMatchObject({ y: 40, height: 440 });
      const { y = 0, height = 0 } =
        (await page.getByRole('textbox', { name: 'Message' }).boundingBox()) ?? {};
      expect(y + height).toBeLessThanOrEqual(480);
    });
    await page.evaluate(
      `Object.assign(keyboard, { takes: 0, pushes: 0 }) && visualViewport.dispatchEvent(new Event('resize'))`,
    );
    await soon(async () => {
      expect(await boxOf(page)).toMatchObject({ y: 0, height: 760 });
    });
  });

  test('looking closer with two fingers makes the chat larger, not smaller', async () => {
    const page = await openedOn(await stage.open(PHONE));
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    const height = `document.querySelector('crosswalk-chat').shadowRoot.querySelector('dialog').offsetHeight`;
    await soon(async () => {
      expect(await page.evaluate(`[visualViewport.scale, ${height}]`)).toEqual([2, 760]);
    });
  });

  test('a tablet that is turned keeps the chat, the draft and the place of the cursor', async () => {
    const page = await openedOn(await stage.open({ viewport: { width: 900, height: 500 } }));
    const field = page.getByRole('textbox', { name: 'Message' });
    await field.fill('half a');
    const isModal = `document.querySelector('crosswalk-chat').shadowRoot.querySelector('dialog').matches(':modal')`;
    for (const [width, height] of [[500, 900], [900, 500], [500, 900]] as const) {
      await page.setViewportSize({ width, height });
      await soon(async () => {
        expect(await page.evaluate(isModal)).toBe(width < 520);
      });
      await page.locator('textarea:focus').waitFor();
      await page.keyboard.type(' thou');
    }
    await expect(field.inputValue()).resolves.toBe('half a thou thou thou');
    await page.getByRole('button', { name: 'Close chat' }).click();
    await page.locator('.launcher:focus').waitFor();
  }); // prettier-ignore

  test('whatever can be pressed is at least 24 pixels high and wide', async () => {
    const page = await openedOn(await stage.open(PHONE));
    await say(page, 'compare the two');
    await page.getByRole('table').waitFor();
    await page.locator('.sources summary').first().click();
    await page.getByRole('button', { name: 'More about this answer' }).last().click();
    await page.getByRole('button', { name: 'Menu' }).click();
    const small = `
      [...document.querySelector('crosswalk-chat').shadowRoot.querySelectorAll('a, button, summary, textarea')]
        .filter((each) => each.checkVisibility() && each.closest('.fineprint') === null)
        .map((each) => [each.textContent, each.getBoundingClientRect()])
        .filter(([, { width, height }]) => Math.min(width, height) < 24)
        .map(([words]) => words)`;
    await soon(async () => {
      expect(await page.evaluate(small)).toEqual([]);
    });
  });

  test('from a dark screen the talk is printed with pictures for white paper', async () => {
    const page = await stage.open({ colorScheme: 'dark' });
    await page.addInitScript(
      'window.print = () => (top.paper = [...document.images].map(({ currentSrc }) => currentSrc))',
    );
    await openedOn(page);
    await page.evaluate(`(() => {
      const picture = document.createElement('picture');
      picture.innerHTML = '<source media="(prefers-color-scheme: dark)" srcset="/pictures/pay.svg?theme=dark&width=640"><img src="/pictures/pay.svg?theme=light&width=640">';
      document.querySelector('crosswalk-chat').shadowRoot.querySelector('[role=log]').append(picture);
    })()`);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Print this talk' }).click();
    await soon(async () => {
      expect(await page.evaluate('paper')).toEqual([`${stage.url}/pictures/pay.svg?theme=light&width=640`]);
    });
  });
});
