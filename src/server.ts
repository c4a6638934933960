import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createRestify, type Request, type Response } from 'restify';
import type { Bot } from './bot/bot';
import { readJson, readText } from './directline/body';
import { Problem, type Answer, type Call, type DirectLine } from './directline/directLine';

export interface ServerParts {
  readonly directLine: DirectLine;
  readonly bot: Bot;
  /** Whole HTML documents by path. */
  readonly pages: ReadonlyMap<string, string>;
  /** The script for any web page. */
  readonly widget: Buffer;
  /** Origins whose pages may frame the chat, and load it. */
  readonly allowedOrigins: readonly string[];
  /** False, or a rejection, while the house cannot answer. */
  readonly ready: () => Promise<boolean>;
  readonly metrics: () => Promise<{ readonly type: string; readonly text: string }>;
  readonly failed: (error: unknown) => void;
}

export interface Server {
  /** Resolves with the port. Rejects with `ListenError` when the address cannot be had. */
  listen(port: number, host: string): Promise<number>;
  /** Closes open sockets with 1001, lets requests end, and after a few seconds cuts what is left. */
  close(): Promise<void>;
}

/** The address cannot be listened on. One line, for the operator. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Milliseconds that requests have to end at shutdown. */
const LAST_CALL = 3000;

const ALWAYS = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'same-origin' };

const fromHere = (address: string): boolean => address === '::1' || /^(::ffff:)?127\./.test(address);

/** Who calls: by the word of a proxy on this machine, if one passed the call on. */
function caller({ socket, headers }: IncomingMessage): Pick<Call, 'address' | 'local'> {
  const address = socket.remoteAddress ?? '';
  const local = fromHere(address);
  const proxied = headers['x-forwarded-for'] ?? headers.forwarded;
  if (!local || proxied === undefined) return { address, local };
  const [nearest = ''] = String(proxied).split(',').reverse();
  return { address: nearest.trim(), local: false };
}

const callOf = (req: Request): Call => ({
  ...caller(req),
  params: req.params as Record<string, string>,
  query: new URLSearchParams(req.getQuery()),
  headers: req.headers,
  json: async () => readJson(req),
  text: async () => readText(req),
});

function write(res: ServerResponse, { status, body, headers }: Answer): void {
  const isText = typeof body === 'string' || Buffer.isBuffer(body);
  const payload = body === undefined || isText ? body : JSON.stringify(body);
  const json = body === undefined || isText ? {} : { 'Content-Type': 'application/json; charset=utf-8' };
  res.writeHead(status, { ...ALWAYS, ...json, ...headers });
  res.end(payload);
}

const etagOf = (body: string | Buffer): string =>
  `"${createHash('sha256').update(body).digest('base64url')}"`;

/** An answer that browsers keep and ask about: 304 while it is the same. */
function cached(req: IncomingMessage, body: string | Buffer, headers: Record<string, string>): Answer {
  const etag = etagOf(body);
  const kept = { ...headers, ETag: etag, 'Cache-Control': 'no-cache' };
  return req.headers['if-none-match'] === etag
    ? { status: 304, headers: kept }
    : { status: 200, body, headers: kept };
}

/** What a page of ours may load: itself, and the chat's socket at the host that the browser named. */
function policy({ headers }: IncomingMessage, allowedOrigins: readonly string[]): string {
  const host = /^[\w.:[\]-]+$/.exec(headers.host ?? '')?.[0];
  const sockets = host === undefined ? '' : ` ws://${host} wss://${host}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self'${sockets}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...allowedOrigins].join(' ')}`,
  ].join('; ');
}

/** The only HTTP routing there is. */
export function createServer(parts: ServerParts): Server {
  const { directLine, bot, pages, widget, allowedOrigins, ready, metrics, failed } = parts;
  const server = createRestify({ name: 'crosswalk' });

  /** No handler of ours may reject: the router would show the error's words to the caller. */
  const handle =
    (answer: (req: Request) => Promise<Answer> | Answer) =>
    async (req: Request, res: Response): Promise<void> => {
      try {
        write(res, await answer(req));
      } catch (error) {
        if (!(error instanceof Problem)) failed(error);
        write(res, error instanceof Problem ? error.answer : unforeseen);
      }
    };

  for (const route of directLine.routes) {
    const handler = handle(async (req) => directLine.answer(route, callOf(req)));
    if (route.method === 'GET') server.get(route.path, handler);
    else server.post(route.path, handler);
  }
  const preflight = handle((req) => directLine.preflight(req));
  for (const path of new Set(directLine.routes.map(({ path }) => path))) server.opts(path, preflight);

  const receive = async (req: Request): Promise<Answer> =>
    bot.receive({
      authorization: req.headers.authorization,
      body: await readJson(req),
      local: caller(req).local,
    });
  server.post('/api/messages', handle(receive));

  for (const [path, page] of pages) {
    const headers = { 'Content-Type': 'text/html; charset=utf-8' };
    const answer = (req: Request): Answer =>
      cached(req, page, { ...headers, 'Content-Security-Policy': policy(req, allowedOrigins) });
    server.get(path, handle(answer));
    server.head(path, handle(answer));
  }
  const script = {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
  server.get(
    '/widget.js',
    handle((req) => cached(req, widget, script)),
  );

  server.get(
    '/healthz',
    handle(() => ({ status: 200, body: { status: 'ok' } })),
  );
  const readiness = async (): Promise<Answer> => {
    const isReady = await ready().catch((error: unknown) => {
      failed(error);
      return false;
    });
    return isReady
      ? { status: 200, body: { status: 'ready' } }
      : { status: 503, body: { status: 'not ready' } };
  };
  server.get('/readyz', handle(readiness));
  server.get(
    '/metrics',
    handle(async () => {
      const { type, text } = await metrics();
      return { status: 200, body: text, headers: { 'Content-Type': type } };
    }),
  );

  server.on('restifyError', discreet);
  server.server.on('upgrade', directLine.upgrade);

  return {
    listen: async (port, host) =>
      new Promise((resolve, reject) => {
        // The router hands its server's errors on, and dies of one that nobody hears.
        server.on('error', (error: NodeJS.ErrnoException) => {
          if (server.server.listening) failed(error);
          else reject(new ListenError(reasonFor(error, port, host)));
        });
        server.listen(port, host, () => {
          resolve((server.address() as { port: number }).port);
        });
      }),
    close: async () =>
      new Promise((resolve) => {
        directLine.close();
        setTimeout(() => {
          server.server.closeAllConnections();
        }, LAST_CALL).unref();
        server.close(resolve);
      }),
  };
}

const unforeseen = new Problem(500, 'ServiceError', 'Something went wrong here; please try again.').answer;

interface RouterError {
  readonly statusCode?: number;
  toJSON?: () => unknown;
  toString: () => string;
}

/** The router's own refusals, without the path or the words of an error. */
function discreet(_req: Request, res: Response, error: RouterError, done: () => void): void {
  const status = error.statusCode ?? 500;
  const isMissing = status === 404;
  const message = isMissing ? 'There is nothing here.' : 'That is not possible here.';
  error.toJSON = () => ({ error: { code: isMissing ? 'NotFound' : 'Refused', message } });
  error.toString = () => message;
  for (const [name, value] of Object.entries(ALWAYS)) res.header(name, value);
  done();
}

function reasonFor({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `PORT: ${port} on ${host} is in use; stop the other server or set another PORT`;
  if (code === 'EACCES') return `PORT: ${port} may not be used by this user; set one above 1023`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST: ${host} is not an address of this machine`;
  return `HOST or PORT: cannot listen on ${host}:${port} (${code ?? message})`;
}
