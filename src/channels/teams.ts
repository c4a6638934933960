import { z } from 'zod';
import type { QuestionReply, Reply } from '../conversation/reply';
import type { Outcome } from '../conversation/settling';
import type { Activity } from './activity';
import { replyCard, settledCard } from './cards';
import type { Channel, PictureAt } from './channel';
import { starred } from './element';
import { heard, isGroup, isPress } from './hear';
import { isMentioned, spoken } from './mentions';
import { credits, linkedWays, linkedReceipts, linkedSourceLine, notice, paragraphs } from './text';

/** Teams adds the formatted form of every message as an attachment; that is no file. */
const files = ({ attachments }: Activity): number =>
  (attachments ?? []).filter(({ contentType }) => contentType !== 'text/html').length;

/** The deep link to a chat with us alone; Teams names a bot by `28:` and its app id. */
const personalChat = ({ recipient }: Partial<Activity>): string | undefined =>
  recipient?.id.startsWith('28:')
    ? `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(recipient.id)}`
    : undefined;

const called = (place: Pick<Activity, 'conversation' | 'recipient'>): string | undefined =>
  isGroup(place) ? `@${place.recipient.name || 'Crosswalk'}` : undefined;

/** Teams joins single line breaks in a message. */
const lines = (text: string): string => starred(text.replace(/\n+/g, '\n\n'));

/** Words alone stay a message; anything to press or to draw becomes a card, since Teams shows three suggested actions at most. */
function render(reply: Reply, pictureAt?: PictureAt): Partial<Activity> {
  const asMessage = reply.kind === 'text' && (reply.choices ?? []).length === 0;
  return {
    type: 'message',
    summary: notice(reply),
    ...(asMessage
      ? {
          text: lines(
            paragraphs(
              reply.text,
              linkedWays(reply),
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

function lastLine(outcome: Outcome): string {
  switch (outcome.how) {
    case 'chosen':
      return `You chose: ${outcome.label}`;
    case 'skipped':
      return 'Skipped.';
    case 'again':
      return 'Asked again below.';
    case 'closed':
      return 'No longer open.';
  }
}

/** The same card without its buttons, and with what came of it. */
function settle(question: QuestionReply, outcome: Outcome): Partial<Activity> {
  const line = lastLine(outcome);
  return {
    type: 'message',
    summary: `${line} ${notice(question)}`,
    attachments: [settledCard(question, line)],
  };
}

const dataSchema = z.object({ team: z.object({ id: z.string().min(1) }) });

const teamOf = ({ channelData }: Partial<Activity>): string | undefined =>
  dataSchema.safeParse(channelData).data?.team.id;

const endSchema = z.union([
  z.object({ eventType: z.literal('channelDeleted'), channel: z.object({ id: z.string().min(1) }) }),
  z.object({ eventType: z.enum(['teamDeleted', 'teamHardDeleted']), ...dataSchema.shape }),
]);

/** A channel ends alone, a team with all its channels. */
function ended({ channelData, conversation }: Activity): ReturnType<NonNullable<Channel['ended']>> {
  const { data } = endSchema.safeParse(channelData as unknown);
  if (!data) return undefined;
  return data.eventType === 'channelDeleted'
    ? { id: data.channel.id }
    : { id: conversation.id, within: data.team.id };
}

export const teams: Channel = {
  name: 'teams',
  isAddressed: (activity) => !isGroup(activity) || isMentioned(activity) || isPress(activity),
  called,
  within: teamOf,
  ended,
  knowsPeople: true,
  reaches: true,
  hear: (activity) =>
    heard(activity, spoken(activity), files(activity), {
      privately: personalChat(activity),
      called: called(activity),
    }),
  render,
  settle,
};
