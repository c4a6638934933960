import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigError, SETTINGS, loadConfig, readConfig, webchatSecret } from '../src/config';

type Env = Readonly<Record<string, string | undefined>>;

/** The one line a person sees who set something wrong. */
function complaint(env: Env): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'no complaint';
}

const azure = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'pass', MicrosoftAppTenantId: 'tenant' };

describe('without any setting', () => {
  it('serves this machine on the usual port, with the bot endpoint closed', () => {
    const config = readConfig({});
    expect(config).toMatchObject({ port: 3978, host: '127.0.0.1', botAuth: 'on', logLevel: 'info' });
    expect(config.bot).toBeUndefined();
    expect(config.limits).toEqual({ burst: 40, rate: 1, tokens: 60 });
    expect(config.dataDir).toBe(join(process.cwd(), 'data'));
  });

  it('takes a setting of nothing for one left out', () => {
    expect(readConfig({ PORT: '', HOST: ' ', MicrosoftAppId: '' })).toEqual(readConfig({}));
  });
});

describe('a wrong setting', () => {
  it.each<[string, Env, string]>([
    ['a port that is no number', { PORT: 'http' }, 'PORT: must be a whole number from 0 to 65535'],
    ['a port too high', { PORT: '65536' }, 'PORT: must be a whole number from 0 to 65535'],
    ['a host with a path', { HOST: 'http://x/' }, 'HOST: must be a host name or address'],
    [
      'a public address without its beginning',
      { PUBLIC_URL: 'advisor.example.org' },
      'PUBLIC_URL: must be a whole address that begins with https:// or http://',
    ],
    [
      'a shared store',
      { STORE: 'redis://localhost' },
      "STORE: must be 'embedded': no other store is supported",
    ],
    [
      'an unknown kind of bot',
      { ...azure, MicrosoftAppType: 'Multi' },
      'MicrosoftAppType: must be one of MultiTenant, SingleTenant, UserAssignedMSI',
    ],
    [
      'an origin with a path',
      { WEBCHAT_ALLOWED_ORIGINS: 'https://a.org, https://b.org/chat' },
      'WEBCHAT_ALLOWED_ORIGINS: must list origins such as https://www.example.org, parted by commas',
    ],
    [
      'any origin',
      { WEBCHAT_ALLOWED_ORIGINS: '*' },
      'WEBCHAT_ALLOWED_ORIGINS: must list origins such as https://www.example.org, parted by commas',
    ],
    ['a short secret', { WEBCHAT_SECRET: 'x' }, 'WEBCHAT_SECRET: must have 8 characters or more'],
    ['a limit of none', { LIMIT_BURST: '0' }, 'LIMIT_BURST: must be a whole number from 1 to 1000000'],
    [
      'a log level of our own',
      { LOG_LEVEL: 'loud' },
      'LOG_LEVEL: must be one of fatal, error, warn, info, debug, trace, silent',
    ],
    ['a Teams id that is no GUID', { TEAMS_APP_ID: 'crosswalk' }, 'TEAMS_APP_ID: must be a GUID'],
  ])('is named with the reason: %s', (_, env, line) => {
    expect(complaint(env)).toBe(line);
  });

  it('is never repeated, for it may be a password', () => {
    expect(complaint({ PORT: 'hunter2', WEBCHAT_SECRET: 'hunter2' })).not.toContain('hunter2');
  });
});

describe('a bot account', () => {
  it.each(['MicrosoftAppId', 'MicrosoftAppTenantId', 'MicrosoftAppPassword'])(
    'of one tenant is not complete without %s',
    (name) => {
      expect(complaint({ ...azure, MicrosoftAppType: 'SingleTenant', [name]: undefined })).toBe(
        `${name}: is missing; a SingleTenant bot (MicrosoftAppType) needs it`,
      );
    },
  );

  it('cannot answer without a password', () => {
    expect(complaint({ MicrosoftAppId: 'app' })).toBe(
      'MicrosoftAppPassword: is missing; a MultiTenant bot (MicrosoftAppType) needs it',
    );
  });

  it('needs no password where the machine itself is trusted', () => {
    const env = { ...azure, MicrosoftAppPassword: undefined, MicrosoftAppType: 'userassignedmsi' };
    expect(readConfig(env).bot).toMatchObject({ appId: 'app', type: 'UserAssignedMSI', tenantId: 'tenant' });
  });
});

describe('open doors', () => {
  it.each(['127.0.0.1', 'localhost', '::1', '127.8.8.8'])('may be had on %s', (host) => {
    expect(readConfig({ BOT_AUTH: 'off', HOST: host }).botAuth).toBe('off');
  });

  it.each(['0.0.0.0', '::', 'advisor.example.org', '127.example.org'])('are refused on %s', (host) => {
    expect(complaint({ BOT_AUTH: 'off', HOST: host })).toMatch(/^BOT_AUTH: may be off only while HOST is/);
  });
});

describe('lists and addresses', () => {
  it('are tidied', () => {
    const config = readConfig({
      WEBCHAT_ALLOWED_ORIGINS: 'https://A.org/, http://localhost:8080',
      PUBLIC_URL: 'https://advisor.example.org/',
    });
    expect(config.allowedOrigins).toEqual(['https://a.org', 'http://localhost:8080']);
    expect(config.publicUrl).toBe('https://advisor.example.org');
  });
});

describe('.env.example', () => {
  const file = readFileSync(join(__dirname, '..', '.env.example'), 'utf8');

  it('lists every setting and no other', () => {
    const listed = [...file.matchAll(/^# ([A-Za-z_]+)=/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual([...SETTINGS].sort());
  });

  it('shows the defaults and examples that are accepted as they stand', () => {
    const uncommented = parseEnv(file.replace(/^# (?=[A-Za-z_]+=)/gm, ''));
    expect(readConfig(uncommented)).toMatchObject({ port: 3978, limits: readConfig({}).limits });
  });
});

describe('in a folder', () => {
  const home = process.cwd();
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crosswalk-config-'));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  it('reads .env, and the environment goes before it', () => {
    writeFileSync('.env', 'LIMIT_BURST=7\nLIMIT_RATE="9"\n');
    process.env.LIMIT_RATE = '5';
    try {
      expect(loadConfig().limits).toMatchObject({ burst: 7, rate: 5 });
    } finally {
      delete process.env.LIMIT_RATE;
    }
    expect(process.env.LIMIT_BURST).toBeUndefined();
  });

  it('makes a secret once and keeps it from other users of the machine', () => {
    const config = readConfig({ DATA_DIR: 'kept/here' });
    const secret = webchatSecret(config);
    expect(secret.length).toBeGreaterThan(40);
    expect(webchatSecret(config)).toBe(secret);
    expect(statSync('kept/here/webchat-secret').mode & 0o777).toBe(0o600);
    expect(webchatSecret(readConfig({ WEBCHAT_SECRET: 'my own secret' }))).toBe('my own secret');
  });

  it('says so when the folder for data cannot be one', () => {
    writeFileSync('file', '');
    expect(() => webchatSecret(readConfig({ DATA_DIR: 'file' }))).toThrow(
      new ConfigError('DATA_DIR: the folder cannot be used (EEXIST)'),
    );
  });
});
