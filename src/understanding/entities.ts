import type { Entities } from '../conversation/intent';
import type { Vocabulary } from '../knowledge/types';
import { createCredentialFinder } from './credentials';
import { findExperience } from './experience';
import type { Mention } from './mention';
import { findPaths } from './paths';
import { createPlaceFinder } from './places';
import type { Token } from './tokens';

export interface EntityFinder {
  find(tokens: readonly Token[]): Mention[];
  readonly words: readonly string[];
}

/** Finds paths, credentials, places and experience; a word belongs to one name only, credentials first. */
export function createEntityFinder(vocabulary: Vocabulary): EntityFinder {
  const credentials = createCredentialFinder(vocabulary.credentials);
  const places = createPlaceFinder(vocabulary);
  return {
    words: [...credentials.words, ...places.words],
    find(tokens) {
      const named = credentials.find(tokens);
      const taken = (mention: Mention): boolean =>
        named.some(({ start, end }) => mention.start < end && start < mention.end);
      return [
        ...named,
        ...places.find(tokens).filter((mention) => !taken(mention)),
        ...findPaths(tokens).filter((mention) => !taken(mention)),
        ...findExperience(tokens),
      ].sort((a, b) => a.start - b.start);
    },
  };
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The entities of some mentions, each value once, in the order of naming. */
export function toEntities(mentions: readonly Mention[]): Entities {
  const of = (slot: Mention['slot']): string[] =>
    unique(mentions.filter((mention) => mention.slot === slot).map(({ value }) => value));
  const path = of('path').filter((value) => value === 'coding' || value === 'billing');
  const credential = of('credential');
  const place = of('place');
  const [experience] = of('experience');
  return {
    ...(path.length > 0 && { path }),
    ...(credential.length > 0 && { credential }),
    ...(place.length > 0 && { place }),
    ...(experience !== undefined && { experience }),
  };
}

/** Entities with what is missing taken from others; a value of its own replaces only its own slot. */
export const withCarried = (own: Entities, carried: Entities): Entities => ({ ...carried, ...own });

export const isEmpty = (entities: Entities): boolean => Object.keys(entities).length === 0;
