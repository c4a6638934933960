import type { LadderSeries, Rung, Side } from '../conversation/series';
import type { Canvas } from './canvas';
import { widthOf } from './font';

const NODE = 9;

/** Where names and prices of a rung begin; hours end at the right edge, or near the prices where it is wide. */
const columnsOf = ({ narrow, width }: Canvas): readonly [name: number, price: number, hours: number] =>
  narrow ? [30, 96, width] : [170, 280, 540];

/** One credential: its mark and name, price and hours. */
function drawEntry(canvas: Canvas, { id, side, price, hours }: Rung['entries'][number], top: number): number {
  const { body, small } = canvas.sizes;
  const [nameX, priceX, hoursX] = columnsOf(canvas);
  canvas.mark(side, nameX + 5, top + body - 4, 5);
  canvas.text(id, nameX + 16, top + body, { bold: true });
  canvas.text(price, priceX, top + body, { size: small });
  if (hours !== '')
    canvas.text(hours, hoursX, top + body, { size: small, fill: canvas.theme.soft, anchor: 'end' });
  return top + canvas.lineOf(body) + 2;
}

function drawRung(canvas: Canvas, { name, entries, others }: Rung, top: number): number {
  const { narrow, width, sizes, theme } = canvas;
  const [nameX] = columnsOf(canvas);
  const heading = canvas.paragraph(name, 30, top, narrow ? width - 30 : nameX - 40, { bold: true });
  const listed = entries.reduce((y, entry) => drawEntry(canvas, entry, y), narrow ? heading + 2 : top);
  const rest = `No current price: ${others.join(', ')}`;
  const bottom = others.length === 0 ? listed : canvas.paragraph(rest, nameX, listed, width - nameX, { size: sizes.small, fill: theme.soft }); // prettier-ignore
  return Math.max(heading, bottom) + 12;
}

const SIDES: readonly (readonly [Side, string])[] = [
  ['coding', 'coding'],
  ['billing', 'billing'],
  ['both', 'coding and billing'],
];

/** What the marks mean, those that are there. */
function drawLegend(canvas: Canvas, rungs: readonly Rung[], top: number): number {
  const { small } = canvas.sizes;
  const there = new Set(rungs.flatMap(({ entries }) => entries.map(({ side }) => side)));
  SIDES.filter(([side]) => there.has(side)).reduce((x, [side, name]) => {
    canvas.mark(side, x + 5, top + small - 4, 5);
    canvas.text(name, x + 16, top + small, { size: small });
    return x + 16 + widthOf(name, small) + 18;
  }, 0);
  return top + canvas.lineOf(small) + 12;
}

/** Rungs from the first to the last, joined on the left; a rung lists its credentials with price and hours. */
export function drawLadder(canvas: Canvas, { rungs }: LadderSeries, top: number): number {
  const tops: number[] = [];
  const bottom = rungs.reduce(
    (y, rung) => {
      tops.push(y);
      return drawRung(canvas, rung, y);
    },
    drawLegend(canvas, rungs, top),
  );
  const middles = tops.map((y) => y + NODE);
  canvas.line(
    middles.map((y) => [NODE, y] as const),
    canvas.theme.hair,
    2,
  );
  middles.forEach((y, i) => {
    canvas.rect(0, y - NODE, NODE * 2, NODE * 2, canvas.theme.ink, ` rx="${NODE}"`);
    canvas.text(String(i + 1), NODE, y + 4.5, {
      size: canvas.sizes.small,
      bold: true,
      anchor: 'middle',
      fill: canvas.theme.paper,
    });
  });
  return bottom - 8;
}
