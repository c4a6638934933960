import { setTimeout as sleep } from 'node:timers/promises';
import { startEcho, startOurs } from './bots.js';
import { residentMemory } from './processes.js';
import { ratios, rotated, spread } from './statistics.js';

/** Long enough for start-up work and the first collections to be over. */
const SETTLE = 2_500;

async function once(launch) {
  const bot = await launch();
  try {
    await sleep(SETTLE);
    return { healthy: bot.healthy, ready: bot.ready, memory: residentMemory(bot.child.pid) };
  } finally {
    await bot.end();
  }
}

/**
 * Starts each bot in turn, `rounds` times: milliseconds until it answers, and MiB when idle before any message.
 * @param {Record<string, () => Promise<import('./bots.js').Bot>>} launches
 */
export async function runStarts(launches, rounds, progress) {
  const runs = Object.fromEntries(Object.keys(launches).map((name) => [name, []]));
  // The first start of each only fills the disk cache.
  for (let round = -1; round < rounds; round++) {
    progress(`start ${Math.max(round + 1, 0)}/${rounds}`);
    for (const [name, launch] of rotated(Object.entries(launches), round + 1)) {
      const run = await once(launch);
      if (round >= 0) runs[name].push(run);
    }
  }
  return runs;
}

/** Ours beside the echo bot, as spreads and ratios. */
export async function measureStartup(rounds, progress) {
  const runs = await runStarts({ ours: startOurs, echo: startEcho }, rounds, progress);
  const figure = (name, unit, ofOurs, ofEcho) => {
    const [mine, peers] = [runs.ours.map(ofOurs), runs.echo.map(ofEcho)];
    return {
      name,
      unit,
      better: 'less',
      ours: spread(mine),
      peer: spread(peers),
      ratio: ratios(mine, peers),
    };
  };
  return [
    figure(
      'start to /healthz',
      'ms',
      (run) => run.healthy,
      (run) => run.healthy,
    ),
    figure(
      'start to /readyz (peer: /healthz)',
      'ms',
      (run) => run.ready,
      (run) => run.healthy,
    ),
    figure(
      'idle resident memory',
      'MiB',
      (run) => run.memory,
      (run) => run.memory,
    ),
  ];
}
