import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startAgents, startEcho } from './bots.js';
import { openConnector } from './connector.js';
import { BENCH } from './prepare.js';
import { runStarts } from './startup.js';
import { ratios, rotated, spread } from './statistics.js';
import { openMessagesTalk } from './talks.js';
import { interleave } from './turns.js';

/** The two SDKs, and where each is installed. */
const SDKS = [
  ['agents', '@microsoft/agents-hosting', join(BENCH, 'peers', 'agents')],
  ['echo', 'botbuilder', BENCH],
];

/** Loads a package in a process of its own: milliseconds of processor, and MiB of resident memory more than before. */
function load(name, folder) {
  const program = `const before = process.memoryUsage().rss, began = process.cpuUsage();
    require(${JSON.stringify(name)});
    const { user, system } = process.cpuUsage(began);
    console.log(JSON.stringify({ time: (user + system) / 1000, memory: (process.memoryUsage().rss - before) / 2 ** 20 }));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} does not load. ${stderr.trim()}`);
  return JSON.parse(stdout);
}

function measureLoading(rounds, progress) {
  const runs = { agents: [], echo: [] };
  // The first load of each only fills the disk cache.
  for (let round = -1; round < rounds; round++) {
    progress(`load ${Math.max(round + 1, 0)}/${rounds}`);
    for (const [key, name, folder] of rotated(SDKS, round + 1)) {
      const run = load(name, folder);
      if (round >= 0) runs[key].push(run);
    }
  }
  return runs;
}

async function measureEchoes(rounds, progress) {
  const connector = await openConnector();
  const bots = [];
  try {
    bots.push(await startAgents(), await startEcho());
    const [agents, echo] = bots;
    const doors = {
      agents: () => openMessagesTalk(agents.client, connector),
      echo: () => openMessagesTalk(echo.client, connector),
    };
    return await interleave(doors, rounds, progress);
  } finally {
    await Promise.all(bots.map((bot) => bot.end()));
    await connector.close();
  }
}

const figure = (name, unit, mine, peers, better = 'less') => ({
  ...{ name, unit, better, ours: spread(mine), peer: spread(peers), ratio: ratios(mine, peers) },
});

/** The Agents SDK beside botbuilder: the same echo bot on both, taking turns in one run. */
export async function measureSuccessor(rounds, starts, progress) {
  const loads = measureLoading(starts, progress);
  const { agents, echo } = await measureEchoes(rounds, progress);
  const started = await runStarts({ agents: startAgents, echo: startEcho }, starts, progress);
  const of = (runs, key) => [runs.agents.map((run) => run[key]), runs.echo.map((run) => run[key])];
  return [
    figure('loading the package, processor', 'ms', ...of(loads, 'time')),
    figure('memory of the package', 'MiB', ...of(loads, 'memory')),
    figure('start to /healthz', 'ms', ...of(started, 'healthy')),
    figure('idle resident memory', 'MiB', ...of(started, 'memory')),
    {
      ...{ name: 'turn over /api/messages', unit: 'ms', better: 'less' },
      ...{ ours: spread(agents.times), peer: spread(echo.times), ratio: ratios(agents.alone, echo.alone) },
    },
    figure('20 talks at once', 'turns/s', agents.crowd, echo.crowd, 'more'),
  ];
}
