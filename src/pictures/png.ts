import { Resvg } from '@resvg/resvg-js';
import { FONT_FILES } from './font';

const FONT = {
  fontFiles: [...FONT_FILES],
  loadSystemFonts: false,
  defaultFontFamily: 'DejaVu Sans Condensed',
};

/** Teams takes images of 1024 pixels a side; sharp screens want two for one. */
const LONGEST = 1024;
const SHARP = 2;

/** The drawing as PNG, twice as fine where that fits. */
export function pngOf(svg: string): Buffer {
  const { width, height } = new Resvg(svg, { font: FONT });
  const zoom = Math.min(SHARP, LONGEST / Math.max(width, height));
  return new Resvg(svg, { font: FONT, fitTo: { mode: 'zoom', value: zoom } }).render().asPng();
}
