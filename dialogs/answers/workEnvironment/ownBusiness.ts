import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf } from '../wording';

/** A billing business of one's own: clients, prices, rules, or whether to begin with it at all. */
export function ownBusiness(know: Knowledge, { words }: About): Reply[] {
  if (/charge|price|fees?\b|percent/.test(words))
    return [listOf(know, tell`${know.say('pa-ob2')}`, ['pa-ob5', 'pa-ob3'])];
  if (/licen|legal|\blaws?\b|hipaa|rules|contract|regulat/.test(words))
    return [
      listOf(know, tell`Ask your state; I have the rule of one on file.`, ['pa-ob7', 'pa-ob1', 'pa-ob5']),
    ]; // prettier-ignore
  if (/clients?|doctors|customers|find /.test(words))
    return [
      listOf(know, tell`${know.say('pa-ob6').text} No source on my file has a sure way.`, ['pa-ob4', 'pa-sc2']),
    ]; // prettier-ignore
  return [
    listOf(know, tell`It can be done, but it is not a way to begin. ${know.say('pa-ob6').text}`, [
      'pa-ob1',
      'pa-ob2',
      'pa-ob5',
    ]),
  ];
}

export const BUSINESS_NEXT = [
  'Are billing business kits a scam?',
  'How do I become a biller?',
  'What is the CMRS?',
];
