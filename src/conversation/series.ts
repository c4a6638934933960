import type { Comparison, Path } from '../knowledge/types';

/** Data to draw, never a drawing. Each shape can also be read as its `table`, row by row. */

/** Whose mark it is: one path's, that of both, or of neither (all jobs, the insurer). */
export type Side = Path | 'both' | 'other';

/** A number that is drawn, and how it is written beside its mark. */
export interface Amount {
  readonly value: number;
  readonly text: string;
}

interface Drawn {
  /** The picture's address below `/pictures/`: `pay`, `pay-by-state/OH/coding`. */
  readonly name: string;
  readonly title: string;
  /** What is measured and how to read it. */
  readonly about: string;
  /** Source and date in one line. */
  readonly credit: string;
  /** What the picture shows, in a sentence for those who do not see it. */
  readonly alt: string;
  /** Everything that is drawn, as a table. */
  readonly table: Comparison;
}

/** From the tenth to the ninetieth percentile, as far as it is on file. */
export interface Range {
  readonly side: Side;
  readonly name: string;
  /** Who was counted, and when. */
  readonly note: string;
  readonly middle: Amount;
  readonly spread?: {
    readonly p10: Amount;
    readonly p25: Amount;
    readonly p75: Amount;
    readonly p90: Amount;
  };
}

/** What all marks are seen against: a line with a name. */
export interface Reference {
  readonly name: string;
  readonly amount: Amount;
}

export type RangeSeries = Drawn & {
  readonly shape: 'ranges';
  readonly ranges: readonly Range[];
  readonly reference?: Reference;
};

/** Places from the lowest to the highest. */
export interface Strip {
  readonly side: Side;
  readonly name: string;
  readonly places: readonly { readonly code: string; readonly name: string; readonly amount: Amount }[];
  /** The few that are shown where there is no room for all, from high to low. */
  readonly few: readonly { readonly name: string; readonly amount: Amount; readonly marked: boolean }[];
  readonly reference?: Reference;
}

/** `marked` is the code of the place that was asked about. */
export type StripSeries = Drawn & {
  readonly shape: 'strips';
  readonly strips: readonly Strip[];
  readonly marked?: string;
};

export interface JourneyStep {
  readonly side: Side;
  readonly who: string;
  readonly title: string;
  readonly text: string;
}

/** Steps in order; `back` is what returns from the last step to an earlier one. */
export type JourneySeries = Drawn & {
  readonly shape: 'journey';
  readonly steps: readonly JourneyStep[];
  readonly back: { readonly to: number; readonly text: string };
};

export interface Rung {
  readonly name: string;
  readonly entries: readonly { readonly id: string; readonly side: Side; readonly price: string; readonly hours: string }[]; // prettier-ignore
  /** Those of which neither price nor hours may be said. */
  readonly others: readonly string[];
}

export type LadderSeries = Drawn & {
  readonly shape: 'ladder';
  readonly rungs: readonly Rung[];
};

/** Bars to both sides of nothing, one panel beside the other. */
export interface Panel {
  readonly name: string;
  readonly bars: readonly { readonly side: Side; readonly name: string; readonly amount: Amount }[];
}

export type BarSeries = Drawn & {
  readonly shape: 'bars';
  readonly panels: readonly Panel[];
};

export type Series = RangeSeries | StripSeries | JourneySeries | LadderSeries | BarSeries;
