import { z } from 'zod';
import type { Heard } from '../conversation/turn';
import type { Activity } from './activity';

const refSchema = z.object({ dialog: z.string(), step: z.string(), id: z.string() });

/** What our buttons send. `say` is the label, for clients that send a button's value without its words. */
const pressedSchema = z.object({
  choice: refSchema.optional().catch(undefined),
  say: z.string().optional().catch(undefined),
});
type Pressed = z.infer<typeof pressedSchema>;

function parsePressed(value: unknown): Pressed {
  const parsed = pressedSchema.safeParse(typeof value === 'string' ? parseJson(value) : value);
  return parsed.success ? parsed.data : {};
}

/** Some Teams clients send a button's value as text. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A press of one of our buttons. */
export const isPress = ({ value }: Partial<Activity>): boolean => {
  const { choice, say } = parsePressed(value);
  return choice !== undefined || say !== undefined;
};

/** Control characters but line breaks and tabs, halves of characters, and marks of no width. */
const UNSEEN = /[^\P{Cc}\n\t]|\p{Cs}|[\u200B\u2060\uFEFF]/gu;

const tidy = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').normalize('NFC').trim();

/** A group chat or a team channel. Some channels say it in one way, some in the other. */
export const isGroup = ({ conversation }: Partial<Activity>): boolean =>
  conversation?.isGroup === true || /^(groupChat|channel)$/i.test(conversation?.conversationType ?? '');

/**
 * The words and the choice of an activity. Never throws: a value that is none of our buttons is no choice.
 * `words` is the activity's text as the channel cleans it, `files` the number of attachments a person added,
 * `privately` the address at which a person can go on alone.
 */
export function heard(
  activity: Activity,
  words: string | undefined,
  files: number,
  privately?: string,
): Heard {
  const pressed = parsePressed(activity.value);
  const text = tidy(words ?? '') || tidy(pressed.say ?? '');
  return {
    text,
    ...(pressed.choice !== undefined && { choice: pressed.choice }),
    ...(files > 0 && { attachment: true }),
    ...(isGroup(activity) && { group: true as const, ...(privately !== undefined && { privately }) }),
  };
}
