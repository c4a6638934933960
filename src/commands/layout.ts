import type { Comparison } from '../knowledge/types';

const BULLET = /^(?:[•–-] |\d+\. )/;

/** Breaks one line at spaces so that none is wider than `width`; a bullet's further lines hang under its words. */
function wrapLine(line: string, width: number): string[] {
  const indent = ' '.repeat(BULLET.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length <= width || current.trim() === '') current = longer;
    else {
      lines.push(current);
      current = indent + word;
    }
  }
  return [...lines, current];
}

export const wrap = (text: string, width: number): string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, width));

const GAP = 3;

/** Gives each column what it needs where all fit, else shares the width; the widest give way first. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => row[i]?.length ?? 0)),
  );
  let excess = widths.reduce((sum, each) => sum + each, 0) + GAP * (columns - 1) - width;
  while (excess > 0) {
    const widest = Math.max(...widths);
    widths[widths.indexOf(widest)] = widest - 1;
    excess -= 1;
  }
  return widths;
}

/** A row of cells, each wrapped in its column. */
function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, i) => wrap(row[i] ?? '', width));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, i) => (cells[i]?.[line] ?? '').padEnd(width))
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** Below this, columns are too narrow to read. */
const NARROWEST = 12;

/** A table in lines: head, rule, rows; undefined where the terminal is too narrow for its columns. */
export function tableLines(
  { columns, rows }: Comparison,
  width: number,
): { head: string[]; body: string[] } | undefined {
  if ((NARROWEST + GAP) * columns.length > width) return undefined;
  const widths = columnWidths([columns, ...rows], width);
  const rule = widths.map((each) => '─'.repeat(each)).join(`─┼─`);
  const draw = (row: readonly string[]): string[] => rowLines(row, widths);
  return { head: draw(columns), body: [rule, ...rows.flatMap(draw)] };
}
