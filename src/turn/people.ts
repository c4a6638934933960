import type { Row, Store, Write } from '../store/store';
import { over } from './write';

/** Which talks a person has, where the channel knows people by a name of their own. Each talk has its own row, so that turns of different talks never meet. */

const PREFIX = 'person/';

function rowsUnder(talk: string): { readonly person: string; readonly key: string } {
  const [channel = '', conversation = '', name = ''] = talk.split('/');
  const person = `${PREFIX}${channel}/${name}/`;
  return { person, key: `${person}${conversation}` };
}

/** The key of the row by which a talk is found among those of its person. */
export const personKey = (talk: string): string => rowsUnder(talk).key;

/** Remembers that a talk is one of its person's. */
export const noteOfPerson = (talk: string, rows: ReadonlyMap<string, Row>): Write[] =>
  rows.has(personKey(talk)) ? [] : [over(rows, personKey(talk), talk)];

/** The other talks of the person whose talk this is. */
export async function otherTalks(store: Store, talk: string): Promise<string[]> {
  const rows = await store.read(await store.keys(rowsUnder(talk).person));
  return [...rows.values()].map(({ value }) => value as string).filter((other) => other !== talk);
}
