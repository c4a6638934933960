import type { Side } from '../conversation/series';
import { widthOf, wrapped } from './font';
import type { Theme } from './theme';

interface Lettering {
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** Below this width a picture stacks what it else sets side by side. */
const NARROW = 480;
const PHONE = 360;

interface Sizes {
  readonly title: number;
  readonly body: number;
  readonly small: number;
}

/** Letters never get smaller than `small`: a phone shows the narrow picture a tenth smaller than it is drawn. */
const LETTERS: Readonly<Record<'phone' | 'chat' | 'wide', Sizes>> = {
  phone: { title: 17, body: 13.5, small: 12.5 },
  chat: { title: 18, body: 14.5, small: 13.5 },
  wide: { title: 19, body: 14, small: 12.5 },
};

/** Collects the marks of one picture. Lengths in pixels; `y` of text is its base line. */
export class Canvas {
  private readonly marks: string[] = [];
  readonly narrow: boolean;
  readonly sizes: Sizes;

  constructor(
    readonly width: number,
    readonly theme: Theme,
  ) {
    this.narrow = width < NARROW;
    this.sizes = width < PHONE ? LETTERS.phone : this.narrow ? LETTERS.chat : LETTERS.wide;
  }

  get drawn(): string {
    return this.marks.join('\n');
  }

  /** Height of a line of this size. */
  lineOf(size: number): number {
    return Math.round(size * 1.3);
  }

  text(words: string, x: number, y: number, lettering: Lettering = {}): void {
    const { size = this.sizes.body, bold = false, anchor = 'start', fill = this.theme.ink } = lettering;
    this.marks.push(
      `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${fill}"` +
        `${bold ? ' font-weight="700"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escaped(words)}</text>`,
    );
  }

  /** A line centered on `x`, moved aside as far as it takes to stay on the picture. */
  label(words: string, x: number, y: number, lettering: Omit<Lettering, 'anchor'> = {}): void {
    const half = widthOf(words, lettering.size ?? this.sizes.body, lettering.bold) / 2;
    const inside = Math.max(half, Math.min(this.width - half, x));
    this.text(words, inside, y, { ...lettering, anchor: 'middle' });
  }

  /** Lines of text from `top` down; gives the place below them. */
  paragraph(words: string, x: number, top: number, room: number, lettering: Lettering = {}): number {
    const { size = this.sizes.body, bold } = lettering;
    const line = this.lineOf(size);
    const lines = wrapped(words, room, size, bold);
    lines.forEach((each, i) => {
      this.text(each, x, top + size + i * line, lettering);
    });
    return top + lines.length * line;
  }

  rect(x: number, y: number, width: number, height: number, fill: string, more = ''): void {
    this.marks.push(
      `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"${more}/>`,
    );
  }

  line(points: readonly (readonly [number, number])[], stroke: string, width = 1, more = ''): void {
    const way = points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
    this.marks.push(
      `<polyline points="${way}" fill="none" stroke="${stroke}" stroke-width="${width}"${more}/>`,
    );
  }

  /** The mark of a side: a circle for coding, a square for billing, a diamond for both, a hexagon for others. */
  mark(side: Side, x: number, y: number, radius: number): void {
    const fill = this.theme.side[side];
    const edge = `fill="${fill}" stroke="${this.theme.paper}" stroke-width="1.5"`;
    if (side === 'coding') {
      this.marks.push(`<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" ${edge}/>`);
      return;
    }
    const corners = CORNERS[side].map(([dx, dy]) => `${round(x + dx * radius)},${round(y + dy * radius)}`);
    this.marks.push(`<polygon points="${corners.join(' ')}" ${edge}/>`);
  }
}

/** Corners around the middle of a mark, in parts of its radius; all marks look about as large. */
const CORNERS: Readonly<Record<Exclude<Side, 'coding'>, readonly (readonly [number, number])[]>> = {
  billing: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
  both: [[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]],
  other: [[0, -1.05], [0.95, -0.5], [0.95, 0.5], [0, 1.05], [-0.95, 0.5], [-0.95, -0.5]],
}; // prettier-ignore
