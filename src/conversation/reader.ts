import type { Knowledge } from '../knowledge/types';
import type { Intent } from './intent';
import type { Reply } from './reply';

/** Looks over one kind of thing that people paste: a school's advertisement, a job offer. */
export interface Reader {
  readonly name: string;
  /** How it is called in mid-sentence: "a school’s offer". */
  readonly title: string;
  /** The subject that a reading belongs to. */
  readonly intent: Intent;
  /** Whether a text is of its kind; of what is only perhaps so the person is asked first. */
  readonly recognises: (text: string) => 'surely' | 'perhaps' | undefined;
  readonly tell: (know: Knowledge, text: string) => Reply[];
  /** Two or three questions a person would ask next. */
  readonly next: readonly string[];
}
