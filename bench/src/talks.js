import { randomUUID } from 'node:crypto';

/**
 * A talk with a bot over one of its doors. `say` resolves when the turn is over; `check` throws unless every
 * message of the talk was replied to, and returns how many replies there were.
 * @typedef {{ say(text: string): Promise<void>, check(): Promise<number> }} Talk
 */

const refuse = (path, { status, body }) => {
  throw new Error(`${path} answered ${status}: ${JSON.stringify(body).slice(0, 300)}`);
};

/**
 * Over `/api/messages`, as the Emulator does. A turn is over when its POST is answered and a reply has arrived here.
 * @param {import('./http.js').Client} client
 * @param {import('./connector.js').Connector} connector
 * @returns {Promise<Talk>}
 */
export async function openMessagesTalk(client, connector) {
  const said = [];
  const conversation = { id: randomUUID() };
  const person = { id: `user-${conversation.id}`, name: 'User' };
  const bot = { id: 'bot', name: 'Bot', role: 'bot' };
  const common = {
    channelId: 'emulator',
    serviceUrl: connector.serviceUrl,
    conversation,
    recipient: bot,
    from: person,
  };

  const post = async (activity) => {
    const body = { ...common, id: randomUUID(), timestamp: new Date().toISOString(), ...activity };
    const answer = await client.post('/api/messages', body);
    if (answer.status >= 300) refuse('/api/messages', answer);
  };

  await post({ type: 'conversationUpdate', membersAdded: [bot, person] });
  return {
    async say(text) {
      const id = randomUUID();
      said.push(id);
      const replied = connector.replyTo(id);
      await Promise.all([post({ type: 'message', id, text, locale: 'en-US', textFormat: 'plain' }), replied]);
    },
    check: async () => said.reduce((sum, id) => sum + connector.repliesTo(id), 0),
  };
}

const DIRECT_LINE = '/v3/directline';

/**
 * Over our Direct Line. A turn is over when its POST is answered: only then are message and replies on the disk
 * and in the log.
 * @param {import('./http.js').Client} client
 * @returns {Promise<Talk>}
 */
export async function openDirectLineTalk(client) {
  const ok = async (path, answering) => {
    const answer = await answering;
    return answer.status >= 300 ? refuse(path, answer) : answer.body;
  };
  const { token } = await ok('tokens/generate', client.post(`${DIRECT_LINE}/tokens/generate`, {}));
  const headers = { authorization: `Bearer ${token}` };
  const { conversationId } = await ok(
    'conversations',
    client.post(`${DIRECT_LINE}/conversations`, {}, headers),
  );
  const path = `${DIRECT_LINE}/conversations/${conversationId}/activities`;
  const said = [];

  return {
    async say(text) {
      const body = { type: 'message', from: { id: 'user' }, text, locale: 'en-US' };
      const { id } = await ok(path, client.post(path, body, headers));
      said.push(id);
    },
    async check() {
      const { activities } = await ok(path, client.get(path, headers));
      const replied = activities.map(({ replyToId }) => replyToId).filter((id) => said.includes(id));
      const lost = said.find((id) => !replied.includes(id));
      if (lost !== undefined) throw new Error(`The log holds no reply to ${lost}.`);
      return replied.length;
    },
  };
}
