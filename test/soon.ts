import { setTimeout as delay } from 'node:timers/promises';

/** How long a machine may take that has much else to do, in milliseconds. */
const PATIENCE = 10_000;

/** Holds a claim until it is true, and resolves with what it gives: what has happened is seen a moment later. Its last complaint counts after ten seconds. */
export async function soon<T>(claim: () => Promise<T> | T): Promise<T> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await claim();
    } catch (complaint) {
      if (Date.now() > end) throw complaint;
    }
    await delay(50);
  }
}
