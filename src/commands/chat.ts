import { isColorSupported } from 'picocolors';
import { ConfigError, loadConfig } from '../config';
import { createBrain } from './brain';
import { chatInJson } from './jsonChat';
import { optionsOf, UsageError } from './options';
import { chatInTerminal } from './terminalChat';

const USAGE =
  'usage: npm run chat, or npm run -s chat -- --json for JSON lines; add --trace to see how each reply came about';
const today = (): string => new Date().toISOString().slice(0, 10);

const FLAG = { type: 'boolean', default: false } as const;
const wanted = (): { json: boolean; trace: boolean } =>
  optionsOf(USAGE, { options: { json: FLAG, trace: FLAG } }).values;

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

// A reader that has gone away (`… | head`) ends the talk quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isMendable = error instanceof UsageError || error instanceof ConfigError;
    console.error(isMendable ? error.message : error);
    process.exitCode = 1;
  },
);
