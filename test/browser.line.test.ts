import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describeInBrowser, say, setStage, talkOf, times, type Stage } from './browser';

/** A page of somebody else's, with our one line on it. */
async function foreignPage(advisor: () => string): Promise<Server> {
  const server = createServer((_, res) => {
    res.setHeader('Content-Type', 'text/html');
    res.end(
      `<!doctype html><title>School</title><style>* { color: red !important; font-size: 40px !important }</style>
       <h1>Our school</h1><a href="#crosswalk=What%20do%20they%20earn%3F">Ask about pay</a>
       <script src="${advisor()}/widget.js" defer data-title="Ask about careers"></script>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const originOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const WIRE = '**/v3/directline/**';

describeInBrowser('the line between browser and server', () => {
  let stage: Stage;
  let school: Server;
  let stranger: Server;
  /** How far the clocks of server and browser are ahead, in milliseconds. It only grows, as time does. */
  let ahead = 0;

  beforeAll(async () => {
    school = await foreignPage(() => stage.url);
    stranger = await foreignPage(() => stage.url);
    stage = await setStage({ allowedOrigins: [originOf(school)], clock: () => new Date(Date.now() + ahead) });
  });
  afterAll(async () => {
    await stage.close();
    school.close();
    stranger.close();
  });

  const greeted = async (page: Page, path = '/'): Promise<Page> => {
    await page.goto(`${stage.url}${path}`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    return page;
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
    expect(await talkOf(page)).toBe(before);
    await expect(page.getByRole('textbox', { name: 'Message' }).inputValue()).resolves.toBe('half a thou');
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
    await expect(page.getByRole('log').getByText('what do they earn').count()).resolves.toBe(1);

    await page.context().setOffline(false);
    await page.reload();
    await page.getByText('what should a school tell me').waitFor();
    await page.unroute(WIRE);
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByText('Before you sign').waitFor();
    const talk = await talkOf(page);
    expect(talk.split('what do they earn')).toHaveLength(2);
    expect(talk.split('The middle earns')).toHaveLength(2);
    expect(talk.split('what should a school tell me')).toHaveLength(2);
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
    expect(await times(page, 'The middle earns')).toBe(1);
    expect(await times(page, 'Before you sign')).toBe(1);
  });

  test('a server in trouble is said so, and the message goes when it is well again', async () => {
    const page = await greeted(await stage.open());
    await page.route('**/activities', async (route) => route.fulfill({ status: 503, body: '{}' }));
    await say(page, 'what do they earn');
    await page.getByText('The advisor can’t be reached just now').waitFor();
    await page.unroute('**/activities');
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByText('The middle earns').waitFor();
    expect(await times(page, 'what do they earn')).toBe(1);
  });

  test('without a WebSocket the talk goes on', async () => {
    const page = await stage.open();
    await page.addInitScript('delete window.WebSocket; window.WebSocket = class { constructor() { throw new Error("forbidden") } }'); // prettier-ignore
    await greeted(page);
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    expect(await times(page, 'The middle earns')).toBe(1);
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
    expect(await times(first, 'what should a school tell me')).toBe(1);
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
      ahead += minutes * 60_000;
      await page.clock.setSystemTime(Date.now() + ahead);
      await page.reload();
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
    expect(await times(page, 'The middle earns')).toBe(1);
    await page.getByRole('button', { name: 'Press again to forget it all' }).click();
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
    await page.goto(originOf(school));
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

  test('is refused to a page that is not on the list, and says that it has no line', async () => {
    const page = await stage.open();
    await page.goto(originOf(stranger));
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('The advisor can’t be reached just now').waitFor();
  });
});
