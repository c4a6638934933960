import type { Reply } from '../conversation/reply';
import type { Source } from './channel';
import { type Element, small } from './element';
import { credits, linkable, linkedReceipts, linkedSourceLine, sourceLine, spokenSource } from './text';

/** As many are linked in one line; more are linked below a fold. */
const MOST_IN_LINE = 2;
/** As many are named above the fold. */
const MOST_NAMED = 4;

const linked = (source: Source): Element =>
  small(`[${source.title.replace(/[[\]]/g, '')}](${linkable(source.url)}) · ${spokenSource(source)}`, {
    spacing: 'Small',
  });

const FOLD = 'sources';

/** The first sources by name, and all of them with links where the line is pressed. */
function foldedSources(sources: readonly Source[]): Element[] {
  const others = sources.length - MOST_NAMED;
  const title = `Open the ${sources.length} sources`;
  const line = `${sourceLine(sources.slice(0, MOST_NAMED))}${others > 0 ? ` and ${others} more` : ''}`;
  return [
    {
      type: 'Container',
      spacing: 'Medium',
      selectAction: { type: 'Action.ToggleVisibility', title, targetElements: [FOLD] },
      items: [small(line), small(title, { color: 'Accent', isSubtle: false, spacing: 'None' })],
    },
    { type: 'Container', id: FOLD, isVisible: false, spacing: 'Small', items: sources.map(linked) },
  ];
}

/** Who says so, with dates and links, what the licences ask to be said, and the facts by name. */
export function sourceElements({ sources = [], receipts }: Pick<Reply, 'sources' | 'receipts'>): Element[] {
  const isLong = sources.length > MOST_IN_LINE;
  const lines = [linkedReceipts(receipts), isLong ? '' : linkedSourceLine(sources), credits(sources)];
  return [
    ...(isLong ? foldedSources(sources) : []),
    ...lines.filter((line) => line !== '').map((line) => small(line, { spacing: 'Medium' })),
  ];
}
