import type { Row, Store, Write } from '../store/store';
import type { Activity } from '../channels/activity';
import { type Address, addressOf } from './address';
import type { Mark, TalkDocument } from './document';
import type { Act, Journal } from './journal';
import { type Stored, actsKey, firstWrites, isDone, outboxOf } from './outbox';
import type { Taken } from './turns';

export const talkRow = (talk: string): string => `talk/${talk}`;

/** A turn as decided, before it is written. */
export interface Decided {
  readonly talk: string;
  readonly id: string;
  readonly key: string | null;
  readonly activity: Activity | undefined;
  readonly address: Address;
  readonly document: TalkDocument;
  readonly memory: unknown;
  readonly acts: readonly Act[];
  readonly now: number;
  readonly lease: number;
  readonly remember: number;
}

export interface Prepared {
  readonly taken: Taken;
  readonly writes: readonly Write[];
}

const documentWrite = ({ talk }: Decided, rows: ReadonlyMap<string, Row>, value: TalkDocument): Write => ({
  key: talkRow(talk),
  value,
  version: rows.get(talkRow(talk))?.version ?? 0,
});

/** The turn's document, which the log needs no marks in: it knows a repeated message itself. */
const next = (turn: Decided, taken: readonly Mark[]): TalkDocument => ({
  ...turn.document,
  memory: turn.memory,
  turns: turn.document.turns + 1,
  greeted: turn.document.greeted || turn.activity === undefined,
  taken,
});

/** For our own log: its rows and the document, together. */
export function withJournal(turn: Decided, rows: ReadonlyMap<string, Row>, journal: Journal): Prepared {
  const { activity, acts, address } = turn;
  const entered = journal.enter({ ...(activity && { activity }), acts }, rows);
  return {
    taken: { id: entered.id, repeated: false, acts: entered.acts, address, due: false, outbox: '', until: 0 },
    writes: [documentWrite(turn, rows, next(turn, [])), ...entered.writes],
  };
}

/** Parts with marks beyond those remembered, and with their acts; what is still due stays until it is sent. */
async function evict(store: Store, turn: Decided, marks: readonly Mark[]): Promise<[Mark[], Write[]]> {
  const excess = marks.length - turn.remember;
  if (excess <= 0) return [[...marks], []];
  const old = marks.slice(0, excess);
  const keyOf = (mark: Mark): string => actsKey(outboxOf(turn.talk, mark.turn));
  const rows = await store.read(old.map(keyOf));
  const isDue = (mark: Mark): boolean => {
    const row = rows.get(keyOf(mark));
    return row !== undefined && !isDone(row.value as Stored);
  };
  const gone = old.filter((mark) => !isDue(mark));
  const writes = gone.flatMap((mark) => {
    const row = rows.get(keyOf(mark));
    return row ? [{ key: keyOf(mark), value: null, version: row.version }] : [];
  });
  return [marks.filter((mark) => !gone.includes(mark)), writes];
}

/** For a foreign service: the document, and the acts as due. */
export async function withOutbox(
  turn: Decided,
  rows: ReadonlyMap<string, Row>,
  store: Store,
): Promise<Prepared> {
  const { id, key, acts, now, talk } = turn;
  const [marks, evictions] = await evict(store, turn, [
    ...turn.document.taken,
    { key, id, turn: turn.document.turns },
  ]);
  const outbox = outboxOf(talk, turn.document.turns);
  const until = now + turn.lease;
  const address = addressOf(turn.address);
  return {
    taken: { id, repeated: false, acts, address, due: acts.length > 0, outbox, until },
    writes: [
      documentWrite(turn, rows, next(turn, marks)),
      ...firstWrites(outbox, { id, address, acts, sent: 0, decided: now, until }),
      ...evictions,
    ],
  };
}
