import pino, { type DestinationStream, type Logger } from 'pino';
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** What is noted of a turn: never the words, for people talk about their lives here. */
export interface TurnRecord {
  readonly channel: string;
  readonly conversation: string;
  readonly turn: string;
  readonly intent: string | null;
  readonly decision: string;
  readonly step: string | null;
  readonly tries: number;
  readonly milliseconds: number;
}
type Where = Pick<TurnRecord, 'channel' | 'conversation' | 'turn'>;

/** What is told of turns. */
export interface TurnObserver {
  turn(record: TurnRecord): void;
  conflict(channel: string): void;
  duplicate(channel: string): void;
  gaveUp(channel: string): void;
  /** The brain or a renderer threw; the person got an apology. */
  failed(error: unknown, where: Where): void;
  /** Stored replies could not be sent at the sweep or were let go, or what was sent before can no longer be changed. */
  undelivered(error: unknown, where: Where): void;
}

export interface Observe extends TurnObserver {
  /** For all else that is worth a line. */
  readonly log: Logger;
  /** Content type and text of `GET /metrics`. */
  metrics(): Promise<{ readonly type: string; readonly text: string }>;
}

const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

/** An error without what hangs on it: a failed request carries headers, and with them tokens. */
const plain = (error: unknown): object =>
  error instanceof Error
    ? { type: error.name, message: error.message, stack: error.stack }
    : { message: String(error) };

/** Counts by channel. */
const counters = (registry: Registry): ((name: string, help: string) => Counter<'channel'>) => {
  return (name, help) =>
    new Counter({ name: `crosswalk_${name}_total`, help, labelNames: ['channel'], registers: [registry] });
};

/** One JSON line for each turn, and the counts behind `/metrics`. Lines go to `destination`, standard output by default. */
export function createObserve(level: string, destination?: DestinationStream): Observe {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: plain },
  };
  const log = destination ? pino(options, destination) : pino(options);
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const counter = counters(registry);
  const turns = new Counter({
    name: 'crosswalk_turns_total',
    help: 'Turns decided and stored',
    labelNames: ['channel', 'decision'],
    registers: [registry],
  });
  const conflicts = counter('turn_conflicts', 'Turns computed again because the conversation had moved on');
  const duplicates = counter('turn_duplicates', 'Activities delivered again and known as such');
  const gaveUps = counter('turn_gave_up', 'Turns that could not be committed after all tries');
  const failures = counter(
    'turn_failures',
    'Turns that failed in the brain or a renderer and got an apology',
  );
  const undelivered = counter(
    'undelivered',
    'Stored replies that the sweep could not send or that nobody will get any more, and refused changes to earlier ones',
  );
  const seconds = new Histogram({
    name: 'crosswalk_turn_seconds',
    help: 'From the arrival of a message to its stored replies',
    labelNames: ['channel'],
    buckets: BUCKETS,
    registers: [registry],
  });

  return {
    log,
    metrics: async () => ({ type: registry.contentType, text: await registry.metrics() }),
    turn: (note) => {
      const { channel, decision, milliseconds } = note;
      turns.inc({ channel, decision });
      seconds.observe({ channel }, milliseconds / 1000);
      log.info({ ...note, milliseconds: Math.round(milliseconds * 10) / 10 }, 'turn');
    },
    conflict: (channel) => {
      conflicts.inc({ channel });
    },
    duplicate: (channel) => {
      duplicates.inc({ channel });
    },
    gaveUp: (channel) => {
      gaveUps.inc({ channel });
      log.warn({ channel }, 'gave up a turn');
    },
    failed: (error, where) => {
      failures.inc({ channel: where.channel });
      log.error({ ...where, err: error }, 'turn failed');
    },
    undelivered: (error, where) => {
      undelivered.inc({ channel: where.channel });
      log.warn({ ...where, err: error }, 'replies not delivered');
    },
  };
}
