import type { About, Answer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { MEANS, ownNumbers } from '../sums/ownNumbers';
import { payBack, PAYS_BACK } from '../sums/payBack';
import { totalCost } from '../sums/total';
import { listOf } from '../wording';
import { learning } from './learning';
import { paying } from './paying';
import { nearPlace, schools } from './schools';

/** The usual way in, by path: what it asks for, how long and at what cost. */
function wayIn(know: Knowledge, { path }: About): Reply[] {
  if (path === 'coding')
    return [listOf(know, tell`${know.say('e-entry-c')}`, ['e-cert-len', 'e-curr', 'e-cost-cc'])];
  if (path === 'billing')
    return [listOf(know, tell`${know.say('e-entry-b')}`, ['e-ojt-b', 'e-survey-b', 'e-cert-len'])];
  return [
    listOf(know, tell`Coding usually asks for a certificate course, billing for less:`, [
      'e-entry-c',
      'e-entry-b',
      'e-cert-len',
    ]),
  ];
}

/** Asked of training in so many words; a course's price alone is an offer to be checked. */
const inMonths = { ...payBack, when: PAYS_BACK };

/** Training: how long, at what price, who pays, what is taught, and how to check a school. */
export const education: Answer = {
  intent: 'education',
  label: 'Training, its length and price',
  reckons: [...MEANS, 'coursePrice'],
  aspects: [totalCost, inMonths, ...schools, ownNumbers, ...paying, ...learning, nearPlace],
  tell: wayIn,
  next: ({ path }) => [
    path ? 'What does the training cost?' : 'How long is the training?',
    'How do I pay for training?',
    'How do I check a school?',
  ],
};
