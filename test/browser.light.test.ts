import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describeInBrowser, scripts, setStage, type Stage } from './browser';

const KB = 1000;

const packedSize = (path: string | RegExp): number => {
  const [, script] = [...scripts].find(([name]) => (typeof path === 'string' ? name === path : path.test(name))) ?? []; // prettier-ignore
  return script === undefined ? NaN : gzipSync(script).length;
};

test('the line on a page costs it 5 kB at most, and the chat itself 40 kB, packed', () => {
  expect(packedSize('/widget.js')).toBeLessThanOrEqual(5 * KB);
  expect(packedSize(/^\/chat\//)).toBeLessThanOrEqual(40 * KB);
});

test('every word of the chat’s own stands in one file, ready to be translated', () => {
  const folder = join(__dirname, '../src/web');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !/^texts|styles/i.test(name));
  const words = files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter(
        (line) => /(['"`])[A-Z][a-z]+( [\w’,]+)+[^'"`]*\1/.test(line) && !/Error\(|super\(|\*/.test(line),
      )
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(words).toEqual([]);
});

interface Load {
  readonly shift: number;
  readonly longest: number;
  readonly requests: readonly string[];
}

describeInBrowser('what the widget costs a page before anybody wants it', () => {
  let stage: Stage;
  beforeAll(async () => (stage = await setStage()));
  afterAll(async () => stage.close());

  /** A page full of words with our line on it, watched from before its first byte. */
  async function load(): Promise<Load> {
    const page = await stage.open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.addInitScript(`
      window.shift = 0; window.longest = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shift += value)))
        .observe({ type: 'layout-shift', buffered: true });
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))))
        .observe({ type: 'longtask', buffered: true });
    `);
    await page.route('**/school', async (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><title>School</title>${'<p>Our school.</p>'.repeat(60)}<script src="/widget.js" defer></script>`,
      }),
    );
    await page.goto(`${stage.url}/school`);
    await page.getByRole('button', { name: /chat/i }).waitFor();
    // Nothing has been asked for half a second, and the page has nothing left to do.
    await page.waitForLoadState('networkidle');
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done)))');
    const { shift, longest } = await page.evaluate<Load>('({ shift, longest })');
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await page.context().close();
    return { shift, longest, requests };
  }

  test('nothing moves, nothing is asked of the server, and no task holds the page up', async () => {
    const loads = [await load(), await load(), await load()];
    for (const { shift, requests } of loads) {
      expect(shift).toBe(0);
      expect(requests).toEqual(['/school', '/widget.js']);
    }
    // What another program does to this machine is not the widget's doing: the calmest load counts.
    expect(Math.min(...loads.map(({ longest }) => longest))).toBeLessThanOrEqual(50);
  });
});
