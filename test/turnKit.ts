import type { Activity } from '../src/channels/activity';
import type { Channel } from '../src/channels/channel';
import { type Memory, newMemory, parseMemory, withoutReminder, wordless } from '../src/conversation/memory';
import type { Reply } from '../src/conversation/reply';
import type { Conversation } from '../src/conversation/turn';
import type { Store } from '../src/store/store';
import {
  type Act,
  type Journal,
  type Send,
  type Taken,
  type TurnObserver,
  type TurnOptions,
  type TurnRecord,
  type Turns,
  createTurns,
} from '../src/turn/takeTurn';

const understood = { decision: 'answer', intent: 'help', also: [], near: [], entities: {} } as const;
const say = (text: string): Reply => ({ kind: 'text', text });

/**
 * A brain that counts what it hears (in `misses`), answers each message twice, and stumbles over "boom". "remind" and a
 * day sets a reminder, "forget me" forgets.
 */
export const countingBrain: Conversation = {
  ...{ withoutReminder, wordless },
  greet: () => ({ memory: newMemory(), replies: [say('Welcome.')], understood }),
  reply: (before, heard) => {
    if (heard.text === 'boom') throw new Error('the brain stumbled');
    const memory: Memory = { ...(before ?? newMemory()) };
    memory.misses += 1;
    const [, on] = /^remind (\d{4}-\d\d-\d\d)$/.exec(heard.text) ?? [];
    if (on !== undefined) {
      const reminders = memory.reminders ?? [];
      memory.reminders = [...reminders, { id: String(reminders.length + 1), on, about: '' }];
    }
    if (heard.text === 'forget me') return { memory: newMemory(), replies: [say('Forgotten.')], understood };
    const replies = ['a', 'b'].map((part) => say(`${memory.misses}${part} ${heard.text}`));
    return { memory, replies, understood };
  },
  remind: (before, id, today) => {
    if (!before)
      return { memory: newMemory(), replies: [say(`reminder of something, on ${today}`)], understood };
    const { reminders = [], ...memory } = before;
    const due = reminders.find((one) => one.id === id);
    if (due?.about === 'boom') throw new Error('the brain stumbled');
    const left = reminders.filter((one) => one !== due);
    const replies = [say(`reminder ${id} of ${due?.on ?? 'no day'}, on ${today}`)];
    return due && { memory: { ...memory, ...(left.length > 0 && { reminders: left }) }, replies, understood };
  },
};

export const plainChannel: Channel = {
  name: 'plain',
  hear: (activity) => ({ text: activity.text }),
  render: ({ text }) => ({ type: 'message', text }),
};

/** A brain that answers each message with the next question, and takes it as the answer to the one before. */
export const askingBrain: Conversation = {
  ...countingBrain,
  reply: (before, heard) => {
    const memory: Memory = { ...(before ?? newMemory()) };
    memory.misses += 1;
    const ref = { dialog: 'talk', step: `q${memory.misses}`, id: 'yes' };
    const question: Reply = { kind: 'question', text: `Q${memory.misses}`, choices: [{ label: 'Yes', ref }] };
    const came = before && { waiting: { how: 'chosen', label: heard.text } as const };
    return { memory, replies: [question], understood, settling: { came: { ...came }, asks: { waiting: 0 } } };
  },
};

/** A channel whose cards can be changed once they are sent. */
export const cardChannel: Channel = {
  ...plainChannel,
  settle: ({ text }, outcome) => ({
    type: 'message',
    text: `${text}=${outcome.how === 'chosen' ? outcome.label : outcome.how}`,
  }),
};

/** A message as a channel delivers it. */
export const message = (id: string, more: Partial<Activity> = {}): Activity =>
  ({
    ...{ type: 'message', id, text: id, channelId: 'test', serviceUrl: 'https://service.example' },
    ...{ conversation: { id: 'c1' }, from: { id: 'anna' }, recipient: { id: 'crosswalk' } },
    ...more,
  }) as Activity;

export const textOf = (act: Act): string => (act.act === 'delete' ? '(deleted)' : (act.activity.text ?? ''));

export const textsOf = (taken: Taken): string[] => taken.acts.map(textOf);

/** What a service is asked to do, in a word or two: `Q1` is sent, `#Q1: Q1=yes` changes what was sent as `Q1`. */
export const lineOf = (act: Act<string>): string =>
  act.act === 'send' ? textOf(act) : `${act.target}: ${textOf(act)}`;

/** A service that notes what it is asked to do, and calls what it is sent by its text. */
export const sendingTo =
  (sent: string[]): Send =>
  async (act) => {
    sent.push(lineOf(act));
    return Promise.resolve(act.act === 'send' ? `#${textOf(act)}` : act.target);
  };

/** Notes what the turns report. */
export function notes() {
  const seen = {
    turns: [] as TurnRecord[],
    failed: [] as { error: unknown; turn: string; conversation: string }[],
    undelivered: [] as unknown[],
    ...{ conflicts: 0, duplicates: 0, gaveUp: 0 },
  };
  const observe: TurnObserver = {
    turn: (record) => seen.turns.push(record),
    conflict: () => (seen.conflicts += 1),
    duplicate: () => (seen.duplicates += 1),
    gaveUp: () => (seen.gaveUp += 1),
    failed: (error, { turn, conversation }) => seen.failed.push({ error, turn, conversation }),
    undelivered: (error) => seen.undelivered.push(error),
  };
  return { seen, observe };
}

/** Turns of the counting brain over `store`; `clock` is the machine's own unless given. */
export const turnsOver = (store: Store, options: Partial<TurnOptions> = {}): Turns =>
  createTurns({
    ...{ store, parseMemory, conversation: countingBrain, clock: () => new Date(), observe: notes().observe },
    ...options,
  });

/** How many messages the brain has taken from the person, as it remembers. */
export async function counted(store: Store, talk = 'test/c1/anna'): Promise<number | undefined> {
  const row = (await store.read([`talk/${talk}`])).get(`talk/${talk}`);
  const memory = parseMemory((row?.value as { memory: unknown } | undefined)?.memory);
  return memory?.misses;
}

const HEAD = 'log/head';
const rowKey = (n: number): string => `log/row/${String(n).padStart(5, '0')}`;

/** A log with a counter at its head, which knows a message by the client's own name for it. */
export const journal: Journal = {
  prefix: 'log/',
  keys: (activity) => (activity ? [HEAD, `log/client/${String(activity.id)}`] : [HEAD]),
  earlier: (activity, rows) => rows.get(`log/client/${String(activity.id)}`)?.value as string | undefined,
  enter: ({ activity, acts }, rows) => {
    const before = (rows.get(HEAD)?.value as number | undefined) ?? 0;
    const lines = [...(activity ? [`heard ${activity.text}`] : []), ...acts.map((act) => act.activity.text)];
    const id = `log|${before + 1}`;
    return {
      ...{ id, acts: acts.map((act) => ({ ...act, activity: { ...act.activity, replyToId: id } })) },
      writes: [
        { key: HEAD, value: before + lines.length, version: rows.get(HEAD)?.version ?? 0 },
        ...lines.map((value, i) => ({ key: rowKey(before + 1 + i), value, version: 0 })),
        ...(activity ? [{ key: `log/client/${String(activity.id)}`, value: id, version: 0 }] : []),
      ],
    };
  },
};

/** What stands in the log, in order. */
export async function logged(store: Store): Promise<unknown[]> {
  const keys = await store.keys('log/row/');
  const rows = await store.read(keys);
  return keys.map((key) => rows.get(key)?.value);
}
