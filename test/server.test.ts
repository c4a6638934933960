import { connect } from 'node:net';
import { createBot } from '../src/bot/bot';
import { fitMethod } from '../src/fitMethod';
import { ListenError } from '../src/server';
import { sitePages } from '../src/site/site';
import { ask, serve, type Answered, type Served } from './served';

const pages = sitePages({
  publicUrl: 'https://advice.example',
  ...{ sources: [], chapters: [], today: '2026-11-24' },
  onetAttribution: 'Thanks.',
  fit: fitMethod(),
});

let served: Served;
beforeAll(async () => {
  served = await serve({ parts: { pages, allowedOrigins: ['https://school.example'] } });
});
afterAll(async () => {
  await served.close();
});

const get = async (path: string, headers: Record<string, string> = {}): Promise<Answered<unknown>> =>
  ask(`${served.url}${path}`, { method: 'GET', headers });

test.each([...pages.keys()])(
  'the page %s is served whole, under a strict policy and without cookies',
  async (path) => {
    const { status, headers, text } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toBe(pages.get(path));
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${served.port}`);
    expect(policy).toContain("frame-ancestors 'self' https://school.example");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('set-cookie')).toBeNull();
  },
);

test('a browser that has the page is told so', async () => {
  const { headers } = await get('/');
  expect((await get('/', { 'If-None-Match': headers.get('etag') ?? '' })).status).toBe(304);
});

test('the widget may be loaded by pages elsewhere', async () => {
  const { status, headers, text } = await get('/widget.js');
  expect([status, text]).toEqual([200, 'window.crosswalk={}']);
  expect(headers.get('content-type')).toContain('javascript');
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
});

test('the chat is kept for good under the name of its content; a page from before an update gets the chat of today', async () => {
  const today = await get('/chat/0123abc.js');
  expect([today.status, today.text]).toEqual([200, 'export const begin = 1']);
  expect(today.headers.get('cache-control')).toContain('immutable');
  const before = await get('/chat/ffffff0.js');
  expect([before.status, before.text]).toEqual([200, 'export const begin = 1']);
  expect(before.headers.get('cache-control')).toBe('no-cache');
});

test.each(['br', 'gzip', 'identity'])('text is packed as the browser likes it: %s', async (encoding) => {
  const long = await serve({ parts: { pages: new Map([['/', 'word '.repeat(1000)]]) } });
  const { headers, text } = await ask(long.url, { method: 'GET', headers: { 'Accept-Encoding': encoding } });
  expect(headers.get('content-encoding') ?? 'identity').toBe(encoding);
  expect(headers.get('vary')).toBe('Accept-Encoding');
  expect(text).toBe('word '.repeat(1000));
  await long.close();
});

test('the operator sees that it lives, is ready, and how it does', async () => {
  expect((await get('/healthz')).json).toEqual({ status: 'ok' });
  expect((await get('/readyz')).json).toEqual({ status: 'ready' });
  expect((await get('/metrics')).text).toBe('up 1');
});

test('it is not ready while the store does not answer, and says no more', async () => {
  const ready = async (): Promise<boolean> => Promise.reject(new Error('secret path'));
  const lame = await serve({ parts: { ready } });
  const { status, text } = await ask(`${lame.url}/readyz`, { method: 'GET' });
  expect([status, text]).toEqual([503, '{"status":"not ready"}']);
  await lame.close();
});

test.each([
  ['GET', '/no/such/page<script>', 404],
  ['GET', '/%', 404],
  ['GET', '/v3/directline/nothing', 404],
  ['GET', '/v3/directline/conversations/%E0%A4%A', 404],
  ['DELETE', '/', 405],
  ['GET', '/api/messages', 405],
  ['PUT', '/v3/directline/conversations', 405],
])('%s %s is refused without an echo', async (method, path, expected) => {
  const { status, text, headers } = await ask(`${served.url}${path}`, { method });
  expect(status).toBe(expected);
  expect(text).not.toMatch(/no\/such|script|\.js|Error|conversations/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('what nobody foresaw is a 500 that tells nothing', async () => {
  const bot = {
    ...createBot({
      ...{ turns: {} as never, clock: () => new Date(), account: undefined, auth: 'on' },
      failed: () => undefined,
    }),
  };
  const receive = async (): Promise<never> => Promise.reject(new Error('secret inner words'));
  const broken = await serve({ parts: { bot: { ...bot, receive } } });
  const { status, text } = await ask(`${broken.url}/api/messages`, { body: { type: 'message' } });
  expect(status).toBe(500);
  expect(text).not.toContain('secret');
  expect(broken.errors).toHaveLength(1);
  await broken.close();
});

test('a request that is no HTTP does not bring it down', async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(served.port, '127.0.0.1', () => socket.end('nonsense\r\n\r\n'));
    socket.on('close', () => {
      resolve();
    });
    socket.resume();
  });
  expect((await get('/healthz')).status).toBe(200);
});

test('a port that is in use is one clear line', async () => {
  const again = serve({ port: served.port });
  await expect(again).rejects.toThrow(ListenError);
  await expect(again).rejects.toThrow(/^PORT: \d+ on 127\.0\.0\.1 is in use/);
});

test('it ends although a browser keeps its connection open', async () => {
  const ending = await serve();
  const socket = connect(ending.port, '127.0.0.1');
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n');
  await new Promise((resolve) => socket.once('data', resolve));
  const gone = new Promise((resolve) => socket.once('close', resolve));
  await ending.close();
  await gone;
});

test('a caller that leaves a refused handshake open holds up neither the house nor its end', async () => {
  const patient = await serve();
  const half = connect({ port: patient.port, host: '127.0.0.1', allowHalfOpen: true });
  half.write('GET /nope HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  const refusal = await new Promise<string>((resolve) => {
    half.once('data', (data) => {
      resolve(String(data));
    });
  });
  expect(refusal).toContain('404 Refused');
  await patient.close();
  half.destroy();
});
