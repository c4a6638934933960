/**
 * The one place that facts come from.
 *
 * Figure ids (each speaks as `{id}` in a text, its date as `{id@when}`):
 *   pay.coding.us.<median|p10|p25|p75|p90|mean>       records specialists, coders included; May 2025
 *   pay.billing.us.median, pay.all.us.median           billing clerks of every industry, all jobs; May 2025
 *   pay.<coding|billing|all|…>.us.hourly.<measure>     the same by the hour
 *   pay.<occupation>.us-2024.<measure>                 May 2024, complete: coding, billing, all, health-manager, …
 *   pay.billing.healthcare.<measure>                   billing clerks in health care, the nearest to a medical biller; May 2024
 *   pay.<coding|billing>.sector.<sector>.<measure>     by industry; May 2024; `jobs` counts people
 *   pay.coding.<OH>.<p10|p25|median|p75|p90|jobs>      by state, DC included; May 2025
 *   pay.billing.<OH>.median                            by state; nothing else is on file for billing
 *   pay.coding.metro.<cleveland>.<p10|…|p90>           by metropolitan area; coding only
 *   outlook.<coding|billing|all|…>.<change|openings>   projections 2024-34; outlook.coding.change-2035 for 2025-35
 *   fee.<CPC>.<one|two|member|nonmember>, exam.<CPC>.<questions|hours|pass>, pass.<CCA>.<2025>
 *   course.<drop-a|workforce-pell>.<hours|weeks>, prep.<CPC>.months   how long study takes, where it is on file
 *   survey.…, tuition.…, onet.<coding|billing>.<element>
 */
import { check } from './check';
import { dataFiles } from './data';
import { OnDay, type Shelves } from './onDay';
import { entriesOf, readFiles, type Entry, type Files, type Parsed } from './read';
import type { Fact, TopicFile } from './schema';
import type { Knowledge, Source, Vocabulary } from './types';

export { KnowledgeError, UnknownFact } from './errors';

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
  /** Every fact and number on file, spoken or not: for checks. */
  readonly facts: readonly Fact[];
  readonly figures: readonly Entry[];
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
    vocabulary: freeze(vocabularyOf(contents)),
  };
};

/**
 * Reads, checks and freezes the data. Throws `KnowledgeError` (one line: file, entry, what is wrong) when they do not
 * hold together. `files` is for tests and for checking a draft; without it the data shipped with the program are read.
 */
export const loadKnowledge = (files: Files = dataFiles): Library => {
  const parsed = readFiles(files);
  check(parsed);
  const shelves = shelve(parsed);
  return Object.freeze({
    on: (today: string) => new OnDay(shelves, today),
    sources: Object.freeze([...shelves.sources.values()]),
    vocabulary: shelves.vocabulary,
    due: freeze(parsed.topics.map(({ file, content }) => ({ file, recheckBy: content.recheckBy }))),
    facts: Object.freeze([...shelves.facts.values()]),
    figures: Object.freeze([...shelves.figures.values()]),
  });
};
