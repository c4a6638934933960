import type { Row, Write } from '../store/store';

/** Writes `value` on the version that was read; null deletes. */
export const over = (rows: ReadonlyMap<string, Row>, key: string, value: unknown): Write => ({
  ...{ key, value },
  version: rows.get(key)?.version ?? 0,
});
