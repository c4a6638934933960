import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { createServer as createRestify, type Request, type Response, type Server as Restify } from 'restify';
import type { Bot } from './bot/bot';
import { Problem, type Answer, type DirectLine } from './directline/directLine';
import type { Page } from './pages';
import type { Picture, Pictures } from './pictures/pictures';
import { noPlanPage } from './site/plan';
import { callOf, discreet, kept, policy, UNFORESEEN, write } from './http';

export interface ServerParts {
  readonly directLine: DirectLine;
  readonly bot: Bot;
  /** Whole HTML documents by path. */
  readonly pages: ReadonlyMap<string, Page>;
  /** What browsers load, by path: `/widget.js` for any web page, `/chat/<name of its content>.js` for the widget, and others. */
  readonly scripts: ReadonlyMap<string, Buffer>;
  readonly pictures: Pictures;
  /** The page of a plan by its name; undefined where there is none (any more). */
  readonly plan: (name: string) => Promise<string | undefined>;
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

type Method = 'get' | 'post' | 'head' | 'opts';
type Add = (method: Method, path: string, answer: (req: Request) => Promise<Answer> | Answer) => void;

/** Adds routes whose handlers never reject: the router would show an error's words to the caller. */
const adder =
  (server: Restify, failed: ServerParts['failed']): Add =>
  (method, path, answer) => {
    server[method](path, async (req: Request, res: Response) => {
      try {
        write(res, await answer(req));
      } catch (error) {
        if (!(error instanceof Problem)) failed(error);
        write(res, error instanceof Problem ? error.answer : UNFORESEEN);
      }
    });
  };

function addTalk(add: Add, { directLine, bot }: ServerParts): void {
  for (const route of directLine.routes)
    add(route.method, route.path, async (req) => directLine.answer(route, callOf(req)));
  for (const path of new Set(directLine.routes.map((route) => route.path)))
    add('opts', path, (req) => directLine.preflight(req));
  add('post', '/api/messages', async (req) => {
    const { headers, json, local } = callOf(req);
    return bot.receive({ authorization: headers.authorization, body: await json(), local });
  });
}

/** The answer for a page, made anew only when the page has changed. */
function renewed(page: Page): () => ReturnType<typeof kept> {
  const make = (body: string) => ({
    body,
    answer: kept(body, { 'Content-Type': 'text/html; charset=utf-8' }),
  });
  const now = typeof page === 'string' ? () => page : page;
  let made = make(now());
  return () => {
    const body = now();
    if (body !== made.body) made = make(body);
    return made.answer;
  };
}

/** For what pages elsewhere may load. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

function addPages(add: Add, { pages, allowedOrigins }: ServerParts): void {
  for (const [path, page] of pages) {
    const answer = renewed(page);
    const guarded = (req: Request): Answer => {
      const { headers, ...rest } = answer()(req);
      return { ...rest, headers: { ...headers, 'Content-Security-Policy': policy(req, allowedOrigins) } };
    };
    add('get', path, guarded);
    add('head', path, guarded);
  }
}

const SCRIPT = { 'Content-Type': 'text/javascript; charset=utf-8', ...OPEN };
const FOR_GOOD = 'public, max-age=31536000, immutable';
/** The widget's line stands on pages that are seen often: an old loader may serve once more while the new one is fetched. */
const A_WHILE = 'public, max-age=300, stale-while-revalidate=86400';
const CHAT = /^\/chat\/\w+\.js$/;

function addScripts(add: Add, { scripts }: ServerParts): void {
  for (const [path, script] of scripts) {
    const isChat = CHAT.test(path);
    const age = isChat ? FOR_GOOD : A_WHILE;
    add('get', path, kept(script, { ...SCRIPT, 'Cache-Control': age }));
    // A page that was open during an update asks for the chat of before.
    if (isChat) add('get', '/chat/:name', kept(script, SCRIPT));
  }
}

/** A plan is one person's: no browser keeps it, no search engine lists it, no page that it links to learns its address. */
const PRIVATE = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
};

function addPlans(add: Add, { plan }: ServerParts): void {
  const answer = async (req: Request): Promise<Answer> => {
    const page = await plan(callOf(req).params.name ?? '');
    const headers = { ...PRIVATE, 'Content-Security-Policy': policy(req, []) };
    return page === undefined
      ? { status: 404, body: noPlanPage(), headers }
      : { status: 200, body: page, headers };
  };
  add('get', '/plan/:name', answer);
  add('head', '/plan/:name', answer);
}

/** A picture may be a day older than its figures' shelf life, no more. */
const PICTURE_KEPT = 'public, max-age=86400';

/** What a picture may do where it is opened by itself: show. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function addPictures(add: Add, { pictures }: ServerParts): void {
  /** A picture that is drawn once is packed once. */
  const answers = new WeakMap<Picture, ReturnType<typeof kept>>();
  const answerWith = (picture: Picture): ReturnType<typeof kept> => {
    const headers = { ...OPEN, 'Cache-Control': PICTURE_KEPT, 'Content-Security-Policy': PICTURE_POLICY };
    const made = answers.get(picture) ?? kept(picture.body, { 'Content-Type': picture.type, ...headers });
    answers.set(picture, made);
    return made;
  };
  const answer = async (req: Request): Promise<Answer> => {
    const { params, query } = callOf(req);
    const picture = await pictures.get(params['*'] ?? '', query);
    if (picture === 'unknown') throw new Problem(404, 'NotFound', 'There is no such picture.');
    if (picture === 'unclear') throw new Problem(400, 'BadArgument', pictures.usage);
    return answerWith(picture)(req);
  };
  add('get', '/pictures/*', answer);
  add('head', '/pictures/*', answer);
}

function addOperation(add: Add, { ready, metrics, failed }: ServerParts): void {
  add('get', '/healthz', () => ({ status: 200, body: { status: 'ok' } }));
  add('get', '/readyz', async () => {
    const isReady = await ready().catch((error: unknown) => {
      failed(error);
      return false;
    });
    return isReady
      ? { status: 200, body: { status: 'ready' } }
      : { status: 503, body: { status: 'not ready' } };
  });
  add('get', '/metrics', async () => {
    const { type, text } = await metrics();
    return { status: 200, body: text, headers: { 'Content-Type': type } };
  });
}

/** The only HTTP routing there is. */
export function createServer(parts: ServerParts): Server {
  const { directLine, failed } = parts;
  const server = createRestify({ name: 'crosswalk' });
  const add = adder(server, failed);
  addTalk(add, parts);
  addPages(add, parts);
  addPlans(add, parts);
  addScripts(add, parts);
  addPictures(add, parts);
  addOperation(add, parts);
  server.on('restifyError', discreet);
  const upgraded = new Set<Duplex>();
  server.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgraded.add(socket);
    socket.once('close', () => upgraded.delete(socket));
    directLine.upgrade(request, socket, head);
  });

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
        const cut = setTimeout(() => {
          server.server.closeAllConnections();
          for (const socket of upgraded) socket.destroy();
        }, LAST_CALL);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
      }),
  };
}

function reasonFor({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `PORT: ${port} on ${host} is in use; stop the other server or set another PORT`;
  if (code === 'EACCES') return `PORT: ${port} may not be used by this user; set one above 1023`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST: ${host} is not an address of this machine`;
  return `HOST or PORT: cannot listen on ${host}:${port} (${code ?? message})`;
}
