import { newId } from './ids';

/** Direct Line 3.0 over REST, as far as the chat needs it. */

export interface WireActivity {
  readonly id?: string;
  readonly type: string;
  readonly text?: string;
  readonly name?: string;
  readonly value?: unknown;
  readonly timestamp?: string;
  readonly from?: { readonly id?: string; readonly role?: string };
  readonly replyToId?: string;
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly crosswalk?: { readonly reply?: unknown };
  };
}

export interface ActivitySet {
  readonly activities: readonly WireActivity[];
  readonly watermark?: string;
}

/** One talk and the key to it. `expiresAt` and `lifetime` are milliseconds. */
export interface Session {
  readonly conversationId: string;
  readonly token: string;
  readonly expiresAt: number;
  readonly lifetime: number;
  readonly userId: string;
  /** The operator keeps what people say of answers. */
  readonly feedback?: boolean;
}

/** A new talk, and the address of its stream. */
export interface Begun {
  readonly session: Session;
  readonly streamUrl: string | undefined;
}

interface Granted {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in?: number;
  readonly streamUrl?: string;
  readonly feedback?: boolean;
}

/** What a person thinks of one answer, named by its activity. */
export interface Judgement {
  readonly about: string;
  readonly verdict: 'up' | 'down' | 'wrong';
  readonly words?: string;
}

/** The server answered, but not with a yes. `status` is the HTTP status; `retryAfter` is in milliseconds. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly retryAfter: number | undefined,
  ) {
    super(`The server answered ${status}`);
  }
}

/** Pages of this origin get no talk from that server, until its operator allows them. */
export class Unwelcome extends Refusal {
  constructor() {
    super(403, undefined);
  }
}

/** The key has run out, or the talk is not there. */
export const isGone = (error: unknown): boolean =>
  error instanceof Refusal && [401, 403, 404].includes(error.status);

/** The server takes no more for a while. */
export const isSlower = (error: unknown): error is Refusal =>
  error instanceof Refusal && error.status === 429;

const JSON_TYPE = 'application/json';
/** For JSON too: a browser sends this to another origin without asking first, and so a refused page can read that it is. */
const PLAIN = 'text/plain';
const TIMEOUT = 20_000;
const DEFAULT_LIFETIME = 1800;

/** The calls to one server. Each rejects with `Refusal`, or with what `fetch` throws when there is no answer. */
export class Wire {
  constructor(private readonly base: string) {}

  /** Begins a talk. Rejects with `Unwelcome` where this page may have none. */
  async begin(): Promise<Begun> {
    const userId = `dl_${newId()}`;
    const { token } = await this.admitted(userId);
    const granted = await this.call<Granted>('POST', 'conversations', token);
    return { session: this.session(granted, userId), streamUrl: this.streamAt(granted) };
  }

  private async admitted(userId: string): Promise<Granted> {
    try {
      return await this.call<Granted>('POST', 'tokens/generate', undefined, { user: { id: userId } }, PLAIN);
    } catch (error) {
      throw error instanceof Refusal && error.status === 403 ? new Unwelcome() : error;
    }
  }

  /** A later key to the same talk. */
  async renew(session: Session): Promise<Session> {
    const granted = await this.call<Granted>('POST', 'tokens/refresh', session.token);
    const { conversationId, userId, feedback } = session;
    return this.session(
      {
        ...granted,
        conversationId: granted.conversationId || conversationId,
        ...(feedback !== undefined && { feedback }),
      },
      userId,
    );
  }

  /** The address of the stream of what comes after `watermark`. */
  async rejoin(
    { conversationId, token }: Session,
    watermark: string | undefined,
  ): Promise<string | undefined> {
    const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
    const granted = await this.call<Granted>(
      'GET',
      `conversations/${encodeURIComponent(conversationId)}${query}`,
      token,
    );
    return this.streamAt(granted);
  }

  since({ conversationId, token }: Session, watermark: string | undefined): Promise<ActivitySet> {
    const query = watermark === undefined ? '' : `?watermark=${encodeURIComponent(watermark)}`;
    return this.call('GET', `conversations/${encodeURIComponent(conversationId)}/activities${query}`, token);
  }

  /** Says something for the person; `name` tells a repetition. Resolves with the activity's id when message and replies are safely stored. */
  async say(session: Session, name: string, said: { text: string; value?: unknown }): Promise<string> {
    return this.post(session, { type: 'message', ...said, channelData: { clientActivityID: name } });
  }

  /** Tells the operator what the person thinks of an answer; `name` tells a repetition. */
  async judge(session: Session, name: string, value: Judgement): Promise<string> {
    const channelData = { clientActivityID: name };
    return this.post(session, { type: 'event', name: 'crosswalk/feedback', value, channelData });
  }

  /** Asks the server to delete everything it keeps of the talk. A talk that it no longer opens counts as deleted. */
  async erase(session: Session): Promise<void> {
    try {
      await this.post(session, { type: 'deleteUserData' });
    } catch (error) {
      if (!isGone(error)) throw error;
    }
  }

  private async post(session: Session, activity: WireActivity): Promise<string> {
    const { conversationId, token, userId } = session;
    const path = `conversations/${encodeURIComponent(conversationId)}/activities`;
    const body = { ...activity, from: { id: userId, role: 'user' } };
    return (await this.call<{ id: string }>('POST', path, token, body)).id;
  }

  /** The stream at the address under which we reach the server: a proxy between may have a path or a lock of its own. */
  private streamAt({ streamUrl }: Granted): string | undefined {
    const [, path] = /\/(v3\/directline\/.*)$/.exec(streamUrl ?? '') ?? [];
    return path === undefined ? streamUrl : this.base.replace(/^http/, 'ws') + path;
  }

  private session({ conversationId, token, expires_in, feedback }: Granted, userId: string): Session {
    const lifetime = (expires_in ?? DEFAULT_LIFETIME) * 1000;
    const expiresAt = Date.now() + lifetime;
    return { conversationId, token, lifetime, expiresAt, userId, ...(feedback === true && { feedback }) };
  }

  private async call<T>(
    method: 'GET' | 'POST',
    path: string,
    token?: string,
    body?: unknown,
    type = JSON_TYPE,
  ): Promise<T> {
    const response = await fetch(`${this.base}v3/directline/${path}`, {
      method,
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': type }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (response.ok) return (await response.json()) as T;
    const seconds = Number(response.headers.get('retry-after') ?? NaN);
    throw new Refusal(response.status, Number.isFinite(seconds) ? seconds * 1000 : undefined);
  }
}
