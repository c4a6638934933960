import type { Write } from './store';

/** LMDB refuses keys of more than 1,978 bytes; text may grow a little in its key encoding. */
const LONGEST_KEY = 1900;

/** Thrown by `commit`, before anything is written, for a key that is empty or too long or a value that is not JSON. */
export class UnfitWrite extends Error {
  override readonly name = 'UnfitWrite';
}

/** The value as it is stored, made before a transaction begins so that nothing in it can throw half-way. `undefined` deletes. */
export function encode({ key, value }: Write): string | undefined {
  if (key === '' || Buffer.byteLength(key) > LONGEST_KEY)
    throw new UnfitWrite(`A key needs 1 to ${LONGEST_KEY} bytes: '${key.slice(0, 40)}…'`);
  if (value === null) return undefined;
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new UnfitWrite(`The value of '${key}' is not JSON`);
  return text;
}
