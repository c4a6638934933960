import type { Circumstances } from '../../src/conversation/circumstances';
import type { Answers, Moved } from '../../src/conversation/dialog';
import type { PlanReply, TextReply } from '../../src/conversation/reply';
import type { Knowledge } from '../../src/knowledge/types';
import { planReply } from './reply';

const linesOf = ({ notes, steps, certificate }: PlanReply): string[] => [
  ...notes,
  ...steps.map(({ text }) => text),
  ...(certificate === undefined ? [] : [certificate]),
];

const listed = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `• ${line}`)];

/** What another answer about money, time, place or past moves in the plan, line by line. */
export function planMoved(
  know: Knowledge,
  answers: Answers,
  changed: Answers,
  told: Moved<Circumstances>,
): TextReply {
  const [before, after] = [planReply(know, answers, told.before), planReply(know, changed, told.after)];
  const [was, is] = [linesOf(before), linesOf(after)];
  const gone = was.filter((line) => !is.includes(line));
  const come = is.filter((line) => !was.includes(line));
  if (gone.length + come.length === 0) return { kind: 'text', text: 'Your plan stays as it is, too.' };
  const text = [...listed('Out of your plan:', gone), ...listed('Into it:', come)].join('\n');
  return { kind: 'text', text, ...(after.sources && { sources: after.sources }) };
}
