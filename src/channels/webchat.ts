import type { Choice, Reply } from '../conversation/reply';
import type { Activity, CardAction } from './activity';
import { chartCard, tableCard } from './cards';
import type { Channel, PictureAt } from './channel';
import { starred } from './element';
import { heard } from './hear';
import { credits, linkedWays, linkedReceipts, linkedSourceLine, paragraphs, words } from './text';

/** A choice travels with its name; a next step is simply said. */
const action = ({ label, ref }: Choice): CardAction =>
  ref === undefined
    ? { type: 'imBack', title: label, value: label }
    : { type: 'messageBack', title: label, text: label, displayText: label, value: { choice: ref } };

/** Markdown would run lines together: each ends in two blanks and so stays a line. */
const lines = (text: string): string => text.replace(/(?<!\n)\n(?!\n)/g, '  \n');

/** The text is whole by itself, whether or not a client draws the rest; our own widget draws `channelData.crosswalk.reply`. */
function render(reply: Reply, pictureAt?: PictureAt): Partial<Activity> {
  const actions = (reply.choices ?? []).map(action);
  return {
    type: 'message',
    text: starred(
      paragraphs(
        lines(words(reply)),
        linkedWays(reply),
        linkedReceipts(reply.receipts),
        linkedSourceLine(reply.sources),
        credits(reply.sources),
      ),
    ),
    textFormat: 'markdown',
    inputHint: reply.kind === 'question' ? 'expectingInput' : 'acceptingInput',
    channelData: { crosswalk: { reply } },
    ...(reply.kind === 'table' && { attachments: [tableCard(reply)] }),
    ...(reply.kind === 'chart' && { attachments: [chartCard(reply, pictureAt)] }),
    ...(actions.length > 0 && { suggestedActions: { to: [], actions } }),
  };
}

/** Web Chat, the Emulator and our own widget. */
export const webChat: Channel = {
  name: 'webchat',
  hear: (activity) => heard(activity, activity.text, activity.attachments?.length ?? 0),
  render,
};
