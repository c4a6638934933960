import type { Session } from './wire';

/** A message that the server has not acknowledged. `id` is its client activity id. */
export interface Unsent {
  readonly id: string;
  readonly text: string;
  readonly value?: unknown;
}

/** What the browser keeps of a talk between two pages. */
export interface Keepsake {
  readonly session?: Session;
  readonly unsent: readonly Unsent[];
  readonly draft: string;
  /** The person has said something in this talk. */
  readonly spoke: boolean;
  /** When things were said is shown. */
  readonly times: boolean;
  /** Whether the person last opened or closed the panel; absent when they did neither. */
  readonly panel?: 'open' | 'closed';
}

const EMPTY: Keepsake = { unsent: [], draft: '', spoke: false, times: false };

/** The keepsake in local storage, one for each advisor used on this site. Where storage is refused it lives as long as the page. */
export class Kept {
  private memory: Keepsake = EMPTY;
  readonly key: string;

  constructor(base: string) {
    this.key = `crosswalk:${base}`;
  }

  get(): Keepsake {
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

  /** Removes everything but whether the panel is open. */
  forget(): void {
    const { panel } = this.get();
    this.write({ ...EMPTY, ...(panel !== undefined && { panel }) });
  }

  private write(keepsake: Keepsake): void {
    this.memory = keepsake;
    try {
      localStorage.setItem(this.key, JSON.stringify(keepsake));
    } catch {
      // Storage is refused or full: the page's own copy serves.
    }
  }
}
