/** How long a tab waits for another's turn to end, in milliseconds. */
const PATIENCE = 30_000;
/** In this time what one tab has stored is seen by the others, in milliseconds. */
const NEWS = 150;

/**
 * Does `work` while no other tab of this browser does what goes by the same name. `settled` resolves when whatever
 * another tab stored before is to be read: at once, or where browsers know no turns (plain http pages), after a moment.
 * Rejects as `work` does, and when the turn does not come.
 */
export async function takingTurns<T>(
  name: string,
  work: (settled: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const withoutTurns = async (): Promise<T> =>
    work(async () => new Promise((resolve) => setTimeout(resolve, NEWS)));
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
  if (locks === undefined) return withoutTurns();
  try {
    const mine = { signal: AbortSignal.timeout(PATIENCE) };
    return await locks.request(name, mine, async () => work(async () => Promise.resolve()));
  } catch (error) {
    // A page without an origin of its own has no locks, and shares no storage either.
    if (error instanceof DOMException && error.name === 'SecurityError') return withoutTurns();
    throw error;
  }
}
