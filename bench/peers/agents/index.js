/**
 * The echo bot of `peers/echo` on the Microsoft 365 Agents SDK, the successor of botbuilder: the same adapter, handler
 * and state by their new names, behind the same HTTP server, so that what differs is the SDK.
 */
import {
  ActivityHandler,
  CloudAdapter,
  ConversationState,
  MemoryStorage,
  MessageFactory,
} from '@microsoft/agents-hosting';
import restify from 'restify';

class EchoBot extends ActivityHandler {
  /** @param {ConversationState} conversationState */
  constructor(conversationState) {
    super();
    this.conversationState = conversationState;
    this.turns = conversationState.createProperty('turns');

    this.onMessage(async (context, next) => {
      const turn = (await this.turns.get(context, 0)) + 1;
      await this.turns.set(context, turn);
      const reply = `Turn ${turn}. Echo: ${context.activity.text}`;
      await context.sendActivity(MessageFactory.text(reply, reply));
      await next();
    });

    this.onMembersAdded(async (context, next) => {
      for (const member of context.activity.membersAdded) {
        if (member.id !== context.activity.recipient.id)
          await context.sendActivity(MessageFactory.text('Hello and welcome!', 'Hello and welcome!'));
      }
      await next();
    });
  }

  async run(context) {
    await super.run(context);
    await this.conversationState.saveChanges(context, false);
  }
}

const adapter = new CloudAdapter({});
adapter.onTurnError = async (context, error) => {
  console.error(`[onTurnError] unhandled error: ${error}`);
  await context.sendActivity('The bot encountered an error or bug.');
};

const bot = new EchoBot(new ConversationState(new MemoryStorage()));

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, (context) => bot.run(context));
});
server.get('/healthz', async (_req, res) => {
  res.send(200, { status: 'ok' });
});
server.listen(process.env.PORT || 3978, '127.0.0.1');
