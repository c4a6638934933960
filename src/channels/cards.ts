import type { ChartReply, QuestionReply, Reply, TableReply } from '../conversation/reply';
import type { Attachment } from './activity';
import { buttons } from './buttons';
import type { PictureAt } from './channel';
import { type Element, heading, listed, prose, textBlock } from './element';
import { fitElements } from './fitCard';
import { chartElements, pictureElements } from './pictures';
import { planElements } from './planCard';
import { sourceElements } from './sources';
import { tableElements } from './tables';
import { plain, spoken, waysOf, words } from './text';

/** Lines under a heading. */
const headed = (text: string): Element[] => {
  const [first = '', ...others] = text.split('\n');
  return [heading(first), ...prose(others.join('\n'))];
};

/** A picture and a chart say themselves what they are of; a table does not. */
const titled = ({ series }: ChartReply, pictureAt: PictureAt | undefined): Element[] =>
  pictureAt === undefined ? [heading(series.title)] : [];

/** What can be opened from a text. */
function opening(reply: Reply): Element[] {
  const actions = waysOf(reply).map(({ label, url }) => ({ type: 'Action.OpenUrl', title: label, url }));
  return actions.length === 0 ? [] : [{ type: 'ActionSet', actions }];
}

/** What a reply looks like inside a card, by its kind. */
function body(reply: Reply, pictureAt: PictureAt | undefined): Element[] {
  switch (reply.kind) {
    case 'text':
      return [...prose(reply.text), ...opening(reply)];
    case 'question':
      return headed(words(reply));
    case 'table':
      return [...prose(reply.lead), ...tableElements(reply.table)];
    case 'chart':
      return [
        ...prose(reply.lead),
        ...titled(reply, pictureAt),
        ...chartElements(reply.series, pictureAt),
        ...listed(reply.notes),
      ];
    case 'fit':
      return fitElements(reply, pictureAt);
    case 'plan':
      return planElements(reply);
  }
}

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** Kinds that need all the room there is. */
const WIDE: ReadonlySet<Reply['kind']> = new Set(['table', 'chart', 'fit', 'plan']);

/** A card that says `reply` where it cannot be drawn, and where it is read out. */
export const card = (elements: readonly Element[], reply: Reply): Attachment => ({
  contentType: ADAPTIVE_CARD,
  content: {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: 'en',
    speak: spoken(reply),
    fallbackText: plain(reply),
    ...(WIDE.has(reply.kind) && { msteams: { width: 'Full' } }),
    body: elements,
  },
});

/** The whole reply as one card: words, drawing, sources and every choice as a button. */
export const replyCard = (reply: Reply, pictureAt?: PictureAt): Attachment =>
  card([...body(reply, pictureAt), ...sourceElements(reply), ...buttons(reply.choices ?? [])], reply);

/** A question that is past: its words, and below a line what came of it, with nothing left to press. */
export const settledCard = (question: QuestionReply, outcome: string): Attachment => {
  const { choices: _, ...past } = question;
  return card(
    [...body(past, undefined), textBlock(outcome, { color: 'Accent', weight: 'Bolder', separator: true })],
    { ...past, text: `${past.text}\n${outcome}` },
  );
};

/** Only the table and its sources, to stand beside the words of the reply. */
export const tableCard = (reply: TableReply): Attachment =>
  card([...tableElements(reply.table), ...sourceElements({ sources: reply.sources ?? [] })], reply);

/** Only the picture and its sources, to stand beside the words of the reply, for clients without charts of their own. */
export const chartCard = (reply: ChartReply, pictureAt?: PictureAt): Attachment =>
  card(
    [
      ...titled(reply, pictureAt),
      ...pictureElements(reply.series, pictureAt),
      ...sourceElements({ sources: reply.sources ?? [] }),
    ],
    reply,
  );
