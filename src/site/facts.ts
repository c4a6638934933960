import type { Chapter } from '../knowledge/receipts';
import type { Source } from '../knowledge/types';

/** How the fit talk judges, as the judging code itself holds it. */
export interface FitMethod {
  /** Pairs of tasks, each with its O*NET elements for either side, or with our own reason. */
  readonly pairs: readonly {
    readonly subject: string;
    readonly coding: readonly string[];
    readonly billing: readonly string[];
    readonly why?: string;
  }[];
  readonly shared: readonly { readonly subject: string; readonly elements: readonly string[] }[];
  /** What is asked of a person's own lot; it shapes the plan only. */
  readonly lot: readonly string[];
  /** Points of an answer, by the words for it. */
  readonly pairPoints: readonly { readonly answer: string; readonly points: number }[];
  readonly sharedPoints: readonly { readonly answer: string; readonly points: number }[];
  readonly thresholds: Readonly<
    Record<'slight' | 'clear' | 'bothPull' | 'neitherPull' | 'neitherCount' | 'contradiction', number>
  >;
  /** Of all `patterns` of answers, how many come to each outcome. */
  readonly patterns: number;
  readonly shares: readonly { readonly outcome: string; readonly count: number }[];
  /** How many of the leanings are clear ones. */
  readonly clear: number;
}

/** What the pages say that differs from one installation to the next. */
export interface SiteFacts {
  /** How the world reaches this server, without a slash at its end: `https://advice.example.org`. */
  readonly publicUrl: string;
  /** Who runs this server (ORGANISATION_NAME). */
  readonly organisation?: string;
  /** A person to turn to (HUMAN_CONTACT): an email address, a web address, a telephone number or a sentence. */
  readonly contact?: string;
  /** The words of messages that were not understood are kept for the operator (KEEP_MISUNDERSTOOD). */
  readonly keepsMisunderstood?: boolean;
  /** What people say of answers is kept for the operator (KEEP_FEEDBACK). */
  readonly keepsFeedback?: boolean;
  readonly sources: readonly Source[];
  /** Everything on file as it stands on `today` (`YYYY-MM-DD`). */
  readonly chapters: readonly Chapter[];
  readonly today: string;
  /** The text that O*NET's licence asks for wherever its data is shown. */
  readonly onetAttribution: string;
  readonly fit: FitMethod;
}
