import { pictureNamed } from '../dialogs/pictures';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { createPictures } from '../src/pictures/pictures';
import { ask, serve, type Answered, type Served } from './served';

/** What a browser gets from `/pictures/…`. */

const library = loadKnowledge();
let day = '2026-11-24';
let served: Served;
beforeAll(async () => {
  const pictures = createPictures((name) => pictureNamed(library.on(day), name));
  served = await serve({ parts: { pictures } });
});
afterAll(async () => {
  await served.close();
});

const get = async (address: string, headers: Record<string, string> = {}): Promise<Answered<{ error: { code: string; message: string } }>> =>
  ask(`${served.url}/pictures/${address}`, { method: 'GET', headers }); // prettier-ignore

test.each(['pay', 'pay/billing', 'pay-by-state', 'pay-by-state/OH/coding', 'claim', 'ladder', 'ladder/coding', 'projection'])(
  '%s is drawn in both forms, both themes and all widths',
  async (name) => {
    for (const theme of ['light', 'dark'])
      for (const width of [320, 400, 640]) {
        const svg = await get(`${name}.svg?theme=${theme}&width=${width}`);
        expect(svg.status).toBe(200);
        expect(svg.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
        expect(svg.text).toMatch(new RegExp(`^<svg [^>]*width="${width}"`));
      }
    const png = await get(`${name}.png`);
    expect([png.status, png.headers.get('content-type')]).toEqual([200, 'image/png']);
  },
); // prettier-ignore

test('it may be kept for a day, shown anywhere, and only asked for again', async () => {
  const { headers } = await get('pay.svg');
  expect(headers.get('cache-control')).toBe('public, max-age=86400');
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  const again = await get('pay.svg', { 'If-None-Match': headers.get('etag') ?? '' });
  expect([again.status, again.text]).toEqual([304, '']);
  expect((await get('pay.svg?theme=dark')).headers.get('etag')).not.toBe(headers.get('etag'));
});

test('a picture that many ask for is packed once for each way of packing', async () => {
  const zlib = jest.requireActual<typeof import('node:zlib')>('node:zlib');
  const packings = [jest.spyOn(zlib, 'brotliCompressSync'), jest.spyOn(zlib, 'gzipSync')];
  for (const encoding of ['br', 'gzip', 'br', 'br', 'gzip']) {
    const { status, headers } = await get('pay-by-state/TX/coding.svg', { 'Accept-Encoding': encoding });
    expect([status, headers.get('content-encoding')]).toEqual([200, encoding]);
  }
  expect(packings.map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  for (const packing of packings) packing.mockRestore();
});

test('without a wish it is wide and light', async () => {
  expect((await get('claim.svg')).text).toBe((await get('claim.svg?width=640&theme=light')).text);
});

test.each([
  'nothing.svg', 'pay', 'pay.gif', 'pay.svg.png', 'pay/ohio.svg', 'pay-by-state/ZZ.svg', 'pay-by-state/OH/nursing.svg',
  'pay-by-state/oh.svg', '.svg', '%3Cscript%3E.svg', '..%2F..%2Fpackage.json', 'claim/OH.svg', '__proto__.svg',
])('%s is no picture, and is not echoed', async (address) => {
  const { status, json, text } = await get(address);
  expect([status, json.error.code]).toEqual([404, 'NotFound']);
  expect(text).not.toMatch(/script|ohio|nursing|package/);
}); // prettier-ignore

test.each(['theme=pink', 'width=321', 'width=1e9', 'width=', 'theme=dark&theme=light', 'title=Hello', 'width=320&x=%3Cscript%3E'])(
  '?%s cannot be granted, and the answer says what can',
  async (query) => {
    const { status, json, text } = await get(`pay.svg?${query}`);
    expect([status, json.error.code]).toEqual([400, 'BadArgument']);
    expect(json.error.message).toContain('theme=light|dark');
    expect(text).not.toMatch(/pink|321|Hello|script/);
  },
); // prettier-ignore

test('a head says the same without the picture', async () => {
  const head = await ask(`${served.url}/pictures/pay.svg`, { method: 'HEAD' });
  expect([head.status, head.text, head.headers.get('content-type')]).toEqual([200, '', 'image/svg+xml; charset=utf-8']); // prettier-ignore
});

test('when its figures get too old to say, a picture is there no more, kept or not', async () => {
  expect((await get('pay.svg')).status).toBe(200);
  day = '2040-01-01';
  expect((await get('pay.svg')).status).toBe(404);
  expect((await get('claim.svg')).status).toBe(200);
  day = '2026-11-24';
  expect(served.errors).toEqual([]);
});
