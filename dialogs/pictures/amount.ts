import type { Amount } from '../../src/conversation/series';
import type { Figure } from '../../src/knowledge/types';

/** A figure as a mark: where it stands and what is written beside it. */
export const amountOf = ({ low, text }: Figure): Amount => ({ value: low, text });
