import type { Page } from 'playwright-core';
import type { Feedback } from '../src/directline/directLine';
import {
  answered,
  CUT_LINE,
  describeInBrowser,
  greeted,
  once,
  say,
  setStage,
  soon,
  talkOf,
  times,
  type Stage,
} from './browser';
import { openProxy, type Proxy } from './proxy';

const POSTS = '**/activities';
const HOUR = 3_600_000;

describeInBrowser('nothing that was said is lost, and nothing is said twice', () => {
  let stage: Stage;
  let proxy: Proxy;
  /** How far the server's clock is ahead, in milliseconds. */
  let ahead = 0;
  const opinions: Feedback[] = [];

  beforeAll(async () => {
    proxy = await openProxy(() => stage.port, '/advice');
    stage = await setStage({
      clock: () => new Date(Date.now() + ahead),
      excused: CUT_LINE,
      onFeedback: (feedback) => void opinions.push(feedback),
    });
  });
  afterAll(async () => {
    await proxy.close();
    await stage.close();
  });
  beforeEach(() => opinions.splice(0));

  test.each([
    ['before it reached the server', false],
    ['after the server took it, before we knew', true],
  ])('a page left in the middle of sending: %s', async (_, arrives) => {
    const page = await greeted(await stage.open());
    let isHeld = true;
    const sending = new Promise<void>((resolve) => {
      void page.route(POSTS, async (route) => {
        if (!isHeld || route.request().method() !== 'POST') return route.continue();
        if (arrives) await route.fetch();
        resolve();
        return undefined;
      });
    });
    await say(page, 'what do they earn');
    await sending;
    isHeld = false;
    await page.reload();
    await page.getByText('The middle earns').waitFor();
    await once(page, 'what do they earn', 'The middle earns');
  });

  test('a laptop that slept through the night, its sockets dead and its key run out, goes on where it was', async () => {
    const page = await stage.open();
    await page.clock.install({ time: Date.now() });
    await page.goto(`${proxy.url}/privacy`);
    await page.addScriptTag({ url: `${proxy.url}/widget.js` });
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    proxy.cut();
    ahead += 9 * HOUR;
    await page.clock.fastForward(9 * HOUR);
    await say(page, 'what should a school tell me');
    await page.getByText('Before you sign').waitFor();
    await once(
      page,
      'Hi, I’m Crosswalk',
      'The middle earns',
      'what should a school tell me',
      'Before you sign',
    );
    expect(await talkOf(page)).not.toContain('The earlier talk');
  });

  test('storage that fills up in the middle of a talk costs no message', async () => {
    const page = await answered(await stage.open());
    await page.evaluate(
      'Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError") }',
    );
    await say(page, 'what should a school tell me');
    await page.getByText('Before you sign').waitFor();
    await once(page, 'what should a school tell me');
  });

  test('a page that clears its storage does not clear the talk away', async () => {
    const page = await answered(await stage.open());
    await page.evaluate('localStorage.clear()');
    await say(page, 'what should a school tell me');
    await page.getByText('Before you sign').waitFor();
    await page.reload();
    await page.getByText('Before you sign').waitFor();
    expect(await times(page, 'The middle earns')).toBe(1);
  });

  test('without a WebSocket what another tab says is fetched by asking', async () => {
    const page = await stage.open();
    await page.addInitScript('window.WebSocket = class { constructor() { throw new Error("forbidden") } }');
    await answered(page);
    const other = await page.context().newPage();
    await other.goto(`${stage.url}/chat`);
    await other.getByText('The middle earns').waitFor();
    await say(other, 'what should a school tell me');
    await page.getByText('Before you sign').waitFor();
    await once(page, 'what should a school tell me');
  });

  test('what a tab had not sent when it was closed goes from the one that is left', async () => {
    const page = await answered(await stage.open());
    const other = await page.context().newPage();
    await other.clock.install();
    await other.goto(`${stage.url}/chat`);
    await other.getByText('The middle earns').waitFor();
    await page.route(POSTS, async (route) => route.abort());
    await say(page, 'what should a school tell me');
    await page.getByText('Not sent yet').or(page.getByText('can’t be reached')).first().waitFor();
    await page.close();
    await other.clock.runFor(31_000);
    await other.getByText('Before you sign').waitFor();
    await once(other, 'what should a school tell me');
  });

  describe('a message that the server cannot take, though it is well', () => {
    const stuck = async (): Promise<{ page: Page; cure: () => Promise<void> }> => {
      const page = await stage.open();
      await page.clock.install();
      await greeted(page);
      await page.route(POSTS, async (route) =>
        (route.request().postData() ?? '').includes('poison')
          ? route.fulfill({ status: 500, body: '{}' })
          : route.continue(),
      );
      await say(page, 'a poison');
      await say(page, 'what do they earn');
      await soon(async () => {
        await page.clock.runFor(2000);
        await page.getByText('The middle earns').waitFor({ timeout: 200 });
      });
      await page.getByRole('alert').getByText('The advisor could not take this.').waitFor();
      return { page, cure: async () => page.unroute(POSTS) };
    };

    test('does not hold up the next, stays through a reload, and goes once when it is tried again', async () => {
      const { page, cure } = await stuck();
      await page.reload();
      await page.getByText('The advisor could not take this.').waitFor();
      await say(page, 'what should a school tell me');
      await page.getByText('Before you sign').waitFor();

      await cure();
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByText('Not mine to answer').waitFor();
      await page.getByText('The advisor could not take this.').waitFor({ state: 'detached' });
      await page.reload();
      await page.getByText('Not mine to answer').waitFor();
      expect(await times(page, 'a poison')).toBe(1);
      expect(await times(page, 'could not take this')).toBe(0);
    });

    test('can be taken back', async () => {
      const { page } = await stuck();
      await page.getByRole('button', { name: 'Remove' }).click();
      await page.getByText('a poison').waitFor({ state: 'detached' });
      await page.reload();
      await page.getByText('The middle earns').waitFor();
      expect(await times(page, 'a poison')).toBe(0);
    });
  });

  test('a server that is away for minutes counts against no message', async () => {
    const page = await stage.open();
    await page.clock.install();
    await greeted(page);
    await page.route('**/v3/directline/**', async (route) => route.fulfill({ status: 502, body: '' }));
    await say(page, 'what do they earn');
    await page.getByText('can’t be reached just now').waitFor();
    for (let step = 0; step < 40; step += 1) await page.clock.runFor(5000);
    expect(await times(page, 'Not sent yet')).toBe(1);
    expect(await times(page, 'could not take this')).toBe(0);
    await page.unroute('**/v3/directline/**');
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByText('The middle earns').waitFor();
    expect(await times(page, 'what do they earn')).toBe(1);
  });

  test('what is not sent yet can be taken back', async () => {
    const page = await answered(await stage.open());
    await page.route(POSTS, async (route) => route.abort());
    await say(page, 'what should a school tell me');
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.unroute(POSTS);
    await say(page, 'compare the two');
    await page.getByRole('table').waitFor();
    expect(await times(page, 'what should a school tell me')).toBe(0);
    expect(await times(page, 'Not sent yet')).toBe(0);
  });

  test('a draft stays through closing, another page and another answer', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    const field = page.getByRole('textbox', { name: 'Message' });
    await field.fill('half a thou');
    await page.getByRole('button', { name: 'What do they earn?' }).click();
    await page.getByText('The middle earns').waitFor();
    await page.getByRole('button', { name: 'Close chat' }).click();
    await page.goto(`${stage.url}/chat`);
    await page.getByText('The middle earns').waitFor();
    await soon(async () => {
      expect(await field.inputValue()).toBe('half a thou');
    });
  });

  test('what is thought of an answer without a line is kept, through a reload too, and told once', async () => {
    const page = await answered(await stage.open());
    await page.route(POSTS, async (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: 'More about this answer' }).click();
    await page.getByRole('button', { name: 'This looks wrong' }).click();
    await page.getByText('Thank you. It is kept and sent when the line is back.').waitFor();
    await page.getByLabel('What looks wrong').fill('the newest table says otherwise');
    await page.getByRole('button', { name: 'Send' }).first().click();
    await page.getByLabel('What looks wrong').waitFor({ state: 'detached' });
    expect(opinions).toEqual([]);

    await page.unroute(POSTS);
    await page.reload();
    await page.getByText('The middle earns').waitFor();
    const answer = expect.stringContaining('The middle earns') as string;
    await soon(() => {
      expect(opinions).toEqual([
        { verdict: 'wrong', answer },
        { verdict: 'wrong', answer, words: 'the newest table says otherwise' },
      ]);
    });
  });
});
