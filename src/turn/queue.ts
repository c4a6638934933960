export type Queue = <T>(lane: string, job: () => Promise<T>) => Promise<T>;

/** Runs jobs of the same lane one after another in this process, and lanes side by side. A failed job does not hold up the next. */
export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>();
  return async <T>(lane: string, job: () => Promise<T>): Promise<T> => {
    const run = async (): Promise<T> => job();
    const mine = (last.get(lane) ?? Promise.resolve()).then(run, run);
    last.set(lane, mine);
    try {
      return await mine;
    } finally {
      if (last.get(lane) === mine) last.delete(lane);
    }
  };
}
