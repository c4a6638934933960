import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Request, Response } from 'restify';
import { readForm, readJson } from './directline/body';
import { Problem, type Answer, type Call } from './directline/directLine';

const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' };

const isHere = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);

const LOCAL_PAGE = /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

/**
 * Who calls: by the word of a proxy on this machine, if one passed the call on. A page from elsewhere that is open in
 * a browser here is not local.
 */
function caller({ socket, headers }: IncomingMessage): Pick<Call, 'address' | 'local'> {
  const address = socket.remoteAddress ?? '';
  const proxied = headers['x-forwarded-for'] ?? headers.forwarded;
  if (!isHere(address)) return { address, local: false };
  if (proxied === undefined) return { address, local: LOCAL_PAGE.test(headers.origin ?? 'http://localhost') };
  const [nearest = ''] = String(proxied).split(',').reverse();
  return { address: nearest.trim(), local: false };
}

export const callOf = (req: Request): Call => ({
  ...caller(req),
  params: req.params as Record<string, string>,
  query: new URLSearchParams(req.getQuery()),
  headers: req.headers,
  json: async () => readJson(req),
  form: async () => readForm(req),
});

export function write(res: ServerResponse, { status, body, headers }: Answer): void {
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  const payload = body === undefined || isText ? body : JSON.stringify(body);
  const json = body === undefined || isText ? {} : { 'Content-Type': 'application/json; charset=utf-8' };
  res.writeHead(status, { ...ALWAYS, ...json, ...headers });
  res.end(payload);
}

const PACKED = /^text\/|javascript|svg/;
/** Below this many bytes packing saves nothing. */
const WORTH_PACKING = 1000;
/** Nearly as small as the highest quality, in a tenth of its time. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

type Encoding = 'br' | 'gzip' | undefined;

const encodingFor = ({ headers }: IncomingMessage): Encoding => {
  const accepted = headers['accept-encoding'] ?? '';
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
};

const packed = (body: string | Buffer, encoding: Encoding): string | Buffer =>
  encoding === 'br'
    ? brotliCompressSync(body, BROTLI)
    : encoding === 'gzip'
      ? gzipSync(body, { level: 9 })
      : body;

/**
 * Answers with what browsers keep and ask about: 304 while it is the same. `headers` may let them keep it unasked.
 * Text is packed as the browser likes it, once.
 */
export function kept(
  body: string | Buffer,
  headers: Record<string, string>,
): (req: IncomingMessage) => Answer {
  const hash = createHash('sha256').update(body).digest('base64url');
  const isPacked = body.length >= WORTH_PACKING && PACKED.test(headers['Content-Type'] ?? '');
  const bodies = new Map<Encoding, string | Buffer>();
  return (req) => {
    const encoding = isPacked ? encodingFor(req) : undefined;
    const etag = `"${hash}${encoding === undefined ? '' : `-${encoding}`}"`;
    const all = {
      ...{ 'Cache-Control': 'no-cache', ...headers, ETag: etag },
      ...(isPacked && { Vary: 'Accept-Encoding' }),
      ...(encoding !== undefined && { 'Content-Encoding': encoding }),
    };
    if (req.headers['if-none-match'] === etag) return { status: 304, headers: all };
    const answer = bodies.get(encoding) ?? packed(body, encoding);
    bodies.set(encoding, answer);
    return { status: 200, body: answer, headers: all };
  };
}

/** What a page of ours may load: itself, and the chat's socket at the host that the browser named. */
export function policy({ headers }: IncomingMessage, allowedOrigins: readonly string[]): string {
  const host = /^[\w.:[\]-]+$/.exec(headers.host ?? '')?.[0];
  const sockets = host === undefined ? '' : ` ws://${host} wss://${host}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${sockets}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...allowedOrigins].join(' ')}`,
  ].join('; ');
}

export const UNFORESEEN = new Problem(500, 'ServiceError', 'Something went wrong here; please try again.')
  .answer;

interface RouterError {
  readonly statusCode?: number;
  toJSON?: () => unknown;
  toString: () => string;
}

/** The router's own refusals, without the path or the words of an error. */
export function discreet(_req: Request, res: Response, error: RouterError, done: () => void): void {
  const status = error.statusCode ?? 500;
  const isMissing = status === 404;
  const message = isMissing ? 'There is nothing here.' : 'That is not possible here.';
  error.toJSON = () => ({ error: { code: isMissing ? 'NotFound' : 'Refused', message } });
  error.toString = () => message;
  for (const [name, value] of Object.entries(ALWAYS)) res.header(name, value);
  done();
}
