import type { Series } from '../conversation/series';
import { drawBars } from './bars';
import { Canvas, escaped } from './canvas';
import { FONT_FAMILY } from './font';
import { drawJourney } from './journey';
import { drawLadder } from './ladder';
import { drawRanges } from './ranges';
import { drawStrips } from './strips';
import { THEMES, type ThemeName } from './theme';

/** Draws what the series holds from `top` down and gives the place below it. */
function drawBody(canvas: Canvas, series: Series, top: number): number {
  switch (series.shape) {
    case 'ranges':
      return drawRanges(canvas, series, top);
    case 'strips':
      return drawStrips(canvas, series, top);
    case 'journey':
      return drawJourney(canvas, series, top);
    case 'ladder':
      return drawLadder(canvas, series, top);
    case 'bars':
      return drawBars(canvas, series, top);
  }
}

const GAP = 14;

export interface Wish {
  /** Pixels. */
  readonly width: number;
  readonly theme: ThemeName;
  /** Empty paper around the picture, for places whose own paper has another color. */
  readonly margin: number;
}

/** The picture as an SVG document, `width` pixels wide and as high as it takes: title, how to read it, marks, source. */
export function draw(series: Series, { width, theme: themeName, margin }: Wish): string {
  const theme = THEMES[themeName];
  const canvas = new Canvas(width - 2 * margin, theme);
  const { title, small } = canvas.sizes;
  const soft = { size: small, fill: theme.soft };
  const room = canvas.width;
  const belowTitle = canvas.paragraph(series.title, 0, 0, room, { size: title, bold: true });
  const belowAbout = canvas.paragraph(series.about, 0, belowTitle + 2, room, soft);
  const belowBody = drawBody(canvas, series, belowAbout + GAP);
  const height = Math.ceil(canvas.paragraph(series.credit, 0, belowBody + GAP, room, soft) + 4) + 2 * margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-margin} ${-margin} ${width} ${height}" role="img" aria-labelledby="title desc" font-family="${FONT_FAMILY}">`,
    `<title id="title">${escaped(series.title)}</title>`,
    `<desc id="desc">${escaped(`${series.alt} ${series.about} ${series.credit}`)}</desc>`,
    `<rect x="${-margin}" y="${-margin}" width="${width}" height="${height}" fill="${theme.paper}"/>`,
    canvas.drawn,
    '</svg>',
  ].join('\n');
}
