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

/** What the browser keeps of a talk between two pages. */
export interface Keepsake {
  readonly session?: Session;
  readonly unsent: readonly Unsent[];
  readonly opinions: readonly Opinion[];
  readonly draft: string;
  /** The person has said something in this talk. */
  readonly spoke: boolean;
  /** When things were said is shown. */
  readonly times: boolean;
  /** Whether the person last opened or closed the panel; absent when they did neither. */
  readonly panel?: 'open' | 'closed';
}

/** Where something that waits is kept. */
export interface Shelf<T> {
  get(): readonly T[];
  set(waiting: readonly T[]): void;
}

const EMPTY: Keepsake = { unsent: [], opinions: [], draft: '', spoke: false, times: false };

/** The keepsake in local storage, one for each advisor used on this site. Where storage is refused it lives as long as the page. */
export class Kept {
  private memory: Keepsake = EMPTY;
  /** Storage took the last change; when it did not, it holds less than we know. */
  private isStored = true;
  readonly key: string;
  readonly unsent: Shelf<Unsent> = {
    get: () => this.get().unsent,
    set: (unsent) => {
      this.set({ unsent });
    },
  };
  readonly opinions: Shelf<Opinion> = {
    get: () => this.get().opinions,
    set: (opinions) => {
      this.set({ opinions });
    },
  };

  constructor(base: string) {
    this.key = `crosswalk:${base}`;
  }

  get(): Keepsake {
    if (!this.isStored) return this.memory;
    try {
      const stored = localStorage.getItem(this.key);
      return stored === null ? this.memory : { ...EMPTY, ...(JSON.parse(stored) as Partial<Keepsake>) };
    } catch {
      // Storage is refused or holds something that is not ours: the page's own copy serves.
      return this.memory;
    }
  }

  set(change: Partial<Keepsake>): void {
    this.write({ ...this.get(), ...change });
  }

  /** Something is still to be sent. */
  get isOwing(): boolean {
    const { unsent, opinions } = this.get();
    return unsent.length + opinions.length > 0;
  }

  /** Removes everything but whether the panel is open. */
  forget(): void {
    const { panel } = this.get();
    this.write({ ...EMPTY, ...(panel !== undefined && { panel }) });
  }

  private write(keepsake: Keepsake): void {
    this.memory = keepsake;
    try {
      localStorage.setItem(this.key, JSON.stringify(keepsake));
      this.isStored = true;
    } catch {
      // Storage is refused or full: the page's own copy serves.
      this.isStored = false;
    }
  }
}
