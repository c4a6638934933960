import type { z } from 'zod';
import { staleAfter } from './freshness';
import { refuseForm } from './refusal';
import {
  registerSchema,
  topicFileSchema,
  type Register,
  type Shelf,
  type Table,
  type TopicFile,
} from './schema';
import type { Unit } from './types';

/** The contents of data/: file name to parsed JSON. `sources.json` is the register, every other file a topic. */
export type Files = Readonly<Record<string, unknown>>;

/** A number as it lies on file, before it is asked whether it may still be spoken. */
export interface Entry {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  readonly asOf: string;
  readonly shelf: Shelf;
  readonly sources: readonly string[];
  /** The last day, `YYYY-MM-DD`, on which it may be spoken. */
  readonly staleAfter: string;
  /** What its file says was measured; absent when it says nothing, which `check` refuses. */
  readonly measure?: Measure;
  /** Where it stands in its file: `figures "fee.CPB.one"`, `tables "pay.{series}.us.{measure}"`. */
  readonly entry: string;
}

type Measure = TopicFile['measures'][number];

/** All files, parsed. `file` of an entry is needed for messages only. */
export interface Parsed {
  readonly register: Register;
  readonly topics: readonly Topic[];
}

export interface Topic {
  readonly file: string;
  readonly content: TopicFile;
}

export const REGISTER = 'sources.json';

const parse = <T>(file: string, schema: z.ZodType<T>, raw: unknown): T => {
  const result = schema.safeParse(raw);
  return result.success ? result.data : refuseForm(file, raw, result.error.issues, file === REGISTER);
};

/** Parses every file. Throws `KnowledgeError` naming file and entry of the first thing that has the wrong form. */
export const readFiles = (files: Files): Parsed => {
  const register = parse(REGISTER, registerSchema, files[REGISTER]);
  const topics = Object.entries(files)
    .filter(([file]) => file !== REGISTER)
    .map(([file, raw]) => ({ file, content: parse(file, topicFileSchema, raw) }));
  return { register, topics };
};

const fill = (template: string, series: string, row: string, measure: string): string =>
  template.replace('{series}', series).replace('{row}', row).replace('{measure}', measure);

type Bare = Omit<Entry, 'staleAfter' | 'measure'>;

/** The figures in one cell of a table: one for each template of its ids, the leading one first. */
export const cellIds = (table: Table, series: string, row: string, measure: string): string[] =>
  table.ids.map((template) => fill(template, series, row, measure));

const tableEntries = (table: Table): Bare[] =>
  table.rows.flatMap((row) =>
    Object.entries(row.series).flatMap(([series, cells]) =>
      Object.entries(cells).flatMap(([measure, value]) =>
        cellIds(table, series, row.id, measure).map((id) => ({
          id,
          low: value,
          high: value,
          unit: table.units[measure] ?? table.unit,
          asOf: table.asOf,
          shelf: table.shelf,
          sources: table.sources[series] ?? [],
          entry: `tables "${table.ids[0] ?? ''}"`,
        })),
      ),
    ),
  );

/** The measure whose beginning of an id is the longest that fits. */
const measureOf = (id: string, measures: TopicFile['measures']): Measure | undefined => {
  const fitting = measures.flatMap((measure) =>
    measure.figures.filter((start) => id.startsWith(start)).map((start) => ({ start, measure })),
  );
  return fitting.sort((a, b) => b.start.length - a.start.length)[0]?.measure;
};

/** Every number of a file, those of its tables included. */
export const entriesOf = ({ figures, tables, measures, recheckBy }: TopicFile): Entry[] => {
  const single: Bare[] = figures.map((figure) => ({
    ...figure,
    high: figure.high ?? figure.low,
    entry: `figures "${figure.id}"`,
  }));
  return [...single, ...tables.flatMap(tableEntries)].map((bare) => {
    const measure = measureOf(bare.id, measures);
    return {
      ...bare,
      staleAfter: staleAfter(bare.asOf, bare.shelf, recheckBy),
      ...(measure !== undefined && { measure }),
    };
  });
};

const PLACEHOLDER = /\{([^{}@]+)(@when)?\}/g;

/** The figure ids that a text speaks. */
export const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');

/** Puts words in the place of each placeholder. */
export const fillIn = (text: string, word: (figureId: string, date: boolean) => string): string =>
  text.replace(PLACEHOLDER, (_, id: string, when: string | undefined) => word(id, when !== undefined));
