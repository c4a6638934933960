import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/**
 * Stands between the bot and the Agents Playground, whose page (0.2.19 to 0.2.28) dies of a button with a part for
 * Teams ("Cannot add property msTeams, object is not extensible"): it freezes each card and then writes on it. What
 * is under `msteams` goes to Teams only, so it is taken off here, and buttons send what Teams would have sent.
 */
export interface PassThrough {
  readonly url: string;
  close(): Promise<void>;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a button sends, with the value of its part for Teams in place of that part. */
function withoutTeams({ msteams, ...data }: Fields): Fields {
  const value = isObject(msteams) ? msteams.value : undefined;
  return isObject(value) ? { ...data, ...value } : data;
}

/** The same activity with the buttons of its cards as the playground can press them. */
export function pressable(activity: unknown): unknown {
  if (Array.isArray(activity)) return activity.map(pressable);
  if (!isObject(activity)) return activity;
  const entries = Object.entries(activity).map(([name, value]): [string, unknown] =>
    name === 'data' && isObject(value) ? [name, withoutTeams(value)] : [name, pressable(value)],
  );
  return Object.fromEntries(entries);
}

/** Hands a call on to `target`, and its answer back. */
async function handOn(request: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
  const body = await text(request);
  const answer = await fetch(`${target}${request.url ?? ''}`, {
    method: request.method ?? 'GET',
    ...(body !== '' && {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(pressable(JSON.parse(body))),
    }),
  });
  response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? 'text/plain' });
  response.end(await answer.text());
}

/** Passes calls on to the service at `target`, from a free port of this machine. A service that is gone is a 502. */
export async function openPassThrough(target: string): Promise<PassThrough> {
  const server = createServer((request, response) => {
    handOn(request, response, target).catch((error: unknown) => {
      response.writeHead(502, { 'Content-Type': 'text/plain' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
