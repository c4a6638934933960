import type { FitReply } from '../conversation/reply';
import type { PictureAt } from './channel';
import { type Element, heading, section, small, textBlock } from './element';
import { imageOf } from './pictures';

const SCALE = 12;
const STOPS = 13;

/** Where the person leans, on a line from coding to billing. */
function leanLine({ lean }: FitReply): Element {
  const at = Math.round(((Math.max(-SCALE, Math.min(SCALE, lean)) + SCALE) / (2 * SCALE)) * (STOPS - 1));
  const line = Array.from({ length: STOPS }, (_, i) => (i === at ? '●' : '─')).join('');
  return textBlock(`Coding ${line} Billing`, { fontType: 'Monospace', horizontalAlignment: 'Center' });
}

/** The lean as a picture where it can be fetched, else as a line. */
function drawn(reply: FitReply, pictureAt: PictureAt | undefined): Element[] {
  const { picture, outcome } = reply;
  if (picture && pictureAt) return [imageOf(picture, pictureAt)];
  return outcome === 'neither' ? [] : [leanLine(reply)];
}

/** The plain form holds everything: what stands in it before the sections, and what they do not show. */
function around({ text, because, against, changes }: FitReply): { head: string[]; rest: string[] } {
  const told = [...because, ...against, ...changes];
  const lines = text.split('\n');
  const isTold = (line: string): boolean => told.some((entry) => line.includes(entry));
  const until = Math.max(1, lines.findIndex(isTold));
  return { head: lines.slice(0, until), rest: lines.slice(until).filter((line) => !isTold(line)) };
}

/** The result: headline, lean, what speaks for and against it and what would change it, and how sure that is. */
export function fitElements(reply: FitReply, pictureAt: PictureAt | undefined): Element[] {
  const { head, rest } = around(reply);
  const [headline = '', ...more] = head;
  return [
    heading(headline, { size: 'Medium' }),
    ...more.map((line) => textBlock(line)),
    ...drawn(reply, pictureAt),
    ...section('Why', reply.because),
    ...section('What speaks against it', reply.against),
    ...section('What would change it', reply.changes),
    ...rest.map((line, i) => small(line, { spacing: i === 0 ? 'Medium' : 'Small' })),
  ];
}
