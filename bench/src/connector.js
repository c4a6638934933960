import { once } from 'node:events';
import { createServer } from 'node:http';

const REPLY_LIMIT = 10_000;

/**
 * The service behind `serviceUrl`: where a bot sends its replies. One for all bots, in this process.
 * `replyTo(id)` resolves with the first reply to the activity of that id.
 */
export async function openConnector() {
  /** @type {Map<string, (reply: object) => void>} */
  const waiting = new Map();
  const counts = new Map();

  const server = createServer((req, res) => {
    const chunks = [];
    req.on('data', (chunk) => chunks.push(chunk));
    req.on('end', () => {
      const activity = JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
      const to = activity.replyToId ?? decodeURIComponent(req.url?.split('/').at(-1) ?? '');
      res
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ id: `reply-to-${to}` }));
      if (activity.type !== 'message') return;
      counts.set(to, (counts.get(to) ?? 0) + 1);
      waiting.get(to)?.(activity);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    serviceUrl: `http://127.0.0.1:${server.address().port}`,
    /** @param {string} id */
    replyTo(id) {
      return new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`No reply to ${id} in ${REPLY_LIMIT} ms.`)),
          REPLY_LIMIT,
        );
        waiting.set(id, (reply) => {
          clearTimeout(late);
          waiting.delete(id);
          resolve(reply);
        });
      });
    },
    /** How many messages came in reply to the activity. */
    repliesTo: (id) => counts.get(id) ?? 0,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
/** @typedef {Awaited<ReturnType<typeof openConnector>>} Connector */
