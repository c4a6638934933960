import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf, under } from '../wording';

/** How the A of the CPC-A (and of the COC-A) is dropped. */
export function dropTheA(know: Knowledge, { entities, words }: About): Reply[] {
  if (entities.credential?.includes('COC') && !entities.credential.includes('CPC-A'))
    return [tell`${know.credential('COC').fields.removal ?? know.say('pa-ne2')} ${know.say('pa-ne3')}`];
  if (/extern|before|already|letter|prove|proof|count/.test(words))
    return [under(tell`${know.say('pa-ne3')}`, [know.say('pa-ne2')])];
  return [under(tell`${know.say('pa-ne2')}`, [know.say('pa-ne3'), know.say('pa-ne1'), know.say('p4')])];
}

/** What the A is. */
export const whatTheAIs = (know: Knowledge): Reply[] => [
  listOf(know, tell`${know.say('pa-ne1')}`, ['pa-ne2', 'pa-ne3', 'cert.cpc-a.suits']),
];
