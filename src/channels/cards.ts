import type { ChartReply, Choice, FitReply, Reply, TableReply } from '../conversation/reply';
import type { Attachment } from './activity';
import type { PictureAt, Source } from './channel';
import { nativeCharts, tableOf } from './chart';
import { type Element, textBlock } from './element';
import { credits, KEEP_PLAN, linkedReceipts, linkedSourceLine, pageOf, plain, words } from './text';

/** Adaptive Cards join lines that are not paragraphs of their own. */
const prose = (text: string): Element[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line, i) => textBlock(line, { spacing: i === 0 ? 'Default' : 'Small' }));

/** Lines under a bold first one. */
const headed = (text: string): Element[] =>
  prose(text).map((block, i) => (i === 0 ? { ...block, weight: 'Bolder' } : block));

const sourceBlock = (sources: readonly Source[] | undefined, receipts: Reply['receipts'] = []): Element[] =>
  [linkedReceipts(receipts), linkedSourceLine(sources), credits(sources)]
    .filter((line) => line !== '')
    .map((line) => textBlock(line, { size: 'Small', isSubtle: true, spacing: 'Medium' }));

const cell = (text: string): Element => ({ type: 'TableCell', items: [textBlock(text)] });

/** The rows as lists, for clients older than tables in cards (Adaptive Cards 1.5). */
const rowsAsFacts = ({ columns, rows }: TableReply['table']): Element => ({
  type: 'Container',
  items: rows.flatMap(([head = '', ...cells]) => [
    textBlock(head, { weight: 'Bolder' }),
    { type: 'FactSet', facts: cells.map((value, i) => ({ title: columns[i + 1] ?? '', value })) },
  ]),
});

const tableElement = (table: TableReply['table']): Element => ({
  type: 'Table',
  columns: table.columns.map(() => ({ width: 1 })),
  rows: [table.columns, ...table.rows].map((row) => ({ type: 'TableRow', cells: row.map(cell) })),
  firstRowAsHeader: true,
  fallback: rowsAsFacts(table),
});

const tableElements = ({ table }: TableReply): Element[] => [
  textBlock(table.title, { weight: 'Bolder' }),
  tableElement(table),
];

const IN_A_TABLE = 'in-a-table';

/** What unfolds the table that says the same as the picture above it. */
const unfolding = (series: ChartReply['series']): Element[] => [
  {
    type: 'ActionSet',
    actions: [{ type: 'Action.ToggleVisibility', title: 'Show as a table', targetElements: [IN_A_TABLE] }],
  },
  { type: 'Container', id: IN_A_TABLE, isVisible: false, items: [tableElement(tableOf(series))] },
];

const imageOf = (series: ChartReply['series'], pictureAt: PictureAt): Element => ({
  ...{ type: 'Image', url: pictureAt(series.name), size: 'Stretch' },
  altText: `${series.title}. ${series.alt}`,
});

/** The picture, where it can be fetched, with its table folded; else the table. */
function pictureElements(
  { series }: Pick<ChartReply, 'series'>,
  pictureAt: PictureAt | undefined,
): [Element, ...Element[]] {
  if (pictureAt === undefined) return [tableElement(tableOf(series))];
  return [imageOf(series, pictureAt), ...unfolding(series)];
}

/** The client's own charts where it has them, else the picture. */
function chartElements(reply: ChartReply, pictureAt: PictureAt | undefined): Element[] {
  const [first, ...others] = nativeCharts(reply.series);
  const [instead, ...more] = pictureElements(reply, pictureAt);
  if (first === undefined) return [instead, ...more];
  const further = others.map((chart) => ({ ...chart, fallback: 'drop' }));
  return [{ ...first, fallback: instead }, ...further, ...more];
}

const titleOf = ({ series }: ChartReply): Element => textBlock(series.title, { weight: 'Bolder' });

const SCALE = 12;
const STOPS = 13;

/** Where the person leans, on a line from coding to billing. */
function leanLine({ lean }: FitReply): Element {
  const at = Math.round(((Math.max(-SCALE, Math.min(SCALE, lean)) + SCALE) / (2 * SCALE)) * (STOPS - 1));
  const line = Array.from({ length: STOPS }, (_, i) => (i === at ? '●' : '─')).join('');
  return textBlock(`Coding ${line} Billing`, { fontType: 'Monospace', horizontalAlignment: 'Center' });
}

/** The result in words, with the lean as a picture where it can be fetched, else as a line. */
function fitElements(reply: FitReply, pictureAt: PictureAt | undefined): Element[] {
  const { picture, outcome } = reply;
  const drawn =
    picture && pictureAt ? [imageOf(picture, pictureAt)] : outcome === 'neither' ? [] : [leanLine(reply)];
  const [headline, ...others] = headed(reply.text);
  return [...(headline ? [headline] : []), ...drawn, ...others];
}

/** The way to the page of a plan. */
function opening(reply: Reply): Element[] {
  const page = pageOf(reply);
  const open = { type: 'Action.OpenUrl', title: KEEP_PLAN, url: page };
  return page === undefined ? [] : [{ type: 'ActionSet', actions: [open] }];
}

/** What a reply looks like inside a card, by its kind. */
function body(reply: Reply, pictureAt: PictureAt | undefined): Element[] {
  switch (reply.kind) {
    case 'text':
      return [...prose(reply.text), ...opening(reply)];
    case 'question':
      return headed(words(reply));
    case 'table':
      return [...prose(reply.lead), ...tableElements(reply)];
    case 'chart':
      return [
        ...prose(reply.lead),
        titleOf(reply),
        ...chartElements(reply, pictureAt),
        ...prose(reply.notes.map((note) => `• ${note}`).join('\n')),
      ];
    case 'fit':
      return fitElements(reply, pictureAt);
    case 'plan':
      return [...headed(reply.text), ...opening(reply)];
  }
}

/**
 * A button whose press arrives as if its label were typed, with the choice beside it. The same data stands twice:
 * Teams sends what is under `msteams`, other clients all of it.
 */
function submit({ label, ref }: Choice): Element {
  const value = ref === undefined ? { say: label } : { choice: ref, say: label };
  return {
    type: 'Action.Submit',
    title: label,
    data: { ...value, msteams: { type: 'messageBack', text: label, displayText: label, value } },
  };
}

/** Clients leave out what is more than this in one row of buttons. */
const MOST_ACTIONS = 5;

/** Every choice as a button, in as many rows as it takes. */
const buttons = (choices: readonly Choice[]): Element[] =>
  Array.from({ length: Math.ceil(choices.length / MOST_ACTIONS) }, (_, row) => ({
    type: 'ActionSet',
    actions: choices.slice(row * MOST_ACTIONS, (row + 1) * MOST_ACTIONS).map(submit),
  }));

const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

const card = (elements: readonly Element[], reply: Reply): Attachment => ({
  contentType: ADAPTIVE_CARD,
  content: {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: plain(reply),
    body: elements,
  },
});

/** The whole reply as one card: words, drawing, sources and every choice as a button. */
export const replyCard = (reply: Reply, pictureAt?: PictureAt): Attachment =>
  card(
    [
      ...body(reply, pictureAt),
      ...sourceBlock(reply.sources, reply.receipts),
      ...buttons(reply.choices ?? []),
    ],
    reply,
  );

/** Only the table and its sources, to stand beside the words of the reply. */
export const tableCard = (reply: TableReply): Attachment =>
  card([...tableElements(reply), ...sourceBlock(reply.sources)], reply);

/** Only the picture and its sources, to stand beside the words of the reply, for clients without charts of their own. */
export const chartCard = (reply: ChartReply, pictureAt?: PictureAt): Attachment =>
  card([titleOf(reply), ...pictureElements(reply, pictureAt), ...sourceBlock(reply.sources)], reply);
