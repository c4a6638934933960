import type { IncomingHttpHeaders } from 'node:http';

/** A request as the routes see it, whatever serves HTTP. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The caller's address, by the nearest proxy's word when the connection comes from this machine. */
  readonly address: string;
  /** The connection came from this machine and no proxy passed it on. */
  readonly local: boolean;
  /** The body; throws `Problem` when it is too large or no JSON. An empty body is undefined. */
  readonly json: () => Promise<unknown>;
  /** The body as a form with a file; throws `Problem` when it is too large or no form. */
  readonly form: () => Promise<FormData>;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that is refused, in the words the client gets: `{"error":{"code","message"}}`. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  get answer(): Answer {
    const { status, code, message, headers } = this;
    return { status, body: { error: { code, message } }, headers };
  }
}

export const unauthorized = (): Problem =>
  new Problem(401, 'Unauthorized', 'Send a token or the secret: "Authorization: Bearer …".');

export const busy = (seconds: number): Problem =>
  new Problem(429, 'TooManyRequests', `Too many requests; try again in ${seconds} s.`, {
    'Retry-After': String(seconds),
  });
