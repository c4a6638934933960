import type { Figure, Source } from '../../src/knowledge/types';
import { inWords } from '../answers/wording';

const SHOWN = 2;

const line = (names: readonly string[]): string => {
  const all = [...new Set(names)];
  const more = all.length - SHOWN;
  const shown = all.slice(0, SHOWN).join('; ');
  return `${all.length > 1 ? 'Sources' : 'Source'}: ${shown}${more > 0 ? `; and ${more} more` : ''}`;
};

/** "Source: US Bureau of Labor Statistics, May 2024": who published the figures first, with their dates. */
export const creditOf = (...figures: readonly Figure[]): string =>
  line(figures.flatMap(({ sources: [first], when }) => (first ? [`${first.publisher}, ${when}`] : [])));

const firstHand = ({ kind }: Source): number => (kind === 'primary' ? 0 : 1);

/** The publishers of facts that hold no figure, first-hand ones first, each with the year of its date. */
export const publishersOf = (sources: readonly Source[]): string =>
  line(
    [...sources]
      .sort((a, b) => firstHand(a) - firstHand(b))
      .map(({ publisher, asOf }) => (asOf === undefined ? publisher : `${publisher}, ${asOf.slice(0, 4)}`)),
  );

/** "a, b and c." */
export const sentence = (parts: readonly string[]): string => `${inWords(parts)}.`;
