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
    await page.getByText('Credentials, field by field').click();
    expect([await fresh.isVisible(), await past.isVisible()]).toEqual([true, false]);
    await page.getByRole('radio', { name: /^Past its time/ }).check();
    await fresh.waitFor({ state: 'hidden' });
    await past.waitFor();
    await page.getByRole('radio', { name: /^Everything/ }).check();
    await fresh.waitFor();
    await past.waitFor({ state: 'hidden' });
    await page.close();
  });

  test('fits a phone: a few screens, in which every topic stands by its name', async () => {
    const page = await stage.open({ viewport: { width: 360, height: 640 } });
    await page.goto(`${stage.url}/sources`);
    expect(await page.evaluate<number>('document.documentElement.scrollHeight / innerHeight')).toBeLessThan(
      8,
    );
    for (const topic of ['Credentials, field by field', 'Pay by state', 'National pay', 'List of sources'])
      expect(await page.locator('summary', { hasText: topic }).isVisible()).toBe(true);
    await page.locator('summary', { hasText: 'Pay by state' }).click();
    expect(await page.getByRole('cell', { name: '$50,990' }).isVisible()).toBe(false);
    await page.locator('summary', { hasText: 'Alabama to' }).click();
    expect(await page.getByRole('cell', { name: '$50,990' }).isVisible()).toBe(true);
    await page.close();
  });

  /** One place of each kind that a link may name. */
  const PLACES = [
    ['a fact', 'fact-n25-coding'],
    ['a number', 'figure-fee.CPC.one'],
    ['a number in a table', 'figure-pay.coding.OH.median'],
    ['a comparison', 'comparison-pay'],
    ['a source', 'source-mbct-cpb'],
    ['a topic', 'topic-certifications'],
    ['the list of sources', 'register'],
  ] as const;

  const isInView = `(() => {
    const target = document.querySelector(':target');
    const { top, height } = target.getBoundingClientRect();
    return target.checkVisibility({ contentVisibilityAuto: true }) && height > 0 && top >= -1 && top < innerHeight;
  })()`;

  test.each(PLACES.flatMap(([kind, id]) => [[kind, id, true] as const, [kind, id, false] as const]))(
    'a link to %s (#%s) finds it open and in view; with script: %s',
    async (_, id, javaScriptEnabled) => {
      const page = await stage.open({ viewport: { width: 360, height: 640 }, javaScriptEnabled });
      await page.goto(`${stage.url}/sources#${id}`);
      await soon(async () => {
        expect(await page.evaluate(isInView)).toBe(true);
      });
      // Another link on the page itself.
      await page.goto(`${stage.url}/sources`);
      await page.goto(`${stage.url}/sources#${id}`);
      await soon(async () => {
        expect(await page.evaluate(isInView)).toBe(true);
      });
      await page.close();
    },
  );

  test('on paper stand the topics that are open, or all of them', async () => {
    const page = await stage.open();
    await page.goto(`${stage.url}/sources`);
    const [fee, ohio] = [
      page.locator('[id="figure-fee.CPC.one"]'),
      page.locator('[id="figure-pay.coding.OH.median"]'),
    ];
    await page.emulateMedia({ media: 'print' });
    expect([await fee.isVisible(), await ohio.isVisible()]).toEqual([true, true]);
    await page.emulateMedia({ media: 'screen' });
    expect([await fee.isVisible(), await ohio.isVisible()]).toEqual([false, false]);
    await page.locator('summary', { hasText: 'Pay by state' }).click();
    await page.emulateMedia({ media: 'print' });
    expect([await fee.isVisible(), await ohio.isVisible()]).toEqual([false, true]);
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
