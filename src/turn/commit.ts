import type { Activity } from '../channels/activity';
import type { Channel } from '../channels/channel';
import type { Row, Store, Write } from '../store/store';
import type { Address } from './address';
import { type Composed, compose } from './compose';
import { type Mark, type TalkDocument, documentKey } from './document';
import { type Edit, markOfFirst } from './edit';
import { forgottenBy } from './forget';
import type { Journal } from './journal';
import { pageIn, pageWrites } from './page';
import { noteOfPerson, personKey } from './people';
import { type KeptReminder, reachOf, reminderWrites } from './remind';
import { type Stored, actsKey, dueKey, isDone, outboxOf } from './outbox';
import type { Thought } from './think';
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
  readonly thought: Thought;
  /** The earlier version of the message. */
  readonly edit: Edit | undefined;
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
  turn: Decided,
  rows: Rows,
  { open, last }: Pick<Composed, 'open' | 'last'> = { open: [], last: undefined },
  reminders: readonly KeptReminder[] = [],
): Write {
  const { talk, document, thought } = turn;
  const { memory, known } = thought;
  const page = pageIn(known);
  const next: TalkDocument = {
    ...{ form: document.form, memory, turns: document.turns + 1 },
    ...(page !== undefined && { page }),
    ...(open.length > 0 && { open }),
    ...(last && { last }),
    ...(reminders.length > 0 && { reminders, reach: reachOf(turn) }),
  };
  return over(rows, documentKey(talk), next);
}

const pagesOf = async ({ talk, document, thought }: Decided, store: Store): Promise<Write[]> =>
  pageWrites(store, talk, document.page, pageIn(thought.known));

/** For our own log: its rows and the document, together. The log itself knows a repeated message. */
export async function withJournal(
  turn: Decided,
  rows: Rows,
  journal: Journal,
  store: Store,
): Promise<Prepared> {
  const { activity, thought, address } = turn;
  const acts = thought.messages.map((message) => ({ act: 'send', activity: message }) as const);
  const entered = journal.enter({ ...(activity && { activity }), acts }, rows);
  return {
    taken: { id: entered.id, repeated: false, acts: entered.acts, address, due: false, outbox: '', until: 0 },
    writes: [
      documentWrite(turn, rows),
      ...entered.writes,
      ...(await pagesOf(turn, store)),
      ...(thought.forgot ? await earlierRows(store, journal, entered.writes) : []),
    ],
  };
}

/** What was written in a log before this turn, to be deleted for a person who asked to be forgotten. */
async function earlierRows(store: Store, { prefix }: Journal, now: readonly Write[]): Promise<Write[]> {
  const written = new Set(now.map(({ key }) => key));
  const keys = (await store.keys(prefix)).filter((key) => !written.has(key));
  const rows = await store.read(keys);
  return [...rows.keys()].map((key) => over(rows, key, null));
}

/** Deletes what is kept of a turn that has left the window, unless it is still due. */
async function evictions(store: Store, outbox: string): Promise<Write[]> {
  const acts = actsKey(outbox);
  const stored = (await store.read([acts])).get(acts)?.value as Stored | undefined;
  if (!stored || !isDone(stored)) return [];
  const keys = [acts, stored.mark, stored.first].filter((key) => typeof key === 'string');
  const rows = await store.read(keys);
  return [...rows.keys()].map((key) => over(rows, key, null));
}

/** What no longer needs to be kept: the oldest turn, or all there is of the person who asked for it. */
async function outlived({ talk, thought, document, remember }: Decided, store: Store): Promise<Write[]> {
  if (thought.forgot) return forgottenBy(store, talk);
  const old = document.turns - remember;
  return old < 0 ? [] : evictions(store, outboxOf(talk, old));
}

/** For a foreign service: the document, the activity's marks, and the acts as due. */
export async function withOutbox(
  turn: Decided,
  rows: Rows,
  channel: Channel,
  store: Store,
): Promise<Prepared> {
  const { talk, id, activity, mark, address, now, document, edit } = turn;
  const outbox = outboxOf(talk, document.turns);
  const composed = await compose(store, channel, outbox, turn);
  const { acts, settling, asked } = composed;
  const until = now + turn.lease;
  const first = markOfFirst({ id, talk, activity }, outbox, rows);
  const stored: Stored = {
    ...{ id, mark, address, acts, sent: 0, decided: now, until },
    ...(settling > 0 && { settling }),
    ...(asked !== undefined && { asked }),
    ...(!edit && first[0] && { first: first[0].key }),
  };
  const marked: Mark = { id, outbox };
  // Nothing stands there, unless the document was of a form that nobody knows any more.
  const there = await store.read([actsKey(outbox), dueKey(outbox), personKey(talk)]);
  const reminders = await reminderWrites(store, turn, turn.thought.known);
  const own = [
    documentWrite(turn, rows, composed, reminders.kept),
    ...(await pagesOf(turn, store)),
    ...reminders.writes,
    ...(mark === null ? [] : [over(rows, mark, marked)]),
    ...first,
    ...(channel.knowsPeople ? noteOfPerson(talk, there) : []),
    over(there, actsKey(outbox), stored),
    over(there, dueKey(outbox), isDone(stored) ? null : true),
  ];
  const written = new Set(own.map(({ key }) => key));
  const others = [...(edit?.givenUp ?? []), ...(await outlived(turn, store))];
  const taken = { id, repeated: false, acts, address, due: acts.length > 0, outbox, until };
  return { taken, writes: [...own, ...onceEach(others.filter(({ key }) => !written.has(key)))] };
}

/** Of several writes to one row the last. */
const onceEach = (writes: readonly Write[]): Write[] => [
  ...new Map(writes.map((write) => [write.key, write])).values(),
];
