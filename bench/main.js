import { cpus } from 'node:os';
import { BenchError, readOptions, USAGE } from './src/options.js';
import { buildOurs, installPeers, installSuccessor, installWebChat } from './src/prepare.js';

/** Whatever hangs, the bench ends. */
const LONGEST = 45 * 60_000;
const STARTS = 6;
const WIDGET_ROUNDS = 7;

/** Undefined, and said why, where there is no browser. */
async function widget(progress, print) {
  const [{ measureWidget, widgetObstacle }, { serverTable }] = await Promise.all([
    import('./src/widget.js'),
    import('./src/table.js'),
  ]);
  const obstacle = widgetObstacle();
  if (obstacle !== undefined) {
    process.stderr.write(`${obstacle}\n`);
    return undefined;
  }
  installWebChat();
  const figures = await measureWidget(WIDGET_ROUNDS, progress);
  print(serverTable(figures, 'web chat'));
  return figures;
}

async function successor(rounds, progress, print) {
  installSuccessor();
  const [{ measureSuccessor }, { serverTable }] = await Promise.all([
    import('./src/successor.js'),
    import('./src/table.js'),
  ]);
  const figures = await measureSuccessor(rounds, STARTS, progress);
  print(serverTable(figures, 'botbuilder', 'Agents SDK'));
  return figures;
}

/** @param {ReturnType<typeof readOptions>} options */
async function run(options) {
  const progress = (text) => {
    if (!options.json && process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  };
  const print = (text) => {
    progress('');
    if (!options.json) console.log(`${text}\n`);
  };
  installPeers();
  if (!options.successor) buildOurs(options.build);
  const result = { at: new Date().toISOString(), node: process.version, cores: cpus().length };
  if (options.servers) {
    const [{ measureTurns }, { measureStartup }, { serverTable }] = await Promise.all([
      import('./src/turns.js'),
      import('./src/startup.js'),
      import('./src/table.js'),
    ]);
    result.servers = [
      ...(await measureTurns(options.rounds, progress)),
      ...(await measureStartup(STARTS, progress)),
    ];
    print(serverTable(result.servers));
  }
  if (options.successor) result.successor = await successor(options.rounds, progress, print);
  if (options.widget) result.widget = await widget(progress, print);
  if (options.intents !== undefined) {
    const { measureIntents, intentTables } = await import('./intents/run.js');
    result.intents = await measureIntents(options.intents, progress);
    print(intentTables(result.intents));
  }
  if (options.json) console.log(JSON.stringify(result));
  return result.intents?.gates?.every(({ passed }) => passed) === false ? 1 : 0;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    process.exit(0);
  }
  setTimeout(() => {
    console.error(`The bench did not finish in ${LONGEST / 60_000} minutes.`);
    process.exit(1);
  }, LONGEST).unref();
  process.exitCode = await run(options);
} catch (error) {
  console.error(error instanceof BenchError ? error.message : error);
  process.exit(1);
}
