/** A stored value and the version it was written at: 1 or more, and never given twice, so that a key deleted and written again is not taken for the old one. */
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
 * Keys have 1 to 1,900 bytes. A `read` sees one moment. `commit` resolves true when the writes are durable. It resolves false, and writes nothing, when any key has moved on since it was read.
 */
export interface Store {
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Row>>;
  commit(writes: readonly Write[]): Promise<boolean>;
  /** Keys that start with `prefix`, in order; of those only the ones that sort before `before`, where it is given. */
  keys(prefix: string, before?: string): Promise<readonly string[]>;
  close(): Promise<void>;
}
