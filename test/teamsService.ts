import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from '../src/channels/activity';
import { bodyOf } from './connector';
import { BOT, PERSON } from './teamsTokens';

/** What the service says to one post: `hang` never answers, `meanwhile` happens before the answer. */
export interface Refusal {
  readonly status?: number;
  readonly code?: string;
  readonly headers?: Record<string, string>;
  readonly hang?: true;
  readonly meanwhile?: () => Promise<void> | void;
}

export interface Post {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly activity: Partial<Activity>;
}

/** The service side of Teams: it keeps what it is sent, and can be told to refuse. */
export interface TeamsService {
  readonly serviceUrl: string;
  /** Every post, those refused as well; what changes an earlier message is no post and always taken. */
  readonly posts: Post[];
  readonly taken: Post[];
  /** What the next posts get; for posts into one conversation only, by its id. */
  readonly next: Refusal[];
  readonly nextIn: Map<string, Refusal[]>;
  /** The first line of what was taken, in order. */
  texts(conversation?: string): string[];
  close(): Promise<void>;
}

const conversationIn = (path: string): string =>
  decodeURIComponent(/^\/v3\/conversations\/([^/]+)/.exec(path)?.[1] ?? '');

const firstLine = ({ text, summary, type }: Partial<Activity>): string =>
  (text ?? summary)?.split('\n')[0] ?? `(${String(type)})`;

export async function startTeams(): Promise<TeamsService> {
  const [posts, taken]: [Post[], Post[]] = [[], []];
  const next: Refusal[] = [];
  const nextIn = new Map<string, Refusal[]>();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    if (request.method !== 'POST') {
      request.resume();
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('{}');
      return;
    }
    const post = {
      path,
      authorization: request.headers.authorization,
      activity: (await bodyOf(request)) as Post['activity'],
    };
    posts.push(post);
    const refusal = nextIn.get(conversationIn(path))?.shift() ?? next.shift();
    if (refusal?.hang) return;
    await refusal?.meanwhile?.();
    const { status = 201, code, headers = {} } = refusal ?? {};
    if (status < 300) taken.push(post);
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(
      JSON.stringify(status < 300 ? { id: `r${taken.length}` } : { error: { code, message: '' } }),
    );
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    ...{ posts, taken, next, nextIn },
    texts: (conversation) =>
      taken
        .filter(({ path }) => conversation === undefined || conversationIn(path) === conversation)
        .map(({ activity }) => firstLine(activity)),
    close: async () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

export const PERSONAL = { conversationType: 'personal', tenantId: 'tenant', id: 'a:1personal' };
export const TEAM = {
  isGroup: true,
  conversationType: 'channel',
  tenantId: 'tenant',
  id: '19:team@thread.tacv2',
};
export const GROUP = {
  isGroup: true,
  conversationType: 'groupChat',
  tenantId: 'tenant',
  id: '19:group@thread.v2',
};

const MARK = '<at>Crosswalk</at>';
/** What Teams sends along with a message in which we are named. */
export const mention = (text = MARK, id = BOT.id, name = 'Crosswalk'): object => ({
  ...{ type: 'mention', text, mentioned: { id, name } },
});
export const toUs = (words: string): object => ({ text: `${MARK} ${words}`, entities: [mention()] });

let count = 0;
/** An activity as the service of Teams delivers it; without more, a message from one person to us. */
export const fromTeams = (service: TeamsService, part: object = {}): object => ({
  ...{ type: 'message', id: `1700000000${String((count += 1)).padStart(3, '0')}`, channelId: 'msteams' },
  ...{ serviceUrl: service.serviceUrl, timestamp: '2026-11-24T10:00:00.000Z', locale: 'en-US' },
  ...{ from: PERSON, recipient: BOT, conversation: PERSONAL, channelData: { tenant: { id: 'tenant' } } },
  ...part,
});
