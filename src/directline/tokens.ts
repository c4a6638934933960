import {
  createHash,
  createSecretKey,
  randomBytes,
  scryptSync,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';
import { sign, TokenExpiredError, verify } from 'jsonwebtoken';
import { z } from 'zod';
import { Problem, unauthorized } from './call';

/** Half an hour: published clients refresh every quarter. */
export const TOKEN_SECONDS = 1800;
/** A week: a laptop that slept comes back to its talk. Past its half hour a token is good for a new one and nothing else. */
export const RENEWABLE_SECONDS = 7 * 24 * 3600;

const ALGORITHM = 'HS256';
const AUDIENCE = 'crosswalk-directline';

/** What a token is good for: everything in one conversation, or reading it over a WebSocket. */
export type TokenUse = 'talk' | 'stream';

const claimsSchema = z.object({
  use: z.enum(['talk', 'stream']),
  conv: z.string().min(1),
  user: z.string().min(1).optional(),
});

/** A conversation and the person who may speak in it. Without `user` each activity names its own sender. */
export interface Grant {
  readonly conversation: string;
  readonly user?: string;
}

export interface Tokens {
  issue(grant: Grant, use?: TokenUse): string;
  /** Throws `Problem` 403 for a token that is forged, expired or of another use. */
  read(token: string, use?: TokenUse): Grant;
  /** The same for a token that is to be renewed, which may have expired up to `RENEWABLE_SECONDS` ago. */
  readToRenew(token: string): Grant;
  /** True for the secret that servers send. Takes the same time for every wrong one. */
  isSecret(presented: string): boolean;
}

/** Every visitor holds something that is signed: a slow derivation makes it costly to guess a weak secret from that. */
const signingKey = (secret: string): KeyObject => createSecretKey(scryptSync(secret, AUDIENCE, 32));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Signs with a key made of `secret`; `clock` judges expiry. */
export function createTokens(secret: string, clock: () => Date): Tokens {
  const seconds = (): number => Math.floor(clock().getTime() / 1000);
  const secretDigest = digest(secret);
  const key = signingKey(secret);

  const verified = (token: string, clockTolerance: number): unknown => {
    try {
      return verify(token, key, {
        algorithms: [ALGORITHM],
        audience: AUDIENCE,
        clockTimestamp: seconds(),
        clockTolerance,
      });
    } catch (error) {
      if (error instanceof TokenExpiredError)
        throw new Problem(403, 'TokenExpired', 'The token has expired; fetch a new one.');
      throw new Problem(403, 'BadToken', 'The token is not valid here.');
    }
  };

  return {
    issue({ conversation, user }, use = 'talk') {
      const iat = seconds();
      const claims = { use, conv: conversation, ...(user !== undefined && { user }) };
      const times = { iat, exp: iat + TOKEN_SECONDS };
      return sign({ ...claims, ...times, aud: AUDIENCE }, key, { algorithm: ALGORITHM });
    },
    read: (token, use = 'talk') => granted(verified(token, 0), use),
    readToRenew: (token) => granted(verified(token, RENEWABLE_SECONDS), 'talk'),
    isSecret: (presented) => timingSafeEqual(digest(presented), secretDigest),
  };
}

function granted(verified: unknown, use: TokenUse): Grant {
  const claims = claimsSchema.safeParse(verified);
  if (!claims.success || claims.data.use !== use)
    throw new Problem(403, 'BadToken', 'The token is not valid for this.');
  const { conv, user } = claims.data;
  return { conversation: conv, ...(user !== undefined && { user }) };
}

const random = (bytes: number): string => randomBytes(bytes).toString('base64url');

export const newConversationId = (): string => random(16);
/** Published clients insist on the prefix. */
export const newUserId = (): string => `dl_${random(12)}`;

/** What stands after `Bearer`; throws `Problem` 401 when there is nothing. */
export function bearer(authorization: string | undefined): string {
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) throw unauthorized();
  return token;
}
