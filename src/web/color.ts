/** Red, green and blue from 0 to 255. */
type Rgb = readonly [number, number, number];

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** The chat's own papers, in the light and in the dark. */
const LIGHT_PAPER: Rgb = [255, 255, 255];
const DARK_PAPER: Rgb = [23, 28, 31];
/** WCAG asks for 4.5; the accent also stands on tints of itself. */
const CONTRAST = 5.6;

function parse(hex: string): Rgb {
  const digits = hex.slice(1);
  const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const value = parseInt(wide, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

const mix = ([r, g, b]: Rgb, [r2, g2, b2]: Rgb, share: number): Rgb => [
  Math.round(r + (r2 - r) * share),
  Math.round(g + (g2 - g) * share),
  Math.round(b + (b2 - b) * share),
];

/** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: Rgb): number {
  const [r = 0, g = 0, b = 0] = color.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const css = (color: Rgb): string => `rgb(${color.join(' ')})`;

/** The color nearest to the wish that can be read on `paper`. */
function readable(wish: Rgb, paper: Rgb): Rgb {
  const toward = luminance(paper) > 0.5 ? BLACK : WHITE;
  for (let share = 0; share < 1; share += 0.02) {
    const color = mix(wish, toward, share);
    if (contrast(color, paper) >= CONTRAST) return color;
  }
  return toward;
}

function accented(wish: Rgb, paper: Rgb, tint: number): string {
  const accent = readable(wish, paper);
  const on = contrast(accent, WHITE) > contrast(accent, BLACK) ? WHITE : BLACK;
  return `--accent: ${css(accent)}; --on-accent: ${css(on)}; --tint: ${css(mix(paper, accent, tint))};`;
}

/** Style declarations for a page's own color (`#rrggbb`), made darker or lighter as far as reading needs it. */
export const accentIn = (theme: 'light' | 'dark', hex: string): string =>
  theme === 'light' ? accented(parse(hex), LIGHT_PAPER, 0.12) : accented(parse(hex), DARK_PAPER, 0.2);
