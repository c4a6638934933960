import { z } from 'zod';
import type { Activity } from './activity';

const mentionSchema = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

/** How we are named in an activity's words, as the channel marks it: `<at>Crosswalk</at>`. */
function ourMentions({ entities, recipient }: Partial<Activity>): string[] {
  const us = recipient?.id.toLowerCase();
  return (entities ?? []).flatMap((entity) => {
    const parsed = mentionSchema.safeParse(entity);
    return parsed.success && parsed.data.mentioned.id.toLowerCase() === us ? [parsed.data.text] : [];
  });
}

export const isMentioned = (activity: Partial<Activity>): boolean => ourMentions(activity).length > 0;

const nameIn = (mark: string): string => mark.replace(/<\/?at\b[^<>]*>/g, '').trim();

/** What stands before an answer to a message, in place of that message. */
const QUOTED = /<quoted\s+messageId="[^"]*"\s*\/?>(?:<\/quoted>)?/g;

/** The words without "@us" and without what they answer; other people keep their names. Clients mark one and the same mention in several ways. */
export function spoken(activity: Partial<Activity>): string {
  const ours = ourMentions(activity);
  const names = new Set(ours.map(nameIn));
  return ours
    .reduce((words, mark) => words.replaceAll(mark, ' '), activity.text ?? '')
    .replace(/<at\b[^<>]*>((?:(?!<at\b)[^])*?)<\/at>/g, (_mark, name: string) =>
      names.has(name.trim()) ? ' ' : name,
    )
    .replace(QUOTED, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/[ \u00A0]+/g, ' ');
}
