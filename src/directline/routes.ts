import { z } from 'zod';
import type { Channel } from '../channels/channel';
import type { Turns } from '../turn/takeTurn';
import type { Answer, Call } from './call';
import { Problem } from './call';
import type { Callers } from './callers';
import type { Limit } from './limits';
import type { OnFeedback } from './feedback';
import type { Log } from './log';
import type { Streams } from './stream';
import type { Grant, Tokens } from './tokens';
import { bearer, newConversationId, newUserId, TOKEN_SECONDS } from './tokens';
import { createTalk, type Talk } from './talk';
import { uploaded } from './upload';

export interface Route {
  readonly method: 'get' | 'post';
  /** With `:name` for parameters. */
  readonly path: string;
  readonly answer: (call: Call) => Promise<Answer>;
}

export interface RouteParts {
  readonly tokens: Tokens;
  readonly callers: Callers;
  readonly log: Log;
  readonly streams: Streams;
  readonly turns: Turns;
  readonly channel: Channel;
  /** New tokens, by address. */
  readonly limitTokens: Limit;
  /** Messages, by conversation. */
  readonly limitMessages: Limit;
  /** Keeps what people say of answers; absent where nobody wants to know. */
  readonly onFeedback?: OnFeedback;
}

const accountSchema = z.looseObject({ id: z.string().max(200).nullish() });
/** Clients write `user` and, in older documents, `User`. */
const startSchema = z.looseObject({ user: accountSchema.nullish(), User: accountSchema.nullish() }).nullish();

/** The user id that a client asks for: ours by default. Throws `Problem` 400 for one that published clients would refuse. */
function wantedUser(body: unknown): string | undefined {
  const parsed = startSchema.safeParse(body ?? undefined);
  if (!parsed.success) throw new Problem(400, 'BadArgument', 'The body must be an object; user.id a text.');
  const id = (parsed.data?.user ?? parsed.data?.User)?.id ?? undefined;
  if (id !== undefined && id !== '' && !id.startsWith('dl_'))
    throw new Problem(400, 'BadArgument', 'user.id must begin with "dl_".');
  return id === '' ? undefined : id;
}

/** A watermark as clients send it back; absent, empty or `-` means from the beginning. */
export function parseWatermark(text: string | null): number {
  if (text === null || text === '' || text === '-') return 0;
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new Problem(400, 'BadArgument', 'The watermark must be one that this server gave.');
  return number;
}

const CONVERSATION = '/v3/directline/conversations/:conversation';
const CONVERSATION_ID = /^[\w-]{1,64}$/;

const noSuch = (): Problem => new Problem(404, 'NotFound', 'There is no such conversation.');

/** `wss://host`, as the client reached us. */
function socketBase({ headers }: Call): string {
  const forwarded = headers['x-forwarded-proto'];
  return `${forwarded === 'https' ? 'wss' : 'ws'}://${headers.host ?? 'localhost'}`;
}

/** Direct Line 3.0: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference */
export function createRoutes(parts: RouteParts): readonly Route[] {
  const { tokens, callers, log, limitTokens } = parts;
  const talk: Talk = createTalk(parts);

  /** Who calls, and for which conversation; a token of another conversation is refused. */
  function granted({ headers, params }: Call): Grant {
    const presented = bearer(headers.authorization);
    const { conversation = '' } = params;
    if (!CONVERSATION_ID.test(conversation)) throw noSuch();
    if (tokens.isSecret(presented)) return { conversation };
    const grant = tokens.read(presented);
    if (grant.conversation !== conversation)
      throw new Problem(403, 'BadToken', 'The token is for another conversation.');
    return grant;
  }

  const described = (call: Call, grant: Grant, watermark: number): Record<string, unknown> => {
    const { conversation } = grant;
    const query = new URLSearchParams({ watermark: String(watermark), t: tokens.issue(grant, 'stream') });
    const path = CONVERSATION.replace(':conversation', conversation);
    return {
      conversationId: conversation,
      token: tokens.issue(grant),
      expires_in: TOKEN_SECONDS,
      streamUrl: `${socketBase(call)}${path}/stream?${query.toString()}`,
      referenceGrammarId: '',
      // For our own widget: whether it may ask what people think of an answer.
      ...(parts.onFeedback && { feedback: true }),
    };
  };

  async function generate(call: Call): Promise<Answer> {
    callers.admit(call);
    limitTokens(call.address);
    const user = wantedUser(await call.json()) ?? newUserId();
    const conversation = newConversationId();
    const token = tokens.issue({ conversation, user });
    return { status: 200, body: { conversationId: conversation, token, expires_in: TOKEN_SECONDS } };
  }

  function refresh({ headers }: Call): Answer {
    const grant = tokens.readToRenew(bearer(headers.authorization));
    const { conversation } = grant;
    const body = { conversationId: conversation, token: tokens.issue(grant), expires_in: TOKEN_SECONDS };
    return { status: 200, body };
  }

  async function start(call: Call): Promise<Answer> {
    const presented = bearer(call.headers.authorization);
    const body = await call.json();
    const fromSecret = tokens.isSecret(presented);
    if (fromSecret) limitTokens(call.address);
    const user = fromSecret ? wantedUser(body) : undefined;
    const grant: Grant = fromSecret
      ? { conversation: newConversationId(), ...(user !== undefined && { user }) }
      : tokens.read(presented);
    const isNew = await talk.start(grant);
    return { status: isNew ? 201 : 200, body: described(call, grant, 0) };
  }

  async function reconnect(call: Call): Promise<Answer> {
    const grant = granted(call);
    const watermark = parseWatermark(call.query.get('watermark'));
    if ((await log.count(grant.conversation)) === undefined) throw noSuch();
    return { status: 200, body: described(call, grant, watermark) };
  }

  async function readActivities(call: Call): Promise<Answer> {
    const { conversation } = granted(call);
    const watermark = parseWatermark(call.query.get('watermark'));
    const count = await log.count(conversation);
    if (count === undefined) throw noSuch();
    const page = await log.read(conversation, watermark, count);
    return { status: 200, body: { activities: page.activities, watermark: String(page.watermark) } };
  }

  async function post(call: Call, body: () => Promise<unknown>): Promise<Answer> {
    const grant = granted(call);
    // A token is its own proof that the conversation may begin; the secret could name any.
    if (grant.user === undefined && (await log.count(grant.conversation)) === undefined) throw noSuch();
    return { status: 200, body: { id: await talk.say(grant, await body()) } };
  }

  return [
    { method: 'post', path: '/v3/directline/tokens/generate', answer: generate },
    {
      method: 'post',
      path: '/v3/directline/tokens/refresh',
      answer: async (call) => Promise.resolve(refresh(call)),
    },
    { method: 'post', path: '/v3/directline/conversations', answer: start },
    { method: 'get', path: CONVERSATION, answer: reconnect },
    { method: 'get', path: `${CONVERSATION}/activities`, answer: readActivities },
    { method: 'post', path: `${CONVERSATION}/activities`, answer: async (call) => post(call, call.json) },
    {
      method: 'post',
      path: `${CONVERSATION}/upload`,
      answer: async (call) => post(call, async () => uploaded(await call.form())),
    },
  ];
}
