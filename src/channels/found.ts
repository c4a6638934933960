import { z } from 'zod';
import type { Found, LookedUp } from '../conversation/lookUp';
import type { Activity, Attachment } from './activity';
import { replyCard } from './cards';
import type { PictureAt } from './channel';
import { type Element, textBlock } from './element';

/**
 * What a message extension in Teams asks for and is answered with.
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
 */

/** The name of the parameter in the app's manifest that holds what was typed. */
const TYPED = 'q';

const querySchema = z.object({
  parameters: z
    .array(z.object({ name: z.string(), value: z.unknown() }))
    .nullish()
    .catch([]),
  queryOptions: z
    .object({ skip: z.number().nullish().catch(0) })
    .nullish()
    .catch(undefined),
});

/** A look-up as Teams sends it: what was typed, empty when the extension is opened; undefined for more pages, of which there are none. */
export function queryIn({ value }: Partial<Activity>): string | undefined {
  const parsed = querySchema.safeParse(value);
  if (!parsed.success) return '';
  const { parameters, queryOptions } = parsed.data;
  if ((queryOptions?.skip ?? 0) > 0) return undefined;
  const typed = parameters?.find(({ name }) => name === TYPED)?.value;
  return typeof typed === 'string' ? typed : '';
}

export interface Extension {
  readonly composeExtension:
    | {
        readonly type: 'result';
        readonly attachmentLayout: 'list';
        readonly attachments: readonly Attachment[];
      }
    | { readonly type: 'message'; readonly text: string };
}

/** In characters: what a list shows of an answer. */
const MOST_PREVIEW = 160;

/** The first sentence, cut where it is long. */
function firstSentence({ text }: Found['reply']): string {
  const [line = ''] = text.split('\n');
  const sentence = /^.{20,}?[.!?:](?=\s|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= MOST_PREVIEW) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', MOST_PREVIEW))} …`;
}

/** An answer as a card to share: headed by what it answers, and with the day on which it was looked up. */
function shared(
  { title, reply, note }: Found,
  pictureAt: PictureAt | undefined,
): Attachment & { preview: Attachment } {
  const card = replyCard(reply, pictureAt);
  const content = card.content as { readonly body: readonly Element[]; readonly fallbackText: string };
  const head = textBlock(title, { weight: 'Bolder', size: 'Medium' });
  const foot = textBlock(note, { size: 'Small', isSubtle: true });
  return {
    ...card,
    content: {
      ...content,
      body: [head, ...content.body, foot],
      fallbackText: `${title}\n\n${content.fallbackText}\n\n${note}`,
    },
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title, text: firstSentence(reply) },
    },
  };
}

/** What was found as cards to pick from; where nothing was, the word that says so. */
export const extension = ({ found, word }: LookedUp, pictureAt?: PictureAt): Extension => ({
  composeExtension:
    found.length === 0 && word !== undefined
      ? { type: 'message', text: word }
      : {
          ...{ type: 'result', attachmentLayout: 'list' },
          attachments: found.map((one) => shared(one, pictureAt)),
        },
});
