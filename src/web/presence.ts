export interface PresenceEvents {
  online(): void;
  offline(): void;
  /** The page is looked at again, perhaps after the machine slept. */
  back(): void;
  /** Another tab changed what is kept under this key; null when all was cleared. */
  kept(key: string | null): void;
  /** Every half minute. */
  tick(): void;
}

const TICK = 30_000;

/** Watches what happens around the page. */
export function watchPresence(events: PresenceEvents): void {
  addEventListener('online', () => {
    events.online();
  });
  addEventListener('offline', () => {
    events.offline();
  });
  addEventListener('storage', ({ key }) => {
    events.kept(key);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') events.back();
  });
  setInterval(() => {
    events.tick();
  }, TICK);
}
