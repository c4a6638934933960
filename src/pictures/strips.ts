import { scaleBand, scaleLinear } from 'd3-scale';
import type { Strip, StripSeries } from '../conversation/series';
import type { Canvas } from './canvas';
import { widthOf } from './font';

const HEIGHT = 110;

type Place = Strip['places'][number];

const named = ({ name, amount }: Place): string => `${name} ${amount.text}`;

/** The ends of the strip by name, under it; a long one moves to a line of its own. Gives the place below. */
function drawEnds(canvas: Canvas, lowest: string, highest: string, top: number): number {
  const { small } = canvas.sizes;
  const line = canvas.lineOf(small);
  const lettering = { size: small, fill: canvas.theme.soft };
  const fits = widthOf(lowest, small) + widthOf(highest, small) + 12 < canvas.width;
  canvas.text(lowest, 0, top + small, lettering);
  canvas.text(highest, canvas.width, top + small + (fits ? 0 : line), { ...lettering, anchor: 'end' });
  return top + (fits ? 1 : 2) * line;
}

/** The dashed line of the whole country, explained under the strip. Gives the place below. */
function drawReference(
  canvas: Canvas,
  { reference }: Strip,
  y: (value: number) => number,
  top: number,
): number {
  if (!reference) return top;
  const { small } = canvas.sizes;
  const dashes = ' stroke-dasharray="4 3"';
  const at = y(reference.amount.value);
  canvas.line([[0, at], [canvas.width, at]], canvas.theme.ink, 1.5, dashes); // prettier-ignore
  canvas.line([[0, top + small - 4], [24, top + small - 4]], canvas.theme.ink, 1.5, dashes); // prettier-ignore
  canvas.text(`${reference.name}: ${reference.amount.text}`, 30, top + small, { size: small });
  return top + canvas.lineOf(small);
}

function drawStrip(canvas: Canvas, strip: Strip, marked: string | undefined, top: number): number {
  const { body } = canvas.sizes;
  const { side, name, places } = strip;
  canvas.mark(side, 6, top + body - 4, 5);
  const start = canvas.paragraph(name, 18, top, canvas.width - 18, { bold: true }) + 4;
  const floor = start + canvas.lineOf(body) + 8 + HEIGHT;
  const x = scaleBand(places.map(({ code }) => code), [0, canvas.width]).paddingInner(0.25); // prettier-ignore
  const y = scaleLinear([0, Math.max(...places.map(({ amount }) => amount.value))], [floor, floor - HEIGHT]);
  for (const { code, amount } of places) {
    const color = marked === undefined || code === marked ? canvas.theme.side[side] : canvas.theme.muted;
    canvas.rect(x(code) ?? 0, y(amount.value), x.bandwidth(), floor - y(amount.value), color);
  }
  const asked = places.find(({ code }) => code === marked);
  if (asked) {
    const at = (x(asked.code) ?? 0) + x.bandwidth() / 2;
    canvas.label(named(asked), at, start + body, { bold: true });
    canvas.line([[at, start + body + 4], [at, y(asked.amount.value)]], canvas.theme.ink); // prettier-ignore
  }
  const [lowest, highest] = [places[0], places.at(-1)];
  const ends = lowest && highest ? drawEnds(canvas, named(lowest), named(highest), floor + 2) : floor;
  return drawReference(canvas, strip, y, ends);
}

/** Places as bars from the lowest to the highest, the asked one in color and by name. */
export const drawStrips = (canvas: Canvas, { strips, marked }: StripSeries, top: number): number =>
  strips.reduce((y, strip, i) => drawStrip(canvas, strip, marked, y + (i === 0 ? 0 : 20)), top);
