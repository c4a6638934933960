import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Wrong arguments, or something missing that the bench cannot do without. The message is one clear line. */
export class BenchError extends Error {}

export const USAGE = `Usage: npm run bench [-- options]
  --json              one JSON object on standard output and nothing else
  --intents <folder>  also score the intent engine on CLINC150 and BANKING77 in that folder
  --only <part>       servers, widget, intents or successor (the SDK that follows botbuilder; only when asked for)
  --rounds <n>        rounds of the server measurements (default 24)
  --no-build          measure dist as it is`;

const OPTIONS = /** @type {const} */ ({
  json: { type: 'boolean', default: false },
  intents: { type: 'string' },
  only: { type: 'string' },
  rounds: { type: 'string', default: '24' },
  'no-build': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
});

/**
 * @param {readonly string[]} argv without node and script
 * @throws {BenchError}
 */
export function readOptions(argv) {
  const { values } = parsed(argv);
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 2 || rounds > 200)
    throw new BenchError('--rounds takes a whole number from 2 to 200.');
  if (values.only !== undefined && !['servers', 'widget', 'intents', 'successor'].includes(values.only))
    throw new BenchError('--only takes "servers", "widget", "intents" or "successor".');
  if (values.only === 'intents' && values.intents === undefined)
    throw new BenchError('--only intents needs --intents <folder>.');
  return {
    json: values.json,
    help: values.help,
    rounds,
    build: !values['no-build'],
    servers: (values.only ?? 'servers') === 'servers',
    widget: (values.only ?? 'widget') === 'widget',
    successor: values.only === 'successor',
    intents:
      values.intents === undefined || ['servers', 'widget', 'successor'].includes(values.only)
        ? undefined
        : fromCaller(values.intents),
  };
}

function parsed(argv) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS });
  } catch (error) {
    throw new BenchError(`${error.message.split('\n')[0]}\n${USAGE}`);
  }
}

/** npm changes the working directory; a relative folder means the one that the person stood in. */
const fromCaller = (path) => (isAbsolute(path) ? path : resolve(process.env.INIT_CWD ?? process.cwd(), path));
