import type { Memory } from '../conversation/memory';
import type { Reply } from '../conversation/reply';
import type { Trace } from '../conversation/trace';
import type { Conversation, Heard, Turn } from '../conversation/turn';

/** The day on which the stories are told. */
export const STORY_DAY = '2026-11-24';

const INDENT = '\n      ';

/** A reply as one paragraph of a transcript: its words, its buttons, and who says so. */
function paragraph(reply: Reply): string {
  const choices = (reply.choices ?? []).map((choice) => `[${choice.label}]`).join(' ');
  const sources = reply.sources?.length ? `(${reply.sources.map(({ id }) => id).join(', ')})` : '';
  return ['bot:  ' + reply.text.replaceAll('\n', INDENT), sources, choices].filter(Boolean).join(INDENT);
}

/** `user: words`, `press: dialog.step.choice` for a button, `sends: a file` for an attachment. */
export function heardIn(line: string): Heard | undefined {
  const [, kind, rest = ''] = /^(user|press|sends):\s?(.*)$/.exec(line) ?? [];
  if (kind === 'user') return { text: rest };
  if (kind === 'sends') return { text: '', attachment: true };
  const [dialog, step, id] = rest.split('.');
  return kind === 'press' && dialog && step && id ? { text: '', choice: { dialog, step, id } } : undefined;
}

/**
 * Replays the person's lines of a transcript and writes the talk down anew; comment lines (`#`) stay.
 * `greeted` starts with the first message, as the web chat does.
 */
export function replay(script: string, conversation: Conversation, today = STORY_DAY): string {
  let memory: Memory | undefined;
  const written: string[] = [];
  const add = (turn: Turn) => {
    memory = turn.memory;
    written.push(...turn.replies.map(paragraph));
  };
  for (const line of script.split('\n')) {
    if (line.startsWith('#') || line === '') written.push(line);
    if (line === '# greeted') add(conversation.greet(today));
    const heard = heardIn(line);
    if (heard) {
      written.push(line);
      add(conversation.reply(memory, heard, today));
    }
  }
  return `${written.join('\n').trim()}\n`;
}

/** Computes a traced turn again. The conversation has to be of the trace's contact. */
export const replayTrace = ({ before, heard, today }: Trace, conversation: Conversation): Turn =>
  conversation.reply(before, heard as Heard, today);
