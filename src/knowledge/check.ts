import { entriesOf, placeholdersOf, REGISTER, type Entry, type Parsed, type Topic } from './read';
import { refuse, right } from './refusal';
import { isPostalCode, type Fact, type TopicFile } from './schema';

/** Names and rules that hold digits and are no figures. */
const NAMES = /\b(ICD-10(-CM|-PCS)?|ICD-9|CMS-1500|CMS-1450|UB-04|837[PI]|835|CO-97|O\*NET)/g;
const TYPED_NUMBER = /\$\s?\d|\d\s?(percent|%)/;

interface Context {
  readonly file: string;
  readonly sources: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

const checkSources = (at: Context, entry: string, ids: readonly string[]): void => {
  for (const id of ids) {
    if (!at.sources.has(id))
      refuse(at.file, entry, `cites "${id}", which ${REGISTER} does not list`, right('sources'));
  }
};

const checkText = (at: Context, entry: string, text: string): void => {
  for (const id of placeholdersOf(text)) {
    if (!at.figures.has(id))
      refuse(at.file, entry, `speaks {${id}}, but there is no figure of that name`, right('text'));
  }
  if (TYPED_NUMBER.test(text))
    refuse(
      at.file,
      entry,
      'has a number typed into its text; make it a figure and speak it by its id',
      right('text'),
    );
};

const checkFact = (at: Context, fact: Fact): void => {
  const entry = `facts "${fact.id}"`;
  if (fact.kind === 'fact' && fact.sources.length === 0)
    refuse(at.file, entry, 'is a fact without a source', right('sources'));
  checkSources(at, entry, fact.sources);
  checkText(at, entry, fact.text);
  if (fact.kind === 'advice' && /\d|\{/.test(fact.text.replace(NAMES, ''))) {
    refuse(
      at.file,
      entry,
      'is advice and holds a figure; advice may not',
      '"text": "Ask for the price in writing."',
    );
  }
  const spoken = placeholdersOf(fact.text);
  const whenStale = '"whenStale": "Fees have risen; the issuer\'s site has today\'s."';
  if (fact.whenStale !== undefined && /\{|\$\s?\d|\d\s?(percent|%)/.test(fact.whenStale))
    refuse(at.file, entry, 'has a figure in whenStale, which is said when figures are too old', whenStale);
  if (spoken.length > 0 && fact.whenStale === undefined)
    refuse(
      at.file,
      entry,
      'speaks a figure and has no whenStale, the sentence for when that figure is too old',
      whenStale,
    );
};

const checkFigure = (at: Context, figure: Entry, { recheckBy }: TopicFile): void => {
  const { entry, id, low, high, asOf, shelf, sources, measure } = figure;
  if (sources.length === 0) refuse(at.file, entry, 'is a figure without a source', right('sources'));
  if (low > high)
    refuse(
      at.file,
      entry,
      `has its low end (${low}) above its high end (${high})`,
      '"low": 399, "high": 425',
    );
  if (asOf === 'undated' && shelf !== 'record')
    refuse(at.file, entry, 'is undated and must be a record', '"asOf": "undated", "shelf": "record"');
  if (asOf !== 'undated' && asOf.slice(0, 4) > recheckBy.slice(0, 4))
    refuse(at.file, entry, `is of ${asOf}, later than the day to look again, ${recheckBy}`, right('asOf'));
  checkSources(at, entry, sources);
  if (!measure)
    refuse(
      at.file,
      entry,
      `says nowhere who was measured: no entry of measures fits "${id}"`,
      right('measures'),
    );
};

const checkMeasures = (at: Context, { measures }: TopicFile, figures: readonly Entry[]): void => {
  for (const start of measures.flatMap((measure) => measure.figures)) {
    if (!figures.some(({ id }) => id.startsWith(start)))
      refuse(at.file, `measures "${start}"`, 'fits no figure of this file', right('measures'));
  }
};

const checkPlaces = (at: Context, { tables }: TopicFile): void => {
  for (const { places, rows, ids } of tables) {
    if (places !== 'state') continue;
    const unknown = rows.find(({ id }) => !isPostalCode(id));
    if (unknown)
      refuse(
        at.file,
        `tables "${ids[0] ?? ''}", rows "${unknown.id}"`,
        'is not the postal code of a state',
        right('rows'),
      );
  }
};

const checkCredentials = (at: Context, { credentials }: TopicFile, facts: ReadonlySet<string>): void => {
  for (const { id: credential, fields } of credentials) {
    for (const [field, id] of Object.entries(fields)) {
      if (!facts.has(id))
        refuse(
          at.file,
          `credentials "${credential}"`,
          `${field} names the fact "${id}", which is not on file`,
          right('fields'),
        );
    }
  }
};

const STALE_ROW = '"whenStale": { "coding": "Growth", "billing": "A slight fall" }';

const checkRows = (at: Context, { comparisons, programs }: TopicFile): void => {
  for (const { aspect, rows } of comparisons) {
    for (const row of rows) {
      const entry = `comparisons "${aspect}", rows "${row.label}"`;
      checkSources(at, entry, row.sources);
      for (const cell of [row.coding, row.billing]) checkText(at, entry, cell);
      if (row.whenStale && /[{$]|\d\s?(percent|%)/.test(row.whenStale.coding + row.whenStale.billing))
        refuse(
          at.file,
          entry,
          'has a figure in whenStale, which is said when figures are too old',
          STALE_ROW,
        );
    }
  }
  for (const { id, sources, text } of programs) {
    const entry = `programs "${id}"`;
    if (sources.length === 0) refuse(at.file, entry, 'is a program without a source', right('sources'));
    checkSources(at, entry, sources);
    checkText(at, entry, text);
  }
};

const checkFile = (at: Context, content: TopicFile, facts: ReadonlySet<string>): void => {
  const figures = entriesOf(content);
  for (const figure of figures) checkFigure(at, figure, content);
  checkMeasures(at, content, figures);
  checkPlaces(at, content);
  for (const fact of content.facts) checkFact(at, fact);
  checkCredentials(at, content, facts);
  checkRows(at, content);
};

/** A program is said like a fact, so that they share their ids. */
const named = (content: TopicFile): string[] => [
  ...[...content.facts, ...content.programs].map(({ id }) => `facts "${id}"`),
  ...entriesOf(content).map((figure) => `figures "${figure.id}"`),
  ...content.credentials.map((credential) => `credentials "${credential.id}"`),
  ...content.credentials.flatMap(({ spellings }) => spellings.map((spelling) => `spellings "${spelling}"`)),
  ...content.comparisons.map((comparison) => `comparisons "${comparison.aspect}"`),
];

const checkNames = (topics: readonly Topic[]): void => {
  const seen = new Map<string, string>();
  for (const { file, content } of topics) {
    for (const entry of named(content)) {
      const first = seen.get(entry);
      if (first !== undefined)
        refuse(
          file,
          entry,
          `is there twice; the first is in ${first}`,
          'a name of its own for each, like "fee.CPB.two"',
        );
      seen.set(entry, file);
    }
  }
};

/** Throws `KnowledgeError`, one line with file, entry and example, for the first thing that does not hold together. */
export const check = ({ register, topics }: Parsed): void => {
  for (const [id, source] of Object.entries(register.sources)) {
    if (!/^https?:\/\/\S+\.\S+$/.test(source.url))
      refuse(REGISTER, `sources "${id}"`, 'has no address (url) that could be opened', right('url'));
  }
  checkNames(topics);
  const sources = new Set(Object.keys(register.sources));
  const figures = new Set(topics.flatMap(({ content }) => entriesOf(content).map((figure) => figure.id)));
  const facts = new Set(topics.flatMap(({ content }) => content.facts.map((fact) => fact.id)));
  for (const { file, content } of topics) checkFile({ file, sources, figures }, content, facts);
};
