import { planSheet } from '../dialogs/plan/sheet';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { draw } from '../src/pictures/draw';
import { planPage } from '../src/site/plan';
import { describeInBrowser, findings, setStage, soon, type Stage } from './browser';

const know = loadKnowledge().on('2026-11-24');
const answers = {
  ...{ desk: 'much-coding', company: 'much-coding', pace: 'coding', friction: 'billing', exact: 'tiring' },
  ...{ money: 'none', months: 'quarter', home: 'must', past: 'customers' },
};
const sheet = planSheet(know, answers, {});
const drawn = (theme: 'light' | 'dark', width = 640): string =>
  sheet.picture ? draw(sheet.picture, { width, theme, margin: 0 }) : '';
const plan = planPage(sheet, {
  ...{ light: drawn('light'), dark: drawn('dark') },
  narrow: { light: drawn('light', 320), dark: drawn('dark', 320) },
});

/** Pixels of the part of a sheet that is printed on, at 96 to the inch and 16 mm of margin. */
const SHEETS = [
  ['A4', 673],
  ['Letter', 695],
] as const;

describeInBrowser('the page of a plan', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await setStage({ pages: new Map([['/a-plan', plan]]) })));
  afterAll(async () => stage.close());

  test.each([
    [320, 'light'],
    [320, 'dark'],
    [1200, 'light'],
    [1200, 'dark'],
  ] as const)('at %d pixels and %s runs off no side and shuts nobody out', async (width, colorScheme) => {
    const page = await stage.open({ viewport: { width, height: 800 }, colorScheme });
    await page.goto(`${stage.url}/a-plan`);
    await soon(async () => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      const shown = await page.evaluate<string>('document.querySelector("figure img").currentSrc');
      expect(shown).toBe(
        `data:image/svg+xml,${encodeURIComponent(drawn(colorScheme, width < 560 ? 320 : 640))}`,
      );
    });
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  test.each(SHEETS)(
    'on %s prints black on white, whole steps, and addresses to type',
    async (format, width) => {
      const page = await stage.open({ viewport: { width, height: 1000 }, colorScheme: 'dark' });
      await page.goto(`${stage.url}/a-plan`);
      await page.emulateMedia({ media: 'print' });
      await soon(async () => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        const style = await page.evaluate<string[]>(
          '[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]',
        );
        expect(style).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
        expect(await page.locator('header').isVisible()).toBe(false);
        expect(await page.locator('.address').first().isVisible()).toBe(true);
        const shown = await page.evaluate<string>('document.querySelector("figure img").currentSrc');
        expect(shown).toBe(`data:image/svg+xml,${encodeURIComponent(drawn('light'))}`);
      });
      const sides = (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g) ?? [];
      expect(sides.length).toBeGreaterThan(1);
      expect(sides.length).toBeLessThanOrEqual(5);
      await page.close();
    },
  );
});
