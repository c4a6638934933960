/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  const line = (row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ');
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** Three digits that mean something. */
export const short = (value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

const wide = ({ min, q1, median, q3 }) => `${short(median)} (${short(min)} | ${short(q1)}-${short(q3)})`;

/** Server figures: median (minimum | quartiles) of ours (or of who is named first), of the peer, and of the ratios taken round by round. */
export function serverTable(figures, peer = 'echo bot', first = 'crosswalk') {
  const rows = figures.map(({ name, unit, ours, peer, ratio, better }) => [
    ...[`${name}, ${unit}`, wide(ours), wide(peer), `${wide(ratio)}`, `${better} is better`],
  ]);
  return table(['median (min | quartiles)', first, peer, 'ratio', ''], rows);
}
