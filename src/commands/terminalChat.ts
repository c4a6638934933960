import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { createColors } from 'picocolors';
import { sourceLine, spokenSource, words } from '../channels/text';
import type { Memory } from '../conversation/memory';
import type { ChartReply, Reply } from '../conversation/reply';
import type { Conversation, Turn } from '../conversation/turn';
import { chartLines } from './chartLines';
import { tableLines, wrap } from './layout';
import { traceLines } from './traceLines';

type Colours = ReturnType<typeof createColors>;

/** A picture in characters between its lead and its notes, or all of it in words. */
function chartBody({ lead, notes, series, text }: ChartReply, width: number): string[] {
  const drawn = chartLines(series, width);
  if (drawn === undefined) return wrap(text, width);
  return [...wrap(lead, width), '', ...drawn, ...notes.flatMap((note) => wrap(`• ${note}`, width))];
}

/** The words of a reply; a table is drawn where there is room, and else read out. */
function bodyLines(reply: Reply, width: number, paint: Colours): string[] {
  if (reply.kind === 'chart') return chartBody(reply, width);
  const drawn = reply.kind === 'table' ? tableLines(reply.table, width) : undefined;
  if (reply.kind !== 'table' || drawn === undefined) return wrap(words(reply), width);
  return [...wrap(reply.lead, width), '', ...drawn.head.map(paint.bold), ...drawn.body];
}

/** A reply as lines for the terminal: words, sources dimmed, choices numbered. */
export function replyLines(reply: Reply, width: number, paint: Colours): string[] {
  const sources = sourceLine(reply.sources, (source) => `${spokenSource(source)} ${source.url}`);
  const choices = (reply.choices ?? []).map(({ label }, i) => `${i + 1}. ${label}`);
  return [
    ...bodyLines(reply, width, paint),
    ...(sources === '' ? [] : wrap(sources, width).map(paint.dim)),
    ...(choices.length === 0
      ? []
      : ['', ...choices.flatMap((choice) => wrap(choice, width)).map(paint.cyan)]),
    '',
  ];
}

interface TerminalChat {
  readonly conversation: Conversation;
  readonly input: Readable;
  readonly output: Writable;
  /** Columns of the terminal, asked anew for each reply. */
  readonly width: () => number;
  readonly colours: boolean;
  readonly today: () => string;
  /** Each reply is followed by how it came about and by a line to replay it with. */
  readonly traced?: boolean;
}

const WIDEST = 96;
const MARGIN = 2;

/** Talks with a person at a terminal until `/quit` or the end of the input. */
export async function chatInTerminal(chat: TerminalChat): Promise<void> {
  const { conversation, input, output, width, colours, today, traced } = chat;
  const paint = createColors(colours);
  const prompt = createInterface({ input, output, prompt: paint.green('you › '), crlfDelay: Infinity });
  let memory: Memory | undefined;

  const show = (turn: Turn): void => {
    ({ memory } = turn);
    const columns = Math.max(20, Math.min(width(), WIDEST) - MARGIN);
    const lines = turn.replies.flatMap((reply) => replyLines(reply, columns, paint));
    output.write(`\n${lines.map((line) => `${' '.repeat(MARGIN)}${line}`.trimEnd()).join('\n')}\n`);
    if (traced && turn.trace) output.write(`${traceLines(turn.trace).map(paint.dim).join('\n')}\n\n`);
    prompt.prompt();
  };

  const answer = (text: string): void => {
    try {
      show(conversation.reply(memory, { text }, today()));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      output.write(paint.red(`\nSorry, something went wrong on my side: ${why}\n\n`));
      prompt.prompt();
    }
  };

  output.write(paint.dim('Type a question, a number for a choice, or /quit to leave.\n'));
  show(conversation.greet(today()));
  for await (const line of prompt) {
    if (line.trim().toLowerCase() === '/quit') break;
    answer(line);
  }
  prompt.close();
  output.write(paint.dim('\nTake care. Nothing of this talk was kept.\n'));
}
