import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Log } from './log';

const KEEP_ALIVE = 30_000;
const DONE = 1000;
const GOING_AWAY = 1001;
/** Clients only send empty keep-alives. */
const MAX_PAYLOAD = 4096;

/** The open sockets of all conversations of this process. */
export interface Streams {
  /** Completes the handshake and sends everything behind `watermark`, then whatever is said. */
  open(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    at: { conversation: string; watermark: number },
  ): void;
  /** Something was committed to the log. */
  wake(conversation: string): void;
  /** The conversation is no more: its sockets are closed. */
  end(conversation: string): void;
  readonly size: number;
  /** Closes every socket with 1001 and opens no more. */
  readonly close: () => void;
}

interface StreamOptions {
  readonly log: Log;
  /** Milliseconds between looks at the store for what other processes wrote: 1,000. */
  readonly poll?: number;
  readonly failed: (error: unknown) => void;
}

/** One socket's place in the log. What is pumped is sent once and in order, however often it is woken. */
class Listener {
  private pumping = false;
  private woken = false;
  alive = true;

  constructor(
    readonly socket: WebSocket,
    private readonly conversation: string,
    private readonly log: Log,
    private sent: number,
  ) {}

  /** Sends what stands in the log behind the last activity sent. */
  async pump(): Promise<void> {
    this.woken = true;
    if (this.pumping) return;
    this.pumping = true;
    try {
      while (this.woken) {
        this.woken = false;
        await this.catchUp();
      }
    } finally {
      this.pumping = false;
    }
  }

  isBehind(count: number): boolean {
    return this.sent < count;
  }

  private async catchUp(): Promise<void> {
    const count = (await this.log.count(this.conversation)) ?? 0;
    while (this.sent < count && this.socket.readyState === this.socket.OPEN) {
      const { activities, watermark } = await this.log.read(this.conversation, this.sent, count);
      this.sent = watermark;
      this.socket.send(JSON.stringify({ activities, watermark: String(watermark) }));
    }
  }
}

export function createStreams({ log, poll = 1000, failed }: StreamOptions): Streams {
  const server = new WebSocketServer({ noServer: true, maxPayload: MAX_PAYLOAD });
  const open = new Map<string, Set<Listener>>();
  const everyone = (): Listener[] => [...open.values()].flatMap((listeners) => [...listeners]);

  const pump = (listener: Listener): void => {
    listener.pump().catch((error: unknown) => {
      failed(error);
      // The client comes back with the watermark it has.
      listener.socket.close(1011);
    });
  };

  const drop = (conversation: string, listener: Listener): void => {
    const listeners = open.get(conversation);
    listeners?.delete(listener);
    if (listeners?.size === 0) open.delete(conversation);
  };

  const join = (socket: WebSocket, at: { conversation: string; watermark: number }): void => {
    const listener = new Listener(socket, at.conversation, log, at.watermark);
    const listeners = open.get(at.conversation) ?? new Set();
    open.set(at.conversation, listeners.add(listener));
    socket.on('pong', () => (listener.alive = true));
    socket.on('error', failed);
    socket.on('close', () => {
      drop(at.conversation, listener);
    });
    pump(listener);
  };

  const lookForOthers = async (): Promise<void> => {
    if (open.size === 0) return;
    for (const [conversation, count] of await log.counts([...open.keys()]))
      for (const listener of open.get(conversation) ?? []) if (listener.isBehind(count)) pump(listener);
  };

  const ping = (): void => {
    for (const listener of everyone()) {
      if (!listener.alive) listener.socket.terminate();
      listener.alive = false;
      if (listener.socket.readyState === listener.socket.OPEN) listener.socket.ping();
    }
  };

  const timers = [setInterval(() => void lookForOthers().catch(failed), poll), setInterval(ping, KEEP_ALIVE)];
  for (const timer of timers) timer.unref();

  return {
    open(request, socket, head, at) {
      server.handleUpgrade(request, socket, head, (webSocket) => {
        join(webSocket, at);
      });
    },
    wake(conversation) {
      for (const listener of open.get(conversation) ?? []) pump(listener);
    },
    end(conversation) {
      for (const { socket } of open.get(conversation) ?? []) socket.close(DONE);
    },
    get size() {
      return everyone().length;
    },
    close() {
      timers.forEach(clearInterval);
      for (const { socket } of everyone()) socket.close(GOING_AWAY);
      server.close();
    },
  };
}
