/** Begins the name of everything in local storage that is of the advisor at `base`. */
export const keyFor = (base: string): string => `crosswalk:${base}`;

/** Where things that wait to be sent are kept, by the beginning of their names. */
export const WAITING = { messages: 'unsent:', opinions: 'opinion:' } as const;

/** What the loader wants to know of what is kept, at a small price. */
export interface Glance {
  /** Whether the person last opened or closed the panel. */
  readonly panel: 'open' | 'closed' | undefined;
  /** Something is still to be sent. */
  readonly isOwing: boolean;
}

export function glance(base: string): Glance {
  const key = `${keyFor(base)}:`;
  try {
    const panel = localStorage.getItem(`${key}panel`);
    const isOwing = Object.keys(localStorage).some((name) =>
      Object.values(WAITING).some((start) => name.startsWith(key + start)),
    );
    return { panel: panel === '"open"' ? 'open' : panel === '"closed"' ? 'closed' : undefined, isOwing };
  } catch {
    // Storage is refused: nothing is kept.
    return { panel: undefined, isOwing: false };
  }
}
