import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Channel } from '../channels/channel';
import type { Store, Turns } from '../turn/takeTurn';
import type { Answer, Call } from './call';
import { Problem } from './call';
import { createCallers } from './callers';
import type { OnFeedback } from './feedback';
import { createLimit } from './limits';
import { createLog } from './log';
import { createRoutes, parseWatermark, type Route } from './routes';
import { createStreams } from './stream';
import { createTokens } from './tokens';

export type { Answer, Call } from './call';
export { Problem } from './call';
export type { Feedback } from './feedback';

export interface DirectLineOptions {
  readonly store: Store;
  readonly turns: Turns;
  readonly channel: Channel;
  readonly clock: () => Date;
  /** Signs the tokens, and is what servers send to get one. */
  readonly secret: string;
  readonly allowedOrigins: readonly string[];
  readonly publicUrl: string | undefined;
  /** Our name as clients show it. */
  readonly bot: string;
  readonly limits: {
    /** Messages at once in a conversation, and how many a second after that. */
    readonly burst: number;
    readonly rate: number;
    /** New tokens a minute for an address. */
    readonly tokens: number;
  };
  /** Keeps what people say of answers; absent where nobody wants to know. */
  readonly onFeedback?: OnFeedback;
  /** What went wrong where nobody waits for an answer, or behind a 500. */
  readonly failed: (error: unknown) => void;
}

export interface DirectLine {
  readonly routes: readonly Route[];
  /** Answers a call to one of `routes`, with the headers for browsers; never rejects. */
  answer(route: Route, call: Call): Promise<Answer>;
  /** The answer to a browser's question whether it may call. */
  preflight(call: Pick<Call, 'headers'>): Answer;
  /** Takes a WebSocket handshake, or refuses it. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  readonly openSockets: number;
  close(): void;
}

const STREAM_PATH = /^\/v3\/directline\/conversations\/([\w-]{1,64})\/stream$/;
const STREAM_ORIGIN = 'ws://stream';

const refuse = (socket: Duplex, { status, message }: Problem): void => {
  const body = JSON.stringify({ error: { message } });
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    // A caller that never closes its half would keep the connection for good.
    () => socket.destroy(),
  );
};

/** Our own Direct Line 3.0 service, over the log that the turns write. */
export function createDirectLine(options: DirectLineOptions): DirectLine {
  const { store, turns, channel, clock, secret, bot, limits, failed } = options;
  const tokens = createTokens(secret, clock);
  const callers = createCallers({ tokens, ...options });
  const log = createLog({ store, clock, bot });
  const streams = createStreams({ log, failed });
  const limitTokens = createLimit(limits.tokens, limits.tokens / 60, clock);
  const limitMessages = createLimit(limits.burst, limits.rate, clock);
  const parts = { tokens, callers, log, streams, turns, channel, limitTokens, limitMessages };
  const routes = createRoutes({ ...parts, ...(options.onFeedback && { onFeedback: options.onFeedback }) });

  const answered = async (route: Route, call: Call): Promise<Answer> => {
    try {
      return await route.answer(call);
    } catch (error) {
      if (error instanceof Problem) return error.answer;
      failed(error);
      return new Problem(500, 'ServiceError', 'Something went wrong here; please try again.').answer;
    }
  };

  /** Where a handshake wants to listen; throws `Problem` when it may not. */
  const listening = (request: IncomingMessage): { conversation: string; watermark: number } => {
    const url = new URL(request.url ?? '/', STREAM_ORIGIN);
    const [, conversation] = STREAM_PATH.exec(url.pathname) ?? [];
    if (conversation === undefined) throw new Problem(404, 'NotFound', 'There is nothing here.');
    const grant = tokens.read(url.searchParams.get('t') ?? '', 'stream');
    if (grant.conversation !== conversation)
      throw new Problem(403, 'BadToken', 'The token is for another conversation.');
    return { conversation, watermark: parseWatermark(url.searchParams.get('watermark')) };
  };

  return {
    routes,
    async answer(route, call) {
      const answer = await answered(route, call);
      return {
        ...answer,
        headers: { 'Cache-Control': 'no-store', ...callers.cors(call), ...answer.headers },
      };
    },
    preflight: (call) => ({ status: 204, headers: callers.cors(call) }),
    upgrade(request, socket, head) {
      socket.on('error', failed);
      try {
        streams.open(request, socket, head, listening(request));
      } catch (error) {
        if (!(error instanceof Problem)) failed(error);
        refuse(
          socket,
          error instanceof Problem ? error : new Problem(400, 'BadRequest', 'Unreadable address.'),
        );
      }
    },
    get openSockets() {
      return streams.size;
    },
    close: streams.close,
  };
}
