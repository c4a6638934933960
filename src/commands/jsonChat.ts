import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';
import type { Memory } from '../conversation/memory';
import type { Reply } from '../conversation/reply';
import type { Trace } from '../conversation/trace';
import type { Conversation, Turn } from '../conversation/turn';

const lineSchema = z.object({ conversation: z.string(), text: z.string() });

/** A reply as printed: its plain form, with what belongs to it; the result of the fit talk says how it came about. */
export function printedReply(reply: Reply): object {
  const { kind, text, choices = [], sources = [] } = reply;
  return {
    ...{ kind, text },
    ...(choices.length > 0 && { choices: choices.map(({ label }) => label) }),
    ...(sources.length > 0 && {
      sources: sources.map(({ id, title, asOf, url }) => ({ id, title, asOf, url })),
    }),
    ...(reply.kind === 'fit' && {
      ...{ outcome: reply.outcome, because: reply.because, against: reply.against, changes: reply.changes },
    }),
  };
}

/** One line of the talk as printed; `trace` only when it is asked for. */
export function printedTurn(conversation: string, text: string, turn: Turn, trace?: Trace): object {
  const { intent, also, entities, decision, near } = turn.understood;
  return {
    ...{ conversation, text, understood: { intent, also, entities, decision, near } },
    ...{ replies: turn.replies.map(printedReply), at: turn.memory.at ?? null },
    ...(trace && { trace }),
  };
}

interface JsonChat {
  readonly conversation: Conversation;
  readonly input: Readable;
  readonly output: Writable;
  /** What went wrong in the brain, for the person at the terminal. */
  readonly errors: Writable;
  readonly today: () => string;
  /** Each line tells how it came about and can be replayed. */
  readonly traced?: boolean;
}

/**
 * Answers JSON lines `{"conversation":"a1","text":"…"}` one by one, each as it comes; a talk lives as long as the call.
 * Resolves true when every line was answered, false when one got an `{"error":"…"}` line.
 */
export async function chatInJson({
  conversation,
  input,
  output,
  errors,
  today,
  traced,
}: JsonChat): Promise<boolean> {
  const memories = new Map<string, Memory>();

  const answer = (line: string): object => {
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      return { error: 'not JSON; a line must be like {"conversation":"a1","text":"…"}' };
    }
    const parsed = lineSchema.safeParse(json);
    if (!parsed.success) return { error: 'a line must have "conversation" and "text", both text' };
    const { conversation: id, text } = parsed.data;
    const turn = conversation.reply(memories.get(id), { text }, today());
    memories.set(id, turn.memory);
    return printedTurn(id, text, turn, traced ? turn.trace : undefined);
  };

  const answerOrSay = (line: string): object => {
    try {
      return answer(line);
    } catch (error) {
      errors.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      return { error: 'something went wrong on our side with this line' };
    }
  };

  let allAnswered = true;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const answered = answerOrSay(line);
    if ('error' in answered) allAnswered = false;
    if (!output.write(`${JSON.stringify(answered)}\n`)) await once(output, 'drain');
  }
  return allAnswered;
}
