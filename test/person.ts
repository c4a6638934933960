import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import type { Memory } from '../src/conversation/memory';
import type { Turn } from '../src/conversation/turn';

const brain = createBrain();

/** One person's talk with the advisor. What is read is never empty. */
export function talk(...before: readonly string[]) {
  let memory: Memory | undefined;
  const turn = (text: string): Turn => {
    const next = brain.reply(memory, { text }, STORY_DAY);
    if (next.replies.length === 0) throw new Error(`no reply to “${text}”`);
    memory = next.memory;
    return next;
  };
  const say = (text: string): string =>
    turn(text)
      .replies.map((reply) => reply.text)
      .join('\n');
  for (const text of before) say(text);
  return {
    turn,
    say,
    /** What is kept of the person. */
    memory: (): Memory | undefined => memory,
    /** What was answered in the fit talk, question by question. */
    answers: (): Readonly<Record<string, string>> => memory?.answers.fit ?? {},
    /** The labels of the buttons shown last. */
    buttons: (): string[] => memory?.shown.map(({ label }) => label) ?? [],
  };
}

/** The fit talk up to the question on money, with a clear lean to coding. */
export const LIKES_CODING = ['which path suits me?', '1', '5', '1', '5', '1', '2', '2'];
/** The short form to its end. */
export const TO_CODING = [...LIKES_CODING, 'A thousand or two', 'My result now'];
