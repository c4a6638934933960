import { z } from 'zod';
import type { Heard, Ticks } from '../conversation/turn';
import type { Activity } from './activity';

const refSchema = z.object({ dialog: z.string(), step: z.string(), id: z.string() });

/** What our buttons send. `say` is the label, for clients that send a button's value without its words. */
const pressedSchema = z.object({
  choice: refSchema.optional().catch(undefined),
  say: z.string().optional().catch(undefined),
  /** What a menu's "Start over" sends: the whole talk is meant. */
  anew: z.literal(true).optional().catch(undefined),
});
type Pressed = z.infer<typeof pressedSchema>;

/** What the check box of a plan's line is called among the inputs of a card. */
export const TICK = 'tick:';

/** What "Save" sends: the plan with its boxes as the card was made, and beside it each box as it is now. */
const savedSchema = z.looseObject({
  plan: z.strictObject({ page: z.string().optional(), before: z.record(z.string(), z.boolean()) }),
});
const boxSchema = z.union([z.boolean(), z.enum(['true', 'false']).transform((value) => value === 'true')]);

/** The check boxes of a plan's card. One that a client does not send stands as it did. */
function ticksIn(value: unknown): Ticks | undefined {
  const saved = savedSchema.safeParse(value);
  if (!saved.success) return undefined;
  const { page, before } = saved.data.plan;
  const lines = Object.entries(before).map(([id, was]) => {
    const now = boxSchema.safeParse(saved.data[`${TICK}${id}`]);
    return [id, { now: now.success ? now.data : was, before: was }] as const;
  });
  return { page, lines: Object.fromEntries(lines) };
}

function parsePressed(value: unknown): Pressed {
  const parsed = pressedSchema.safeParse(value);
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

const eventSchema = z.object({ eventType: z.string() });

/** Whether a changed message has other words now; Teams also tells so when a deleted one was brought back. */
export const isEdit = ({ channelData }: Activity): boolean =>
  eventSchema.safeParse(channelData as unknown).data?.eventType !== 'undeleteMessage';

/** A group chat or a team channel. Some channels say it in one way, some in the other. */
export const isGroup = ({ conversation }: Partial<Activity>): boolean =>
  conversation?.isGroup === true || /^(groupChat|channel)$/i.test(conversation?.conversationType ?? '');

/**
 * The words and the choice of an activity. Never throws: a value that is none of our buttons is no choice.
 * `words` is the activity's text as the channel cleans it, `files` the number of attachments a person added,
 * `among` what a group has to know: where a person can go on alone, and how we are called.
 */
export function heard(
  activity: Activity,
  words: string | undefined,
  files: number,
  {
    privately,
    called,
  }: { readonly privately?: string | undefined; readonly called?: string | undefined } = {},
): Heard {
  const value: unknown = typeof activity.value === 'string' ? parseJson(activity.value) : activity.value;
  const pressed = parsePressed(value);
  const ticks = ticksIn(value);
  const text = tidy(words ?? '') || tidy(pressed.say ?? '');
  return {
    text,
    ...(pressed.choice !== undefined && { choice: pressed.choice }),
    ...(pressed.anew && { anew: pressed.anew }),
    ...(ticks && { ticks }),
    ...(files > 0 && { attachment: true }),
    ...(isGroup(activity) && {
      group: true as const,
      ...(privately !== undefined && { privately }),
      ...(called !== undefined && { called }),
    }),
  };
}
