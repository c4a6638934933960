import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBot } from './bot/bot';
import { webChat } from './channels/webchat';
import { createBrain } from './commands/brain';
import { WIDGET } from './commands/project';
import { ConfigError, loadConfig, webchatSecret, type Config } from './config';
import { parseMemory } from './conversation/memory';
import { createDirectLine } from './directline/directLine';
import { KnowledgeError, loadKnowledge } from './knowledge/knowledge';
import { createObserve } from './observe/observe';
import { createServer, ListenError, type Server } from './server';
import { sitePages } from './site/site';
import { openLmdb } from './store/lmdb';
import { createTurns, type Store } from './turn/takeTurn';

const clock = (): Date => new Date();

const addressOf = ({ host, publicUrl }: Config, port: number): string =>
  publicUrl ?? `http://${/^(127\.|::1$|0\.0\.0\.0$|::$)/.test(host) ? 'localhost' : host}:${port}`;

function pagesOf(config: Config): ReadonlyMap<string, string> {
  const { sources } = loadKnowledge();
  return sitePages({
    publicUrl: addressOf(config, config.port),
    ...(config.organisation !== undefined && { organisation: config.organisation }),
    ...(config.humanContact !== undefined && { contact: config.humanContact }),
    sources,
    onetAttribution: sources.find(({ attribution }) => attribution !== undefined)?.attribution ?? '',
  });
}

/** The whole house, from the settings to the open door. */
async function start(): Promise<void> {
  const config = loadConfig();
  const secret = webchatSecret(config);
  const observe = createObserve(config.logLevel);
  const failed = (err: unknown): void => {
    observe.log.error({ err }, 'failed');
  };
  const conversation = createBrain(config.humanContact);
  const store = openLmdb(join(config.dataDir, 'store'));
  const turns = createTurns({ store, conversation, parseMemory, clock, observe });
  const directLine = createDirectLine({
    ...{ store, turns, channel: webChat, clock, secret, failed, bot: 'Crosswalk' },
    ...{ allowedOrigins: config.allowedOrigins, publicUrl: config.publicUrl, limits: config.limits },
  });
  const bot = createBot({ turns, account: config.bot, auth: config.botAuth, failed });
  const server = createServer({
    ...{ directLine, bot, pages: pagesOf(config), widget: readFileSync(WIDGET), failed },
    ...{ allowedOrigins: config.allowedOrigins, metrics: async () => observe.metrics() },
    ready: async () => (await store.read(['ready'])).size >= 0,
  });
  const port = await server.listen(config.port, config.host);
  endOnSignal(server, store);
  bot.sweep().catch(failed);
  process.stdout.write(`Crosswalk is at ${addressOf(config, port)}\n`);
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

start().catch((error: unknown) => {
  const isExpected =
    error instanceof ConfigError || error instanceof ListenError || error instanceof KnowledgeError;
  process.stderr.write(
    `${isExpected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 1;
  // A store that is open would keep the process alive.
  process.exit();
});
