import { scaleLinear } from 'd3-scale';
import type { BarSeries, Panel } from '../conversation/series';
import type { Canvas } from './canvas';
import { widthOf } from './font';

const BAR = 16;
const GUTTER = 28;

/** Bars of one panel between `left` and `left + room`, each under its name with its number at its end; gives the place below. */
function drawPanel(canvas: Canvas, { name, bars }: Panel, left: number, top: number, room: number): number {
  const { body, small } = canvas.sizes;
  const longest = Math.max(...bars.map(({ amount }) => widthOf(amount.text, body, true)));
  const values = bars.map(({ amount }) => amount.value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear([low, high], [left, left + room - longest - 10]);
  const zero = x(0);
  const start = canvas.paragraph(name, left, top, room, { bold: true }) + 6;
  const bottom = bars.reduce((y, { side, name: label, amount }) => {
    const barTop = canvas.paragraph(label, left, y, room, { size: small, fill: canvas.theme.soft }) + 2;
    const end = x(amount.value);
    canvas.rect(
      Math.min(zero, end),
      barTop,
      Math.max(1.5, Math.abs(end - zero)),
      BAR,
      canvas.theme.side[side],
    );
    canvas.text(amount.text, Math.max(zero, end) + 8, barTop + BAR - 3, { bold: true });
    canvas.line([[zero, barTop - 1], [zero, barTop + BAR + 1]], canvas.theme.ink, 1.5); // prettier-ignore
    return barTop + BAR + 10;
  }, start);
  return bottom;
}

/** Panels of bars side by side, or one under the other where it is narrow. */
export function drawBars(canvas: Canvas, { panels }: BarSeries, top: number): number {
  if (canvas.narrow)
    return panels.reduce((y, panel) => drawPanel(canvas, panel, 0, y, canvas.width) + 10, top);
  const room = (canvas.width - GUTTER * (panels.length - 1)) / panels.length;
  return Math.max(...panels.map((panel, i) => drawPanel(canvas, panel, i * (room + GUTTER), top, room)));
}
