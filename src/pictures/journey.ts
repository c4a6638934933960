import type { JourneySeries, JourneyStep } from '../conversation/series';
import type { Canvas } from './canvas';
import { wrapped } from './font';

/** The number of a step on the mark of whoever does it. */
function drawNode(canvas: Canvas, { side }: JourneyStep, place: number, x: number, y: number): void {
  const size = canvas.sizes.small;
  canvas.mark(side, x, y, 12);
  canvas.text(String(place), x, y + size * 0.36, {
    size,
    bold: true,
    anchor: 'middle',
    fill: canvas.theme.paper,
  });
}

const LEFT = 44;
const NODE = 14;

/** Step under step, each named by who does it. */
function drawDown(canvas: Canvas, { steps, back }: JourneySeries, top: number): number {
  const { body, small } = canvas.sizes;
  const room = canvas.width - LEFT;
  const tops: number[] = [];
  const bottom = steps.reduce((y, { who, title, text }) => {
    tops.push(y);
    const named = canvas.paragraph(who, LEFT, y, room, { size: body, bold: true });
    return canvas.paragraph(`${title}: ${text}`, LEFT, named, room, { size: small }) + 14;
  }, top);
  const nodes = tops.map((y) => y + NODE + 2);
  canvas.line(nodes.map((y) => [NODE, y] as const), canvas.theme.soft, 2); // prettier-ignore
  steps.forEach((step, i) => {
    drawNode(canvas, step, i + 1, NODE, nodes[i] ?? top);
  });
  return canvas.paragraph(`↩ ${back.text}`, LEFT, bottom - 12, room, {
    size: small,
    fill: canvas.theme.soft,
  });
}

const LANE_NAMES = 84;
const LANE_TOP = 32;

interface Lanes {
  readonly names: readonly string[];
  /** Place of the nodes of a lane. */
  readonly y: readonly number[];
  readonly bottom: number;
}

/** A lane is as high as the longest text in it. */
function lanesOf(canvas: Canvas, steps: readonly JourneyStep[], top: number, room: number): Lanes {
  const { body, small } = canvas.sizes;
  const names = [...new Set(steps.map(({ who }) => who))];
  const heights = names.map((name) => {
    const lines = steps
      .filter(({ who }) => who === name)
      .map(({ text }) => wrapped(text, room, small).length);
    return LANE_TOP + NODE + canvas.lineOf(body) + Math.max(...lines) * canvas.lineOf(small) + 10;
  });
  const tops = heights.map((_, i) => top + heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  return { names, y: tops.map((each) => each + LANE_TOP), bottom: top + heights.reduce((a, b) => a + b, 0) };
}

type Point = readonly [number, number];

/** The way back, a little above the way forth, with its words on it. */
function drawBack(canvas: Canvas, words: string, [fromX, fromY]: Point, [toX, toY]: Point): void {
  const { soft } = canvas.theme;
  const y = toY - NODE / 2 - 1;
  const tip = toX + NODE;
  canvas.line([[fromX, fromY - NODE], [fromX, y], [tip, y]], soft, 1.5, ' stroke-dasharray="3 3"'); // prettier-ignore
  canvas.line([[tip + 7, y - 5], [tip, y], [tip + 7, y + 5]], soft, 1.5); // prettier-ignore
  canvas.text(words, fromX - 8, y - 6, { size: canvas.sizes.small, fill: soft, anchor: 'end' });
}

/** One lane for each who works on the claim; the steps go from left to right. */
function drawAcross(canvas: Canvas, { steps, back }: JourneySeries, top: number): number {
  const { body, small } = canvas.sizes;
  const { theme, width } = canvas;
  const column = (width - LANE_NAMES) / steps.length;
  const room = column - 8;
  const lanes = lanesOf(canvas, steps, top, room);
  lanes.names.forEach((name, i) => {
    const y = lanes.y[i] ?? top;
    canvas.line([[0, y - LANE_TOP], [width, y - LANE_TOP]], theme.hair); // prettier-ignore
    canvas.paragraph(name, 0, y - small / 2 - 2, LANE_NAMES - 8, { size: small, bold: true });
  });
  canvas.line([[0, lanes.bottom], [width, lanes.bottom]], theme.hair); // prettier-ignore
  const at = steps.map(({ who }, i): Point => [
    LANE_NAMES + column * i + column / 2,
    lanes.y[lanes.names.indexOf(who)] ?? top,
  ]);
  at.forEach(([x, y], i) => {
    const [beforeX, beforeY] = at[i - 1] ?? [x, y];
    // Down: along the lane first, so that the way never crosses the words under a step. Up: the other way round.
    const corner: Point = y > beforeY ? [x, beforeY] : [beforeX, y];
    canvas.line([[beforeX, beforeY], corner, [x, y]], theme.soft, 2); // prettier-ignore
  });
  drawBack(canvas, back.text, at.at(-1) ?? [width, top], at[back.to] ?? [0, top]);
  steps.forEach((step, i) => {
    const [x, y] = at[i] ?? [0, top];
    drawNode(canvas, step, i + 1, x, y);
    canvas.text(step.title, x, y + NODE + body, { size: body, bold: true, anchor: 'middle' });
    wrapped(step.text, room, small).forEach((line, n) => {
      canvas.text(line, x, y + NODE + canvas.lineOf(body) + small + n * canvas.lineOf(small), { size: small, anchor: 'middle' }); // prettier-ignore
    });
  });
  return lanes.bottom + 2;
}

/** A way in numbered steps, with who does each. */
export const drawJourney = (canvas: Canvas, series: JourneySeries, top: number): number =>
  canvas.narrow ? drawDown(canvas, series, top) : drawAcross(canvas, series, top);
