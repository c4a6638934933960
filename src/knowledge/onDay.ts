import { UnknownFact, UnlikeFigures } from './errors';
import { spokenDate, staleAfter } from './freshness';
import { spokenNumber } from './format';
import { fillIn, placeholdersOf, type Entry } from './read';
import type { Fact, Program, TopicFile } from './schema';
import type {
  Aspect, Comparison, Credential, CredentialField, Figure, Knowledge, Path, Said, Source, Vocabulary, Worked,
} from './types'; // prettier-ignore

/** Everything on file, indexed and frozen; the same on every day. */
export interface Shelves {
  readonly sources: ReadonlyMap<string, Source>;
  readonly figures: ReadonlyMap<string, Entry>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly credentials: TopicFile['credentials'];
  readonly comparisons: TopicFile['comparisons'];
  readonly programs: readonly Program[];
  readonly vocabulary: Vocabulary;
}

type Row = TopicFile['comparisons'][number]['rows'][number];

/** Said for a number whose time is over, in a sentence and in a table's cell. */
const TOO_OLD = 'too old to quote';

const found = <T>(what: string, id: string, value: T | undefined): T => {
  if (value === undefined) throw new UnknownFact(`There is no ${what} "${id}" on file.`);
  return value;
};

/** The sources of every figure that a number was worked out from, at whatever remove. */
const sourcesUnder = ({ from }: Worked): Source[] =>
  from.flatMap((part) => ('sources' in part ? part.sources : 'from' in part ? sourcesUnder(part) : []));

/** The knowledge as it may be spoken on one day. */
export class OnDay implements Knowledge {
  readonly vocabulary: Vocabulary;
  private readonly saids = new Map<string, Said>();

  constructor(
    private readonly shelves: Shelves,
    readonly today: string,
  ) {
    this.vocabulary = shelves.vocabulary;
  }

  say(factId: string): Said {
    const known = this.saids.get(factId);
    if (known !== undefined) return known;
    const fact = found('fact', factId, this.shelves.facts.get(factId));
    const spoken = placeholdersOf(fact.text);
    const old = spoken.filter((id) => this.figure(id) === undefined);
    const said: Said = Object.freeze({
      id: factId,
      text: old.length === 0 ? this.fill(fact.text) : (fact.whenStale ?? TOO_OLD),
      sources: this.sources([...fact.sources, ...spoken.flatMap((id) => this.entry(id).sources)]),
      kind: fact.kind,
    });
    this.saids.set(factId, said);
    return said;
  }

  list(topic: string, path?: Path): readonly Said[] {
    const facts = [...this.shelves.facts.values()].filter((fact) => fact.topic === topic);
    found('topic', topic, facts[0]);
    return Object.freeze(
      facts
        .filter((fact) => path === undefined || fact.path === undefined || fact.path === path)
        .map((fact) => this.say(fact.id)),
    );
  }

  figure(id: string): Figure | undefined {
    const entry = this.shelves.figures.get(id);
    if (entry === undefined || entry.staleAfter < this.today) return undefined;
    const { low, high, unit, asOf, measure } = entry;
    return Object.freeze({
      ...{ id, low, high, unit, asOf, staleAfter: entry.staleAfter },
      text: spokenNumber(low, high, unit),
      when: spokenDate(asOf),
      series: measure?.series ?? id,
      measured: measure?.measured ?? '',
      sources: this.sources(entry.sources),
    });
  }

  worked(sum: Worked): Said {
    const { low, high, unit } = sum;
    return Object.freeze({
      text: spokenNumber(low, high, unit),
      sources: Object.freeze([...new Set(sourcesUnder(sum))]),
      kind: 'fact',
    });
  }

  difference(id: string, other: string): Figure | undefined {
    const [a, b] = [this.figure(id), this.figure(other)];
    if (a === undefined || b === undefined) return undefined;
    if (a.series !== b.series || a.unit !== b.unit)
      throw new UnlikeFigures(
        `${id} (${a.series}, ${a.unit}) and ${other} (${b.series}, ${b.unit}) cannot be subtracted.`,
      );
    const [low, high] = [a.low - b.high, a.high - b.low];
    return Object.freeze({
      ...a,
      ...{ id: `${id} - ${other}`, low, high, text: spokenNumber(low, high, a.unit) },
      staleAfter: a.staleAfter < b.staleAfter ? a.staleAfter : b.staleAfter,
      sources: this.sources([...this.entry(id).sources, ...this.entry(other).sources]),
    });
  }

  programs(state: string, what?: Program['what']): readonly Said[] {
    const here = this.shelves.programs.filter(
      (one) => one.state === state && (what ?? one.what) === one.what,
    );
    return Object.freeze(here.filter((one) => this.stands(one)).map((one) => this.program(one)));
  }

  source(id: string): Source | undefined {
    return this.shelves.sources.get(id);
  }

  compare(aspect: Aspect): Comparison {
    const { title, rows } = found(
      'comparison',
      aspect,
      this.shelves.comparisons.find((comparison) => comparison.aspect === aspect),
    );
    const spoken = rows.flatMap((row) => placeholdersOf(row.coding + row.billing));
    const told = rows.flatMap((row): (readonly string[])[] => {
      const cells = this.cells(row);
      return cells ? [Object.freeze([row.label, ...cells])] : [];
    });
    return Object.freeze({
      title,
      columns: Object.freeze(['', 'Coding', 'Billing']),
      rows: Object.freeze(told),
      sources: this.sources([
        ...rows.flatMap((row) => row.sources),
        ...spoken.flatMap((id) => this.entry(id).sources),
      ]),
    });
  }

  credential(id: string): Credential {
    const { fields, name, issuer, path, level } = found(
      'credential',
      id,
      this.shelves.credentials.find((credential) => credential.id === id),
    );
    const said: Partial<Record<CredentialField, Said>> = Object.fromEntries(
      Object.entries(fields).map(([field, factId]) => [field, this.say(factId)]),
    );
    return Object.freeze({ id, name, issuer, path, level, fields: Object.freeze(said) });
  }

  credentials(path?: Path): readonly Credential[] {
    return Object.freeze(
      this.shelves.credentials
        .filter((credential) => path === undefined || credential.path === path || credential.path === 'both')
        .map((credential) => this.credential(credential.id)),
    );
  }

  /** What a row says of coding and of billing; undefined when all its figures are too old and no direction is on file. */
  private cells({ coding, billing, whenStale }: Row): readonly [string, string] | undefined {
    const isOld = (cell: string): boolean => placeholdersOf(cell).some((id) => this.figure(id) === undefined);
    if (!isOld(coding) && !isOld(billing)) return [this.fill(coding), this.fill(billing)];
    if (whenStale) return [whenStale.coding, whenStale.billing];
    const stands = [coding, billing].some((cell) => placeholdersOf(cell).length > 0 && !isOld(cell));
    const told = (cell: string): string => (isOld(cell) ? TOO_OLD : this.fill(cell));
    return stands ? [told(coding), told(billing)] : undefined;
  }

  private entry(id: string): Entry {
    return found('figure', id, this.shelves.figures.get(id));
  }

  private sources(ids: readonly string[]): readonly Source[] {
    return Object.freeze([...new Set(ids)].map((id) => found('source', id, this.shelves.sources.get(id))));
  }

  private fill(text: string): string {
    return fillIn(text, (id, date) => {
      if (date) return spokenDate(this.entry(id).asOf);
      return this.figure(id)?.text ?? TOO_OLD;
    });
  }

  private stands({ asOf, text }: Program): boolean {
    return (
      staleAfter(asOf, 'fee', this.today) >= this.today && placeholdersOf(text).every((id) => this.figure(id))
    );
  }

  private program({ id, text, sources, asOf }: Program): Said {
    const spoken = placeholdersOf(text).flatMap((figure) => this.entry(figure).sources);
    const said = `${this.fill(text)} (${spokenDate(asOf)})`;
    return Object.freeze({ id, text: said, kind: 'fact', sources: this.sources([...sources, ...spoken]) });
  }
}
