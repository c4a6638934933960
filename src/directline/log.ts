import { createHash } from 'node:crypto';
import type { Activity } from '../channels/activity';
import type { Entry, Journal, Row, Store, Write } from '../turn/takeTurn';

/** As clients know us. */
const CHANNEL = 'directline';
/** Nothing is sent to it: replies stand in the log. */
const SERVICE_URL = 'urn:crosswalk:directline';

/** The head of a conversation's log. `count` rows stand in it, numbered from 1. */
interface Head {
  readonly count: number;
}

/** Activities after a watermark, and the watermark behind the last of them. */
export interface Page {
  readonly activities: readonly Activity[];
  readonly watermark: number;
}

export interface Log {
  /** Undefined for a conversation that was never started. */
  count(conversation: string): Promise<number | undefined>;
  /** For several conversations at once; those without a log are left out. */
  counts(conversations: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Up to `PAGE` activities behind `after`. */
  read(conversation: string, after: number, count: number): Promise<Page>;
  /** The activity of that id; undefined when this conversation has none. */
  find(conversation: string, id: string): Promise<Activity | undefined>;
  /** Writes the log of one conversation in the commit of a turn. */
  journal(conversation: string, person: Activity['from']): Journal;
  /** What the keys of a conversation begin with. */
  prefix(conversation: string): string;
  /** Whom we speak as, and to, in a conversation. */
  address(
    conversation: string,
    person: Activity['from'],
  ): Pick<Activity, 'channelId' | 'serviceUrl' | 'conversation' | 'from' | 'recipient'>;
}

export const PAGE = 200;
const ID_DIGITS = 7;

const prefixOf = (conversation: string): string => `dl/${conversation}/`;
const headKey = (conversation: string): string => `${prefixOf(conversation)}head`;
const rowKey = (conversation: string, seq: number): string => `${prefixOf(conversation)}log/${seq}`;
const idOf = (conversation: string, seq: number): string =>
  `${conversation}|${String(seq).padStart(ID_DIGITS, '0')}`;

/** The name a client gave its message, to know a repeat. Hashed: it may be of any length. */
export function clientKey(
  conversation: string,
  activity: { readonly from: { readonly id: string }; readonly channelData?: unknown },
): string | undefined {
  const { channelData: data } = activity;
  if (typeof data !== 'object' || data === null || !('clientActivityID' in data)) return undefined;
  const { clientActivityID: id } = data;
  if (typeof id !== 'string' || id === '') return undefined;
  const hash = createHash('sha256').update(`${activity.from.id}\n${id}`).digest('base64url');
  return `${prefixOf(conversation)}client/${hash}`;
}

const headOf = (row: Row | undefined): Head => (row?.value ?? { count: 0 }) as Head;

interface LogOptions {
  readonly store: Store;
  readonly clock: () => Date;
  /** Our name as clients show it. */
  readonly bot: string;
}

/** The logs of our own Direct Line: `dl/{conversation}/head`, `…/log/{n}`, `…/client/{hash}`. */
export function createLog({ store, clock, bot }: LogOptions): Log {
  const us = { id: 'crosswalk', name: bot, role: 'bot' };

  const address: Log['address'] = (conversation, person) => ({
    channelId: CHANNEL,
    serviceUrl: SERVICE_URL,
    conversation: { id: conversation } as Activity['conversation'],
    from: person,
    recipient: us,
  });

  const counts: Log['counts'] = async (conversations) => {
    const rows = await store.read(conversations.map(headKey));
    const found = conversations.map((id) => [id, rows.get(headKey(id))] as const);
    return new Map(
      found.flatMap(([id, row]) => (row === undefined ? [] : [[id, headOf(row).count] as const])),
    );
  };

  return {
    address,
    counts,
    prefix: prefixOf,
    count: async (conversation) => (await counts([conversation])).get(conversation),
    async read(conversation, after, count) {
      const last = Math.min(count, after + PAGE);
      const keys = Array.from({ length: Math.max(0, last - after) }, (_, i) =>
        rowKey(conversation, after + 1 + i),
      );
      const rows = keys.length === 0 ? new Map<string, Row>() : await store.read(keys);
      const activities = keys.flatMap((key) => {
        const row = rows.get(key);
        return row === undefined ? [] : [row.value as Activity];
      });
      return { activities, watermark: Math.max(after, last) };
    },
    async find(conversation, id) {
      const seq = Number(id.slice(conversation.length + 1));
      if (!Number.isSafeInteger(seq) || id !== idOf(conversation, seq)) return undefined;
      const key = rowKey(conversation, seq);
      return (await store.read([key])).get(key)?.value as Activity | undefined;
    },
    journal: (conversation, person) => journalOf(conversation, { ...address(conversation, person), clock }),
  };
}

type Frame = ReturnType<Log['address']> & { readonly clock: () => Date };

function journalOf(conversation: string, { clock, from: person, recipient: us, ...frame }: Frame): Journal {
  const head = headKey(conversation);
  const keyOfClient = (activity: Activity | undefined): string | undefined =>
    activity && clientKey(conversation, activity);

  function enter({ activity, acts }: Entry, rows: ReadonlyMap<string, Row>): ReturnType<Journal['enter']> {
    const before = headOf(rows.get(head)).count;
    const own = activity === undefined ? 0 : 1;
    const id = idOf(conversation, before + 1);
    const timestamp = clock().toISOString() as unknown as Date;
    const written = acts.map(({ act, activity: said }, i) => ({
      act,
      activity: {
        ...said,
        ...frame,
        ...{ id: idOf(conversation, before + own + 1 + i), timestamp, from: us, recipient: person },
        ...(activity !== undefined && { replyToId: id }),
      },
    }));
    const said = activity === undefined ? [] : [{ ...activity, ...frame, id, timestamp, from: person }];
    const lines = [...said, ...written.map((act) => act.activity)];
    const client = keyOfClient(activity);
    const writes: Write[] = [
      { key: head, value: { count: before + lines.length }, version: rows.get(head)?.version ?? 0 },
      ...lines.map((line, i) => ({ key: rowKey(conversation, before + 1 + i), value: line, version: 0 })),
      ...(client === undefined ? [] : [{ key: client, value: id, version: 0 }]),
    ];
    return { id, acts: written, writes };
  }

  return {
    prefix: prefixOf(conversation),
    keys: (activity) => [head, keyOfClient(activity)].filter((key) => key !== undefined),
    earlier(activity, rows) {
      const client = keyOfClient(activity);
      return client === undefined ? undefined : (rows.get(client)?.value as string | undefined);
    },
    enter,
  };
}
