import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startOurs } from './bots.js';
import { BENCH, ROOT } from './prepare.js';
import { ratios, rotated, spread } from './statistics.js';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--enable-precise-memory-info',
];
const PEERS = join(BENCH, 'peers', 'webchat', 'node_modules', 'botframework-webchat', 'dist');

/** Lighthouse's slow mobile line: 150 ms there and back, 1.6 Mbit/s down, 0.75 up; and a processor four times slower. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;
const QUESTION = 'what is the difference between the two jobs?';
/** Messages of the person; with the answers there are more than a hundred in the talk. */
const MESSAGES = 50;

/** As Web Chat's documentation embeds it, loaded when somebody wants it, as ours is. */
const peerPage = (script, base) => `<div id="webchat" style="height: 600px"></div>
<button id="open">Open chat</button>
<script>
  document.querySelector('#open').onclick = async () => {
    const script = document.createElement('script');
    script.src = '/${script}';
    const loaded = new Promise((done) => (script.onload = done));
    document.body.append(script);
    const asked = fetch('${base}/v3/directline/tokens/generate', { method: 'POST' });
    await loaded;
    const { token } = await (await asked).json();
    window.store = WebChat.createStore();
    const directLine = WebChat.createDirectLine({ domain: '${base}/v3/directline', token });
    WebChat.renderWebChat({ directLine, store }, document.querySelector('#webchat'));
  };
</script>`;

/** Each door: what its page holds, where one writes, what one answer looks like, and how to say something by script. */
const DOORS = {
  ours: {
    page: (base) => `<script src="${base}/widget.js" defer></script>`,
    field: 'crosswalk-chat textarea',
    answer: 'crosswalk-chat .reply',
    say: `(text) => crosswalk.open(text)`,
  },
  'webchat.js': peerDoor('webchat.js'),
  'webchat-minimal.js': peerDoor('webchat-minimal.js'),
};

function peerDoor(script) {
  return {
    page: (base) => peerPage(script, base),
    field: '#webchat input[data-id="webchat-sendbox-input"]',
    answer: '#webchat .webchat__bubble:not(.webchat__bubble--from-user)',
    say: `(text) => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { text } })`,
  };
}

/** A web site with a page for each door; the peers' scripts come packed, as a good host sends them. */
async function openSite(base) {
  const scripts = new Map(['webchat.js', 'webchat-minimal.js'].map((name) => [`/${name}`, gzipSync(readFileSync(join(PEERS, name)), { level: 9 })])); // prettier-ignore
  const pages = new Map(Object.entries(DOORS).map(([name, { page }]) => [`/page/${name}`, page]));
  const server = createServer(({ url }, res) => {
    const script = scripts.get(url);
    if (script) res.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Encoding': 'gzip' }).end(script);
    else res.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><meta charset="utf-8"><title>School</title>${pages.get(url)?.(base()) ?? ''}`); // prettier-ignore
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
}

/** Bytes that come over the line, packed as they come, headers included. */
function countBytes(cdp) {
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  return () => bytes;
}

async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 1024 / 1024;
}

/** One visitor: opens the chat over a slow line, asks, gets an answer; then a long talk without the brakes. */
async function visit(browser, origin, name) {
  const { field, answer, say } = DOORS[name];
  const context = await browser.newContext();
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  for (const domain of ['Network', 'Performance', 'HeapProfiler']) await cdp.send(`${domain}.enable`);
  const bytes = countBytes(cdp);
  await cdp.send('Network.emulateNetworkConditions', SLOW);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${origin}/page/${name}`);
  const opener = page.getByRole('button', { name: 'Open chat' });
  await opener.waitFor();
  const before = bytes();

  const began = performance.now();
  await opener.click();
  await page.locator(field).waitFor();
  await page.locator(field).fill(QUESTION);
  const usable = performance.now() - began;
  await page.locator(field).press('Enter');
  await page.locator(answer).nth(1).waitFor();
  const replied = performance.now() - began;
  const transferred = bytes();

  await cdp.send('Network.emulateNetworkConditions', {
    ...SLOW,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  for (let at = 0; at < MESSAGES; at++) {
    await page.evaluate(`(${say})(${JSON.stringify(QUESTION)})`);
    await page
      .locator(answer)
      .nth(at + 2)
      .waitFor();
  }
  const heap = await heapOf(cdp);
  await context.close();
  return { usable, replied, transferred: transferred / 1000, before: before / 1000, heap };
}

const FIGURES = [
  ['transferred until the first answer', 'kB', (run) => run.transferred],
  ['click to usable field, slow line and processor', 'ms', (run) => run.usable],
  ['click to first answer, slow line and processor', 'ms', (run) => run.replied],
  ['memory of the page after 100 messages', 'MiB', (run) => run.heap],
];

/** Why the widget cannot be measured here; undefined when it can. */
export const widgetObstacle = () =>
  existsSync(CHROMIUM) ? undefined : `The widget is not measured: there is no ${CHROMIUM}.`;

/** Our widget beside Microsoft's Web Chat, whole and minimal, on the same server; all doors take turns in every round. */
export async function measureWidget(rounds, progress) {
  const { chromium } = createRequire(join(ROOT, 'package.json'))('playwright-core');
  let base = '';
  const site = await openSite(() => base);
  const bot = await startOurs({ WEBCHAT_ALLOWED_ORIGINS: site.origin });
  base = bot.url;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  const runs = Object.fromEntries(Object.keys(DOORS).map((name) => [name, []]));
  try {
    for (let round = -1; round < rounds; round++) {
      progress(`widget ${Math.max(round + 1, 0)}/${rounds}`);
      for (const name of rotated(Object.keys(DOORS), round + 1)) {
        const run = await visit(browser, site.origin, name);
        if (round >= 0) runs[name].push(run);
      }
    }
  } finally {
    await browser.close();
    await bot.end();
    site.server.close();
  }
  return Object.keys(DOORS)
    .filter((name) => name !== 'ours')
    .flatMap((peer) =>
      FIGURES.map(([name, unit, of]) => {
        const [mine, peers] = [runs.ours.map(of), runs[peer].map(of)];
        return { name: `${name} (${peer})`, unit, better: 'less', ours: spread(mine), peer: spread(peers), ratio: ratios(mine, peers) }; // prettier-ignore
      }),
    );
}
