import { scaleLinear } from 'd3-scale';
import type { LeanSeries, Side } from '../conversation/series';
import type { Canvas } from './canvas';
import { widthOf } from './font';

const BAND = 22;
const GAP = 2;
const MARK = 11;
/** Room at both ends, so that a mark at the very end stays on the picture. */
const EDGE = 14;

type Zone = LeanSeries['zones'][number];

const sideOf = ({ side }: Zone): Side => side;

/** The bands of the zones, the person's own in full color. */
function drawBands(canvas: Canvas, { zones }: LeanSeries, y: number, x: (value: number) => number): void {
  for (const zone of zones) {
    const color = canvas.theme.side[sideOf(zone)];
    const [from, to] = [x(zone.from) + GAP / 2, x(zone.to) - GAP / 2];
    canvas.rect(from, y, to - from, BAND, color, zone.here ? ' rx="3"' : ' rx="3" opacity="0.35"');
  }
}

/** Names of the two sides under the ends, and of the middle where it has room. */
function drawEnds(canvas: Canvas, top: number): number {
  const { body, small } = canvas.sizes;
  const [left, right, middle] = ['Coding', 'Billing', 'both, or too close to call'];
  canvas.text(left, EDGE, top + body, { bold: true });
  canvas.text(right, canvas.width - EDGE, top + body, { bold: true, anchor: 'end' });
  const taken = EDGE + widthOf('Billing', body, true) + 8;
  const soft = { size: small, fill: canvas.theme.soft };
  const fits = canvas.width - 2 * taken > widthOf(middle, small);
  const below = fits ? top + body : top + body + canvas.lineOf(small);
  canvas.label(middle, canvas.width / 2, below, soft);
  return below + 4;
}

/** A strip from coding to billing in zones, with the person's mark above it. */
export function drawLean(canvas: Canvas, series: LeanSeries, top: number): number {
  const { body } = canvas.sizes;
  const scale = scaleLinear([-series.reach, series.reach], [EDGE, canvas.width - EDGE]);
  const x = (value: number): number => scale(value);
  const here = series.zones.find((zone) => zone.here);
  const [at, band] = [x(series.lean), top + body + 2 * MARK + 10];
  canvas.label('You', at, top + body, { bold: true });
  canvas.line([[at, top + body + 5], [at, band + BAND + 3]], canvas.theme.ink, 1.5); // prettier-ignore
  drawBands(canvas, series, band, x);
  canvas.line([[x(0), band - 3], [x(0), band + BAND + 3]], canvas.theme.soft); // prettier-ignore
  canvas.mark(here?.side ?? 'other', at, band + BAND / 2, MARK);
  return drawEnds(canvas, band + BAND + 8);
}
