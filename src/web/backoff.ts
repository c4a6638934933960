/** Runs something again after a while, longer each time until it is told that things are well. */
export class Backoff {
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `longest` is in milliseconds. */
  constructor(
    private readonly longest: number,
    private readonly again: () => void,
  ) {}

  /** Sets the next try; `asked` is how long the server wants us to wait, in milliseconds. */
  later(asked?: number): void {
    const spread = 0.75 + Math.random() / 2;
    const wait = asked ?? Math.min(this.longest, 1000 * 2 ** this.failures * spread);
    this.failures += 1;
    this.stop();
    this.timer = setTimeout(this.again, wait);
  }

  /** Things are well. */
  reset(): void {
    this.failures = 0;
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
