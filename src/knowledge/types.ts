/** The shapes that the knowledge module hands out. Everything here is frozen and carries its sources. */

export type Path = 'coding' | 'billing';

/** Where a statement comes from; an entry of the source register. `asOf` is the reference period, e.g. `2025-05`. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly asOf?: string;
  /** The notice that a licence asks to be shown wherever the data are (O*NET). */
  readonly attribution?: string;
  /** `primary` when it is the word of whoever made the figure. */
  readonly kind?: 'primary' | 'secondary' | 'weak';
  readonly licence?: string;
}

/** Words that may be spoken, with the sources they rest on. Advice is our suggestion and never holds a figure. */
export interface Said {
  /** The fact that is said; absent for a sentence that code has put together. */
  readonly id?: string;
  readonly text: string;
  readonly sources: readonly Source[];
  readonly kind: 'fact' | 'advice';
}

export type Unit =
  | 'USD/year'
  | 'USD/hour'
  | 'USD'
  | 'percent'
  | 'jobs'
  | 'questions'
  | 'hours'
  | 'months'
  | 'units'
  | 'score'
  | 'count';

/** A number with its unit, reference date and sources; `low` equals `high` for a point. */
export interface Figure {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  /** Reference date, `YYYY`, `YYYY-MM` or a projection period `YYYY-YY`. */
  readonly asOf: string;
  /** The number formatted for speech: `$51,140`, `7.1 percent`, `$399 to $425`. */
  readonly text: string;
  /** The reference date for speech: `May 2025`, `2024 to 2034`. */
  readonly when: string;
  /** The measurement it belongs to, e.g. `OEWS May 2025`: one definition, so that its figures may be subtracted. */
  readonly series: string;
  /** Who or what was measured, in plain words. */
  readonly measured: string;
  /** The last day, `YYYY-MM-DD`, on which the number may be spoken. */
  readonly staleAfter: string;
  readonly sources: readonly Source[];
}

/** A number of the person's own, or one on file: `low` equals `high` for a point. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** A number worked out from others: by which rule and from what, so that it can be worked out again. */
export interface Worked extends Span {
  readonly unit: Unit;
  readonly rule: string;
  readonly from: readonly (Figure | Worked | Span)[];
}

export interface Comparison {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly sources: readonly Source[];
}

export type Aspect =
  | 'overview'
  | 'duties'
  | 'day'
  | 'skills'
  | 'training'
  | 'certificates'
  | 'pay'
  | 'outlook'
  | 'remote'
  | 'advancement';

/** One field of a credential: what is on file, or undefined. */
export type CredentialField =
  | 'scope'
  | 'prerequisites'
  | 'exam'
  | 'fee'
  | 'membership'
  | 'renewal'
  | 'passRate'
  | 'retest'
  | 'removal'
  | 'suits';

export interface Credential {
  /** Short name as people write it: `CPC`, `CPC-A`, `RHIT`. */
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly path: Path | 'both';
  readonly level: string;
  /** What may be said about a field; a field that is not on file, or only from memory, is absent. */
  readonly fields: Readonly<Partial<Record<CredentialField, Said>>>;
}

export interface Place {
  /** Two-letter code, DC included. */
  readonly code: string;
  readonly name: string;
}

/** An area of `pay.metro.<id>` figures. */
export interface Metro {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  /** What people call it, in lower case: `dallas`, `fort worth`. */
  readonly spellings?: readonly string[];
}

/** What understanding needs to recognise names: ids with their spellings. */
export interface Vocabulary {
  readonly credentials: readonly { readonly id: string; readonly spellings: readonly string[] }[];
  readonly places: readonly Place[];
  readonly metros: readonly Metro[];
}

/**
 * The shared module as it stands on one day. Every method throws `UnknownFact` for an id that does not exist:
 * an author's mistake, caught by the tests that walk every answer.
 */
export interface Knowledge {
  /** The day on which freshness is judged, `YYYY-MM-DD`. */
  readonly today: string;
  /** The spoken form of a fact; past its shelf life the direction and the link remain and the number is gone. */
  say(factId: string): Said;
  /** The facts of a topic in file order, e.g. `list('duties', 'coding')`. */
  list(topic: string, path?: Path): readonly Said[];
  /** A figure that may still be spoken today; undefined when it is past its shelf life or not on file. */
  figure(id: string): Figure | undefined;
  /** The spoken form of a number worked out from others, with the sources of all that are on file. */
  worked(sum: Worked): Said;
  /**
   * How much one figure is above another, both ends of ranges included (`low` is the least it can be). Undefined when
   * either is past its shelf life or not on file. Throws `UnlikeFigures` when they are not of one series and one unit:
   * across a change of definition or of who was asked a difference means nothing.
   */
  difference(id: string, other: string): Figure | undefined;
  /** Training (or help) on file for a state, as it may be spoken today; what is past its time is left out. */
  programs(state: string, what?: 'training' | 'help'): readonly Said[];
  /** A source of the register; undefined when it is not there (any more). */
  source(id: string): Source | undefined;
  compare(aspect: Aspect): Comparison;
  credential(id: string): Credential;
  credentials(path?: Path): readonly Credential[];
  readonly vocabulary: Vocabulary;
}
