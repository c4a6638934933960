import { createBrain } from '../src/commands/brain';
import { describeInBrowser, fullPages, say, setStage, soon, type Stage } from './browser';
import { onStoryDay } from './served';

describeInBrowser('the page of everything on file', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ conversation: createBrain(), clock: onStoryDay, pages: fullPages() });
  });
  afterAll(async () => stage.close());

  test.each([320, 1200])('nothing runs off the side at %d pixels', async (width) => {
    const page = await stage.open({ viewport: { width, height: 760 } });
    await page.goto(`${stage.url}/sources`);
    await soon(async () => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });
    await page.close();
  });

  test('what is past its time can be shown alone, without script', async () => {
    const page = await stage.open({ javaScriptEnabled: false });
    await page.goto(`${stage.url}/sources`);
    const [fresh, past] = [
      page.locator('[id="figure-fee.CPC.one"]'),
      page.locator('[id="figure-remote.aapc.2022"]'),
    ];
    expect([await fresh.isVisible(), await past.isVisible()]).toEqual([true, true]);
    await page.getByRole('radio', { name: /^Past its time/ }).check();
    await fresh.waitFor({ state: 'hidden' });
    await past.waitFor();
    await page.getByRole('radio', { name: /^Everything/ }).check();
    await fresh.waitFor();
    await page.close();
  });

  test('the chat’s explanation leads to the very figure', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/`);
    await page.getByText('Hi, I’m Crosswalk').waitFor();
    await say(page, 'how much do coders make in ohio');
    await page.getByText('In Ohio the middle is $50,990').waitFor();
    await say(page, 'why did you say that');
    const link = page
      .getByRole('list', { name: 'Facts on file' })
      .getByRole('link', { name: 'pay.coding.OH.median' });
    await link.waitFor();
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
    await opened.waitForLoadState();
    expect(opened.url()).toBe(`${stage.url}/sources#figure-pay.coding.OH.median`);
    await soon(async () => {
      expect(await opened.locator(':target').textContent()).toBe('$50,990');
    });
    await page.close();
  });
});
