import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { freePort } from '../src/commands/localProcess';
import { certificateEnd } from '../src/commands/teams/certificate';
import { reportOf, type Check } from '../src/commands/teams/check';
import { examine } from '../src/commands/teams/examine';
import type { Net } from '../src/commands/teams/net';
import { packageSettings } from '../src/commands/teams/settings';
import { zipPackage } from '../src/commands/teams/zip';
import { SETTINGS } from '../src/config';
import { bareEnv, running } from './ownProcess';
import { serve, type Served } from './served';
import { configWith, TEAMS_ENV } from './teamsEnv';

/** Whatever is opened here is closed after the test. */
const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function listening(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(async () => new Promise((resolve) => server.close(resolve)));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const folder = mkdtempSync(join(tmpdir(), 'crosswalk-doctor-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const FILE = join(folder, 'crosswalk.zip');
beforeEach(() => {
  writeFileSync(FILE, zipPackage(packageSettings(configWith(), '1.2.0')));
});

/** What Microsoft's sign-in is asked, and what it answers; `skew` sets its clock back by so many seconds. */
interface Login {
  readonly url: string;
  readonly asked: { readonly path: string; readonly form: URLSearchParams }[];
  answer: { readonly status: number; readonly body: unknown };
  skew: number;
}

/** A stand-in for the sign-in service: it gives a token, unless it is told to refuse. */
async function startLogin(): Promise<Login> {
  const answers = async (request: IncomingMessage): Promise<Login['answer']> => {
    const path = request.url ?? '';
    if (!path.endsWith('/token')) return { status: 200, body: { jwks_uri: 'https://keys.example' } };
    login.asked.push({ path, form: new URLSearchParams(await text(request)) });
    return login.answer;
  };
  const server = createServer((request, response) => {
    void answers(request).then(({ status, body }) => {
      response.setHeader('Date', new Date(Date.now() - login.skew * 1000).toUTCString());
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  const granted = { status: 200, body: { token_type: 'Bearer', expires_in: 3599, access_token: 'e.y.z' } };
  const login: Login = { url: `http://${await listening(server)}`, asked: [], answer: granted, skew: 0 };
  return login;
}

/** Where nobody listens. */
let nobody: string;
beforeAll(async () => {
  nobody = `http://127.0.0.1:${await freePort()}`;
});
/** An hour more, so that the days are whole ones also a moment later. */
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000 + 3_600_000);

/** The world of a test: the public address leads to a server on this machine, and Microsoft is the stand-in. */
const netTo = (server: string, login: string, changes: Partial<Net> = {}): Net => ({
  fetch: async (url, init) => fetch(url.replace(TEAMS_ENV.PUBLIC_URL, server), init),
  ...{ now: () => new Date(), certificateEnd: async () => Promise.resolve(inDays(60)) },
  ...{ login, keys: `${login}/keys` },
  ...changes,
});

/** The lines that the doctor prints. */
async function lines(
  net: Net,
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<string[]> {
  const patient = { config: configWith(changes), version: '1.2.0', file: FILE };
  return reportOf(await examine(patient, net)).lines;
}

const about = (all: readonly string[], what: string): string | undefined =>
  all.find((line) => line.includes(`: ${what}: `));

const ACCOUNT = {
  ...{ appId: TEAMS_ENV.MicrosoftAppId, tenantId: TEAMS_ENV.MicrosoftAppTenantId },
  ...{ type: 'SingleTenant', password: TEAMS_ENV.MicrosoftAppPassword },
};

async function started(
  bot: NonNullable<Parameters<typeof serve>[0]>['bot'] = { account: ACCOUNT },
): Promise<Served> {
  const served = await serve({ bot });
  open.push(served.close);
  return served;
}

/** A server that is not ours. */
const stranger = async (answer: RequestListener): Promise<string> =>
  `http://${await listening(createServer(answer))}`;

/** Answers everything with a status and a body. The router patches Node's answers, so their calls cannot be chained. */
const always =
  (status: number, body = ''): RequestListener =>
  (_, response) => {
    response.writeHead(status);
    response.end(body);
  };

/** Passes everything but `/api/messages` as healthy, and answers that in its own way. */
const proxy = async (status: number, body = '', headers: Record<string, string> = {}): Promise<string> =>
  stranger(({ url }, response) => {
    const isTheirs = url === '/api/messages';
    response.writeHead(isTheirs ? status : 200, isTheirs ? headers : {});
    response.end(isTheirs ? body : '');
  });

test('an installation that has everything is well, and signs in as itself', async () => {
  const login = await startLogin();
  const { url, errors, store } = await started();
  expect(await lines(netTo(url, login.url))).toEqual([
    'ok: settings: all that the package needs is set',
    'ok: registration: SingleTenant, with a client secret',
    'ok: package: version 1.2.0, made with these settings',
    'ok: address: /healthz answers',
    'ok: readiness: /readyz answers',
    'ok: endpoint: /api/messages lets nobody in who does not sign in (401)',
    `ok: certificate: good until ${inDays(60).toISOString().slice(0, 10)}, 60 days`,
    expect.stringMatching(/^ok: clock: within [01] seconds of Microsoft’s$/),
    `ok: keys: ${new URL(login.url).host} publishes them`,
    `ok: sign-in: ${new URL(login.url).host} gives the bot a token`,
    'Nothing to mend, 0 not checked.',
  ]);
  expect(errors).toEqual([]);
  expect((await store.read(['teams-doctor'])).size).toBe(0);
  expect(login.asked.map(({ path }) => path)).toEqual([
    `/${TEAMS_ENV.MicrosoftAppTenantId}/oauth2/v2.0/token`,
  ]);
  expect(Object.fromEntries(login.asked[0]?.form ?? [])).toEqual({
    ...{ grant_type: 'client_credentials', scope: 'https://api.botframework.com/.default' },
    ...{ client_id: TEAMS_ENV.MicrosoftAppId, client_secret: TEAMS_ENV.MicrosoftAppPassword },
  });
});

describe('the server', () => {
  let login: Login;
  beforeEach(async () => {
    login = await startLogin();
  });
  const endpoint = async (server: string) => about(await lines(netTo(server, login.url)), 'endpoint');

  test('that runs without the bot’s id is told apart from one that is down', async () => {
    const { url } = await started({ account: undefined });
    expect(await endpoint(url)).toBe(
      'mend this: endpoint: the server there runs without MicrosoftAppId (503); set it there and start anew',
    );
    expect(about(await lines(netTo(await stranger(always(502)), login.url)), 'address')).toBe(
      'mend this: address: the proxy answers 502; start the server behind it',
    );
  });

  test('that checks nobody is noticed, and says nothing to the doctor', async () => {
    const { url, errors } = await started({ auth: 'off' });
    expect(await endpoint(url)).toBe(
      'mend this: endpoint: BOT_AUTH is off there (400); take it out and start anew',
    );
    expect(errors).toEqual([]);
  });

  test('that nobody started is said so, with no further questions to it', async () => {
    const all = await lines(
      netTo(nobody, login.url, { fetch: refusedBy(TEAMS_ENV.PUBLIC_URL, 'ECONNREFUSED') }),
    );
    expect(about(all, 'address')).toBe(
      'mend this: address: nothing listens there (ECONNREFUSED); start the server and the proxy in front of it',
    );
    expect(about(all, 'endpoint')).toBeUndefined();
  });

  test('that is not ready is told apart', async () => {
    const server = await stranger((request, response) => {
      always(request.url === '/readyz' ? 503 : 200)(request, response);
    });
    expect(about(await lines(netTo(server, login.url)), 'readiness')).toMatch(
      /^mend this: readiness: \/readyz does not answer 200/,
    );
  });

  test.each<[string, number, string, Record<string, string>, string]>([
    ['a sign-in of its own', 401, 'Who are you?', {}, 'mend this: endpoint: something in front asks for a sign-in of its own (401); let POST /api/messages through'],
    ['no such path', 404, '', {}, 'mend this: endpoint: /api/messages answers 404; let the proxy pass POST /api/messages on as it is'],
    ['no such method', 405, '{"error":"none"}', {}, 'mend this: endpoint: /api/messages answers 405; let the proxy pass POST /api/messages on as it is'],
    ['another address', 308, '', { Location: '/elsewhere' }, 'mend this: endpoint: /api/messages redirects (308); give Azure the address that it redirects to'],
  ])('behind a proxy with %s', async (_, status, body, headers, line) => {
    expect(await endpoint(await proxy(status, body, headers))).toBe(line);
  }); // prettier-ignore

  test('whose paths the proxy does not know', async () => {
    const server = await stranger(always(404));
    expect(about(await lines(netTo(server, login.url)), 'address')).toBe(
      'mend this: address: /healthz answers 404; let the proxy pass every path on to the server as it is',
    );
  });
});

/** A fetch to which one address is closed for a reason that Node would give. */
const refusedBy =
  (address: string, code: string): Net['fetch'] =>
  async (url, init) => {
    if (url.startsWith(address))
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
    return fetch(url, init);
  };

describe('the certificate', () => {
  test('that nobody vouches for is named, from a real handshake', async () => {
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const wishes = [
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '30',
      '-subj',
      '/CN=localhost',
      '-keyout',
      key,
      '-out',
      cert,
    ];
    execFileSync('openssl', ['req', '-x509', ...wishes], { stdio: 'ignore' });
    const secure = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) =>
      response.end(),
    );
    const host = await listening(secure);
    const login = await startLogin();
    expect(about(await lines(netTo(`https://${host}`, login.url)), 'address')).toBe(
      'mend this: address: TLS fails (DEPTH_ZERO_SELF_SIGNED_CERT); use a certificate of a public authority for this name, with its whole chain',
    );
    const end = await certificateEnd('127.0.0.1', Number(host.split(':')[1]));
    expect(Math.round((end.getTime() - Date.now()) / 86_400_000)).toBe(30);
  });

  test('that runs out soon is to be renewed', async () => {
    const login = await startLogin();
    const { url } = await started();
    const soon = netTo(url, login.url, { certificateEnd: async () => Promise.resolve(inDays(9)) });
    expect(about(await lines(soon), 'certificate')).toMatch(
      /^mend this: certificate: renew it: .*, 9 days only$/,
    );
    const unseen = netTo(url, login.url, {
      certificateEnd: async () => Promise.reject(new Error('no answer')),
    });
    expect(about(await lines(unseen), 'certificate')).toBe(
      'not checked: certificate: it could not be seen (no answer)',
    );
  });
});

describe('the clock', () => {
  test.each([
    ['299 seconds ahead', 299, 'ok: clock: within '],
    ['400 seconds ahead', 400, 'mend this: clock: set it by a time server: it is '],
    ['400 seconds behind', -400, 'mend this: clock: set it by a time server: it is '],
  ])('that is %s of Microsoft’s', async (_, skew, line) => {
    const login = await startLogin();
    login.skew = skew;
    const { url } = await started();
    const clock = about(await lines(netTo(url, login.url)), 'clock') ?? '';
    expect(clock.startsWith(line)).toBe(true);
    if (Math.abs(skew) > 300) expect(clock).toContain(skew > 0 ? 'ahead, and tokens' : 'behind, and tokens');
  });

  test('is held against the server’s own where Microsoft’s cannot be seen, and not called right by that', async () => {
    const { url } = await started();
    const off = (seconds: number) => netTo(url, nobody, { now: () => new Date(Date.now() + seconds * 1000) });
    expect(about(await lines(off(0)), 'clock')).toMatch(
      /^not checked: clock: it agrees with the server’s own/,
    );
    expect(about(await lines(off(900)), 'clock')).toMatch(
      /^mend this: clock: .* (899|900|901) seconds ahead/,
    );
  });
});

describe('the sign-in', () => {
  const refusal = (code: string) => ({
    status: 401,
    body: { error: 'invalid_client', error_description: `${code}: Some words of Microsoft's. Trace ID: 1` },
  });

  test.each([
    ['AADSTS700016', 'this directory does not know the id; MicrosoftAppId or MicrosoftAppTenantId is wrong, or MicrosoftAppType should be SingleTenant (AADSTS700016)'],
    ['AADSTS7000215', 'MicrosoftAppPassword is wrong; set the secret’s value, not its id (AADSTS7000215)'],
    ['AADSTS7000222', 'MicrosoftAppPassword has run out; make a new secret (docs/teams.md, “Change the secret”) (AADSTS7000222)'],
    ['AADSTS90002', 'there is no such directory; look at MicrosoftAppTenantId (AADSTS90002)'],
    ['AADSTS7000229', 'the registration has no service principal in this directory; az ad sp create --id <MicrosoftAppId> (AADSTS7000229)'],
    ['AADSTS50196', 'look up https://login.microsoftonline.com/error?code=50196 (AADSTS50196)'],
  ])('that Microsoft refuses with %s says what to do', async (code, says) => {
    const login = await startLogin();
    login.answer = refusal(code);
    const { url } = await started();
    expect(about(await lines(netTo(url, login.url)), 'sign-in')).toBe(`mend this: sign-in: ${says}`);
  }); // prettier-ignore

  test('that something else answers for is not taken for Microsoft’s', async () => {
    const login = await startLogin();
    login.answer = { status: 200, body: 'Please log in to the hotel network' };
    const { url } = await started();
    expect(about(await lines(netTo(url, login.url)), 'sign-in')).toMatch(
      /^mend this: sign-in: let this machine reach 127.*; something else answered \(200\)$/,
    );
  });

  test('through a firewall that opens what passes is told apart from no network', async () => {
    const login = await startLogin();
    const { url } = await started();
    const opened = netTo(url, login.url, { fetch: refusedBy(login.url, 'SELF_SIGNED_CERT_IN_CHAIN') });
    const all = await lines({
      ...opened,
      fetch: async (to, init) => opened.fetch(to.replace(TEAMS_ENV.PUBLIC_URL, url), init),
    });
    for (const what of ['keys', 'sign-in'])
      expect(about(all, what)).toMatch(
        /^mend this: .*: something in between shows a certificate of its own .* \(SELF_SIGNED_CERT_IN_CHAIN\)/,
      );
  });

  test('of a managed identity happens on its own machine only, and of an old registration in the shared directory', async () => {
    const login = await startLogin();
    const { url } = await started();
    const managed = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: undefined };
    expect(about(await lines(netTo(url, login.url), managed), 'sign-in')).toMatch(
      /^not checked: sign-in: a managed identity/,
    );
    expect(login.asked).toEqual([]);
    await lines(netTo(url, login.url), { MicrosoftAppType: 'MultiTenant', MicrosoftAppTenantId: undefined });
    expect(login.asked.map(({ path }) => path)).toEqual(['/botframework.com/oauth2/v2.0/token']);
  });
});

test('without a network nothing is called broken that was not seen', async () => {
  const fetch: Net['fetch'] = async () =>
    Promise.reject(
      new TypeError('fetch failed', { cause: Object.assign(new Error('x'), { code: 'ENOTFOUND' }) }),
    );
  const checks = await examine(
    { config: configWith(), version: '1.2.0', file: FILE },
    netTo(nobody, nobody, { fetch }),
  );
  const { lines: all, isWell } = reportOf(checks);
  expect(isWell).toBe(true);
  expect(about(all, 'address')).toBe('not checked: address: no network from here (ENOTFOUND)');
  expect(all.at(-1)).toBe('Nothing to mend, 4 not checked.');
});

test('with a network, an address that leads nowhere is to be mended', async () => {
  const login = await startLogin();
  const net = netTo(nobody, login.url, { fetch: refusedBy(TEAMS_ENV.PUBLIC_URL, 'ENOTFOUND') });
  expect(about(await lines(net), 'address')).toBe(
    'mend this: address: no answer from there (ENOTFOUND); look at the name, its DNS entry and the firewall',
  );
});

describe('settings and package', () => {
  const says = async (what: string, changes: Readonly<Record<string, string | undefined>> = {}) => {
    const login = await startLogin();
    const { url } = await started();
    return (await lines(netTo(url, login.url), changes)).filter((line) => line.includes(`: ${what}: `));
  };

  test('each missing setting is a line, and the package waits for them', async () => {
    const without = { DEVELOPER_NAME: undefined, TEAMS_APP_ID: undefined };
    expect((await says('settings', without)).map((line) => line.split(':')[2])).toEqual([
      ' TEAMS_APP_ID',
      ' DEVELOPER_NAME',
    ]);
    expect(await says('package', without)).toEqual(['not checked: package: first mend the settings']);
  });

  test('an open door is to be shut', async () => {
    expect(await says('registration', { BOT_AUTH: 'off' })).toEqual([
      'mend this: registration: take BOT_AUTH=off out: while it is off nobody is checked, and Teams is refused',
    ]);
  });

  test('a package that is missing, broken or made with other settings is told', async () => {
    expect(
      await says('package', {
        DEVELOPER_NAME: 'Another College',
        MicrosoftAppId: TEAMS_ENV.MicrosoftAppTenantId,
      }),
    ).toEqual([
      'mend this: package: npm run teams:package with a higher version, and upload that; this one was made otherwise in: developer, bots, composeExtensions',
    ]);
    writeFileSync(FILE, 'no zip');
    expect(await says('package')).toEqual([
      `mend this: package: npm run teams:package makes it anew; ${FILE} cannot be read`,
    ]);
    rmSync(FILE);
    expect(await says('package')).toEqual([
      `mend this: package: npm run teams:package makes it; there is none at ${FILE}`,
    ]);
  });
});

test('no line ever holds the secret, whatever Microsoft or the server says', async () => {
  const login = await startLogin();
  const secret = TEAMS_ENV.MicrosoftAppPassword;
  const server = await stranger(always(500, secret));
  for (const body of [
    { error_description: `AADSTS7000215: ${secret}` },
    { error_description: secret },
    secret,
  ]) {
    login.answer = { status: 401, body };
    expect((await lines(netTo(server, login.url))).join('\n')).not.toContain(secret);
  }
});

test('what the doctor sends people to stands in docs/teams.md', () => {
  const guide = readFileSync('docs/teams.md', 'utf8');
  expect(guide).toContain('\n## Change the secret\n');
  expect(guide).toContain('az ad sp create --id');
  const named = [...guide.matchAll(/^(\w+)=/gm)]
    .map(([, name = '']) => name)
    .filter((name) => SETTINGS.includes(name));
  expect(new Set(named)).toEqual(new Set(Object.keys(TEAMS_ENV)));
});

test('one thing to mend ends the command with 1', () => {
  const check = (state: Check['state']): Check => ({ what: 'x', state, says: 'y' });
  expect(reportOf([check('ok'), check('unchecked')]).isWell).toBe(true);
  expect(reportOf([check('ok'), check('mend')])).toEqual({
    lines: ['ok: x: y', 'mend this: x: y', '1 to mend, 0 not checked.'],
    isWell: false,
  });
  const env = { ...bareEnv(), ...TEAMS_ENV, MicrosoftAppTenantId: '' };
  const doctor = spawnSync(process.execPath, running('src/commands/teams/doctor.ts'), {
    ...{ cwd: folder, encoding: 'utf8' },
    env,
  });
  expect([doctor.status, doctor.stderr]).toEqual([1, '']);
  expect(doctor.stdout).toBe(
    'mend this: settings: MicrosoftAppTenantId: is missing; a SingleTenant bot (MicrosoftAppType) needs it\n1 to mend, 0 not checked.\n',
  );
});
