import type { Knowledge, Path } from '../knowledge/types';
import type { Circumstance, Circumstances } from './circumstances';
import type { Entities, Intent } from './intent';
import type { Reply } from './reply';
import type { Remark } from './understood';

/** What a question is about, as an answer sees it. */
export interface About {
  readonly entities: Entities;
  /** The question in lower case, typos mended. */
  readonly words: string;
  /** The one path named, or that of the credential named; undefined when it is none or both. */
  readonly path: Path | undefined;
  /** What the person has told of their own lot, in this message or before. */
  readonly circumstances?: Circumstances;
  /** Those of them that the question itself names. */
  readonly told?: Circumstances;
  /** Why the message was not for us, where that is known. */
  readonly remark?: Remark;
  /** How many messages in a row were not for us before this one, so that a pointer is never worded the same twice running. */
  readonly pointers: number;
  /** The operator's own contact for people, when one is set. */
  readonly contact?: string;
}

type Tell = (know: Knowledge, about: About) => Reply[];
type Next = (about: About) => readonly string[];

/** A narrower question within an intent ("exam fee" within certification), known by its words. */
export interface AspectAnswer {
  readonly name: string;
  readonly when: RegExp | ((about: About) => boolean);
  readonly tell: Tell;
  readonly next?: Next;
}

/** The answer to one kind of question. The first aspect that applies answers; `tell` answers the rest. */
export interface Answer {
  readonly intent: Intent;
  /** Names the subject in a did-you-mean button, 45 characters or fewer: "What the jobs pay". */
  readonly label: string;
  readonly aspects?: readonly AspectAnswer[];
  /** Own numbers that this answer reckons with: a message of nothing else counts as a question to it. */
  readonly reckons?: readonly Circumstance[];
  readonly tell: Tell;
  /** Two or three questions a person would ask next, in the words they would use; each is understood when sent. */
  readonly next: Next;
}

/** The one path that is meant: the one named, else the one that all named credentials belong to; undefined when it is none or both. */
export function pathMeant(know: Knowledge, { path, credential = [] }: Entities): Path | undefined {
  const paths = new Set(path ?? credential.map((id) => know.credential(id).path));
  const [only] = paths;
  return paths.size === 1 && only !== 'both' ? only : undefined;
}
