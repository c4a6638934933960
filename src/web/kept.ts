import { Cupboard } from './cupboard';
import { keyFor, WAITING } from './glance';
import { parsed, Shelf } from './shelf';
import type { Judgement, Session } from './wire';

/** A message that the server has not acknowledged. `id` is its client activity id. */
export interface Unsent {
  readonly id: string;
  readonly text: string;
  readonly value?: unknown;
}

/** What the person thinks of an answer, not acknowledged yet. `id` is its client activity id. */
export interface Opinion extends Judgement {
  readonly id: string;
}

/** What the browser keeps of a talk between two pages, beside what waits. */
export interface Keepsake {
  readonly session?: Session;
  readonly draft: string;
  /** The person has said something in this talk. */
  readonly spoke: boolean;
  /** When things were said is shown. */
  readonly times: boolean;
  /** Whether the person last opened or closed the panel; absent when they did neither. */
  readonly panel?: 'open' | 'closed';
}

const EMPTY = { draft: '', spoke: false, times: false } as const;
const OF_A_TALK = ['session', 'draft', 'spoke', 'times'] as const;
const NAMES = [...OF_A_TALK, 'panel'] as const;

/** The keepsake and what waits, for each advisor used on this site. */
export class Kept {
  private readonly cupboard: Cupboard;
  readonly unsent: Shelf<Unsent>;
  /** Messages that the server could not take, until the person tries again or drops them. */
  readonly stuck: Shelf<Unsent>;
  readonly opinions: Shelf<Opinion>;

  constructor(base: string) {
    this.cupboard = new Cupboard(keyFor(base));
    this.unsent = new Shelf(this.cupboard, WAITING.messages);
    this.stuck = new Shelf(this.cupboard, 'stuck:');
    this.opinions = new Shelf(this.cupboard, WAITING.opinions);
  }

  /** What tells this advisor from others, and is changed under `talkKey` when its talk is another. */
  get key(): string {
    return this.cupboard.key;
  }

  get talkKey(): string {
    return this.cupboard.keyOf('session');
  }

  get(): Keepsake {
    const found = NAMES.map((name) => [name, parsed(this.cupboard.get(name))] as const);
    const known = Object.fromEntries(found.filter(([, value]) => value !== undefined));
    return { ...EMPTY, ...(known as Partial<Keepsake>) };
  }

  set(change: Partial<Keepsake>): void {
    for (const [name, value] of Object.entries(change)) this.cupboard.put(name, JSON.stringify(value));
  }

  /** Something is still to be sent. */
  get isOwing(): boolean {
    return this.unsent.get().length + this.opinions.get().length > 0;
  }

  /** Removes everything but whether the panel is open. */
  forget(): void {
    for (const shelf of [this.unsent, this.stuck, this.opinions]) shelf.clear();
    for (const name of OF_A_TALK) this.cupboard.remove(name);
  }
}
