import { readFileSync } from 'node:fs';
import { parse, type Font } from 'opentype.js';

/** The font that pictures are measured with and PNGs are drawn with. Without a font of its own the drawer leaves letters out silently. */
const fileOf = (name: string): string => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

export const FONT_FILES: readonly string[] = ['DejaVuSansCondensed', 'DejaVuSansCondensed-Bold'].map(fileOf);

/** Browsers that lack the first take one that is no wider. */
export const FONT_FAMILY = "'DejaVu Sans Condensed', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const load = (file: string): Font => {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return parse(buffer.slice(byteOffset, byteOffset + byteLength));
};

/** Advance widths by character, in parts of the font size; each measured once. */
function measurer(file: string): (character: string) => number {
  const known = new Map<string, number>();
  let font: Font | undefined;
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    font ??= load(file);
    const width = (font.charToGlyph(character).advanceWidth ?? font.unitsPerEm) / font.unitsPerEm;
    known.set(character, width);
    return width;
  };
}

const [REGULAR, BOLD] = FONT_FILES.map(measurer);

/** Width of a line in pixels, without kerning, so a little more rather than less. */
export function widthOf(text: string, size: number, bold = false): number {
  const measure = bold ? BOLD : REGULAR;
  return measure === undefined
    ? 0
    : Array.from(text).reduce((sum, character) => sum + measure(character), 0) * size;
}

/** Breaks words into lines no wider than `room` pixels; a word that is wider stands alone. */
export function wrapped(text: string, room: number, size: number, bold = false): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, size, bold) > room) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
}
