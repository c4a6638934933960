import { busy } from './call';

interface Bucket {
  tokens: number;
  at: number;
}

/** Above this many keys the full buckets are dropped: a full bucket says nothing. */
const MANY = 10_000;

/** Lets one use through or throws `Problem` 429 with the seconds to wait. */
export type Limit = (key: string) => void;

/** Token buckets, one for each key: `burst` at once, then `perSecond`. A clock that is set back takes nothing away. */
export function createLimit(burst: number, perSecond: number, clock: () => Date): Limit {
  const buckets = new Map<string, Bucket>();

  const filled = ({ tokens, at }: Bucket, now: number): number =>
    Math.min(burst, tokens + (Math.max(0, now - at) / 1000) * perSecond);

  const tidy = (now: number): void => {
    for (const [key, bucket] of buckets) if (filled(bucket, now) >= burst) buckets.delete(key);
  };

  return (key) => {
    const now = clock().getTime();
    if (buckets.size > MANY) tidy(now);
    const tokens = filled(buckets.get(key) ?? { tokens: burst, at: now }, now);
    if (tokens < 1) throw busy(Math.max(1, Math.ceil((1 - tokens) / perSecond)));
    buckets.set(key, { tokens: tokens - 1, at: now });
  };
}
