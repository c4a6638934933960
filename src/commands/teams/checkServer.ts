import { z } from 'zod';
import { about, type Check } from './check';
import { isCertificate, isNoWay, partOf, reach, type Net, type Reached } from './net';

/** What a proxy says when nothing answers behind it. */
const isGateway = (status: number): boolean => status === 502 || status === 503 || status === 504;

function unreached(code: string, isOnline: boolean): Check {
  const { mend, unchecked } = about('address');
  if (isCertificate(code))
    return mend(
      `TLS fails (${code}); use a certificate of a public authority for this name, with its whole chain`,
    );
  if (code === 'ECONNREFUSED')
    return mend('nothing listens there (ECONNREFUSED); start the server and the proxy in front of it');
  if (isNoWay(code) && !isOnline) return unchecked(`no network from here (${code})`);
  return mend(`no answer from there (${code}); look at the name, its DNS entry and the firewall`);
}

function address(reached: Reached, isOnline: boolean): Check {
  const { ok, mend } = about('address');
  if ('code' in reached) return unreached(reached.code, isOnline);
  if (reached.status === 200) return ok('/healthz answers');
  if (isGateway(reached.status))
    return mend(`the proxy answers ${reached.status}; start the server behind it`);
  return mend(`/healthz answers ${reached.status}; let the proxy pass every path on to the server as it is`);
}

async function readiness(net: Net, publicUrl: string): Promise<Check> {
  const { ok, mend } = about('readiness');
  const reached = await reach(net, `${publicUrl}/readyz`);
  if ('status' in reached && reached.status === 200) return ok('/readyz answers');
  return mend('/readyz does not answer 200; the server’s log says what it waits for, often DATA_DIR');
}

/** A notice that asks for nothing. A server that checks nobody refuses it for its foreign address, and takes no turn. */
const NOTICE = {
  ...{
    type: 'typing',
    id: 'teams-doctor',
    channelId: 'msteams',
    serviceUrl: 'https://smba.trafficmanager.net/teams/',
  },
  ...{ from: { id: 'teams-doctor' }, recipient: { id: 'bot' }, conversation: { id: 'teams-doctor' } },
};

const ours = z.object({ error: z.object({ code: z.string() }) });

/** What `/api/messages` says to a caller who shows no token, and what that means. */
async function endpoint(net: Net, publicUrl: string): Promise<Check> {
  const { ok, mend } = about('endpoint');
  const reached = await reach(net, `${publicUrl}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(NOTICE),
  });
  if ('code' in reached) return mend(`/api/messages does not answer (${reached.code})`);
  const { status, text } = reached;
  const code = partOf(ours, text)?.error.code;
  if (code === 'Unauthorized') return ok('/api/messages lets nobody in who does not sign in (401)');
  if (code === 'BotNotConfigured')
    return mend('the server there runs without MicrosoftAppId (503); set it there and start anew');
  if (code === 'NotLocal' || code === 'BadActivity' || status < 300)
    return mend(`BOT_AUTH is off there (${status}); take it out and start anew`);
  if (status === 401 || status === 403)
    return mend(
      `something in front asks for a sign-in of its own (${status}); let POST /api/messages through`,
    );
  if (status < 400)
    return mend(`/api/messages redirects (${status}); give Azure the address that it redirects to`);
  return mend(`/api/messages answers ${status}; let the proxy pass POST /api/messages on as it is`);
}

const DAY = 86_400_000;
/** Days before its end by which a certificate that renews itself has done so. */
const RENEWED = 14;

async function certificate(net: Net, publicUrl: string): Promise<Check> {
  const { ok, mend, unchecked } = about('certificate');
  const { protocol, hostname, port } = new URL(publicUrl);
  if (protocol !== 'https:') return unchecked('PUBLIC_URL is not an https address');
  try {
    const end = await net.certificateEnd(hostname, port === '' ? 443 : Number(port));
    const days = Math.floor((end.getTime() - net.now().getTime()) / DAY);
    const until = `until ${end.toISOString().slice(0, 10)}, ${days} days`;
    return days < RENEWED ? mend(`renew it: it is good ${until} only`) : ok(`good ${until}`);
  } catch (error) {
    return unchecked(`it could not be seen (${error instanceof Error ? error.message : String(error)})`);
  }
}

/**
 * Does the server answer at its public address as Teams needs it? `isOnline` tells a missing network from a wrong
 * address. `answer` is what /healthz said, for who wants its date.
 */
export async function checkServer(
  net: Net,
  publicUrl: string | undefined,
  isOnline: boolean,
): Promise<{ readonly checks: Check[]; readonly answer?: Reached }> {
  if (publicUrl === undefined) return { checks: [about('address').unchecked('PUBLIC_URL is not set')] };
  const answer = await reach(net, `${publicUrl}/healthz`);
  const first = address(answer, isOnline);
  if (first.state !== 'ok') return { checks: [first], answer };
  const more = await Promise.all([
    readiness(net, publicUrl),
    endpoint(net, publicUrl),
    certificate(net, publicUrl),
  ]);
  return { checks: [first, ...more], answer };
}
