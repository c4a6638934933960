import { ask, serve, type Answered, type Served } from './served';
import { fromTeams, startTeams, type TeamsService } from './teamsService';
import { ACCOUNT, OUTBOUND, startIssuer, type Issuer, type Wish } from './teamsTokens';

/** The SDK's own check of who calls runs here, with the keys of an issuer on this machine. */
let service: TeamsService;
let issuer: Issuer;
let served: Served;
beforeEach(async () => {
  // The SDK says on the console what is wrong with a token.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  [service, issuer] = [await startTeams(), await startIssuer()];
  served = await serve({ bot: { account: ACCOUNT, cloud: issuer.cloud, patience: 500 } });
});
afterEach(async () => {
  await served.close();
  await Promise.all([service.close(), issuer.close()]);
  jest.restoreAllMocks();
});

type Refusal = Answered<{ error: { code: string; message: string } }>;

const post = async (authorization: string | undefined, part: object = {}): Promise<Refusal> =>
  ask(`${served.url}/api/messages`, {
    body: fromTeams(service, { text: 'what do coders earn', ...part }),
    headers: authorization === undefined ? {} : { Authorization: authorization },
  });
const call = async (wish: Wish = {}, part: object = {}): Promise<Refusal> =>
  post(`Bearer ${issuer.token(service.serviceUrl, wish)}`, part);

/** What a caller gets who is not let in: one plain sentence, and nothing happens. */
async function isKeptOut({ status, json, text }: Refusal): Promise<void> {
  expect(status).toBe(401);
  expect(json).toEqual({ error: { code: 'Unauthorized', message: 'The caller is not known here.' } });
  expect(text).not.toMatch(/stack|\.js|key/i);
  expect(await served.store.keys('')).toEqual([]);
  expect(service.posts).toEqual([]);
}

const ago = (seconds: number): number => Math.floor(Date.now() / 1000) - seconds;

test('the service of Teams is let in, and answered with a token of our own', async () => {
  expect((await call()).status).toBe(200);
  expect(service.texts()).toEqual(['1: "what do coders earn"', 'And now?']);
  expect(service.posts.map(({ authorization }) => authorization)).toEqual([
    `Bearer ${OUTBOUND}`,
    `Bearer ${OUTBOUND}`,
  ]);
});

test('what the sweep sends is signed as well', async () => {
  service.next.push({ status: 401 });
  expect((await call()).status).toBe(500);
  expect(await served.sweep()).toBe(1);
  expect(service.taken[0]?.authorization).toBe(`Bearer ${OUTBOUND}`);
});

test('a clock that is a few minutes wrong does not matter', async () => {
  expect((await call({ claims: { exp: ago(200) } })).status).toBe(200);
  expect((await call({ claims: { nbf: ago(-200) } })).status).toBe(200);
});

test.each<[string, Wish]>([
  ['for another app', { claims: { aud: 'another-app' } }],
  ['for no app', { claims: { aud: undefined } }],
  ['from another issuer', { claims: { iss: 'https://evil.example' } }],
  ['that expired before the clocks could be wrong', { claims: { exp: ago(301) } }],
  ['that is not valid yet', { claims: { nbf: ago(-400) } }],
  ['signed with a key of somebody else', { key: 'strange', kid: 'good' }],
  ['with a key that the issuer does not show', { key: 'strange' }],
  ['without the name of its key', { options: { header: { alg: 'RS256' } } }],
  ['whose key is not endorsed for Teams', { key: 'unendorsed' }],
  ['for a service elsewhere', { claims: { serviceurl: 'https://smba.example/' } }],
  ['for no service', { claims: { serviceurl: undefined } }],
  ['of another bot', { claims: { ver: '1.0', appid: 'another-bot' } }],
])('a token %s is refused', async (_what, wish) => {
  await isKeptOut(await call(wish));
});

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

test('a token whose words were changed is refused', async () => {
  const [head, body = '', signature] = issuer.token('https://elsewhere.example/').split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  const changed = part({ ...claims, serviceurl: service.serviceUrl });
  await isKeptOut(await post(`Bearer ${head}.${changed}.${signature}`));
});

test.each(['none', 'HS256'])(
  'a token that says it needs no key of the issuer (%s) is refused',
  async (alg) => {
    const [, body, signature] = issuer.token(service.serviceUrl).split('.');
    await isKeptOut(await post(`Bearer ${part({ alg, typ: 'JWT', kid: 'good' })}.${body}.`));
    await isKeptOut(await post(`Bearer ${part({ alg, typ: 'JWT', kid: 'good' })}.${body}.${signature}`));
  },
);

test.each([
  ['no token', undefined],
  ['an empty one', 'Bearer '],
  ['something else', 'Basic YTpi'],
  ['a word', 'Bearer word'],
  ['two tokens', 'Bearer a.b.c d.e.f'],
])('%s is refused', async (_what, authorization) => {
  await isKeptOut(await post(authorization));
});

test('a good token does not open the door for a channel that its key is not endorsed for', async () => {
  await isKeptOut(await call({}, { channelId: 'emulator' }));
  await isKeptOut(await call({}, { channelId: 'AseChannel' }));
});

describe('while the issuer does not show its keys', () => {
  const isPutOff = async ({ status, json, text }: Refusal): Promise<void> => {
    expect(status).toBe(500);
    expect(json.error.message).toBe('That could not be answered; deliver it again.');
    expect(text).not.toMatch(/ECONN|127\.0\.0\.1|fetch/);
    expect(await served.store.keys('')).toEqual([]);
    expect(service.posts).toEqual([]);
  };

  test.each([503, 404])(
    'because it answers %s, nobody is let in, and soon after all is well',
    async (status) => {
      issuer.next.push(status);
      await isPutOff(await call());
      expect(served.errors).toHaveLength(1);
      expect((await call()).status).toBe(200);
    },
  );

  test('because it says nothing, nobody is let in, and nobody waits for long', async () => {
    issuer.next.push('hang');
    await isPutOff(await call());
    expect((await call()).status).toBe(200);
  });

  test('because it is gone, nobody is let in, unless the keys are known', async () => {
    const token = issuer.token(service.serviceUrl);
    await issuer.close();
    await isPutOff(await post(`Bearer ${token}`));
  });

  test('those who were let in before stay known', async () => {
    await call();
    await issuer.close();
    expect((await call()).status).toBe(200);
    expect(issuer.asked).toEqual(['/openid', '/keys']);
  });
});
