import type { z } from 'zod';
import { KnowledgeError } from './errors';
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
}

/** All files, parsed. `file` of an entry is needed for messages only. */
export interface Parsed {
  readonly register: Register;
  readonly topics: readonly { readonly file: string; readonly content: TopicFile }[];
}

export const REGISTER = 'sources.json';

/** `facts.3.sources` of the raw file as `facts "c-r4", sources`, so that the entry can be found by its name. */
const placeOf = (raw: unknown, path: readonly PropertyKey[]): string => {
  const words: string[] = [];
  let at: unknown = raw;
  for (const key of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    if (typeof key !== 'number') words.push(String(key));
    const id = typeof key === 'number' ? nameOf(at) : undefined;
    if (typeof key === 'number') words.push(`${words.pop() ?? ''} ${id ?? `number ${key + 1}`}`.trim());
  }
  return words.join(', ');
};

const nameOf = (entry: unknown): string | undefined => {
  if (typeof entry !== 'object' || entry === null) return undefined;
  for (const key of ['id', 'aspect', 'label'] as const) {
    const value = (entry as Record<string, unknown>)[key];
    if (typeof value === 'string') return `"${value}"`;
  }
  return undefined;
};

const parse = <T>(file: string, schema: z.ZodType<T>, raw: unknown): T => {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = placeOf(raw, issue?.path ?? []);
  throw new KnowledgeError(
    `${file}${place === '' ? '' : `, ${place}`}: ${issue?.message ?? 'cannot be read'}`,
  );
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

const tableEntries = (table: Table): Entry[] =>
  table.rows.flatMap((row) =>
    Object.entries(row.series).flatMap(([series, cells]) =>
      Object.entries(cells).flatMap(([measure, value]) =>
        table.ids.map((template) => ({
          id: fill(template, series, row.id, measure),
          low: value,
          high: value,
          unit: table.units[measure] ?? table.unit,
          asOf: table.asOf,
          shelf: table.shelf,
          sources: table.sources[series] ?? [],
        })),
      ),
    ),
  );

/** Every number of a file, those of its tables included. */
export const entriesOf = (content: TopicFile): Entry[] => [
  ...content.figures.map((figure) => ({ ...figure, high: figure.high ?? figure.low })),
  ...content.tables.flatMap(tableEntries),
];

const PLACEHOLDER = /\{([^{}@]+)(@when)?\}/g;

/** The figure ids that a text speaks. */
export const placeholdersOf = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');

/** Puts words in the place of each placeholder. */
export const fillIn = (text: string, word: (figureId: string, date: boolean) => string): string =>
  text.replace(PLACEHOLDER, (_, id: string, when: string | undefined) => word(id, when !== undefined));
