import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { SETTINGS, type Settings, settingsSchema } from './settings';

export { SETTINGS } from './settings';

/** A setting is missing or wrong. The message is one line: which, and why. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** The settings as the house uses them; addresses have no slash at the end. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** How the world reaches this server; undefined when it was not said. */
  readonly publicUrl: string | undefined;
  readonly dataDir: string;
  /** Undefined closes `/api/messages`, unless `botAuth` is off. */
  readonly bot: BotAccount | undefined;
  readonly botAuth: 'on' | 'off';
  readonly allowedOrigins: readonly string[];
  readonly webchatSecret: string | undefined;
  readonly organisation: string | undefined;
  readonly humanContact: string | undefined;
  readonly logLevel: Settings['LOG_LEVEL'];
  /** Keeps the words of messages that were not understood. */
  readonly keepMisunderstood: boolean;
  /** Asks people in the web chat what they think of an answer, and keeps it. */
  readonly keepFeedback: boolean;
  /** Messages a conversation at once, messages a second after that, new tokens a minute for an address. */
  readonly limits: { readonly burst: number; readonly rate: number; readonly tokens: number };
  readonly teams: {
    readonly appId: string | undefined;
    readonly developer: string | undefined;
    readonly privacyUrl: string | undefined;
    readonly termsUrl: string | undefined;
  };
}

export interface BotAccount {
  readonly appId: string;
  readonly type: Settings['MicrosoftAppType'];
  readonly password: string | undefined;
  readonly tenantId: string | undefined;
}

/** What each kind of bot account cannot do without. */
const NEEDED = {
  MultiTenant: ['MicrosoftAppPassword'],
  SingleTenant: ['MicrosoftAppId', 'MicrosoftAppTenantId', 'MicrosoftAppPassword'],
  UserAssignedMSI: ['MicrosoftAppId', 'MicrosoftAppTenantId'],
} as const;

function botOf(settings: Settings): BotAccount | undefined {
  const { MicrosoftAppId: appId, MicrosoftAppType: type } = settings;
  if (appId === undefined && type === 'MultiTenant') return undefined;
  for (const name of NEEDED[type])
    if (settings[name] === undefined)
      throw new ConfigError(`${name}: is missing; a ${type} bot (MicrosoftAppType) needs it`);
  if (appId === undefined) return undefined;
  return { appId, type, password: settings.MicrosoftAppPassword, tenantId: settings.MicrosoftAppTenantId };
}

function parse(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.entries(env).filter(
    ([name, value]) => SETTINGS.includes(name) && value?.trim() !== '',
  );
  const parsed = settingsSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ConfigError(`${String(issue?.path[0])}: ${issue?.message ?? 'is wrong'}`);
}

/** Settings from `env`. Throws `ConfigError`, which never repeats a value: it may be a password. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const s = parse(env);
  if (s.BOT_AUTH === 'off' && !isLoopback(s.HOST))
    throw new ConfigError(
      'BOT_AUTH: may be off only while HOST is a loopback address such as 127.0.0.1: anyone could speak as anyone',
    );
  return {
    ...{ port: s.PORT, host: s.HOST, publicUrl: s.PUBLIC_URL, dataDir: resolve(s.DATA_DIR) },
    ...{ bot: botOf(s), botAuth: s.BOT_AUTH },
    ...{ allowedOrigins: s.WEBCHAT_ALLOWED_ORIGINS, webchatSecret: s.WEBCHAT_SECRET },
    ...{ organisation: s.ORGANISATION_NAME, humanContact: s.HUMAN_CONTACT, logLevel: s.LOG_LEVEL },
    keepMisunderstood: s.KEEP_MISUNDERSTOOD === 'on',
    keepFeedback: s.KEEP_FEEDBACK === 'on',
    limits: { burst: s.LIMIT_BURST, rate: s.LIMIT_RATE, tokens: s.LIMIT_TOKENS },
    teams: {
      ...{ appId: s.TEAMS_APP_ID, developer: s.DEVELOPER_NAME },
      ...{ privacyUrl: s.PRIVACY_URL, termsUrl: s.TERMS_URL },
    },
  };
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);

/** Settings from the environment, and from `.env` in the working directory for what the environment leaves open. */
export function loadConfig(): Config {
  let file = '';
  try {
    file = readFileSync('.env', 'utf8');
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw new ConfigError(`.env: cannot be read (${codeOf(error)})`);
  }
  return readConfig({ ...parseEnv(file), ...process.env });
}

/**
 * The secret that signs web chat tokens: as set, else one made once and kept in `DATA_DIR` for its owner's eyes,
 * so that tokens outlive a restart. Throws `ConfigError` when the folder cannot be used.
 */
export function webchatSecret({ webchatSecret: given, dataDir }: Config): string {
  if (given !== undefined) return given;
  const path = join(dataDir, 'webchat-secret');
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
    try {
      // Appears whole or not at all, and only once when two processes start together.
      linkSync(draft, path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    } finally {
      rmSync(draft);
    }
    const secret = readFileSync(path, 'utf8').trim();
    if (secret === '') throw new ConfigError(`WEBCHAT_SECRET: ${path} is empty; delete it or set the secret`);
    return secret;
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`DATA_DIR: the folder cannot be used (${codeOf(error)})`);
  }
}
