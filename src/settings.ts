import { z } from 'zod';

const text = z.string().trim().min(1);

const count = (from: number, to: number): z.ZodType<number> => {
  const error = `must be a whole number from ${from} to ${to}`;
  return z.string().regex(/^\d+$/, error).transform(Number).pipe(z.number().min(from, error).max(to, error));
};

const host = text.regex(/^(?:[\da-z](?:[\da-z.-]*[\da-z])?|[\da-f:.]+)$/i, 'must be a host name or address');

const isWeb = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

const url = text
  .refine(isWeb, 'must be a whole address that begins with https:// or http://')
  .transform((address) => address.replace(/\/+$/, ''));

const isOrigin = (origin: string): boolean =>
  isWeb(origin) && new URL(origin).origin === origin.toLowerCase();

const origins = text
  .transform((list) => list.split(/[\s,]+/).filter((origin) => origin !== ''))
  .pipe(
    z.array(
      z
        .string()
        .transform((origin) => origin.replace(/\/$/, ''))
        .refine(isOrigin, 'must list origins such as https://www.example.org, parted by commas')
        .transform((origin) => origin.toLowerCase()),
    ),
  );

/** Takes a listed word however it is capitalised. */
const oneOf = <W extends string>(...words: [W, ...W[]]): z.ZodType<W> =>
  text
    .transform((given) => words.find((word) => word.toLowerCase() === given.toLowerCase()) ?? given)
    .pipe(z.enum(words, { error: `must be one of ${words.join(', ')}` }));

const embedded = z.literal('embedded', { error: "must be 'embedded': no other store is supported" });

/** Every setting there is. What is left out, or set to nothing, takes its default. */
export const settingsSchema = z.object({
  PORT: count(0, 65_535).default(3978),
  HOST: host.default('127.0.0.1'),
  PUBLIC_URL: url.optional(),
  DATA_DIR: text.default('./data'),
  STORE: embedded.default('embedded'),
  MicrosoftAppId: text.optional(),
  MicrosoftAppPassword: text.optional(),
  MicrosoftAppTenantId: text.optional(),
  MicrosoftAppType: oneOf('MultiTenant', 'SingleTenant', 'UserAssignedMSI').default('MultiTenant'),
  BOT_AUTH: oneOf('on', 'off').default('on'),
  WEBCHAT_ALLOWED_ORIGINS: origins.default([]),
  WEBCHAT_SECRET: text.min(8, 'must have 8 characters or more').optional(),
  ORGANISATION_NAME: text.optional(),
  HUMAN_CONTACT: text.optional(),
  LOG_LEVEL: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent').default('info'),
  KEEP_MISUNDERSTOOD: oneOf('on', 'off').default('off'),
  KEEP_FEEDBACK: oneOf('on', 'off').default('off'),
  LIMIT_BURST: count(1, 1_000_000).default(40),
  LIMIT_RATE: count(1, 1_000_000).default(1),
  LIMIT_TOKENS: count(1, 1_000_000).default(60),
  TEAMS_APP_ID: z.guid('must be a GUID').optional(),
  DEVELOPER_NAME: text.optional(),
  PRIVACY_URL: url.optional(),
  TERMS_URL: url.optional(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Names of all settings, in the order of `.env.example`. */
export const SETTINGS: readonly string[] = Object.keys(settingsSchema.shape);
