import {
  describeInBrowser,
  greeted,
  once,
  readable,
  say,
  setStage,
  soon,
  talkOf,
  throughFit,
  type Stage,
} from './browser';

interface Box {
  readonly scrollWidth: number;
  readonly clientWidth: number;
}

describeInBrowser('a talk in the browser', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await setStage()));
  afterAll(async () => stage.close());

  test('is had with the keyboard alone, from opening the chat to the result of the fit talk', async () => {
    const page = await stage.open({ viewport: { width: 500, height: 800 } });
    await page.goto(`${stage.url}/`);
    const launcher = page.getByRole('button', { name: /chat/i });
    await launcher.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Hi, I’m Crosswalk, a bot').waitFor();

    await page.keyboard.type('Which path suits me?');
    await page.keyboard.press('Enter');
    const question = page.getByRole('group');
    const result = page.getByRole('heading', { name: /You lean|Both would|too close/ });
    await question.getByText('1 of 8').waitFor();
    await question.getByRole('button').first().focus();
    await throughFit(page, async () => page.keyboard.press('Enter'));
    await result.waitFor();
    await page.getByText('What would change it').waitFor();
    expect(await page.getByRole('link', { name: 'Keep this plan' }).getAttribute('href')).toMatch(
      /^http.*\/plan\/[\w-]{32}$/,
    );

    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.locator('button:focus', { hasText: 'Open chat' }).waitFor();
  });

  test('takes an answer by its number, and steps back', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await say(page, 'which path suits me');
    await page.getByText('1 of 8').waitFor();
    await say(page, '2');
    await page.getByText('2 of 8').waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByText('you said: “Rather find the code”').waitFor();
  });

  test('names a waiting question, and settles it once it is answered', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/`);
    await page.getByRole('button', { name: 'Which path suits me?' }).click();
    const question = page.getByRole('group', { name: /Two jobs are on your desk. Which do you take\?/ });
    await question.getByRole('button', { name: 'Rather call the insurer', exact: true }).click();
    await page.getByRole('group', { name: /Who do you spend the morning with/ }).waitFor();
    await question.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Much rather find the code' }).waitFor({ state: 'detached' });
    await once(page, 'Rather call the insurer');
  });

  test('a double tap answers one question, not the next one that comes under the finger', async () => {
    const page = await stage.open({ viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });
    await page.goto(`${stage.url}/`);
    await page.getByRole('button', { name: /chat/i }).tap();
    await page.getByRole('button', { name: 'Which path suits me?' }).tap();
    const question = page.getByRole('group');
    await question.getByText('1 of 8').waitFor();
    // The second tap comes the moment the next question is drawn, by finger and by key.
    await page.evaluate(`(() => {
      const { shadowRoot } = document.querySelector('crosswalk-chat');
      new MutationObserver(() => {
        const next = shadowRoot.querySelector('[role=group]:not(.seen) .choice');
        if (!next) return;
        next.closest('[role=group]').classList.add('seen');
        const { x, y, width, height } = next.getBoundingClientRect();
        shadowRoot.elementFromPoint(x + width / 2, y + height / 2)?.click();
        next.click();
      }).observe(shadowRoot.querySelector('.log'), { childList: true, subtree: true });
    })()`);
    await question.getByRole('button').first().tap();
    await question.getByText('2 of 8').waitFor();
    await question.getByRole('button').first().tap();
    await question.getByText('3 of 8').waitFor();
    expect(await page.locator('.own').count()).toBe(3);
  });

  test('a key that is held down answers one question', async () => {
    const page = await greeted(await stage.open());
    await say(page, 'which path suits me');
    const question = page.getByRole('group');
    await question.getByText('1 of 8').waitFor();
    await question.getByRole('button').first().focus();
    await readable(page);
    await page.keyboard.down('Enter');
    await question.getByText('2 of 8').waitFor();
    await page.locator('.choice:focus').waitFor();
    await readable(page);
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.keyboard.press('Enter');
    await question.getByText('3 of 8').waitFor();
    expect(await page.locator('.own').count()).toBe(3);
  });

  test('a double click on “Forget this talk” does not count as being sure', async () => {
    const page = await greeted(await stage.open());
    await say(page, 'what do they earn');
    await page.getByText('The middle earns').waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Forget this talk' }).dblclick();
    await page.getByRole('button', { name: 'Press again to forget it all' }).waitFor();
    expect(await talkOf(page)).toContain('The middle earns');
  });

  test('Enter that only ends the writing of a character sends nothing, in Safari’s way of telling it too', async () => {
    const page = await greeted(await stage.open());
    const field = page.getByRole('textbox', { name: 'Message' });
    await field.fill('給料は');
    for (const told of [{ isComposing: true }, { isComposing: false, keyCode: 229 }])
      await field.dispatchEvent('keydown', { key: 'Enter', ...told });
    await field.dispatchEvent('keydown', { key: 'Escape', keyCode: 229 });
    await expect(field.inputValue()).resolves.toBe('給料は');
    await page.getByRole('dialog').waitFor();
    expect(await page.locator('.own').count()).toBe(0);
  });

  test('shows lists as lists, tables as tables, and where it has it from', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await say(page, 'what should a school tell me');
    await page.getByText('Before you sign').waitFor();
    await expect(page.getByRole('log').getByRole('listitem').allInnerTexts()).resolves.toEqual([
      'the refund',
      'the exam fee',
    ]);
    await page.getByText('Source: Invented Bureau, May 2025').click();
    const source = page.getByRole('link', { name: 'A survey that never was' });
    await expect(source.getAttribute('href')).resolves.toBe('https://example.org/survey');
    await expect(source.getAttribute('target')).resolves.toBe('_blank');
    await expect(source.getAttribute('rel')).resolves.toBe('noopener noreferrer');

    await say(page, 'compare the two');
    const table = page.getByRole('table', { name: 'Side by side' });
    await table.waitFor();
    await expect(table.getByRole('columnheader', { name: 'Billing' }).count()).resolves.toBe(1);
    await expect(table.getByRole('rowheader', { name: 'The day' }).count()).resolves.toBe(1);
  });

  test.each([320, 390])('fits a phone %d pixels wide and fills its screen', async (width) => {
    const page = await stage.open({
      viewport: { width, height: 640 },
      isMobile: true,
      hasTouch: true,
      reducedMotion: 'reduce',
    });
    await page.goto(`${stage.url}/`);
    const sideways = async (): Promise<number> =>
      page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
    await page.getByRole('button', { name: /chat/i }).waitFor();
    expect(await sideways()).toBeLessThanOrEqual(0);

    await page.getByRole('button', { name: /chat/i }).tap();
    await page.getByRole('button', { name: 'Compare coding and billing' }).tap();
    await page.getByRole('table').waitFor();
    await soon(async () => {
      expect(await page.getByRole('dialog').boundingBox()).toMatchObject({ x: 0, y: 0, width });
      const inside = await page
        .getByRole('log')
        .evaluate<number, Box>(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(inside).toBeLessThanOrEqual(0);
      expect(await sideways()).toBeLessThanOrEqual(0);
    });
  });

  test('draws words as words, whoever wrote them', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    const attack = '<img src=x onerror="document.title=\'taken\'"><b>school</b> javascript:alert(1)';
    await say(page, attack);
    await page.getByText('Before you sign').waitFor();
    expect(await talkOf(page)).toContain(attack);
    await expect(page.getByRole('log').locator('img, b').count()).resolves.toBe(0);
    expect(await page.title()).not.toBe('taken');
  });

  test('answers the page that holds it: open with a question, listen, close', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/privacy`);
    await page.addScriptTag({ url: '/widget.js' });
    const heard = page.evaluate<string>(
      `new Promise((resolve) => crosswalk.on('reply', ({ text }) => text.includes('middle') && resolve(text)))`,
    );
    await page.evaluate(`crosswalk.open('what do they earn')`);
    await expect(heard).resolves.toBe('The middle earns a made-up sum.');
    await once(page, 'what do they earn');
    expect((await talkOf(page)).indexOf('Hi, I’m Crosswalk')).toBeLessThan(
      (await talkOf(page)).indexOf('earn'),
    );
    await page.evaluate('crosswalk.close()');
    await page.getByRole('button', { name: /chat/i }).waitFor();
  });

  test('fills a window of its own', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/chat`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await soon(async () => {
      expect(await page.getByRole('region', { name: 'Billing or coding?' }).boundingBox()).toEqual({
        ...{ x: 0, y: 0, width: 1200, height: 800 },
      });
    });
    await expect(page.getByRole('button', { name: 'Close chat' }).count()).resolves.toBe(0);
  });
});
