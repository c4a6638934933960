import { z } from 'zod';
import type { BotAccount } from '../../config';
import { about, type Check } from './check';
import { isCertificate, partOf, reach, type Net, type Reached } from './net';

/** Seconds that a clock may be off: what the sign-in services and our adapter allow. */
const LEEWAY = 300;

/** How far our clock is from an answer's date, in seconds; positive when ours is ahead. */
function skewOf(net: Net, reached: Reached | undefined): number | undefined {
  const date = reached && 'headers' in reached ? Date.parse(reached.headers.get('date') ?? '') : NaN;
  return Number.isNaN(date) ? undefined : Math.round((net.now().getTime() - date) / 1000);
}

const wrong = (skew: number): string =>
  `set it by a time server: it is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead' : 'behind'}, and tokens are refused beyond ${LEEWAY}`;

/** Is this machine's clock right? Microsoft's word counts; our own server may run by the same wrong clock. */
export function checkClock(net: Net, microsoft: Reached, own: Reached | undefined): Check {
  const { ok, mend, unchecked } = about('clock');
  const skew = skewOf(net, microsoft);
  if (skew !== undefined)
    return Math.abs(skew) > LEEWAY
      ? mend(wrong(skew))
      : ok(`within ${Math.abs(skew)} seconds of Microsoft’s`);
  const ownSkew = skewOf(net, own);
  if (ownSkew === undefined) return unchecked('nobody else’s clock could be seen');
  return Math.abs(ownSkew) > LEEWAY
    ? mend(wrong(ownSkew))
    : unchecked(
        'it agrees with the server’s own, which may be this same clock; Microsoft’s could not be seen',
      );
}

/** What it means that Microsoft was not reached. `why` completes "the server must reach it to". */
function away(what: string, host: string, code: string, why: string): Check {
  const { mend, unchecked } = about(what);
  return isCertificate(code)
    ? mend(
        `something in between shows a certificate of its own for ${host} (${code}); let the connection through, or name that certificate to Node in NODE_EXTRA_CA_CERTS`,
      )
    : unchecked(`${host} cannot be reached from here (${code}); the server must reach it to ${why}`);
}

const metadata = z.object({ jwks_uri: z.string() });

/** Can the keys be had by which callers are known? Without them each message from Teams is answered with 500. */
export async function checkKeys(net: Net): Promise<Check> {
  const { ok, mend } = about('keys');
  const reached = await reach(net, net.keys);
  const { host } = new URL(net.keys);
  if ('code' in reached) return away('keys', host, reached.code, 'know who calls');
  return partOf(metadata, reached.text) === undefined
    ? mend(`let this machine reach ${host}; something else answered (${reached.status})`)
    : ok(`${host} publishes them`);
}

/** What the sign-in service's numbers mean for who registered the bot (learn.microsoft.com/entra/identity-platform/reference-error-codes). */
const REASONS: Readonly<Record<string, string>> = {
  AADSTS700016:
    'this directory does not know the id; MicrosoftAppId or MicrosoftAppTenantId is wrong, or MicrosoftAppType should be SingleTenant',
  AADSTS7000215: 'MicrosoftAppPassword is wrong; set the secret’s value, not its id',
  AADSTS7000222: 'MicrosoftAppPassword has run out; make a new secret (docs/teams.md, “Change the secret”)',
  AADSTS90002: 'there is no such directory; look at MicrosoftAppTenantId',
  AADSTS900023: 'MicrosoftAppTenantId is neither a GUID nor a domain',
  AADSTS7000229:
    'the registration has no service principal in this directory; az ad sp create --id <MicrosoftAppId>',
};

const refusal = z.object({ error_description: z.string() });
const grant = z.object({ access_token: z.string().min(1) });

function outcome(reached: Reached, host: string): Check {
  const { ok, mend } = about('sign-in');
  if ('code' in reached) return away('sign-in', host, reached.code, 'answer');
  if (partOf(grant, reached.text)) return ok(`${host} gives the bot a token`);
  const [code] = /AADSTS\d+/.exec(partOf(refusal, reached.text)?.error_description ?? '') ?? [];
  if (code === undefined)
    return mend(`let this machine reach ${host}; something else answered (${reached.status})`);
  return mend(
    `${REASONS[code] ?? `look up https://login.microsoftonline.com/error?code=${code.slice(6)}`} (${code})`,
  );
}

/** Registrations of the old kind sign in at a directory that all bots share. */
const SHARED_DIRECTORY = 'botframework.com';

/** Can the bot get the token with which it answers? */
export async function checkToken(net: Net, bot: BotAccount | undefined): Promise<Check> {
  const { unchecked } = about('sign-in');
  if (bot === undefined) return unchecked('no bot is set');
  if (bot.type === 'UserAssignedMSI' || bot.password === undefined)
    return unchecked(
      'a managed identity signs in only on the Azure machine that it is assigned to; write to the bot there and look at the log',
    );
  const directory = bot.type === 'SingleTenant' ? (bot.tenantId ?? '') : SHARED_DIRECTORY;
  const form = {
    ...{ grant_type: 'client_credentials', scope: 'https://api.botframework.com/.default' },
    ...{ client_id: bot.appId, client_secret: bot.password },
  };
  const url = `${net.login}/${encodeURIComponent(directory)}/oauth2/v2.0/token`;
  const reached = await reach(net, url, { method: 'POST', body: new URLSearchParams(form) });
  return outcome(reached, new URL(net.login).host);
}
