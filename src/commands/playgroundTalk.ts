import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openBrowser } from './chromium';

const OPENING = 'Which path suits me?';
/** More questions than the fit talk ever asks. */
const MOST_QUESTIONS = 14;
/** Tall enough for the longest card. The playground's page has one theme, and does not fit itself to a phone. */
const VIEWPORT = { width: 1300, height: 1200 };
/** Milliseconds for a card to come to rest before its picture is taken. */
const SETTLING = 500;

const cards = (page: Page): Locator => page.locator('.ac-adaptiveCard');
const buttonsOf = (card: Locator): Locator => card.getByRole('button');

/** Presses a button of the last card and waits for a new last one that can be pressed. */
async function press(page: Page, name?: string): Promise<void> {
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
}

/** Presses on from the first question until the plan is told. Resolves with the number of answers. */
async function answerAll(page: Page): Promise<number> {
  const plan = page.getByText(/^Your plan/);
  for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
    if ((await plan.count()) > 0) return asked;
    await press(page);
  }
  throw new Error(`After ${MOST_QUESTIONS} answers there is no plan.`);
}

/** Holds the fit talk by the buttons of its cards to result and plan. Rejects when a step of it does not come. */
export async function holdFitTalk(address: string, pictures: string): Promise<number> {
  mkdirSync(pictures, { recursive: true });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    const shoot = async (name: string, what: Locator | Page = page): Promise<void> => {
      await page.waitForTimeout(SETTLING);
      await what.screenshot({ path: join(pictures, `${name}.png`) });
    };
    await page.goto(address);
    await page.getByRole('button', { name: OPENING }).waitFor();
    await shoot('1-greeting');
    await press(page, OPENING);
    await shoot('2-question');
    const asked = await answerAll(page);
    await shoot('3-result', cards(page).filter({ hasText: 'What would change it' }).last());
    await shoot('4-plan');
    if (failures.length > 0) throw new Error(`The playground's page failed: ${failures.join('; ')}`);
    return asked;
  } finally {
    await browser.close();
  }
}
