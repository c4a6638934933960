import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly path: string;
  readonly activity: { readonly type: string; readonly text?: string; readonly replyToId?: string };
}

/** A stand-in for the service behind a channel, such as the Emulator's: it takes replies and hands out ids. */
export interface Connector {
  readonly serviceUrl: string;
  readonly received: Received[];
  /** Statuses with which the next posts are refused. */
  readonly refuse: number[];
  readonly texts: () => string[];
  readonly close: () => Promise<void>;
}

/** A request's body, as JSON. */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

export async function startConnector(): Promise<Connector> {
  const received: Received[] = [];
  const refuse: number[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((activity) => {
      const status = refuse.shift();
      if (status === undefined)
        received.push({ path: request.url ?? '', activity: activity as Received['activity'] });
      response.writeHead(status ?? 200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ id: String(received.length) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
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
