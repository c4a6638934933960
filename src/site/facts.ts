import type { Chapter } from '../knowledge/receipts';
import type { Source } from '../knowledge/types';

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
}
