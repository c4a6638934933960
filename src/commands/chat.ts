import { parseArgs } from 'node:util';
import { isColorSupported } from 'picocolors';
import { ConfigError, loadConfig } from '../config';
import { createBrain } from './brain';
import { chatInJson } from './jsonChat';
import { chatInTerminal } from './terminalChat';

const USAGE =
  'usage: npm run chat, or npm run -s chat -- --json for JSON lines; add --trace to see how each reply came about';
const today = (): string => new Date().toISOString().slice(0, 10);

const FLAG = { type: 'boolean', default: false } as const;
const wanted = (): { json: boolean; trace: boolean } =>
  parseArgs({ options: { json: FLAG, trace: FLAG } }).values;

/** The same brain in the terminal: for people, or with `--json` for scripts. */
async function main(): Promise<number> {
  const { stdin: input, stdout: output, stderr: errors } = process;
  const { json, trace: traced } = wanted();
  const conversation = createBrain(loadConfig().humanContact);
  if (json) return (await chatInJson({ conversation, input, output, errors, today, traced })) ? 0 : 1;
  const width = (): number => output.columns || 80;
  await chatInTerminal({ conversation, input, output, width, today, traced, colours: isColorSupported });
  return 0;
}

const isUsage = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

// A reader that has gone away (`… | head`) ends the talk quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (isUsage(error)) console.error(USAGE);
    else if (error instanceof ConfigError) console.error(error.message);
    else console.error(error);
    process.exitCode = 1;
  },
);
