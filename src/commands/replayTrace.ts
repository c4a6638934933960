/** `npm run -s replay < lines`: computes traced turns again and says where today's replies differ. */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { traceSchema, type Trace, type Versions } from '../conversation/trace';
import type { Conversation } from '../conversation/turn';
import { createBrain } from './brain';
import { printedTurn } from './jsonChat';
import { replayTrace } from './replay';

/** A line of `chat --json --trace`, or the `replay` line of the terminal, which has a trace and nothing else. */
const lineSchema = z.object({
  conversation: z.string().optional(),
  text: z.string().optional(),
  replies: z.array(z.unknown()).optional(),
  trace: traceSchema,
});
type Line = z.infer<typeof lineSchema>;

const brains = new Map<string | undefined, Conversation>();

function brainFor({ contact }: Trace): Conversation {
  const known = brains.get(contact) ?? createBrain(contact);
  brains.set(contact, known);
  return known;
}

const changed = (then: Versions | undefined, now: Versions | undefined): string =>
  (['knowledge', 'model'] as const)
    .filter((part) => then?.[part] !== now?.[part])
    .map((part) => `${part} was ${then?.[part] ?? 'unnamed'}, is ${now?.[part] ?? 'unnamed'}`)
    .join('; ');

/** Prints the turn as `chat` does. True when it is the turn that was traced. */
function again(line: string): boolean {
  const read: unknown = JSON.parse(line);
  const parsed = lineSchema.safeParse(read);
  if (!parsed.success) throw new SyntaxError(z.prettifyError(parsed.error));
  const { conversation = 'replay', text, replies } = parsed.data;
  // As it was written: a schema hands back its own order of keys.
  const { trace } = read as Line;
  const turn = replayTrace(trace, brainFor(trace));
  const printed = printedTurn(conversation, text ?? trace.heard.text, turn, turn.trace);
  console.log(JSON.stringify(printed));
  const now = JSON.stringify('replies' in printed ? printed.replies : []);
  const same = replies === undefined || JSON.stringify(replies) === now;
  const why = changed(trace.versions, turn.trace?.versions);
  if (!same) console.error(`replied differently to “${trace.heard.text}”${why && ` (${why})`}`);
  return same;
}

async function main(): Promise<boolean> {
  let same = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    if (line.trim() !== '') same = again(line) && same;
  return same;
}

main().then(
  (same) => {
    process.exitCode = same ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof SyntaxError ? `a line is no trace: ${error.message}` : error);
    process.exitCode = 1;
  },
);
