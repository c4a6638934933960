import type { Activity } from '../channels/activity';
import type { Row, Store, Write } from '../store/store';
import { abandoned } from './carry';
import { type LastMessage, type Mark, type TalkDocument, firstMarkKey } from './document';
import type { Sent } from './journal';
import { type Stored, actsKey, dueKey, isDone } from './outbox';

type Rows = ReadonlyMap<string, Row>;

/** A message that came before in another wording. */
export interface Edit {
  /** Where its answer stands; a question that a talk went on with is no part of it, unless it was the last. */
  readonly places: readonly Sent[];
  /** Present when it was the last message of the talk: what was known when it came. */
  readonly last?: LastMessage;
  /** What of the earlier answer nobody has sent, nor is sending, is given up. */
  readonly givenUp: readonly Write[];
}

/** The earlier version of an edited message; undefined where none was met, or nothing is kept of it any more. */
export async function editOf(
  { store, now }: { readonly store: Store; readonly now: number },
  {
    talk,
    activity,
    rows,
    document,
  }: { talk: string; activity: Activity; rows: Rows; document: TalkDocument },
): Promise<Edit | undefined> {
  const mark = rows.get(firstMarkKey(talk, activity) ?? '')?.value as Mark | undefined;
  if (!mark) return undefined;
  const outbox = mark.later?.at(-1) ?? mark.outbox;
  const earlier = await store.read([actsKey(outbox), dueKey(outbox)]);
  const stored = earlier.get(actsKey(outbox))?.value as Stored | undefined;
  const last = document.last?.id === activity.id ? document.last : undefined;
  return {
    places: stored ? standing(stored, outbox).filter(({ place }) => last ?? place !== stored.asked) : [],
    ...(last && { last }),
    givenUp: stored && !isDone(stored) && stored.until <= now ? giveUp(stored, outbox, earlier) : [],
  };
}

/** Where something of an answer stands. */
const standing = ({ acts, settling = 0 }: Stored, outbox: string): Sent[] =>
  acts.flatMap(({ act }, place) => (place < settling || act === 'delete' ? [] : [{ outbox, place }]));

function giveUp(stored: Stored, outbox: string, rows: Rows): Write[] {
  const [acts, due] = [actsKey(outbox), dueKey(outbox)];
  return [
    { key: acts, value: abandoned(stored), version: rows.get(acts)?.version ?? 0 },
    { key: due, value: null, version: rows.get(due)?.version ?? 0 },
  ];
}

/** The mark by which later edits, and a late first version, find this one. */
export function markOfFirst(
  { id, talk, activity }: { id: string; talk: string; activity: Activity | undefined },
  outbox: string,
  rows: Rows,
): Write[] {
  const key = firstMarkKey(talk, activity);
  if (key === null) return [];
  const row = rows.get(key);
  const before = row?.value as Mark | undefined;
  const value: Mark = before ? { ...before, later: [...(before.later ?? []), outbox] } : { id, outbox };
  return [{ key, value, version: row?.version ?? 0 }];
}
