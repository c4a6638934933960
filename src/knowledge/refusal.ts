import type { z } from 'zod';
import { KnowledgeError } from './errors';

/** How each part of a file looks when it is right, as pasted into the line that refuses a wrong one. */
const RIGHT: Readonly<Record<string, string>> = {
  about: '"about": "What coders and billers do."',
  recheckBy: '"recheckBy": "2027-06-30"',
  measures:
    '{ "figures": ["fee.CPB."], "series": "AAPC exam fees 2026", "measured": "What AAPC asks for one exam." }',
  figures:
    '{ "id": "fee.CPB.one", "low": 425, "unit": "USD", "asOf": "2026-02", "shelf": "fee", "sources": ["mbct-cpb"] }',
  tables:
    '{ "ids": ["pay.{series}.{row}.{measure}"], "unit": "USD/year", "asOf": "2025-05", "shelf": "official", … }',
  rows: '{ "id": "OH", "name": "Ohio", "series": { "billing": { "median": 46390 } } }',
  facts:
    '{ "id": "b-r3", "topic": "duties", "path": "billing", "kind": "fact", "text": "…", "sources": ["aapc-billing"] }',
  credentials:
    '{ "id": "CPB", "name": "…", "issuer": "AAPC", "path": "billing", "level": "core", "spellings": ["cpb"], "fields": { "fee": "cert.cpb.fee" } }',
  comparisons:
    '{ "aspect": "pay", "title": "…", "rows": [{ "label": "…", "coding": "…", "billing": "…", "sources": ["aapc-billing"] }] }',
  programs:
    '{ "id": "oh-example", "state": "OH", "name": "…", "what": "training", "text": "…", "sources": ["a-source"], "asOf": "2026-11" }',
  sources: '"sources": ["aapc-billing"], each an id that sources.json lists',
  id: '"id": "fee.CPB.one"',
  'facts.id': '"id": "b-r3"',
  'credentials.id': '"id": "CPC-A"',
  'programs.id': '"id": "oh-example"',
  'sources.kind': '"kind": "primary"',
  low: '"low": 425, a number without quotation marks, comma or dollar sign',
  high: '"high": 499, a number without quotation marks, comma or dollar sign',
  unit: '"unit": "USD/year"',
  units: '"units": { "jobs": "jobs" }',
  asOf: '"asOf": "2026" or "2026-02" (a month) or "2024-34" (a period)',
  shelf: '"shelf": "fee"',
  series: '"series": { "coding": { "median": 51140 } }, numbers without quotation marks',
  kind: '"kind": "fact"',
  path: '"path": "billing"',
  text: '"text": "The exam costs {fee.CPB.one}."',
  topic: '"topic": "duties"',
  state: '"state": "OH"',
  what: '"what": "training"',
  spellings: '"spellings": ["cpb"]',
  fields: '"fields": { "exam": "cert.cpb.exam", "fee": "cert.cpb.fee" }',
  url: '"url": "https://www.aapc.com/cpb"',
  publisher: '"publisher": "AAPC"',
  title: '"title": "Certified Professional Biller"',
};

/** An entry of the register, which has no list that it could be named after. */
const RIGHT_SOURCE =
  '"aapc-cpb": { "title": "…", "publisher": "AAPC", "url": "https://www.aapc.com/cpb", "kind": "primary" }';

/** The example for a part of a file, by its key. */
export const right = (key: string): string => RIGHT[key] ?? `"${key}": "…"`;

/** Throws the one line for whoever edits: file, entry, what is wrong, and an example of the right form. */
export const refuse = (file: string, entry: string, what: string, example: string): never => {
  const place = entry === '' ? file : `${file}, ${entry}`;
  throw new KnowledgeError(`${place}: ${what}. Right: ${example}`);
};

const nameOf = (entry: unknown): string | undefined => {
  if (typeof entry !== 'object' || entry === null) return undefined;
  for (const key of ['id', 'aspect', 'label', 'series'] as const) {
    const value = (entry as Record<string, unknown>)[key];
    if (typeof value === 'string') return `"${value}"`;
  }
  return undefined;
};

const inside = (at: unknown, key: PropertyKey): unknown =>
  typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;

/** `facts.3.sources` of the raw file as `facts "c-r4", sources`, so that the entry can be found by its name. */
const placeOf = (raw: unknown, path: readonly PropertyKey[]): string => {
  const words: string[] = [];
  let at: unknown = raw;
  for (const [i, key] of path.entries()) {
    at = inside(at, key);
    if (typeof key === 'number')
      words.push(`${words.pop() ?? ''} ${nameOf(at) ?? `number ${key + 1}`}`.trim());
    else if (i === 1 && path[0] === 'sources') words.push(`${words.pop() ?? ''} "${key.toString()}"`);
    else words.push(key.toString());
  }
  return words.join(', ');
};

const shown = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
};

const KINDS: Readonly<Record<string, string>> = {
  number: 'a number',
  string: 'a text in quotation marks',
  array: 'a list in square brackets',
  object: 'an entry in braces',
  record: 'an entry in braces',
};

/** What a schema found, in the words of whoever edits. */
const faultOf = (issue: z.core.$ZodIssue, value: unknown): string => {
  if (issue.code === 'unrecognized_keys')
    return `has ${issue.keys.map((key) => `"${key}"`).join(', ')}, which is not a key here (misspelt?)`;
  if (value === undefined) return 'is missing';
  if (issue.code === 'invalid_type')
    return `must be ${KINDS[issue.expected] ?? issue.expected}, and is ${shown(value)}`;
  if (issue.code === 'invalid_value')
    return `must be one of ${issue.values.map(String).join(', ')}, and is ${shown(value)}`;
  if (issue.code === 'too_small') return 'must not be empty';
  return `${issue.message}, and is ${shown(value)}`;
};

const exampleFor = (file: string, issue: z.core.$ZodIssue, register: boolean): string => {
  const keys = issue.path.filter((key) => typeof key === 'string');
  const key = issue.code === 'unrecognized_keys' ? keys.at(-1) : keys.findLast((one) => one in RIGHT);
  if (register && (keys.length < 3 || key === undefined)) return RIGHT_SOURCE;
  const own = RIGHT[`${keys[0] ?? ''}.${key ?? ''}`];
  if (own !== undefined) return own;
  return key === undefined ? `${file} begins with ${right('about')}, ${right('recheckBy')}` : right(key);
};

/** Refuses a file whose form is wrong, for the first thing that its schema found. */
export const refuseForm = (
  file: string,
  raw: unknown,
  [issue]: readonly z.core.$ZodIssue[],
  register: boolean,
): never => {
  if (!issue) return refuse(file, '', 'cannot be read', right('about'));
  const value = issue.path.reduce(inside, raw);
  return refuse(file, placeOf(raw, issue.path), faultOf(issue, value), exampleFor(file, issue, register));
};
