import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigError, type Config } from '../../config';
import { ROOT } from '../project';

/** What the Teams app package says that differs from one installation to the next. Addresses have no slash at the end. */
export interface PackageSettings {
  readonly appId: string;
  readonly botId: string;
  readonly publicUrl: string;
  readonly developer: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
  /** Three numbers: Teams takes no `-beta.1`. */
  readonly version: string;
  readonly organisation?: string;
}

const error =
  (missing: string, wrong: string) =>
  ({ input }: { readonly input?: unknown }): string =>
    input === undefined ? `is missing; ${missing}` : wrong;

/** Names that only some networks know (RFC 6761 and common habit). */
const PRIVATE = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|test|invalid)$/i;

const isHttps = (address: string): boolean => new URL(address).protocol === 'https:';

function isPublic(address: string): boolean {
  const { hostname } = new URL(address);
  return hostname.includes('.') && isIP(hostname) === 0 && !PRIVATE.test(hostname);
}

const https = (missing: string): z.ZodString =>
  z
    .string({ error: error(missing, 'must be text') })
    .refine(isHttps, { error: 'must begin with https://: Teams opens nothing else', abort: true });

const publicUrl = https('it is how Teams reaches this server, such as https://advisor.example.org').refine(
  isPublic,
  'must be a name that Microsoft can reach, not this machine or a bare number',
);

/** As the manifest's schema has it; the field for it is short. */
const LONGEST_DEVELOPER = 32;
const developer = z
  .string({ error: error('people see who publishes the app', 'must be text') })
  .max(LONGEST_DEVELOPER, `must have ${LONGEST_DEVELOPER} characters or fewer`);

const guid = (missing: string): z.ZodGUID => z.guid({ error: error(missing, 'must be a GUID') });

const NUMBER = '(?:0|[1-9]\\d*)';
const version = z
  .string()
  .regex(
    new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}$`),
    'must be three numbers without leading zeros, such as 1.2.0: Teams refuses others',
  );

const packageSchema = z
  .object({
    TEAMS_APP_ID: guid('make a GUID once, with uuidgen for example, and keep it for good'),
    MicrosoftAppId: guid('register the bot first (docs/teams.md)'),
    PUBLIC_URL: publicUrl,
    DEVELOPER_NAME: developer,
    PRIVACY_URL: https('').optional(),
    TERMS_URL: https('').optional(),
    version,
  })
  .refine(({ TEAMS_APP_ID: app, MicrosoftAppId: bot }) => app.toLowerCase() !== bot.toLowerCase(), {
    path: ['TEAMS_APP_ID'],
    error: 'must differ from MicrosoftAppId; it names the app, which may get another bot',
  });

const parse = ({ teams, bot, publicUrl: address }: Config, packageVersion: string) =>
  packageSchema.safeParse({
    ...{ TEAMS_APP_ID: teams.appId, MicrosoftAppId: bot?.appId, PUBLIC_URL: address },
    ...{ DEVELOPER_NAME: teams.developer, PRIVACY_URL: teams.privacyUrl, TERMS_URL: teams.termsUrl },
    version: packageVersion,
  });

const lineOf = ({ path, message }: z.core.$ZodIssue): string => `${path.join('.')}: ${message}`;

/** Everything that keeps a package from being made, a line each: which setting, and why. No line repeats a value. */
export const packageProblems = (config: Config, packageVersion: string): string[] =>
  (parse(config, packageVersion).error?.issues ?? []).map(lineOf);

/** The settings of a package. Throws `ConfigError` with the first thing that is missing or wrong. */
export function packageSettings(config: Config, packageVersion: string): PackageSettings {
  const { data, error: wrong } = parse(config, packageVersion);
  if (!data) throw new ConfigError(wrong.issues.slice(0, 1).map(lineOf).join());
  const { organisation } = config;
  return {
    ...{ appId: data.TEAMS_APP_ID, botId: data.MicrosoftAppId, publicUrl: data.PUBLIC_URL },
    ...{ developer: data.DEVELOPER_NAME, version: data.version },
    privacyUrl: data.PRIVACY_URL ?? `${data.PUBLIC_URL}/privacy`,
    termsUrl: data.TERMS_URL ?? `${data.PUBLIC_URL}/terms`,
    ...(organisation !== undefined && { organisation }),
  };
}

const versioned = z.object({ version: z.string() });

/** The version in package.json, which the package has unless another is asked for. */
export const projectVersion = (): string =>
  versioned.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).version;
