import { z } from 'zod';
import type { Reply } from '../conversation/reply';
import type { Activity } from './activity';
import { replyCard } from './cards';
import type { Channel, PictureAt } from './channel';
import { heard } from './hear';
import { credits, linkedPage, linkedReceipts, linkedSourceLine, paragraphs, plain } from './text';

const mentionSchema = z.object({
  type: z.literal('mention'),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

/** The words without "@us"; other people keep their names. */
function spoken({ text, entities, recipient }: Partial<Activity>): string {
  const mentions = (entities ?? []).flatMap((entity) => {
    const parsed = mentionSchema.safeParse(entity);
    return parsed.success && parsed.data.mentioned.id === recipient?.id ? [parsed.data.text] : [];
  });
  return mentions
    .reduce((words, mention) => words.replaceAll(mention, ' '), text ?? '')
    .replace(/<at[^>]*>(.*?)<\/at>/g, '$1')
    .replaceAll('&nbsp;', ' ')
    .replace(/[ \u00A0]+/g, ' ');
}

/** Teams adds the formatted form of every message as an attachment; that is no file. */
const files = ({ attachments }: Activity): number =>
  (attachments ?? []).filter(({ contentType }) => contentType !== 'text/html').length;

/** The deep link to a chat with us alone; Teams names a bot by `28:` and its app id. */
const personalChat = ({ recipient }: Partial<Activity>): string | undefined =>
  recipient?.id.startsWith('28:')
    ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(recipient.id)}`
    : undefined;

/** Teams joins single line breaks in a message. */
const lines = (text: string): string => text.replace(/\n+/g, '\n\n');

/** Words alone stay a message; anything to press or to draw becomes a card, since Teams shows three suggested actions at most. */
function render(reply: Reply, pictureAt?: PictureAt): Partial<Activity> {
  const asMessage = reply.kind === 'text' && (reply.choices ?? []).length === 0;
  return {
    type: 'message',
    summary: plain(reply),
    ...(asMessage
      ? {
          text: lines(
            paragraphs(
              reply.text,
              linkedPage(reply),
              linkedReceipts(reply.receipts),
              linkedSourceLine(reply.sources),
              credits(reply.sources),
            ),
          ),
          textFormat: 'markdown',
        }
      : { attachments: [replyCard(reply, pictureAt)] }),
  };
}

export const teams: Channel = {
  name: 'teams',
  reaches: true,
  hear: (activity) => heard(activity, spoken(activity), files(activity), personalChat(activity)),
  render,
};
