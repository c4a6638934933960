import { KnowledgeError } from './errors';
import { entriesOf, placeholdersOf, REGISTER, type Parsed } from './read';
import type { Fact, TopicFile } from './schema';

/** Names and rules that hold digits and are no figures. */
const NAMES = /\b(ICD-10(-CM|-PCS)?|ICD-9|CMS-1500|CMS-1450|UB-04|837[PI]|835|CO-97|O\*NET)/g;
const TYPED_NUMBER = /\$\s?\d|\d\s?(percent|%)/;

interface Context {
  readonly file: string;
  readonly sources: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

const refuse = (file: string, entry: string, what: string): never => {
  throw new KnowledgeError(`${file}, ${entry}: ${what}`);
};

const checkSources = (at: Context, entry: string, ids: readonly string[]): void => {
  for (const id of ids) {
    if (!at.sources.has(id)) refuse(at.file, entry, `cites "${id}", which ${REGISTER} does not list`);
  }
};

const checkText = (at: Context, entry: string, text: string): void => {
  for (const id of placeholdersOf(text)) {
    if (!at.figures.has(id)) refuse(at.file, entry, `speaks {${id}}, but there is no figure of that name`);
  }
  if (TYPED_NUMBER.test(text)) {
    refuse(at.file, entry, 'has a number typed into its text; make it a figure and speak it as {figure-id}');
  }
};

const checkFact = (at: Context, fact: Fact): void => {
  const entry = `facts "${fact.id}"`;
  if (fact.kind === 'fact' && fact.sources.length === 0) refuse(at.file, entry, 'is a fact without a source');
  checkSources(at, entry, fact.sources);
  checkText(at, entry, fact.text);
  if (fact.kind === 'advice' && /\d|\{/.test(fact.text.replace(NAMES, ''))) {
    refuse(at.file, entry, 'is advice and holds a figure; advice may not');
  }
  if (fact.whenStale !== undefined && /\{|\$\s?\d|\d\s?(percent|%)/.test(fact.whenStale)) {
    refuse(at.file, entry, 'has a figure in whenStale, which is said when figures are too old');
  }
};

const checkFile = (at: Context, content: TopicFile, facts: ReadonlySet<string>): void => {
  for (const figure of entriesOf(content)) {
    const entry = `figures "${figure.id}"`;
    if (figure.sources.length === 0) refuse(at.file, entry, 'is a figure without a source');
    if (figure.low > figure.high) refuse(at.file, entry, 'has its low end above its high end');
    if (figure.asOf === 'undated' && figure.shelf !== 'record')
      refuse(at.file, entry, 'is undated and must be a record');
    checkSources(at, entry, figure.sources);
  }
  for (const fact of content.facts) checkFact(at, fact);
  for (const credential of content.credentials) {
    for (const [field, id] of Object.entries(credential.fields)) {
      if (!facts.has(id)) {
        refuse(
          at.file,
          `credentials "${credential.id}"`,
          `${field} names the fact "${id}", which is not on file`,
        );
      }
    }
  }
  for (const { aspect, rows } of content.comparisons) {
    for (const row of rows) {
      const entry = `comparisons "${aspect}", row "${row.label}"`;
      checkSources(at, entry, row.sources);
      for (const cell of [row.coding, row.billing]) checkText(at, entry, cell);
    }
  }
};

const named = (content: TopicFile): string[] => [
  ...content.facts.map((fact) => `facts "${fact.id}"`),
  ...entriesOf(content).map((figure) => `figures "${figure.id}"`),
  ...content.credentials.map((credential) => `credentials "${credential.id}"`),
  ...content.comparisons.map((comparison) => `comparisons "${comparison.aspect}"`),
];

const checkNames = ({ topics }: Parsed): void => {
  const seen = new Map<string, string>();
  for (const { file, content } of topics) {
    for (const entry of named(content)) {
      const first = seen.get(entry);
      if (first !== undefined) refuse(file, entry, `is there twice; the first is in ${first}`);
      seen.set(entry, file);
    }
  }
};

/** Throws `KnowledgeError`, one line with file and entry, for the first thing that does not hold together. */
export const check = (parsed: Parsed): void => {
  const { register, topics } = parsed;
  for (const [id, source] of Object.entries(register.sources)) {
    if (!/^https?:\/\/\S+\.\S+$/.test(source.url)) {
      refuse(REGISTER, `sources "${id}"`, 'has no address (url) that could be opened');
    }
  }
  checkNames(parsed);
  const sources = new Set(Object.keys(register.sources));
  const figures = new Set(topics.flatMap(({ content }) => entriesOf(content).map((figure) => figure.id)));
  const facts = new Set(topics.flatMap(({ content }) => content.facts.map((fact) => fact.id)));
  for (const { file, content } of topics) checkFile({ file, sources, figures }, content, facts);
};
