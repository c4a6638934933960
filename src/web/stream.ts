import type { ActivitySet } from './wire';

export interface StreamEvents {
  set(set: ActivitySet): void;
  /** Closed by the other side, by the network, or never opened. */
  closed(): void;
}

/** `WebSocket.OPEN`, spelt out: what a page puts in the place of WebSocket may lack it. */
const OPEN = 1;

/** The live half of a talk: a WebSocket of activity sets. */
export class Stream {
  private readonly socket: WebSocket | undefined;

  constructor(
    url: string,
    private readonly events: StreamEvents,
  ) {
    try {
      this.socket = new WebSocket(url);
    } catch {
      // Forbidden by the page's policy: the talk goes on by asking for news.
      queueMicrotask(() => {
        events.closed();
      });
      return;
    }
    this.socket.onmessage = ({ data }: MessageEvent<unknown>) => {
      this.hear(data);
    };
    this.socket.onclose = () => {
      events.closed();
    };
  }

  get open(): boolean {
    return this.socket?.readyState === OPEN;
  }

  /** Closes without a `closed` event. */
  drop(): void {
    if (this.socket === undefined) return;
    this.socket.onclose = null;
    this.socket.onmessage = null;
    this.socket.close();
  }

  private hear(data: unknown): void {
    // The server keeps the line alive with empty messages.
    if (typeof data !== 'string' || data.trim() === '') return;
    try {
      this.events.set(JSON.parse(data) as ActivitySet);
    } catch {
      // Garbled on the way: after a new start everything since the last watermark comes again.
      this.socket?.close();
    }
  }
}
