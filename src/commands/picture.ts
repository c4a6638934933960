import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { ROOT } from './project';

/** Takes the README's picture of the page, from a real talk with the built server: `docs/page.png`. */

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const PICTURE = join(ROOT, 'docs', 'page.png');
const TALK = ['How much do medical coders make?', 'and billers?'];
/** Milliseconds for the page to come to rest after an answer. */
const SETTLING = 600;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves when the server says where it is; rejects when it ends instead. */
async function isUp(server: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.stdout?.once('data', () => {
      resolve();
    });
    server.once('exit', (code) => {
      reject(new Error(`The server ended with ${code ?? 'a signal'}; is it built?`));
    });
  });
}

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
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
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
  const server = spawn(process.execPath, [join(ROOT, 'dist', 'src', 'index.js')], {
    env: { ...settings, PUBLIC_URL: 'https://advice.example.org' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await isUp(server);
    await takePicture(port);
    process.stdout.write(`${PICTURE}\n`);
  } finally {
    server.kill();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
