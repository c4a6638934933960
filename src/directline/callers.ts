import type { Call } from './call';
import { Problem } from './call';
import type { Tokens } from './tokens';
import { bearer } from './tokens';

/** Whose pages may talk to us without the secret. */
export interface Callers {
  /** Throws `Problem` 403 unless the caller may have a token. */
  admit(call: Call): void;
  /** Headers that let a browser read the answer, for origins that may; varies by origin always. */
  cors(call: Pick<Call, 'headers'>): Record<string, string>;
}

interface CallerOptions {
  readonly tokens: Tokens;
  /** Origins as browsers write them: `https://example.org`. */
  readonly allowedOrigins: readonly string[];
  /** How the world reaches this server, when it is set. */
  readonly publicUrl: string | undefined;
}

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host : undefined);

/**
 * Tokens go without a secret to our own pages, to those of the allowed origins, and to callers on this machine
 * that are no browser; with the secret to anyone.
 */
export function createCallers({ tokens, allowedOrigins, publicUrl }: CallerOptions): Callers {
  const publicHost = publicUrl === undefined ? undefined : hostOf(publicUrl);

  const isOwn = (origin: string, host: string | undefined): boolean => {
    const from = hostOf(origin);
    return from !== undefined && (from === host || from === publicHost);
  };
  const isAllowed = ({ origin, host }: Call['headers']): boolean =>
    origin !== undefined && (allowedOrigins.includes(origin) || isOwn(origin, host));

  return {
    admit(call) {
      const { authorization, origin } = call.headers;
      if (authorization !== undefined) {
        if (tokens.isSecret(bearer(authorization))) return;
        throw new Problem(403, 'BadSecret', 'The secret is not the one of this server.');
      }
      if (isAllowed(call.headers) || (origin === undefined && call.local)) return;
      // The page may read that it is refused, so that its chat can say so.
      if (origin !== undefined)
        throw new Problem(403, 'OriginNotAllowed', 'Pages of this origin may not chat here.', {
          'Access-Control-Allow-Origin': origin,
        });
      throw new Problem(401, 'Unauthorized', 'Send the secret: "Authorization: Bearer …".');
    },
    cors({ headers }) {
      const { origin } = headers;
      if (origin === undefined || !isAllowed(headers)) return { Vary: 'Origin' };
      return {
        Vary: 'Origin',
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
        'Access-Control-Allow-Headers': 'Authorization, Content-Type, x-ms-bot-agent, x-requested-with',
        'Access-Control-Expose-Headers': 'Retry-After',
        'Access-Control-Max-Age': '86400',
      };
    },
  };
}
