/** A second process for store.test.ts: adds one to a shared counter and one of its own in each commit. */
import { openLmdb } from '../src/store/lmdb';

async function main(path: string, times: number): Promise<void> {
  const store = openLmdb(path);
  for (let done = 0; done < times;) {
    const rows = await store.read(['count', 'theirs']);
    const writes = ['count', 'theirs'].map((key) => ({
      key,
      value: ((rows.get(key)?.value as number | undefined) ?? 0) + 1,
      version: rows.get(key)?.version ?? 0,
    }));
    if (await store.commit(writes)) done += 1;
  }
  await store.close();
}

const [, , path = '', times = '0'] = process.argv;
void main(path, Number(times));
