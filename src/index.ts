import { join } from 'node:path';
import { createBot, type Bot } from './bot/bot';
import { pictureNamed } from '../dialogs/pictures';
import { withPictures } from './channels/channels';
import { webChat } from './channels/webchat';
import { createBrain, warmUp } from './commands/brain';
import { createDistressSense } from './commands/distress';
import { WEB } from './commands/project';
import { readScripts } from './commands/scripts';
import { ConfigError, loadConfig, webchatSecret } from './config';
import { parseMemory } from './conversation/memory';
import { createDirectLine } from './directline/directLine';
import { createFeedbackKeeper, feedbackIn } from './feedback';
import { KnowledgeError, loadKnowledge, type Library } from './knowledge/knowledge';
import { createMissKeeper, missesIn, type Keeping } from './misunderstood';
import { createObserve } from './observe/observe';
import { addressOf, pagesOf } from './pages';
import { createPictures } from './pictures/pictures';
import { plansIn } from './plans';
import { createServer, ListenError, type Server } from './server';
import { openLmdb } from './store/lmdb';
import { createTurns, type Store } from './turn/takeTurn';

const clock = (): Date => new Date();
const today = (): string => clock().toISOString().slice(0, 10);

/** The whole house, from the settings to the open door. */
async function start(): Promise<void> {
  const config = loadConfig();
  const secret = webchatSecret(config);
  const observe = createObserve(config.logLevel);
  const failed = (err: unknown): void => {
    observe.log.error({ err }, 'failed');
  };
  const knowledge = loadKnowledge();
  const conversation = createBrain(config.humanContact, knowledge, config.publicUrl);
  warmUp((text) => conversation.reply(undefined, { text }, today()));
  const store = openLmdb(join(config.dataDir, 'store'));
  const turns = createTurns({
    ...{ store, conversation, parseMemory, clock, observe },
    ...(config.keepMisunderstood && {
      onAnswered: createMissKeeper(keeping(missesIn(config.dataDir), knowledge, failed)),
    }),
  });
  const directLine = createDirectLine({
    ...{
      store,
      turns,
      channel: withPictures(webChat, config.publicUrl),
      clock,
      secret,
      failed,
      bot: 'Crosswalk',
    },
    ...{ allowedOrigins: config.allowedOrigins, publicUrl: config.publicUrl, limits: config.limits },
    ...(config.keepFeedback && {
      onFeedback: createFeedbackKeeper(keeping(feedbackIn(config.dataDir), knowledge, failed)),
    }),
  });
  const bot = createBot({
    ...{ turns, clock, account: config.bot, auth: config.botAuth, failed, publicUrl: config.publicUrl },
  });
  const server = createServer({
    ...{ directLine, bot, scripts: readScripts(WEB), failed },
    pages: pagesOf(config, knowledge, today),
    pictures: createPictures((name) => pictureNamed(knowledge.on(today()), name)),
    plan: plansIn(store, knowledge, today),
    ...{ allowedOrigins: config.allowedOrigins, metrics: async () => observe.metrics() },
    ready: async () => (await store.read(['ready'])).size >= 0,
  });
  const port = await server.listen(config.port, config.host);
  endOnSignal(server, store);
  sweepNowAndThen(bot, failed);
  process.stdout.write(`Crosswalk is at ${addressOf(config, port)}\n`);
}

const keeping = (path: string, knowledge: Library, failed: (error: unknown) => void): Keeping => ({
  ...{ path, clock, failed },
  isDistress: createDistressSense(knowledge),
});

const SWEEP_AFTER = 5000;

/** Replies that a channel did not take are tried again: those of an earlier process now, later ones soon after their time has come. */
function sweepNowAndThen(bot: Bot, failed: (error: unknown) => void): void {
  const sweep = (): void =>
    void bot
      .sweep()
      .catch(failed)
      .finally(() => setTimeout(sweep, SWEEP_AFTER).unref());
  sweep();
}

/** Ends as the operator asks: the door first, then the store. */
function endOnSignal(server: Server, store: Store): void {
  const end = async (): Promise<void> => {
    await server.close();
    await store.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void end());
  process.once('SIGINT', () => void end());
}

/** What the operator can mend is one line; anything else is for us. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const isKnown = [ConfigError, KnowledgeError, ListenError].some((kind) => error instanceof kind);
  return isKnown ? error.message : (error.stack ?? error.message);
};

start().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`, () => process.exit(1));
});
