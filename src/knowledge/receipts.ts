import { spokenNumber } from './format';
import { spokenDate, stateOn, type State } from './freshness';
import type { Library } from './library';
import { cellIds, entriesOf, placeholdersOf, type Entry, type Topic } from './read';
import type { Table } from './schema';
import type { Knowledge } from './types';

/**
 * How long something stands: until `lastDay` (`YYYY-MM-DD`), the day by which somebody is to look again or, for what
 * has a number, after which that number is no longer said (`ages`).
 */
export interface Standing {
  readonly state: State;
  readonly lastDay: string;
  readonly ages: boolean;
}

/** One thing on file as it is spoken on a day, with all that anybody needs to check it. */
export interface Receipt extends Standing {
  /** Where it stands on the page of sources: `fact-n25-coding`, `figure-fee.CPC.one`. */
  readonly anchor: string;
  readonly id: string;
  readonly words: string;
  /** The reference period as spoken, when there is one. */
  readonly when?: string;
  /** Who or what was measured, for a number. */
  readonly measured?: string;
  readonly advice?: boolean;
  /** Ids in the register. */
  readonly sources: readonly string[];
}

/** Many numbers of one kind, or a comparison: `cells` of a row follow its `columns`. */
export interface Grid extends Standing {
  readonly anchor?: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
  readonly measured: readonly string[];
  readonly sources: readonly string[];
}

interface Cell {
  /** Every figure that this cell is. */
  readonly anchors: readonly string[];
  readonly words: string;
}

/** One file of the data. */
export interface Chapter extends Standing {
  readonly file: string;
  readonly about: string;
  readonly facts: readonly Receipt[];
  readonly figures: readonly Receipt[];
  readonly grids: readonly Grid[];
}

const GONE = 'too old to quote';

interface Day {
  readonly know: Knowledge;
  readonly today: string;
  readonly figures: ReadonlyMap<string, Entry>;
}

const standing = ({ today }: Day, lastDay: string, ages = false): Standing => ({
  ...{ lastDay, ages },
  state: stateOn(today, lastDay),
});

const earliest = (days: readonly string[]): string => [...days].sort()[0] ?? '';

const spoken = ({ figures, today }: Day, id: string): string => {
  const entry = figures.get(id);
  if (!entry) return '';
  return entry.staleAfter < today ? GONE : spokenNumber(entry.low, entry.high, entry.unit);
};

/** A fact stands until the first of its numbers goes, or somebody should look again. */
const factsOf = ({ content }: Topic, day: Day): Receipt[] => [
  ...content.facts.map((fact): Receipt => {
    const numbers = placeholdersOf(fact.text).flatMap((id) => day.figures.get(id) ?? []);
    const lastDay = earliest([content.recheckBy, ...numbers.map(({ staleAfter }) => staleAfter)]);
    return {
      ...standing(day, lastDay, lastDay !== content.recheckBy),
      ...{ anchor: `fact-${fact.id}`, id: fact.id, words: day.know.say(fact.id).text },
      ...(fact.asOf !== undefined && { when: spokenDate(fact.asOf) }),
      ...(fact.kind === 'advice' && { advice: true }),
      sources: [...new Set([...fact.sources, ...numbers.flatMap(({ sources }) => sources)])],
    };
  }),
  ...content.programs.map(({ id, name, text, state, asOf, sources }): Receipt => ({
    ...standing(day, content.recheckBy),
    ...{ anchor: `fact-${id}`, id, words: `${state}, ${name}: ${text}`, when: spokenDate(asOf), sources },
  })),
];

const figuresOf = ({ content }: Topic, day: Day): Receipt[] =>
  entriesOf({ ...content, tables: [] }).map((entry) => ({
    ...standing(day, entry.staleAfter, true),
    ...{
      anchor: `figure-${entry.id}`,
      id: entry.id,
      words: spoken(day, entry.id),
      when: spokenDate(entry.asOf),
    },
    ...(entry.measure && { measured: `${entry.measure.measured} (${entry.measure.series})` }),
    sources: entry.sources,
  }));

/** One grid for each table, a column for each series and measure that it holds. */
function gridOf(table: Table, { content }: Topic, day: Day): Grid {
  const entries = entriesOf({ ...content, figures: [], tables: [table] });
  const pairs = table.rows.flatMap(({ series }) =>
    Object.entries(series).flatMap(([name, cells]) =>
      Object.keys(cells).map((measure) => `${name} ${measure}`),
    ),
  );
  const columns = [...new Set(pairs)];
  const cellOf = (row: Table['rows'][number], column: string): Cell => {
    const [series = '', measure = ''] = column.split(' ');
    if (row.series[series]?.[measure] === undefined) return { anchors: [], words: '' };
    const ids = cellIds(table, series, row.id, measure);
    return { anchors: ids.map((id) => `figure-${id}`), words: spoken(day, ids[0] ?? '') };
  };
  return {
    ...standing(day, earliest(entries.map(({ staleAfter }) => staleAfter)), true),
    title: `${table.ids[0] ?? ''}, ${spokenDate(table.asOf)}`,
    columns,
    rows: table.rows.map((row) => ({ name: row.name, cells: columns.map((column) => cellOf(row, column)) })),
    measured: [
      ...new Set(
        entries.flatMap(({ measure }) => (measure ? [`${measure.measured} (${measure.series})`] : [])),
      ),
    ],
    sources: [...new Set(Object.values(table.sources).flat())],
  };
}

const comparisonsOf = ({ content }: Topic, day: Day): Grid[] =>
  content.comparisons.map(({ aspect }) => {
    const { title, columns, rows, sources } = day.know.compare(aspect);
    return {
      ...standing(day, content.recheckBy),
      ...{ anchor: `comparison-${aspect}`, title, columns: columns.slice(1), measured: [] },
      rows: rows.map(([name = '', ...cells]) => ({
        name,
        cells: cells.map((words) => ({ anchors: [], words })),
      })),
      sources: sources.map(({ id }) => id),
    };
  });

/** Everything on file as it stands on a day (`YYYY-MM-DD`), file by file: what the page and the report show. */
export function chaptersOn(library: Library, today: string): Chapter[] {
  const figures = new Map(library.figures.map((figure) => [figure.id, figure]));
  const day: Day = { know: library.on(today), today, figures };
  return library.topics.map((topic) => ({
    ...standing(day, topic.content.recheckBy),
    ...{ file: topic.file, about: topic.content.about },
    facts: factsOf(topic, day),
    figures: figuresOf(topic, day),
    grids: [...topic.content.tables.map((table) => gridOf(table, topic, day)), ...comparisonsOf(topic, day)],
  }));
}
