import type { Page } from 'playwright-core';
import { describeInBrowser, say, setStage, soon, throughFit, type Stage } from './browser';

const PHONE = { viewport: { width: 390, height: 760 }, isMobile: true, hasTouch: true } as const;

/** A keyboard as phones have it: it takes from what is seen of the page, and may push it up, but the page keeps its size. */
const KEYBOARD = `
  window.keyboard = { takes: 0, pushes: 0 };
  for (const [name, change] of [['height', (real) => real - keyboard.takes], ['offsetTop', (real) => real + keyboard.pushes]]) {
    const { get } = Object.getOwnPropertyDescriptor(VisualViewport.prototype, name);
    Object.defineProperty(VisualViewport.prototype, name, { get() { return change(get.call(this)); } });
  }`;

/** What of the question that waits is out of sight: its words, or answers to it. */
const OUT_OF_SIGHT = `(() => {
  const log = document.querySelector('crosswalk-chat').shadowRoot.querySelector('.log');
  const { top, bottom } = log.getBoundingClientRect();
  return [...log.querySelectorAll('[role=group] :is(.words, .answers .choice)')]
    .map((each) => [each.innerText, each.getBoundingClientRect()])
    .filter(([, box]) => box.top < top || box.bottom > bottom)
    .map(([words]) => words);
})()`;

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

  const allInSight = async (page: Page): Promise<void> =>
    soon(async () => {
      expect(await page.evaluate(OUT_OF_SIGHT)).toEqual([]);
    });

  test.each([
    ['a small phone', 320, 568],
    ['a phone', 360, 640],
    ['a phone on its side', 740, 360],
    ['a page made twice as large', 640, 400],
    ['a wide window', 1280, 800],
  ])('on %s both sides of every pair are in sight at once', async (_, width, height) => {
    const page = await openedOn(await stage.open({ viewport: { width, height }, reducedMotion: 'reduce' }));
    await say(page, 'which path suits me');
    for (let at = 1; at <= 6; at += 1) {
      await page.getByRole('group').getByText(`${at} of `).waitFor();
      await allInSight(page);
      await page.getByRole('group').getByRole('button').first().click();
    }
  });

  test('a question of the fit talk that is asked again looks the same, and so it does when the page comes back', async () => {
    const page = await stage.open({ viewport: { width: 320, height: 568 }, reducedMotion: 'reduce' });
    await openedOn(page);
    await say(page, 'which path suits me');
    const question = page.getByRole('group', { name: /Who do you spend/ });
    await throughFit(page, async () => page.getByRole('group').getByRole('button').first().click());
    await say(page, 'change question 2');
    await question.waitFor();
    await allInSight(page);
    await page.reload();
    await openedOn(page);
    await question.waitFor();
    await allInSight(page);
    const places = await page.evaluate<number[]>(
      `[...document.querySelector('crosswalk-chat').shadowRoot.querySelectorAll('[role=group] .answers .choice')].map(({ offsetLeft }) => offsetLeft)`,
    );
    expect(places).toHaveLength(6);
    expect(new Set(places).size).toBe(1);
  }, 120_000);

  test('the answer to a long text is in sight, and all of the text is a press away', async () => {
    const page = await stage.open({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });
    await openedOn(page);
    await say(page, `what do they earn ${'and so on '.repeat(160)}to the end`);
    const answer = page.getByText('The middle earns');
    await answer.waitFor();
    const { y: top = 0, height = 0 } = (await page.getByRole('log').boundingBox()) ?? {};
    const own = page.locator('.own');
    const heightOf = async (): Promise<number> => (await own.boundingBox())?.height ?? NaN;
    await soon(async () => {
      const { y = Infinity, height: its = 0 } = (await answer.boundingBox()) ?? {};
      expect(y).toBeGreaterThan(top);
      expect(y + its).toBeLessThanOrEqual(top + height);
    });
    expect(await heightOf()).toBeLessThan(height / 2);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await heightOf()).toBeGreaterThan(height);
    await page.getByRole('button', { name: 'Show less' }).click();
    expect(await heightOf()).toBeLessThan(height / 2);
  });

  test('the field says when a text is long, with the limit that the advisor keeps, and keeps what nobody can read', async () => {
    const page = await openedOn(await stage.open());
    const field = page.getByRole('textbox', { name: 'Message' });
    const limit = page.getByRole('dialog').locator('form').getByRole('status');
    await field.fill('x'.repeat(2000));
    await expect(limit.innerText()).resolves.toBe('');
    await field.fill('x'.repeat(2001));
    expect(await limit.innerText()).toContain('a question is read up to 2,000 characters');
    await page.keyboard.press('Enter');
    await page.getByText('more than I can read at once (2,000 characters)').waitFor();
    await expect(limit.innerText()).resolves.toBe('');
    await field.fill('x'.repeat(8001));
    expect(await limit.innerText()).toContain('More than 8,000 characters');
    await page.keyboard.press('Enter');
    await expect(field.inputValue()).resolves.toHaveLength(8001);
    await field.fill('what do they earn');
    await page.keyboard.press('Enter');
    await page.getByText('The middle earns').waitFor();
    expect(await page.locator('.own').count()).toBe(2);
  });

  test('who reads back in the talk stays there when the window is made narrow and wide again', async () => {
    const page = await stage.open({ viewport: { width: 1000, height: 500 }, reducedMotion: 'reduce' });
    await openedOn(page);
    for (const words of ['compare the two', 'what do they earn', 'compare the two', 'what do they earn']) {
      const before = await page.locator('.reply').count();
      await say(page, words);
      await soon(async () => {
        expect(await page.locator('.reply').count()).toBeGreaterThan(before);
      });
    }
    const atTop = async (): Promise<string> =>
      page.evaluate(`(() => {
        const log = document.querySelector('crosswalk-chat').shadowRoot.querySelector('.log');
        return [...log.children].findIndex(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight > log.scrollTop) + ' of ' + log.children.length;
      })()`);
    await page.evaluate(`new Promise((done) => {
      const log = document.querySelector('crosswalk-chat').shadowRoot.querySelector('.log');
      log.addEventListener('scroll', () => done(true), { once: true });
      log.scrollTop = log.querySelector('.own').offsetTop + 60;
    })`);
    const before = await atTop();
    for (const width of [400, 1000, 360]) {
      await page.setViewportSize({ width, height: 500 });
      await soon(async () => {
        expect((await page.getByRole('dialog').boundingBox())?.width).toBe(Math.min(width, 440));
        expect(await atTop()).toBe(before);
      });
    }
  });

  test('an answer that came while the chat was closed is in sight when it is opened', async () => {
    const page = await openedOn(
      await stage.open({ viewport: { width: 360, height: 420 }, reducedMotion: 'reduce' }),
    );
    await say(page, 'compare the two');
    await page.getByRole('table').waitFor();
    let release = (): void => undefined;
    const free = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/activities', async (route) => {
      if (route.request().method() === 'POST') await free;
      return route.continue();
    });
    await say(page, 'what do they earn');
    await page.getByRole('button', { name: 'Close chat' }).click();
    release();
    await page.getByRole('button', { name: 'Open chat, 1 new' }).click();
    const { y: top = 0, height = 0 } = (await page.getByRole('log').boundingBox()) ?? {};
    await soon(async () => {
      const { y = Infinity } = (await page.getByText('The middle earns').boundingBox()) ?? {};
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(top + height - 24);
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
