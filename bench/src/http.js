import { Agent, request } from 'node:http';

const ANSWER_LIMIT = 10_000;

/**
 * JSON over kept-alive connections: the same plain client for every bot, so that its cost is the same in all figures.
 * @param {string} base
 */
export function createClient(base) {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });

  /** @returns {Promise<{ status: number, body: any }>} */
  const send = (method, path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const payload = body === undefined ? undefined : JSON.stringify(body);
      const sized =
        payload === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) };
      const call = request(
        `${base}${path}`,
        { agent, method, headers: { ...sized, ...headers } },
        (answer) => {
          const chunks = [];
          answer.on('data', (chunk) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, body: parsed(Buffer.concat(chunks)) }),
          );
        },
      );
      call.setTimeout(ANSWER_LIMIT, () =>
        call.destroy(new Error(`No answer from ${path} in ${ANSWER_LIMIT} ms.`)),
      );
      call.on('error', reject);
      call.end(payload);
    });

  return {
    base,
    get: (path, headers) => send('GET', path, undefined, headers),
    post: (path, body, headers) => send('POST', path, body, headers),
    close: () => agent.destroy(),
  };
}
/** @typedef {ReturnType<typeof createClient>} Client */

function parsed(bytes) {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // Health checks and empty bodies answer in plain text.
    return bytes.toString('utf8');
  }
}
