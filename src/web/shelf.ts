import type { Cupboard } from './cupboard';

interface Placed<T> {
  /** Tells what came first, in milliseconds since 1970 as the tab's clock has it. */
  readonly at: number;
  readonly thing: T;
}

/** The value that a text holds; undefined when it is none of ours. */
export function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Things that wait, by id and in their order. Every tab sees them and may add to them. */
export class Shelf<T extends { readonly id: string }> {
  /** `start` begins the names of the things on it. */
  constructor(
    private readonly cupboard: Cupboard,
    private readonly start: string,
  ) {}

  /** Oldest first. */
  get(): readonly T[] {
    return this.placed().map(({ thing }) => thing);
  }

  /** Puts it after all others, also one that stood further ahead. */
  add(thing: T): void {
    const last = this.placed().at(-1)?.at ?? 0;
    this.cupboard.put(this.nameOf(thing.id), JSON.stringify({ at: Math.max(Date.now(), last + 1), thing }));
  }

  remove(id: string): void {
    this.cupboard.remove(this.nameOf(id));
  }

  clear(): void {
    for (const name of this.cupboard.names(this.start)) this.cupboard.remove(name);
  }

  private nameOf(id: string): string {
    return this.start + id;
  }

  private placed(): Placed<T>[] {
    return this.cupboard
      .names(this.start)
      .flatMap((name) => (parsed(this.cupboard.get(name)) as Placed<T> | undefined) ?? [])
      .sort((a, b) => a.at - b.at);
  }
}
