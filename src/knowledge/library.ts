import { createHash } from 'node:crypto';
import { check } from './check';
import { OnDay, type Shelves } from './onDay';
import { entriesOf, readFiles, type Entry, type Files, type Parsed, type Topic } from './read';
import type { Fact, TopicFile } from './schema';
import type { Knowledge, Source, Vocabulary } from './types';

/** When a topic was last due: for `knowledge:check`. */
export interface Due {
  readonly file: string;
  readonly recheckBy: string;
}

/** The data, read once; `on` gives them as they may be spoken on a day (`YYYY-MM-DD`). */
export interface Library {
  on(today: string): Knowledge;
  /** Every source of the register, for a page that lists them. */
  readonly sources: readonly Source[];
  /** The names that understanding recognises. */
  readonly vocabulary: Vocabulary;
  readonly due: readonly Due[];
  /** Names this very state of the data: two libraries of one version say the same. */
  readonly version: string;
  /** Every file with what it holds, for a page that shows all of it. */
  readonly topics: readonly Topic[];
  /** Every fact and number on file, spoken or not: for checks. */
  readonly facts: readonly Fact[];
  readonly figures: readonly (Entry & { readonly file: string })[];
}

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

const vocabularyOf = (contents: readonly TopicFile[]): Vocabulary => {
  const tables = contents.flatMap((content) => content.tables);
  const rows = (places: 'state' | 'metro') =>
    tables.filter((t) => t.places === places).flatMap((t) => t.rows);
  return {
    credentials: contents.flatMap((c) => c.credentials).map(({ id, spellings }) => ({ id, spellings })),
    places: rows('state').map(({ id, name }) => ({ code: id, name })),
    metros: rows('metro').map(({ id, name, state = '', spellings = [] }) => ({ id, name, state, spellings })),
  };
};

const sourceOf = ([id, source]: [string, Parsed['register']['sources'][string]]): Source => ({
  id,
  title: source.title,
  publisher: source.publisher,
  url: source.url,
  ...(source.asOf !== undefined && { asOf: source.asOf }),
  kind: source.kind,
  ...(source.licence !== undefined && { licence: source.licence }),
  ...(source.attribution !== undefined && { attribution: source.attribution }),
});

const shelve = ({ register, topics }: Parsed): Shelves => {
  const contents = topics.map((topic) => topic.content);
  return {
    sources: new Map(Object.entries(register.sources).map((entry) => [entry[0], freeze(sourceOf(entry))])),
    figures: new Map(contents.flatMap(entriesOf).map((figure) => [figure.id, freeze(figure)])),
    facts: new Map(contents.flatMap((content) => content.facts).map((fact) => [fact.id, freeze(fact)])),
    credentials: freeze(contents.flatMap((content) => content.credentials)),
    comparisons: freeze(contents.flatMap((content) => content.comparisons)),
    programs: freeze(contents.flatMap((content) => content.programs)),
    vocabulary: freeze(vocabularyOf(contents)),
  };
};

const versionOf = (parsed: Parsed): string =>
  createHash('sha256').update(JSON.stringify(parsed)).digest('hex').slice(0, 12);

/**
 * Reads, checks and freezes the data. Throws `KnowledgeError` (one line: file, entry, what is wrong, an example) when
 * they do not hold together.
 */
export const openLibrary = (files: Files): Library => {
  const parsed = readFiles(files);
  check(parsed);
  const shelves = shelve(parsed);
  return Object.freeze({
    on: (today: string) => new OnDay(shelves, today),
    sources: Object.freeze([...shelves.sources.values()]),
    vocabulary: shelves.vocabulary,
    due: freeze(parsed.topics.map(({ file, content }) => ({ file, recheckBy: content.recheckBy }))),
    version: versionOf(parsed),
    topics: freeze(parsed.topics),
    facts: Object.freeze([...shelves.facts.values()]),
    figures: freeze(
      parsed.topics.flatMap(({ file, content }) => entriesOf(content).map((one) => ({ ...one, file }))),
    ),
  });
};
