/** A stored value and the version it was written at; versions start at 1. */
export interface Row {
  readonly value: unknown;
  readonly version: number;
}

/** `version` is the one that was read, 0 when the key did not exist; `value: null` deletes. */
export interface Write {
  readonly key: string;
  readonly value: unknown;
  readonly version: number;
}

/**
 * Conditional writes over keys, all or nothing. Values are JSON.
 * `commit` resolves false, and writes nothing, when any key has moved on since it was read.
 */
export interface Store {
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Row>>;
  commit(writes: readonly Write[]): Promise<boolean>;
  /** Keys that start with `prefix`, in order. */
  keys(prefix: string): Promise<readonly string[]>;
  close(): Promise<void>;
}
