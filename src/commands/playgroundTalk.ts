import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openBrowser } from './chromium';

/** More questions than the fit talk ever asks. */
const MOST_QUESTIONS = 14;
const WIDE = { width: 1240, height: 900 };
/** A phone's width, of which the playground's own columns leave the talk next to nothing: they are folded. */
const NARROW = { width: 420, height: 900 };
/** Milliseconds for a card to come to rest after it has appeared. */
const SETTLING = 500;

const cards = (page: Page): Locator => page.locator('.ac-adaptiveCard');
const buttonsOf = (card: Locator): Locator => card.getByRole('button');

/** Presses a button of the last card and waits for a new last one that can be pressed. */
async function press(page: Page, name?: string): Promise<string> {
  const last = cards(page).last();
  const before = await last.innerText();
  const button = name === undefined ? buttonsOf(last).first() : last.getByRole('button', { name });
  await button.click();
  await page.waitForFunction(
    `(() => {
      const last = [...document.querySelectorAll('.ac-adaptiveCard')].at(-1);
      return last.innerText !== ${JSON.stringify(before)} && last.querySelector('button') !== null;
    })()`,
  );
  await page.waitForTimeout(SETTLING);
  return cards(page).last().innerText();
}

/** Holds the fit talk by the buttons of its cards to result and plan. Rejects when a step of it does not come. */
export async function holdFitTalk(
  address: string,
  pictures: string,
  out: { write(line: string): unknown },
): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: WIDE, colorScheme: 'light' });
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    const shoot = async (name: string): Promise<void> => {
      await page.screenshot({ path: join(pictures, `${name}.png`) });
    };
    await page.goto(address);
    await page.getByRole('button', { name: 'Which path suits me?' }).waitFor();
    await shoot('1-greeting');
    await press(page, 'Which path suits me?');
    await shoot('2-first-question');
    let asked = 0;
    while (asked < MOST_QUESTIONS && (await page.getByText(/^Your plan/).count()) === 0) {
      await press(page);
      asked += 1;
      await shoot(`3-after-answer-${String(asked).padStart(2, '0')}`);
    }
    await page.getByText('What would change it').first().waitFor();
    await page.setViewportSize(NARROW);
    await page.waitForTimeout(SETTLING);
    await shoot('5-narrow');
    if (failures.length > 0) throw new Error(`The playground's page failed: ${failures.join('; ')}`);
    out.write(`The fit talk was held to its plan, with ${asked} answers pressed. Pictures: ${pictures}\n`);
  } finally {
    await browser.close();
  }
}
