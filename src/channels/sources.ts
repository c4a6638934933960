import type { Reply } from '../conversation/reply';
import type { Source } from './channel';
import { type Element, folded, small } from './element';
import { credits, linkable, linkedReceipts, linkedSourceLine, sourceLine, spokenSource } from './text';

/** As many are linked in one line; more are named in it, and linked below a fold. */
const MOST_IN_LINE = 2;

const linked = (source: Source): Element =>
  small(`[${source.title.replace(/[[\]]/g, '')}](${linkable(source.url)}) · ${spokenSource(source)}`, {
    spacing: 'Small',
  });

/** Who says so, with dates and links, what the licences ask to be said, and the facts by name. */
export function sourceElements({ sources = [], receipts }: Pick<Reply, 'sources' | 'receipts'>): Element[] {
  const isLong = sources.length > MOST_IN_LINE;
  const lines = [
    linkedReceipts(receipts),
    isLong ? sourceLine(sources) : linkedSourceLine(sources),
    credits(sources),
  ].filter((line) => line !== '');
  return [
    ...lines.map((line) => small(line, { spacing: 'Medium' })),
    ...(isLong ? folded(`Open the ${sources.length} sources`, 'sources', sources.map(linked)) : []),
  ];
}
