import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { sign, type JwtHeader, type SignOptions } from 'jsonwebtoken';
import type { Cloud } from '../src/bot/adapter';

/** An invented app and person, named as Teams names them. */
export const APP = '6f1b2c3d-0000-4000-8000-000000000001';
export const BOT = { id: `28:${APP}`, name: 'Crosswalk' };
export const PERSON = { id: '29:ada', name: 'Ada', aadObjectId: 'ada' };
export const ACCOUNT = { appId: APP, type: 'SingleTenant', password: 'not-used', tenantId: 'tenant' };

/** Keys are dear to make, so a test file makes them once. */
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const KEYS = { good: pair(), unendorsed: pair(), strange: pair() };
type KeyName = keyof typeof KEYS;

export interface Wish {
  readonly claims?: object;
  readonly key?: KeyName;
  readonly kid?: string;
  readonly options?: SignOptions;
}

/** A token issuer on this machine: it shows its keys as Microsoft's does, and signs. */
export interface Issuer {
  readonly cloud: Cloud;
  /** A token for an activity from `serviceUrl`, good unless wished otherwise. */
  token(serviceUrl: string, wish?: Wish): string;
  /** Everybody who asked for the keys. */
  readonly asked: string[];
  /** What the next requests for the keys get instead. */
  readonly next: (number | 'hang')[];
  close(): Promise<void>;
}

/** The token with which our own credentials sign what we send. */
export const OUTBOUND = 'signed-by-our-credentials';

/** Knows our app as the SDK's own do, and signs without asking anybody. */
class OwnCredentials extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials(): ReturnType<
    ConfigurationServiceClientCredentialFactory['createCredentials']
  > {
    return Promise.resolve({
      signRequest: async (request) => {
        request.headers.set('Authorization', `Bearer ${OUTBOUND}`);
        return Promise.resolve(request);
      },
    });
  }
}
const credentials = new OwnCredentials({ MicrosoftAppId: APP, MicrosoftAppPassword: 'not-used' });

const shown = (name: KeyName, endorsements: readonly string[]): object => ({
  ...KEYS[name].publicKey.export({ format: 'jwk' }),
  ...{ use: 'sig', kid: name, endorsements },
});

const cloudAt = (url: string): Cloud => ({
  credentials,
  settings: {
    ToChannelFromBotLoginUrl: `${url}/login`,
    ToChannelFromBotOAuthScope: `${url}/scope`,
    ToBotFromChannelTokenIssuer: url,
    ToBotFromChannelOpenIdMetadataUrl: `${url}/openid`,
    ToBotFromEmulatorOpenIdMetadataUrl: `${url}/openid`,
    OAuthUrl: `${url}/oauth`,
    CallerId: 'urn:test',
  },
});

export async function startIssuer(): Promise<Issuer> {
  const asked: string[] = [];
  const next: (number | 'hang')[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const instead = next.shift();
    if (instead === 'hang') return;
    response.writeHead(instead ?? 200, { 'Content-Type': 'application/json' });
    const keys = [shown('good', ['msteams', 'webchat']), shown('unendorsed', ['skype'])];
    response.end(
      JSON.stringify(request.url === '/keys' ? { keys } : { issuer: url, jwks_uri: `${url}/keys` }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ cloud: cloudAt(url), asked, next },
    token: (serviceUrl, { claims, key = 'good', kid = key, options } = {}) => {
      const header: JwtHeader = { alg: 'RS256', kid };
      const exp = Math.floor(Date.now() / 1000) + 3600;
      const payload = { iss: url, aud: APP, serviceurl: serviceUrl, exp, ...claims };
      return sign(payload, KEYS[key].privateKey, { algorithm: 'RS256', header, ...options });
    },
    close: async () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
