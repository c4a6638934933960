import { startEcho, startOurs } from './bots.js';
import { openConnector } from './connector.js';
import { median, ratios, rotated, spread } from './statistics.js';
import { openDirectLineTalk, openMessagesTalk } from './talks.js';

/** What a person says in one talk: questions, follow-ups, a typo, something else, thanks. */
const TALK = [
  'what is the difference between the two jobs?',
  'how much does a coder make in texas',
  'and billers?',
  'can I do this from home with small kids',
  'wich certifcation should i get first',
  'how do I fix my own hospital bill',
  'will computers take these jobs soon',
  'thank you',
];

const CROWD = 20;
/** Rounds before the clock counts: compilers warm up, files get their pages. */
const WARM_UP = 3;

/** One talk, a message after the other: milliseconds of each turn. */
async function talkAlone(open) {
  const talk = await open();
  const times = [];
  for (const text of TALK) {
    const began = performance.now();
    await talk.say(text);
    times.push(performance.now() - began);
  }
  return { times, replies: await talk.check() };
}

/** Twenty talks at once, each waiting for its own replies: turns a second. */
async function talkTogether(open) {
  const talks = await Promise.all(Array.from({ length: CROWD }, open));
  const began = performance.now();
  await Promise.all(
    talks.map(async (talk) => {
      for (const text of TALK) await talk.say(text);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await Promise.all(talks.map((talk) => talk.check()));
  return (CROWD * TALK.length) / seconds;
}

/** Talks through each door in turn, `rounds` times; the doors' order differs from round to round. */
export async function interleave(doors, rounds, progress) {
  const results = Object.fromEntries(
    Object.keys(doors).map((door) => [door, { alone: [], times: [], crowd: [], replies: [] }]),
  );
  for (let round = -WARM_UP; round < rounds; round++) {
    progress(`turns ${Math.max(round + 1, 0)}/${rounds}`);
    for (const [door, open] of rotated(Object.entries(doors), round + WARM_UP)) {
      const { times, replies } = await talkAlone(open);
      const together = round % 3 === 0 ? await talkTogether(open) : undefined;
      if (round < 0) continue;
      const result = results[door];
      result.times.push(...times);
      result.alone.push(median(times));
      result.replies.push(replies / TALK.length);
      if (together !== undefined) result.crowd.push(together);
    }
  }
  return results;
}

/** Both bots run side by side; talks over their doors take turns. Figures are spreads, ratios are taken round by round. */
export async function measureTurns(rounds, progress) {
  const connector = await openConnector();
  const bots = [];
  try {
    bots.push(await startOurs(), await startEcho());
    const [ours, echo] = bots;
    const doors = {
      directLine: () => openDirectLineTalk(ours.client),
      messages: () => openMessagesTalk(ours.client, connector),
      echo: () => openMessagesTalk(echo.client, connector),
    };
    return figures(await interleave(doors, rounds, progress));
  } finally {
    await Promise.all(bots.map((bot) => bot.end()));
    await connector.close();
  }
}

function figures({ directLine, messages, echo }) {
  const turn = (name, door) => ({
    ...{ name, unit: 'ms', better: 'less', repliesPerTurn: median(door.replies) },
    ...{ ours: spread(door.times), peer: spread(echo.times), ratio: ratios(door.alone, echo.alone) },
  });
  const crowd = (name, door) => ({
    ...{ name, unit: 'turns/s', better: 'more' },
    ...{ ours: spread(door.crowd), peer: spread(echo.crowd), ratio: ratios(door.crowd, echo.crowd) },
  });
  return [
    turn('turn over the Direct Line', directLine),
    turn('turn over /api/messages', messages),
    crowd(`${CROWD} talks at once, Direct Line`, directLine),
    crowd(`${CROWD} talks at once, /api/messages`, messages),
  ];
}
