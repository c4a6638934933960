import type { Comparison, Figure, Said, Source } from '../knowledge/types';
import type { Plan } from './plan';
import type { LeanSeries, Series } from './series';

export type { Comparison, Series, Source };

/** A choice of a guided conversation, by name, so that a button of a step that no longer exists is known as one. */
export interface ChoiceRef {
  readonly dialog: string;
  readonly step: string;
  readonly id: string;
}

/** Something to press. Without `ref` it is a next step: pressing it says its label. */
export interface Choice {
  readonly label: string;
  readonly ref?: ChoiceRef;
}

export type FitOutcome = 'coding' | 'billing' | 'both' | 'close' | 'neither';

/** The result of "which path suits me?". `lean` runs from -10 (coding) to +10 (billing). */
export interface FitResult {
  readonly outcome: FitOutcome;
  readonly strength: 'slight' | 'clear' | 'none';
  readonly lean: number;
  /** The answers that counted most, each quoting what was chosen. */
  readonly because: readonly string[];
  /** The strongest answers that speak against the result; where none does, what speaks against the job, or that none does. */
  readonly against: readonly string[];
  /** What would change the result: one entry per answer whose neighbour gives another outcome. */
  readonly changes: readonly string[];
}

export interface Receipt {
  readonly id: string;
  readonly url: string;
}

interface ReplyBase {
  /** The complete plain form: what a person without cards reads. */
  readonly text: string;
  readonly sources?: readonly Source[];
  readonly choices?: readonly Choice[];
  /** Facts named in the text, each with its place on the page of sources: an address, or a path on our own server. */
  readonly receipts?: readonly Receipt[];
}

/** What can be opened, by its words. */
export interface Way {
  readonly label: string;
  /** A whole address. */
  readonly url: string;
}

/** `page` holds more of it: an address, or a path on our own server. `way` leads to where the person can go on. */
export type TextReply = ReplyBase & { readonly kind: 'text'; readonly page?: string; readonly way?: Way };
/** `progress` counts the questions of a guided talk. */
export type QuestionReply = ReplyBase & {
  readonly kind: 'question';
  readonly progress?: { readonly at: number; readonly of: number };
};
/** `lead` is what stands above the table; `text` repeats lead and table in plain form. */
export type TableReply = ReplyBase & {
  readonly kind: 'table';
  readonly lead: string;
  readonly table: Comparison;
};
/**
 * `lead` stands above the picture and `notes` below it; `text` repeats both and says in lines of its own what the
 * picture shows.
 */
export type ChartReply = ReplyBase & {
  readonly kind: 'chart';
  readonly lead: string;
  readonly series: Series;
  readonly notes: readonly string[];
};
/** `picture` is where the person stands, to draw; absent where no lean is to be shown. */
export type FitReply = ReplyBase & { readonly kind: 'fit'; readonly picture?: LeanSeries } & FitResult;
export type PlanReply = ReplyBase & { readonly kind: 'plan' } & Plan;

/** Closed on purpose: a new kind breaks the build in every channel until each can draw it. */
export type Reply = TextReply | QuestionReply | TableReply | ChartReply | FitReply | PlanReply;

type Part = string | Said | Figure;

const uniqueSources = (sources: readonly Source[]): Source[] => [
  ...new Map(sources.map((s) => [s.id, s])).values(),
];

/** Sources of the given parts, each once, in order of first use. */
export const sourcesOf = (...parts: readonly { readonly sources?: readonly Source[] }[]): Source[] =>
  uniqueSources(parts.flatMap((part) => part.sources ?? []));

/**
 * Builds a text reply from a template: ``tell`The middle is ${figure} (${figure.when}).` ``.
 * Facts and figures put into it bring their sources along, so that none can be lost.
 */
export function tell(strings: TemplateStringsArray, ...parts: readonly Part[]): TextReply {
  const text = strings.reduce((all, string, i) => {
    const part = parts[i];
    return all + string + (part === undefined ? '' : typeof part === 'string' ? part : part.text);
  }, '');
  const sources = sourcesOf(...parts.filter((part) => typeof part !== 'string'));
  return { kind: 'text', text, ...(sources.length > 0 && { sources }) };
}

/** A lead sentence and up to five lines, with the sources of all. */
export function list(lead: TextReply, lines: readonly Said[]): TextReply {
  const text = [lead.text, ...lines.map((line) => `• ${line.text}`)].join('\n');
  const sources = sourcesOf(lead, ...lines);
  return { kind: 'text', text, ...(sources.length > 0 && { sources }) };
}

/** A table under its lead; the plain form lists each row on a line of its own: `Pay: coding …; billing …`. */
export function table(lead: TextReply, comparison: Comparison): TableReply {
  const rows = comparison.rows.map(([head, ...cells]) => {
    const named = cells.map((cell, i) => `${comparison.columns[i + 1] ?? ''}: ${cell}`);
    return `• ${head ?? ''}. ${named.join('; ')}`;
  });
  return {
    kind: 'table',
    lead: lead.text,
    table: comparison,
    text: [lead.text, ...rows].join('\n'),
    sources: sourcesOf(lead, comparison),
  };
}

/** A picture under its lead. `shown` are the lines that the picture stands for, `notes` those that it does not hold. */
export function chart(
  lead: TextReply,
  series: Series,
  shown: readonly Said[],
  notes: readonly Said[] = [],
): ChartReply {
  const { text, sources = [] } = list(lead, [...shown, ...notes]);
  return {
    kind: 'chart',
    lead: lead.text,
    series,
    notes: notes.map((note) => note.text),
    text,
    sources: uniqueSources([...sources, ...series.table.sources]),
  };
}
