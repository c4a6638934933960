import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, setStage, type Stage } from './browser';
import { openSchool, type School } from './school';

const PEER = join(__dirname, '../bench/peers/webchat/node_modules/botframework-webchat/dist/webchat.js');

/** As its own documentation embeds it. */
const EMBEDDED = `
  const base = new URLSearchParams(location.hash.slice(1)).get('advisor') + '/v3/directline';
  fetch(base + '/tokens/generate', { method: 'POST' }).then((answer) => answer.json()).then(({ token }) =>
    WebChat.renderWebChat({ directLine: WebChat.createDirectLine({ domain: base, token }) }, document.querySelector('#webchat')));
`;

/** Left out where Web Chat is not installed; `.ci/run` installs it. */
const describeWithPeer = existsSync(PEER) ? describeInBrowser : describe.skip;

describeWithPeer('Microsoft’s Web Chat (npm ci --prefix bench/peers/webchat) on the same server', () => {
  let stage: Stage;
  let school: School;
  beforeAll(async () => {
    school = await openSchool(() => stage.url, {
      '/': { body: `<div id="webchat" style="height: 700px"></div><script src="/webchat.js"></script><script>${EMBEDDED}</script>`, options: null }, // prettier-ignore
    });
    stage = await setStage({ allowedOrigins: [school.origin] });
  });
  afterAll(async () => {
    await school.close();
    await stage.close();
  });

  const greeted = async (): Promise<Page> => {
    const page = await stage.open();
    await page.route('**/webchat.js', async (route) => route.fulfill({ path: PEER }));
    await page.goto(`${school.origin}/#advisor=${encodeURIComponent(stage.url)}`);
    await page.getByText('Hi, I’m Crosswalk, a bot').first().waitFor();
    return page;
  };

  const write = async (page: Page, text: string): Promise<void> => {
    await page.getByRole('textbox', { name: /message/i }).fill(text);
    await page.keyboard.press('Enter');
  };

  const actions = (page: Page): Locator => page.getByRole('toolbar', { name: 'Suggested actions' });
  const press = async (page: Page, name: string): Promise<void> =>
    actions(page).getByRole('button', { name }).click();

  test('is greeted, asks, and gets words with linked sources and next steps to press', async () => {
    const page = await greeted();
    await write(page, 'what do they earn');
    await page.getByText('The middle earns a made-up sum.').first().waitFor();
    const source = page.getByRole('link', { name: /Invented Bureau|survey/ }).first();
    await expect(source.getAttribute('href')).resolves.toBe('https://example.org/survey');
    await press(page, 'What should a school tell me?');
    await page.getByText('Before you sign, check:').first().waitFor();
    // Each on a line of its own.
    await page
      .locator('p:has(br)', { hasText: /• the refund\s*\n\s*• the exam fee/ })
      .first()
      .waitFor();
  });

  test('draws the card of a comparison', async () => {
    const page = await greeted();
    await press(page, 'Compare coding and billing');
    const card = page.locator('.ac-adaptiveCard').first();
    await card.waitFor();
    await card.getByText('Phone and screen, much contact').first().waitFor();
    await card.getByText('First certificate').first().waitFor();
  });

  test('holds the whole fit talk by its buttons', async () => {
    const page = await greeted();
    await write(page, 'which path suits me');
    const first = actions(page).locator('.webchat__suggested-action').first();
    // One pair comes again, as the same button was pressed five times.
    for (let at = 1; at <= 9; at += 1) {
      await page
        .getByText(new RegExp(`\\(${at} of \\d+\\)`))
        .first()
        .waitFor();
      await first.click();
    }
    await page.getByText('That is enough for a result').first().waitFor();
    await first.click();
    await page.getByText('What would change it').first().waitFor();
  });
});
