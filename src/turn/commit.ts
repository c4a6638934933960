import type { Activity } from '../channels/activity';
import type { Row, Store, Write } from '../store/store';
import type { Address } from './address';
import { type Mark, type TalkDocument, documentKey } from './document';
import type { Act, Journal } from './journal';
import { pageIn, pageWrites } from './page';
import { type KeptReminder, reminderWrites } from './remind';
import { type Stored, actsKey, dueKey, isDone, outboxOf } from './outbox';
import type { Taken } from './turns';
import { over } from './write';

type Rows = ReadonlyMap<string, Row>;

/** A turn as decided, before it is written. */
export interface Decided {
  readonly talk: string;
  readonly id: string;
  readonly activity: Activity | undefined;
  readonly mark: string | null;
  readonly address: Address;
  readonly document: TalkDocument;
  readonly memory: unknown;
  readonly acts: readonly Act[];
  readonly now: number;
  /** The day where the person is, and its time zone where that is known. */
  readonly today: string;
  readonly zone?: string;
  readonly lease: number;
  readonly remember: number;
}

export interface Prepared {
  readonly taken: Taken;
  readonly writes: readonly Write[];
}

function documentWrite(
  { talk, document, memory }: Decided,
  rows: Rows,
  reminders: readonly KeptReminder[] = [],
): Write {
  const page = pageIn(memory);
  const next: TalkDocument = {
    ...{ form: document.form, memory, turns: document.turns + 1 },
    ...(page !== undefined && { page }),
    ...(reminders.length > 0 && { reminders }),
  };
  return over(rows, documentKey(talk), next);
}

const pagesOf = async ({ talk, document, memory }: Decided, store: Store): Promise<Write[]> =>
  pageWrites(store, talk, document.page, pageIn(memory));

/** For our own log: its rows and the document, together. The log itself knows a repeated message. */
export async function withJournal(
  turn: Decided,
  rows: Rows,
  journal: Journal,
  store: Store,
): Promise<Prepared> {
  const { activity, acts, address } = turn;
  const entered = journal.enter({ ...(activity && { activity }), acts }, rows);
  return {
    taken: { id: entered.id, repeated: false, acts: entered.acts, address, due: false, outbox: '', until: 0 },
    writes: [documentWrite(turn, rows), ...entered.writes, ...(await pagesOf(turn, store))],
  };
}

/** Deletes what is kept of a turn that has left the window, unless it is still due. */
async function evictions(store: Store, outbox: string): Promise<Write[]> {
  const acts = actsKey(outbox);
  const stored = (await store.read([acts])).get(acts)?.value as Stored | undefined;
  if (!stored || !isDone(stored)) return [];
  const keys = stored.mark === null ? [acts] : [acts, stored.mark];
  const rows = await store.read(keys);
  return [...rows.keys()].map((key) => over(rows, key, null));
}

/** For a foreign service: the document, the activity's mark, and the acts as due. */
export async function withOutbox(turn: Decided, rows: Rows, store: Store): Promise<Prepared> {
  const { talk, id, mark, address, acts, now, document, remember } = turn;
  const outbox = outboxOf(talk, document.turns);
  const until = now + turn.lease;
  const stored: Stored = { id, mark, address, acts, sent: 0, decided: now, until };
  const marked: Mark = { id, outbox };
  // Nothing stands there, unless the document was of a form that nobody knows any more.
  const there = await store.read([actsKey(outbox), dueKey(outbox)]);
  const old = document.turns - remember;
  const reminders = await reminderWrites(store, turn, document.reminders, turn.memory);
  return {
    taken: { id, repeated: false, acts, address, due: acts.length > 0, outbox, until },
    writes: [
      documentWrite(turn, rows, reminders.kept),
      ...(await pagesOf(turn, store)),
      ...reminders.writes,
      ...(mark === null ? [] : [over(rows, mark, marked)]),
      over(there, actsKey(outbox), stored),
      over(there, dueKey(outbox), isDone(stored) ? null : true),
      ...(old < 0 ? [] : await evictions(store, outboxOf(talk, old))),
    ],
  };
}
