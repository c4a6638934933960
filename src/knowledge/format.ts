import type { Unit } from './types';

// A formatter takes longer to make than a turn to answer: each is made once.
const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const dollarsWith = (minimumFractionDigits: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD', minimumFractionDigits });
const WHOLE_DOLLARS = dollarsWith(0);
const CENTS = dollarsWith(2);

const plain = (value: number): string => PLAIN.format(value);

const MILLION = 1_000_000;

const money = (value: number): string =>
  value >= MILLION ? `$${plain(value / MILLION)} million` : dollars(value);

const dollars = (value: number): string => (Number.isInteger(value) ? WHOLE_DOLLARS : CENTS).format(value);

const COUNTED: ReadonlySet<Unit> = new Set<Unit>(['questions', 'hours', 'months', 'units']);

/** A number or range as it is spoken: `$51,140`, `$399 to $425`, `7.1 percent`, `20 to 25 questions`. */
export const spokenNumber = (low: number, high: number, unit: Unit): string => {
  const one = unit.startsWith('USD') ? money : plain;
  if (low === 0 && high > 0 && unit === 'months') return `up to ${spokenNumber(high, high, unit)}`;
  const amount = low === high ? one(low) : `${one(low)} to ${one(high)}`;
  if (unit === 'percent') return `${amount} percent`;
  if (!COUNTED.has(unit)) return amount;
  return `${amount} ${high === 1 ? unit.slice(0, -1) : unit}`;
};
