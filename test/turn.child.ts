/**
 * A process that takes turns over a store on disk, for turnCrash.test.ts, turnConcurrent.test.ts and remindTurn.test.ts.
 * Its arguments are one JSON object. What it "sends" goes to a file, as to a foreign service.
 */
import { appendFileSync } from 'node:fs';
import { openLmdb } from '../src/store/lmdb';
import type { Store } from '../src/store/store';
import type { Send, TurnStep } from '../src/turn/takeTurn';
import {
  askingBrain,
  cardChannel,
  journal,
  lineOf,
  message,
  plainChannel,
  textOf,
  turnsOver,
} from './turnKit';

export interface Job {
  readonly store: string;
  readonly sentFile: string;
  readonly journal: boolean;
  /** Each message is answered by a question on a card, which the next message settles. */
  readonly cards?: boolean;
  readonly messages: readonly string[];
  readonly atOnce: boolean;
  readonly sweep: boolean;
  /** Sends the reminders that are due. */
  readonly remind?: boolean;
  /** Milliseconds by which its clock is ahead. */
  readonly ahead?: number;
  /** Dies by SIGKILL when it comes by this step for the `time`-th time; `committing` is with the write under way. */
  readonly die?: { readonly step: TurnStep | 'committing'; readonly time: number };
}

async function main(job: Job): Promise<void> {
  let passed = 0;
  const pass = (step: TurnStep | 'committing'): void => {
    if (step === job.die?.step && ++passed === job.die.time) process.kill(process.pid, 'SIGKILL');
  };
  const disk = openLmdb(job.store);
  const store: Store = {
    ...disk,
    commit: async (writes) => {
      const done = disk.commit(writes);
      // Lets the write begin.
      await new Promise(setImmediate);
      pass('committing');
      return done;
    },
  };
  const send: Send = async (act) => {
    appendFileSync(job.sentFile, `${lineOf(act)}\n`);
    return Promise.resolve(`#${textOf(act)}`);
  };
  // A short lease lets the next process go on where this one died; many at once keep the usual one, and wait for each other, however slow the machine.
  const turns = turnsOver(store, {
    ...(job.atOnce ? { patience: 60_000 } : { lease: 100 }),
    ...(job.cards && { conversation: askingBrain }),
    onStep: pass,
    clock: () => new Date(Date.now() + (job.ahead ?? 0)),
  });
  const channel = job.cards ? cardChannel : plainChannel;
  const handle = async (id: string): Promise<void> => {
    const taken = await turns.take(channel, message(id), job.journal ? journal : undefined);
    await turns.deliver(taken, send);
  };
  if (job.atOnce) await Promise.all(job.messages.map(handle));
  else for (const id of job.messages) await handle(id);
  if (job.remind) await turns.remind(() => plainChannel);
  if (job.sweep) await turns.sweep(send);
  await disk.close();
}

void main(JSON.parse(process.argv[2] ?? '{}') as Job);
