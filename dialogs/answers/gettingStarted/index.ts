import type { About, Answer, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { ownNumbers } from '../sums/ownNumbers';
import { totalCost } from '../sums/total';
import { followed, line, listOf, localPrograms, under } from '../wording';
import { job } from './firstJob';

/** As many as one message holds; the later ones are for the first years of work. */
const FIRST_STEPS = 5;

/** Steps in order. */
function steps(know: Knowledge, { path, entities }: About): Reply[] {
  const near = localPrograms(know, entities);
  if (path)
    return [
      under(
        path === 'coding'
          ? tell`In this order. Pay nobody before you have checked the program:`
          : tell`In this order; you can apply for jobs before you pay for any course:`,
        [...know.list('steps', path).slice(0, FIRST_STEPS - near.length), ...near],
      ),
    ];
  return [
    under(tell`First find out which side you want, because the next steps differ. Then:`, [
      line(tell`Coding: ${followed(know.say('cert.first.coding'))}`),
      line(tell`Billing: ${followed(know.say('st11'))}`),
      line(tell`Both: ${followed(know.say('cert.first.both'))}`),
      ...(near.length > 0 ? near : [know.say('st18')]),
    ]),
  ];
}

/** What can be tried this week, for nothing. */
const thisWeek = (know: Knowledge, { path }: About): Reply[] => [
  path === 'billing'
    ? listOf(know, tell`Our suggestion for this week, all free: read some job ads near you and note what they ask; do a free spreadsheet lesson; call an American Job Center.`, ['st09', 'pa-cs2', 'pa-pay3'])
    : listOf(know, tell`Our suggestion for this week, all free: read job ads near you and note which letters they ask for; learn some medical words from a library book; call an American Job Center.`, ['st01', 'st02', 'pa-cs2', 'pa-pay3']),
]; // prettier-ignore

const here: readonly AspectAnswer[] = [
  {
    name: 'this week',
    when: /this week|\bfree\b|try it|try out|before (i )?(commit|enroll|pay)|monday|first move|for nothing/,
    tell: thisWeek,
    next: ({ path }) => [
      'Which path suits me?',
      'How do I pay for training?',
      path === 'billing' ? 'How do I become a biller?' : 'How do I become a coder?',
    ],
  },
];

/** First steps, the first job and the ways past "no experience". */
export const gettingStarted: Answer = {
  intent: 'getting-started',
  label: 'First steps and the first job',
  aspects: [totalCost, ownNumbers, ...job, ...here],
  tell: steps,
  next: ({ path }) => [
    path ? 'What should I do before I enroll anywhere?' : 'Which path suits me?',
    path === 'billing' ? 'How do I get hired with no experience?' : 'How do I get my first coding job?',
    'How do I pay for training?',
  ],
};
