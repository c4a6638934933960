import { scaleLinear } from 'd3-scale';
import type { Range, RangeSeries, Reference } from '../conversation/series';
import type { Canvas } from './canvas';

/** Width of the names beside the tracks, where there is room for them. */
const NAMES = 212;
const TRACK = 10;
const DASHES = ' stroke-dasharray="4 3"';

type Scale = (value: number) => number;

function scaleOf({ ranges, reference }: RangeSeries, from: number, to: number): Scale {
  const values = ranges.flatMap(({ middle, spread }) => [
    middle.value,
    ...(spread ? [spread.p10.value, spread.p90.value] : []),
  ]);
  const all = reference ? [...values, reference.amount.value] : values;
  const scale = scaleLinear([Math.min(...all), Math.max(...all)], [from, to]);
  return (value) => scale(value);
}

/** Name and note of a row; gives the place below them. */
function drawName(canvas: Canvas, { side, name, note }: Range, top: number, room: number): number {
  const { body, small } = canvas.sizes;
  canvas.mark(side, 6, top + body - 4, 5);
  const below = canvas.paragraph(name, 18, top, room - 18, { size: body, bold: true });
  return canvas.paragraph(note, 18, below, room - 18, { size: small, fill: canvas.theme.soft });
}

/** Low to high as a bar, the middle half as a thicker one, the middle as a mark; gives the place below. */
function drawTrack(canvas: Canvas, { side, middle, spread }: Range, top: number, scale: Scale): number {
  const { small, body } = canvas.sizes;
  const color = canvas.theme.side[side];
  const y = top + body + 6 + TRACK / 2;
  canvas.label(middle.text, scale(middle.value), top + body, { bold: true });
  if (spread) {
    const [low, q1, q3, high] = [spread.p10, spread.p25, spread.p75, spread.p90].map(({ value }) => scale(value)) as [number, number, number, number]; // prettier-ignore
    canvas.rect(low, y - 1.5, high - low, 3, color);
    canvas.rect(q1, y - TRACK / 2, q3 - q1, TRACK, color, ' rx="2"');
    const below = y + TRACK / 2 + small + 4;
    canvas.label(spread.p10.text, low, below, { size: small, fill: canvas.theme.soft });
    canvas.label(spread.p90.text, high, below, { size: small, fill: canvas.theme.soft });
  }
  canvas.mark(side, scale(middle.value), y, 8);
  return y + TRACK / 2 + (spread ? small + 6 : 4);
}

/** The reference by name, with a piece of its line. */
function drawReference(canvas: Canvas, { name, amount }: Reference, top: number): number {
  const { small } = canvas.sizes;
  canvas.line([[0, top + small - 4], [24, top + small - 4]], canvas.theme.ink, 1.5, DASHES); // prettier-ignore
  canvas.text(`${name}: ${amount.text}`, 30, top + small, { size: small });
  return top + canvas.lineOf(small) + 8;
}

/** A row on its part of the reference line; gives the place below. */
function drawRow(canvas: Canvas, range: Range, top: number, scale: Scale, at: number | undefined): number {
  const stacked = canvas.narrow;
  const named = drawName(canvas, range, top, stacked ? canvas.width : NAMES - 16);
  const trackTop = stacked ? named + 4 : top;
  const [from, to] = [trackTop + canvas.sizes.body + 1, trackTop + canvas.sizes.body + TRACK + 11];
  if (at !== undefined) canvas.line([[at, from], [at, to]], canvas.theme.ink, 1.5, DASHES); // prettier-ignore
  return Math.max(named, drawTrack(canvas, range, trackTop, scale));
}

/** Pay as ranges, one under the other on one scale, against a reference line. */
export function drawRanges(canvas: Canvas, series: RangeSeries, top: number): number {
  const { ranges, reference } = series;
  const scale = scaleOf(series, canvas.narrow ? 12 : NAMES + 12, canvas.width - 12);
  const at = reference && scale(reference.amount.value);
  const first = reference ? drawReference(canvas, reference, top) : top;
  return ranges.reduce((y, range) => drawRow(canvas, range, y, scale, at) + 14, first);
}
