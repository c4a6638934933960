import type { Page } from 'playwright-core';
import { CUT_LINE, describeInBrowser, say, setStage, soon, times, type Stage } from './browser';
import { openSchool, type School } from './school';

const HOSTILE = `<style>
  :root { --accent: red; --ink: red; --paper: lime; --seen: 40px; --above: 90px; }
  body *, crosswalk-chat, crosswalk-chat * {
    all: unset !important; display: none !important; position: static !important; color: red !important;
    font: 40px/3 fantasy !important; letter-spacing: 1em !important; text-transform: uppercase !important;
    opacity: .3 !important; transform: rotate(9deg) !important; pointer-events: none !important; z-index: -1 !important;
  }
</style>`;

/** What strict sites send: nothing inline, no eval, no markup from strings. */
const STRICT =
  "default-src 'none'; script-src ADVISOR; connect-src ADVISOR SOCKETS; img-src ADVISOR; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'";

const COVER = '<div style="position:fixed;inset:0;z-index:999999;background:#fff"></div>';

describeInBrowser('the widget on pages of others', () => {
  let stage: Stage;
  let school: School;

  beforeAll(async () => {
    school = await openSchool(() => stage.url, {
      '/plain': { body: '' },
      '/hostile': { body: '', head: HOSTILE },
      '/covered': { body: COVER },
      '/strict': { body: '<p>Our school</p>', policy: STRICT },
      '/quiet': { body: '<p id="last">Our school</p>' },
      '/left': { body: '', options: 'data-position="left" data-color="#fc0" data-theme="dark" data-title="Ask &quot;us&quot;" data-greeting="Room 12 is open until five"' }, // prettier-ignore
      '/odd': { body: '', options: 'data-position="middle" data-color="red;}*{display:none" data-theme="pink" data-inline="<b>"' }, // prettier-ignore
      '/links': { body: '<a href="#crosswalk=what%20do%20they%20earn">What is the pay?</a>' },
      '/wordy': { body: '', options: 'data-title="Center for Workforce Development and Continuing Education of Greater Northeastern Ohio"' }, // prettier-ignore
      '/views': { body: '<div id="view"><div id="advisor" style="height: 500px"></div></div>', options: 'data-inline="#advisor"' }, // prettier-ignore
      '/inline': { body: '<div id="advisor" style="height: 500px"></div>', options: 'data-inline="#advisor"' }, // prettier-ignore
    });
    stage = await setStage({ allowedOrigins: [school.origin], excused: CUT_LINE });
  });
  afterAll(async () => {
    await school.close();
    await stage.close();
  });

  const visit = async (path: string): Promise<Page> => {
    const page = await stage.open({ viewport: { width: 900, height: 700 }, reducedMotion: 'reduce' });
    await page.goto(school.origin + path);
    return page;
  };

  const opened = async (path: string): Promise<Page> => {
    const page = await visit(path);
    await page.getByRole('button', { name: /chat/i }).click();
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    return page;
  };

  test('looks the same to the pixel, whatever the style of the page says', async () => {
    const looks = await Promise.all(
      ['/plain', '/hostile'].map(async (path) => {
        const page = await visit(path);
        const launcher = page.getByRole('button', { name: /chat/i });
        const before = await launcher.screenshot({ animations: 'disabled' });
        await launcher.click();
        await page.getByText('Hi, I’m Crosswalk').waitFor();
        await say(page, 'compare the two');
        await page.getByRole('table').waitFor();
        const chat = await page.getByRole('dialog').screenshot({ animations: 'disabled' });
        return { before, chat };
      }),
    );
    const [plain, hostile] = looks;
    expect(hostile?.before.equals(plain?.before ?? Buffer.of())).toBe(true);
    expect(hostile?.chat.equals(plain?.chat ?? Buffer.of())).toBe(true);
  });

  test('stands above what covers the page', async () => {
    const page = await opened('/covered');
    await page.getByRole('button', { name: 'Close chat' }).click();
    await page.getByRole('button', { name: 'Open chat' }).waitFor();
  });

  test('changes nothing of the page: its elements, its styles, its names, where the focus was', async () => {
    const page = await stage.open();
    await page.addInitScript('window.before = new Set(Object.getOwnPropertyNames(window))');
    await page.goto(`${school.origin}/quiet`);
    await page.getByRole('button', { name: /chat/i }).click();
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    const after = await page.evaluate(`({
      body: [...document.body.children].map((each) => each.localName),
      last: document.querySelector('main').lastElementChild.id,
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      attributes: [document.documentElement, document.body].flatMap((each) => each.getAttributeNames()),
      names: Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && name !== 'before'),
    })`);
    expect(after).toEqual({
      ...{ body: ['main', 'script'], last: 'last', styles: 0, attributes: ['lang'] },
      names: ['crosswalk'],
    });
  });

  test('works under a strict policy: no inline script or style, no eval, no markup from text', async () => {
    const page = await visit('/strict');
    const refused: string[] = [];
    page.on('console', (line) => {
      if (/Content Security Policy|Trusted/i.test(line.text())) refused.push(line.text());
    });
    await page.addInitScript('window.print = () => (top.isPrinted = true)');
    await page.reload();
    await page.getByRole('button', { name: /chat/i }).click();
    await say(page, 'compare the two');
    await page.getByRole('table').waitFor();
    await page.getByRole('button', { name: 'More about this answer' }).last().click();
    await say(page, 'which path suits me');
    await page.getByRole('group', { name: /Two jobs/ }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Print this talk' }).click();
    await soon(async () => page.evaluate('isPrinted'));
    await soon(async () => {
      expect(await page.getByRole('dialog').boundingBox()).toMatchObject({ width: 440 });
    });
    expect(refused).toEqual([]);
  });

  test('takes corner, color, theme, title and greeting from the line', async () => {
    const page = await opened('/left');
    const dialog = page.getByRole('dialog', { name: 'Ask "us"' });
    await soon(async () => {
      expect(await dialog.boundingBox()).toMatchObject({ x: 20 });
    });
    await page.getByText('Room 12 is open until five').waitFor();
    const colors = `(() => {
      const root = document.querySelector('crosswalk-chat').shadowRoot;
      const of = (selector) => getComputedStyle(root.querySelector(selector)).backgroundColor;
      return [of('dialog'), of('.send')];
    })()`;
    await soon(async () => {
      expect(await page.evaluate(colors)).toEqual(['rgb(23, 28, 31)', 'rgb(255, 204, 0)']);
    });
    await page.evaluate(`document.querySelector('crosswalk-chat').setAttribute('theme', 'light')`);
    const light = `getComputedStyle(document.querySelector('crosswalk-chat').shadowRoot.querySelector('.send')).backgroundColor`;
    // Yellow cannot be read on white: a darker one stands for it.
    await soon(async () => {
      expect(await page.evaluate(light)).toBe('rgb(122, 98, 0)');
    });
  });

  test('takes what is no value of an option as not said', async () => {
    const page = await opened('/odd');
    await soon(async () => {
      const { x = 0, width = 0 } = (await page.getByRole('dialog').boundingBox()) ?? {};
      expect(x + width).toBe(880);
    });
  });

  test('fills a place in the page', async () => {
    const page = await visit('/inline');
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await soon(async () => {
      const place = await page.locator('#advisor').boundingBox();
      expect(await page.getByRole('region', { name: 'Billing or coding?' }).boundingBox()).toEqual(place);
    });
    await expect(page.getByRole('button', { name: /chat/i }).count()).resolves.toBe(0);
  });

  /** What a page that draws itself shows instead of what it showed. */
  const redraw = async (page: Page, view: string): Promise<void> =>
    page.evaluate(`document.querySelector('#view').innerHTML = ${JSON.stringify(view)}`);

  test('goes on in its place when the page has drawn it anew', async () => {
    const page = await visit('/views');
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    await redraw(page, '<p>Another view</p>');
    await page.locator('crosswalk-chat').waitFor({ state: 'detached' });
    await redraw(page, '<p>And back</p><div id="advisor" style="height: 400px"></div>');
    const region = page.getByRole('region', { name: 'Billing or coding?' });
    await region.waitFor();
    expect(await region.boundingBox()).toEqual(await page.locator('#advisor').boundingBox());
    await say(page, 'what should a school tell me');
    await page.getByText('Before you sign').waitFor();
    expect(await times(page, 'The middle earns')).toBe(1);
    expect(await times(page, 'Before you sign')).toBe(1);
  });

  test('floats over the page when it is asked for where it has no place, until there is one again', async () => {
    const page = await visit('/views');
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    await redraw(page, '<p>Another view</p>');
    await page.locator('crosswalk-chat').waitFor({ state: 'detached' });
    await page.evaluate(`crosswalk.open('what should a school tell me')`);
    await page.getByRole('dialog').getByText('Before you sign').waitFor();
    expect(await times(page, 'The middle earns')).toBe(1);
    await page.getByRole('button', { name: 'Close chat' }).click();
    await page.getByRole('button', { name: 'Open chat' }).click();
    await redraw(page, '<div id="advisor" style="height: 400px"></div>');
    const region = page.getByRole('region', { name: 'Billing or coding?' });
    await region.getByText('Before you sign').waitFor();
    await expect(page.getByRole('button', { name: /(open|close) chat/i }).count()).resolves.toBe(0);
  });

  test('a long title leaves a phone’s screen to the talk', async () => {
    const page = await stage.open({ viewport: { width: 320, height: 568 } });
    await page.goto(`${school.origin}/wordy`);
    await page.getByRole('button', { name: /chat/i }).click();
    const heading = page.getByRole('heading', { name: /^Center .* Ohio$/ });
    const { height = Infinity } = (await heading.boundingBox()) ?? {};
    expect(height).toBeLessThan(3 * 21);
  });

  test('Escape leaves a chat alone that fills a place in the page', async () => {
    const page = await visit('/inline');
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: 'Billing or coding?' }).isVisible()).resolves.toBe(true);
  });

  test('tells the page what happens in it, as long as the page listens', async () => {
    const page = await visit('/plain');
    await page.evaluate(`
      window.told = [];
      for (const name of ['open', 'close', 'sent', 'reply', 'forgotten'])
        crosswalk.on(name, ({ text, kind }) => told.push([name, text?.slice(0, 16), kind].filter(Boolean).join(' ')));
      crosswalk.on('sent', () => told.push('never'))();
      crosswalk.open();
    `);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await page.evaluate(`crosswalk.open('what do they earn')`);
    await page.getByText('The middle earns').waitFor();
    await page.getByRole('button', { name: 'Close chat' }).click();
    await page.evaluate(`new Promise((done) => crosswalk.on('forgotten', done) && crosswalk.forget())`);
    await soon(async () => {
      const told = await page.evaluate<string[]>('told');
      expect(told.slice(0, told.indexOf('forgotten') + 1)).toEqual([
        ...['open', 'reply Hi, I’m Crosswal text', 'sent what do they ear'],
        ...['reply The middle earns text', 'close', 'forgotten'],
      ]);
    });
  });

  test('a link that is double-clicked asks once', async () => {
    const page = await visit('/links');
    await page.getByRole('link', { name: 'What is the pay?' }).dblclick();
    await page.getByText('The middle earns').waitFor();
    await say(page, 'what should a school tell me');
    await page.getByText('Before you sign').waitFor();
    expect(await times(page, 'what do they earn')).toBe(1);
  });

  test('says when the chat does not load, and asks what was to be asked once it does', async () => {
    const page = await visit('/plain');
    await page.route('**/chat/*.js*', async (route) => route.abort());
    await page.evaluate(`crosswalk.open('what do they earn')`);
    await page.getByRole('button', { name: 'The chat did not load. Try again' }).waitFor();
    await page.unroute('**/chat/*.js*');
    await page.getByRole('button', { name: 'The chat did not load. Try again' }).click();
    await page.getByText('The middle earns').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Open chat', exact: true }).waitFor();
  });

  test('a link, an event and a frame’s worth of options are tried on the page that explains them', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/embed`);
    await page.getByLabel('data-title').fill('Ask <us> & "them"');
    await page.getByLabel('data-position').selectOption('left');
    const tag = page.getByLabel('The line to copy');
    await soon(async () => {
      expect(await tag.innerText()).toContain(
        'data-title="Ask &lt;us> &amp; &quot;them&quot;" data-position="left"',
      );
    });
    const preview = page.frameLocator('#preview');
    await preview.locator('crosswalk-chat[position=left]').waitFor({ state: 'attached' });
    await preview.getByRole('link', { name: 'A link that asks about pay' }).click();
    await preview.getByRole('dialog', { name: 'Ask <us> & "them"' }).waitFor();
    await preview.getByText('What do the two jobs pay?').waitFor();
  });
});
