import type { Page } from 'playwright-core';
import { CUT_LINE, describeInBrowser, once, say, setStage, soon, talkOf, times, type Stage } from './browser';
import { openProxy, type Proxy } from './proxy';
import { openSchool, type School } from './school';

const WIRE = '**/v3/directline/**';

/** A page of somebody else's, with our one line on it. */
const PAGE = {
  head: '<style>* { color: red !important; font-size: 40px !important }</style>',
  body: `<h1>Our school</h1><a href="#crosswalk=What%20do%20they%20earn%3F">Ask about pay</a>`,
  options: 'data-title="Ask about careers"',
};

describeInBrowser('the line between browser and server', () => {
  let stage: Stage;
  let school: School;
  let stranger: School;
  let proxy: Proxy;
  /** How far the clocks of server and browser are ahead, in milliseconds. It only grows, as time does. */
  let ahead = 0;

  beforeAll(async () => {
    school = await openSchool(() => stage.url, { '/': PAGE });
    stranger = await openSchool(() => stage.url, { '/': PAGE });
    proxy = await openProxy(() => stage.port, '/advice');
    stage = await setStage({
      ...{ allowedOrigins: [school.origin], excused: CUT_LINE },
      clock: () => new Date(Date.now() + ahead),
    });
  });
  afterAll(async () => {
    await Promise.all([school.close(), stranger.close(), proxy.close()]);
    await stage.close();
  });

  const greeted = async (page: Page, path = '/'): Promise<Page> => {
    await page.goto(`${stage.url}${path}`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    return page;
  };

  /** The chat, opened on a page that came through the proxy. */
  const openedThrough = async (page: Page): Promise<void> => {
    await page.goto(`${proxy.url}/privacy`);
    await page.addScriptTag({ url: `${proxy.url}/widget.js` });
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
  };

  test('a reload brings the talk back, with its waiting question and the draft, and nothing twice', async () => {
    const page = await greeted(await stage.open());
    await say(page, 'which path suits me');
    await page.getByRole('button', { name: 'Rather find the code', exact: true }).click();
    await page.getByRole('group', { name: /Who do you spend/ }).waitFor();
    await page.getByRole('textbox', { name: 'Message' }).fill('half a thou');
    const before = await talkOf(page);
    await page.reload();
    await page.getByRole('group', { name: /Who do you spend/ }).waitFor();
    await soon(async () => {
      expect(await talkOf(page)).toBe(before);
      expect(await page.getByRole('textbox', { name: 'Message' }).inputValue()).toBe('half a thou');
    });
    await page.getByRole('button', { name: 'Rather talk with people', exact: true }).click();
    await page.getByRole('group', { name: /Which afternoon/ }).waitFor();
  });

  test('what is written without a network is marked, kept through a reload, and sent once when the line is back', async () => {
    const page = await greeted(await stage.open());
    await page.route(WIRE, async (route) => route.abort());
    await page.context().setOffline(true);
    await page.getByText('You are offline').waitFor();
    await say(page, 'what do they earn');
    await say(page, 'what should a school tell me');
    await once(page, 'what do they earn', 'what should a school tell me');

    await page.context().setOffline(false);
    await page.reload();
    await page.getByText('what should a school tell me').waitFor();
    await page.unroute(WIRE);
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByText('Before you sign').waitFor();
    await once(page, 'what do they earn', 'The middle earns', 'what should a school tell me');
    await page.getByText('Nothing is lost; we keep trying').waitFor({ state: 'hidden' });
  });

  test('a message whose acknowledgement was lost is sent again and answered once', async () => {
    const page = await greeted(await stage.open());
    let cut = 0;
    await page.route('**/activities', async (route) => {
      if (route.request().method() !== 'POST' || cut > 1) return route.continue();
      cut += 1;
      await route.fetch();
      return route.abort();
    });
    await say(page, 'what do they earn');
    await say(page, 'what should a school tell me');
    await page.getByText('Before you sign').waitFor();
    expect(cut).toBe(2);
    await page.reload();
    await page.getByText('Before you sign').waitFor();
    await once(page, 'The middle earns', 'Before you sign');
  });

  test('a server in trouble is said so, and the message goes when it is well again', async () => {
    const page = await greeted(await stage.open());
    await page.route('**/activities', async (route) => route.fulfill({ status: 503, body: '{}' }));
    await say(page, 'what do they earn');
    await page.getByText('The advisor can’t be reached just now').waitFor();
    await page.unroute('**/activities');
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByText('The middle earns').waitFor();
    await once(page, 'what do they earn');
  });

  test('a firewall that refuses a message is not run against', async () => {
    const page = await stage.open();
    await page.clock.install();
    await greeted(page);
    let calls = 0;
    let isRefused = true;
    page.on('request', (request) => (calls += request.url().includes('/directline/') ? 1 : 0));
    await page.route('**/activities', async (route) =>
      isRefused && route.request().method() === 'POST'
        ? route.fulfill({ status: 403, body: '<html>blocked' })
        : route.continue(),
    );
    await say(page, 'what do they earn');
    await page.getByText('Not sent yet').or(page.getByText('can’t be reached')).first().waitFor();
    for (let second = 0; second < 5; second += 1) await page.clock.runFor(1000);
    expect(calls).toBeGreaterThanOrEqual(2);
    expect(calls).toBeLessThan(12);
    isRefused = false;
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByText('The middle earns').waitFor();
    expect(await times(page, 'what do they earn')).toBe(1);
  });

  test('who writes faster than the server takes it is told so, and all goes when the wait is over', async () => {
    const page = await stage.open();
    await page.clock.install();
    await greeted(page);
    let tries = 0;
    await page.route('**/activities', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      tries += 1;
      return tries === 1
        ? route.fulfill({ status: 429, headers: { 'retry-after': '8' }, body: '{}' })
        : route.continue();
    });
    await say(page, 'what do they earn');
    await page.getByText('A little slower, please. It will be sent in a moment.').waitFor();
    await page.clock.runFor(3000);
    await say(page, 'what should a school tell me');
    await page.clock.runFor(1000);
    expect(await times(page, 'Not sent yet')).toBe(2);
    expect(await page.locator('.dots').count()).toBe(0);
    expect(tries).toBe(1);
    await page.clock.runFor(4000);
    await page.getByText('The middle earns').waitFor();
    await page.getByText('Before you sign').waitFor();
    await page.getByText('A little slower').waitFor({ state: 'hidden' });
    expect(tries).toBe(3);
  });

  test('without a WebSocket the talk goes on', async () => {
    const page = await stage.open();
    await page.addInitScript('delete window.WebSocket; window.WebSocket = class { constructor() { throw new Error("forbidden") } }'); // prettier-ignore
    await greeted(page);
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    await once(page, 'The middle earns');
  });

  test('a minute without a line: marked at once, kept, and sent by itself when the line is back', async () => {
    const page = await stage.open();
    await page.clock.install();
    await openedThrough(page);
    await page.context().setOffline(true);
    proxy.cut();
    await say(page, 'what do they earn');
    await page.getByText('Not sent yet').or(page.getByText('You are offline')).first().waitFor();
    await page.clock.runFor(60_000);
    await once(page, 'what do they earn');
    await page.context().setOffline(false);
    await page.getByText('The middle earns').waitFor();
    await page.getByText('You are offline').waitFor({ state: 'hidden' });
    await once(page, 'what do they earn', 'The middle earns');
  });

  test('a socket that drops and a server that starts again are not even noticed', async () => {
    const page = await stage.open();
    await openedThrough(page);
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    proxy.cut();
    await stage.restart();
    await say(page, 'what should a school tell me');
    await page.getByText('Before you sign').waitFor();
    await once(page, 'Hi, I’m Crosswalk', 'The middle earns', 'Before you sign');
  });

  test('behind a path of a proxy all goes through that path, the live half too', async () => {
    const page = await stage.open();
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(new URL(socket.url()).pathname));
    await openedThrough(page);
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    expect(sockets.length).toBeGreaterThan(0);
    expect(sockets.every((path) => path.startsWith('/advice/v3/directline/'))).toBe(true);
  });

  test('what was left unsent goes from the next page, though nobody opens the chat there', async () => {
    const page = await greeted(await stage.open());
    await page.route(WIRE, async (route) => route.abort());
    await say(page, 'what do they earn');
    await page.getByText('Not sent yet').or(page.getByText('can’t be reached')).first().waitFor();
    await page.getByRole('button', { name: 'Close chat' }).click();
    await page.unroute(WIRE);
    await page.goto(`${stage.url}/privacy`);
    await page.addScriptTag({ url: '/widget.js' });
    await page.getByRole('button', { name: 'Open chat, 1 new' }).click();
    await page.getByText('The middle earns').waitFor();
    await once(page, 'what do they earn');
  });

  test('a second tab shows the same talk', async () => {
    const first = await greeted(await stage.open());
    await say(first, 'what do they earn');
    await first.getByText('The middle earns').waitFor();
    const second = await first.context().newPage();
    await second.goto(`${stage.url}/`);
    await second.getByText('The middle earns').waitFor();
    await say(second, 'what should a school tell me');
    await first.getByText('Before you sign').waitFor();
    await once(first, 'what should a school tell me');
  });

  test('a browser that refuses storage still chats', async () => {
    const page = await stage.open();
    await page.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new Error('refused') } })"); // prettier-ignore
    await greeted(page);
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
  });

  test('a key is renewed in time, also after a night’s sleep; a talk left for over a week gives way to a new one', async () => {
    const page = await greeted(await stage.open());
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    const pass = async (minutes: number): Promise<void> => {
      await page.goto('about:blank');
      ahead += minutes * 60_000;
      await page.clock.setSystemTime(Date.now() + ahead);
      await page.goto(`${stage.url}/`);
    };
    await page.clock.install();
    await pass(29);
    await page.getByText('The middle earns').waitFor();
    await pass(20);
    await page.getByText('The middle earns').waitFor();

    await pass(10 * 60);
    await page.getByText('The middle earns').waitFor();
    await pass(9 * 24 * 60);
    await page.getByText('The earlier talk can’t be opened any more').waitFor();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    expect(await times(page, 'The middle earns')).toBe(0);
  });

  test('“Forget this talk” asks once more, then deletes it on the server and in every tab', async () => {
    const page = await greeted(await stage.open());
    await say(page, 'what do they earn, asks Zenobia');
    await page.getByText('The middle earns').waitFor();
    const other = await page.context().newPage();
    await other.goto(`${stage.url}/`);
    await other.getByText('Zenobia').waitFor();

    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Forget this talk' }).click();
    await once(page, 'The middle earns');
    await page.getByRole('button', { name: 'Press again to forget it all' }).click();
    await page.getByText('The talk is deleted, here and on the server.').waitFor();
    for (const tab of [page, other]) {
      await tab.getByText('Zenobia').waitFor({ state: 'detached' });
      await tab.getByText('Hi, I’m Crosswalk').waitFor();
    }
    const rows = await stage.store.read(await stage.store.keys(''));
    expect(JSON.stringify([...rows])).not.toContain('Zenobia');
    await page.reload();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    expect(await times(page, 'Zenobia')).toBe(0);
  });

  test('forgetting does not pretend: without a line nothing is forgotten', async () => {
    const page = await greeted(await stage.open());
    await page.route('**/activities', async (route) => route.abort());
    await page.evaluate('crosswalk.forget()');
    await page.getByText('nothing was forgotten yet').waitFor();
    await page.unroute('**/activities');
    await page.reload();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
  });

  test('works on an allowed page of another origin, whose style stays outside', async () => {
    const page = await stage.open();
    await page.goto(school.origin);
    await page.getByRole('link', { name: 'Ask about pay' }).click();
    await page.getByRole('dialog', { name: 'Ask about careers' }).waitFor();
    await page.getByText('The middle earns').waitFor();
    const look = await page.evaluate(`(() => {
      const field = document.querySelector('crosswalk-chat').shadowRoot.querySelector('textarea');
      const { fontSize, color } = getComputedStyle(field);
      return fontSize + ' ' + color;
    })()`);
    expect(look).toBe('16px rgb(27, 41, 45)');
    await page.keyboard.press('Escape');
    await page.locator('a:focus', { hasText: 'Ask about pay' }).waitFor();
    await expect(page.context().cookies()).resolves.toEqual([]);
  });

  test('is refused to a page that is not on the list, says so, and tells who looks after the page what to do', async () => {
    const page = await stage.open();
    const warnings: string[] = [];
    page.on('console', (line) => line.type() === 'warning' && warnings.push(line.text()));
    await page.goto(stranger.origin);
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('This site is not set up to use the advisor.').waitFor();
    expect(await page.getByRole('button', { name: 'Try now' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Ask about pay' }).click();
    await page.getByText('Not sent yet').waitFor();
    await page.context().setOffline(true);
    await page.getByText('You are offline').waitFor();
    await page.context().setOffline(false);
    await page.getByText('This site is not set up to use the advisor.').waitFor();
    expect(warnings).toEqual([
      `Crosswalk: pages of ${stranger.origin} may not use the advisor at ${stage.url}/. Its operator can add ${stranger.origin} to WEBCHAT_ALLOWED_ORIGINS.`,
    ]);
  });
});
