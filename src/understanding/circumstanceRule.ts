import type { Circumstance, Circumstances } from '../conversation/circumstances';
import type { Amount } from './amounts';

/** A form of words around an amount that makes its unit certain. */
export interface Rule {
  readonly slot: Circumstance;
  /** What stands right before it. */
  readonly before: RegExp;
  /** What stands right behind it. */
  readonly after: RegExp;
  /** Whether "$" or "dollars" must be there, may be there or must not. */
  readonly money: 'must' | 'may' | 'never';
  readonly least: number;
  readonly most: number;
  /** Words earlier in the sentence that make it something else. */
  readonly unless?: RegExp;
  /** Holds only where this was told before. */
  readonly known?: Circumstance;
  readonly value?: (amount: Amount, after: string) => Circumstances;
}

/** Whatever stands there. */
export const ANY = /$/;
/** "about", "only", "up to": words that may come between a verb and its number. */
export const HEDGE =
  '(?: (?:about|around|only|just|like|maybe|roughly|exactly|barely|a|up to|at most|under|over|less than|no more than|between|say))*';
/** The end of what is said: of the text, or a sign. */
export const END = String.raw`^\s*$|^ ?[.,;?!)]`;
