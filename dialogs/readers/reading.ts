import type { Finding } from '../../src/advice/claims';
import { recognise, type Recognised } from '../../src/advice/pasted';
import type { Reply } from '../../src/conversation/reply';
import type { Reader } from '../../src/conversation/reader';
import { sourcesOf, tell } from '../../src/conversation/reply';
import type { Knowledge, Said } from '../../src/knowledge/types';
import { inWords, line, ours, under } from '../answers/wording';

/** What is said of a claim or a gap: the fact that is the reason, and what to ask. */
export interface Remark {
  readonly why: string;
  readonly ask: string;
}

const MOST_LINES = 5;

/** At most five lines: what is over goes on in the fifth. */
export function folded(lines: readonly Said[]): Said[] {
  const rest = lines.slice(MOST_LINES - 1);
  if (rest.length < 2) return [...lines];
  const text = rest.map((one) => one.text).join(' ');
  return [...lines.slice(0, MOST_LINES - 1), { ...line(tell`${text}`), sources: sourcesOf(...rest) }];
}

/** Recognises texts of one kind. */
export const recognising =
  (kind: Recognised['kind']): Reader['recognises'] =>
  (text) => {
    const seen = recognise(text);
    if (seen?.kind !== kind) return undefined;
    return seen.sure ? 'surely' : 'perhaps';
  };

/** A reason and a question, behind whatever they are about. */
export const remarked = (know: Knowledge, about: string, { why, ask }: Remark): Said =>
  line(tell`${about} ${ours(know.say(why))} Ask: “${ask}”`);

/** The warning signs, gravest first: five, five more, and the rest only quoted. */
export function warned<Id extends string>(
  know: Knowledge,
  found: readonly Finding<Id>[],
  remarks: Readonly<Record<Id, Remark>>,
): Reply[] {
  const signs = found.length === 1 ? 'one warning sign' : `${counted(found.length)} warning signs`;
  const lines = found
    .slice(0, 2 * MOST_LINES)
    .map(({ id, quote }) => remarked(know, `“${quote}”.`, remarks[id]));
  const more = lines.slice(MOST_LINES);
  const rest = found.slice(2 * MOST_LINES).map(({ quote }) => `“${quote}”`);
  const also = rest.length > 0 ? ` And ${inWords(rest)}.` : '';
  return [
    under(tell`I see ${signs} in these words:`, lines.slice(0, MOST_LINES)),
    ...(more.length > 0 ? [under(tell`The rest of them:${also}`, more)] : []),
  ];
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "three" for 3. */
export const counted = (count: number): string => COUNTS[count] ?? 'many';
