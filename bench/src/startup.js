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

/** Starts each bot in turn, `rounds` times: milliseconds until it answers, and MiB when idle before any message. */
export async function measureStartup(rounds, progress) {
  const runs = { ours: [], echo: [] };
  const launches = [
    ['ours', startOurs],
    ['echo', startEcho],
  ];
  // The first start of each only fills the disk cache.
  for (let round = -1; round < rounds; round++) {
    progress(`start ${Math.max(round + 1, 0)}/${rounds}`);
    for (const [name, launch] of rotated(launches, round + 1)) {
      const run = await once(launch);
      if (round >= 0) runs[name].push(run);
    }
  }
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
