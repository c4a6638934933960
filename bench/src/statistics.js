/** @typedef {{ min: number, q1: number, median: number, q3: number, n: number }} Spread */

/**
 * The value below which a share of the sorted values lies, interpolated.
 * @param {readonly number[]} sorted ascending, not empty
 * @param {number} share 0 to 1
 */
export function quantile(sorted, share) {
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (at - below);
}

/** @param {readonly number[]} values */
export const ascending = (values) => [...values].sort((a, b) => a - b);

/** @param {readonly number[]} values */
export const median = (values) => quantile(ascending(values), 0.5);

/**
 * @param {readonly number[]} values not empty
 * @returns {Spread}
 */
export function spread(values) {
  const sorted = ascending(values);
  const [q1, middle, q3] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  return { min: sorted[0], q1, median: middle, q3, n: sorted.length };
}

/**
 * Ratios of pairs that were measured side by side, round by round: what else the machine did cancels out.
 * @param {readonly number[]} ours
 * @param {readonly number[]} peers
 */
export const ratios = (ours, peers) => spread(ours.map((value, i) => value / peers[i]));

/**
 * The same items in an order that differs from round to round, so that none always goes first.
 * @template T
 * @param {readonly T[]} items
 * @param {number} round
 */
export function rotated(items, round) {
  const turned = items.map((_, i) => items[(i + round) % items.length]);
  return round % 2 === 0 ? turned : turned.reverse();
}

/** A small generator of repeatable numbers in [0, 1) (mulberry32). */
export function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {() => number} random
 * @returns {T[]}
 */
export function shuffled(items, random) {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j], copy[i]];
  }
  return copy;
}
