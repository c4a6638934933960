import { Resvg } from '@resvg/resvg-js';

/**
 * The mark: a crosswalk in a speech bubble, the bubble of the chat's own button. Drawn on 32 units, on whole ones
 * where it can be, for 32 pixels is the smallest it is shown at.
 */
const SIDE = 32;
const BUBBLE = 'M3 1H29Q31 1 31 3V23Q31 25 29 25H16L8 31V25H3Q1 25 1 23V3Q1 1 3 1Z';
/** Stripes as one sees them from the curb. The two units between the middle ones stay clear at the smallest size. */
const STRIPES = 'M8 6H10.5L9 20H5ZM12.5 6H15V20H11ZM17 6H19.5L21 20H17ZM21.5 6H24L27 20H23Z';

/** The accent of the house's pages in daylight; white stands out from it by 7:1. */
export const ACCENT = '#0a5f6e';
const WHITE = '#ffffff';

const drawing = (side: number, marks: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${marks}</svg>`;

/** White lines on nothing, edge to edge. */
const OUTLINE = drawing(
  SIDE,
  `<path d="${BUBBLE}" fill="none" stroke="${WHITE}" stroke-width="2" stroke-linejoin="round"/><path d="${STRIPES}" fill="${WHITE}"/>`,
);

const COLOR_SIDE = 192;
/** The mark stays within the middle 120 pixels: what shows the icon crops it round, square or to a hexagon. */
const ZOOM = 3.5;
const CORNER = (COLOR_SIDE - SIDE * ZOOM) / 2;
const COLOR = drawing(
  COLOR_SIDE,
  `<rect width="${COLOR_SIDE}" height="${COLOR_SIDE}" fill="${ACCENT}"/>` +
    `<g transform="translate(${CORNER} ${CORNER}) scale(${ZOOM})"><path d="${BUBBLE}" fill="${WHITE}" stroke="${WHITE}" stroke-width="2" stroke-linejoin="round"/><path d="${STRIPES}" fill="${ACCENT}"/></g>`,
);

const png = (svg: string, side: number): Buffer =>
  new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: side } })
    .render()
    .asPng();

/** The icons of an app package as PNG: `color` of 192 pixels a side, `outline` of 32, which is white and else nothing. */
export const drawIcons = (): { readonly color: Buffer; readonly outline: Buffer } => ({
  color: png(COLOR, COLOR_SIDE),
  outline: png(OUTLINE, SIDE),
});
