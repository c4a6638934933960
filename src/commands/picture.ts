import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './chromium';
import { end, freePort, startAdvisor } from './localProcess';
import { ROOT } from './project';

/** Takes the README's picture of the page, from a real talk with the built server: `docs/page.png`. */

const PICTURE = join(ROOT, 'docs', 'page.png');
const TALK = ['How much do medical coders make?', 'and billers?'];
/** Milliseconds for the page to come to rest after an answer. */
const SETTLING = 600;

async function hold(page: Page): Promise<void> {
  for (const line of TALK) {
    const answers = page.locator('.reply');
    const before = await answers.count();
    await page.getByRole('textbox', { name: 'Message' }).fill(line);
    await page.keyboard.press('Enter');
    await answers.nth(before).waitFor();
    await page.waitForTimeout(SETTLING);
  }
}

async function takePicture(port: number): Promise<void> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1240, height: 800 }, colorScheme: 'light' });
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.locator('.reply').first().waitFor();
    await hold(page);
    mkdirSync(dirname(PICTURE), { recursive: true });
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'crosswalk-picture-'));
  const settings = { PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'silent' };
  try {
    const server = await startAdvisor({ ...settings, PUBLIC_URL: 'https://advice.example.org' });
    try {
      await takePicture(port);
    } finally {
      await end(server);
    }
    process.stdout.write(`${PICTURE}\n`);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
