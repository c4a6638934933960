import { pagesFor, pictures, scripts, soon, staged } from './browser';
import { describeInFirefox, KEYS, openFirefox, type FirefoxPage } from './firefox';
import { onStoryDay, serve, type Served } from './served';

const ROOT = `document.querySelector('crosswalk-chat').shadowRoot`;

describeInFirefox('the chat in Firefox', () => {
  let served: Served;
  let page: FirefoxPage;
  beforeAll(async () => {
    served = await serve({
      ...{ conversation: staged, clock: onStoryDay },
      parts: { pages: pagesFor({}), pictures, scripts },
    });
    page = await openFirefox();
  });
  afterAll(async () => {
    await page.close();
    await served.close();
  });

  const talk = async (): Promise<string> =>
    page.evaluate(`document.querySelector('crosswalk-chat')?.shadowRoot.querySelector('[role=log]')?.innerText ?? ''`); // prettier-ignore

  /** Resolves when the talk shows the words. */
  const shows = async (words: string | RegExp): Promise<void> =>
    soon(async () => {
      expect(await talk()).toMatch(words);
    });

  /** Resolves when what was drawn last takes a press. */
  const readable = async (): Promise<void> => {
    await soon(async () => {
      expect(await page.evaluate(`${ROOT}.querySelector('.log.fresh') !== null`)).toBe(false);
    });
  };

  const press = async (selector: string): Promise<void> => {
    await readable();
    await page.evaluate(`${ROOT}.querySelector(${JSON.stringify(selector)}).click()`);
  };

  const addWidget = async (): Promise<void> =>
    page.evaluate(`new Promise((done) => {
      const script = document.createElement('script');
      script.src = '/widget.js';
      script.onload = () => done(true);
      document.body.append(script);
    })`);

  /** Resolves when the element is the one that keys go to. */
  const isAt = async (selector: string): Promise<void> =>
    soon(async () => {
      const isThere = `${ROOT}.activeElement?.matches(${JSON.stringify(selector)}) ?? false`;
      expect(await page.evaluate(isThere)).toBe(true);
    });

  test('is opened, held to the result of the fit talk, and survives a change of page', async () => {
    await page.goto(`${served.url}/privacy`);
    await addWidget();
    await press('.launcher');
    await shows('Hi, I’m Crosswalk');
    await page.evaluate(`crosswalk.open('Which path suits me?')`);
    // One pair comes again, as the same button was pressed five times.
    for (let at = 1; at <= 9; at += 1) {
      await shows(new RegExp(`(?<!\\d)${at} of `));
      await press('[role=group] .choice');
    }
    await shows('That is enough for a result');
    await press('[role=group] .choice');
    await shows('What would change it');
    const before = await talk();
    await page.goto(`${served.url}/chat`);
    await shows('What would change it');
    expect(await talk()).toBe(before);
  });

  test('keeps its look inside, and prints the talk alone', async () => {
    await page.goto(`${served.url}/chat`);
    await shows('Hi, I’m Crosswalk');
    const [adopted, font] = await page.evaluate<[number, string]>(
      `[${ROOT}.adoptedStyleSheets.length, getComputedStyle(${ROOT}.querySelector('textarea')).fontSize]`,
    );
    expect([adopted, font]).toEqual([2, '16px']);
    const paper = await page.evaluate<string>(`new Promise((done) => {
      new MutationObserver(() => {
        const frame = ${ROOT}.querySelector('iframe');
        if (frame) frame.contentWindow.print = () => done(frame.contentDocument.body.innerText);
      }).observe(${ROOT}, { childList: true, subtree: true });
      [...${ROOT}.querySelectorAll('.menu button')].find((each) => each.textContent === 'Print this talk').click();
    })`);
    expect(paper).toContain('What would change it');
    expect(paper).not.toContain('More about this answer');
  });

  test('is held with the keyboard alone: opened, asked, answered, left', async () => {
    await page.goto(`${served.url}/privacy`);
    await addWidget();
    await page.evaluate('crosswalk.open() ?? true');
    await isAt('textarea');
    await page.evaluate(`new Promise((done) => {
      crosswalk.on('close', () => crosswalk.forget());
      crosswalk.on('forgotten', () => done(true));
      crosswalk.close();
    })`);
    // The button stands after all of the page.
    await page.evaluate(`[...document.querySelectorAll('a')].at(-1).focus() ?? true`);
    await page.press(KEYS.tab);
    await isAt('.launcher');
    await page.press(KEYS.enter);
    await isAt('textarea');
    await shows('Hi, I’m Crosswalk');
    await page.press(...Array.from('Which path suits me?'), KEYS.enter);
    await shows('1 of ');
    const waiting = await page.evaluate<number>(`${ROOT}.querySelectorAll('[role=group] .choice').length`);
    await page.press(...Array<string[]>(waiting).fill([KEYS.shift, KEYS.tab]));
    await isAt('[role=group] .choice:first-child');
    await readable();
    await page.press(KEYS.enter);
    await shows('2 of ');
    await isAt('[role=group] .choice:first-child');
    await readable();
    await page.press(KEYS.tab, ' ');
    await shows('3 of ');
    await page.press(KEYS.escape);
    await isAt('.launcher');
    expect(await page.evaluate(`${ROOT}.querySelector('dialog').open`)).toBe(false);
  });
});
