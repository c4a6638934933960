import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from '../src/channels/activity';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly activity: Partial<Activity> & { readonly type: string };
}

/** A stand-in for the service behind a channel, such as the Emulator's: it takes replies, changes and deletions, and hands out ids. */
export interface Connector {
  readonly serviceUrl: string;
  /** What was sent or changed, as it came. */
  readonly received: Received[];
  /** What a person sees: what was sent, in its order, with later changes in it and without what was deleted. */
  readonly standing: () => Partial<Activity>[];
  /** Statuses with which the next calls are refused; 0 takes one as usual. */
  readonly refuse: number[];
  readonly texts: () => string[];
  readonly close: () => Promise<void>;
}

/** A request's body, as JSON. */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? { type: '' } : JSON.parse(Buffer.concat(chunks).toString());
}

export async function startConnector(): Promise<Connector> {
  const received: Received[] = [];
  const shown = new Map<string, Partial<Activity>>();
  const refuse: number[] = [];
  let named = 0;

  /** The status, and the id of what was called for. */
  const take = (method: string, path: string, activity: Received['activity']): [number, string] => {
    const id = method === 'POST' ? `s${(named += 1)}` : decodeURIComponent(path.split('/').at(-1) ?? '');
    if (method !== 'POST' && !shown.has(id)) return [404, id];
    if (method === 'DELETE') {
      shown.delete(id);
      return [200, id];
    }
    received.push({ method, path, activity });
    shown.set(id, { ...activity, id });
    return [200, id];
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((activity) => {
      const { method = '', url = '' } = request;
      const refused = refuse.shift() ?? 0;
      const [status, id] = refused ? [refused, ''] : take(method, url, activity as Received['activity']);
      response.writeHead(status, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ id }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    standing: () => [...shown.values()],
    refuse,
    texts: () => received.map(({ activity }) => activity.text?.split('\n')[0] ?? `(${activity.type})`),
    close: async () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}
