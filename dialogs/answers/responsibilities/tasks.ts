import type { AspectAnswer } from '../../../src/conversation/answer';
import { list } from '../../../src/conversation/reply';
import { line, say, within } from '../wording';

const NEXT_BILLING = [
  'What is a typical day for a biller?',
  'Who fixes denials?',
  'How do I start in billing?',
];

/** Tasks that job advertisements name, and whose they are. */
export const tasks: readonly AspectAnswer[] = [
  {
    name: 'the level of a visit',
    when: /visit level|level of (a|the) visit|\be\/?m\b/,
    tell: (know) => [say('That is part of coding, from what the note shows.', know.say('term.em'))],
    next: () => ['What does a coder do all day?', 'What is CPT?', 'Is coding hard?'],
  },
  {
    name: 'work queues and edits',
    when: /work ?queues?|\bedits?\b|abstract/,
    tell: (know) => [
      list(say('It is the list of charts or claims that wait for you; “edits” are computer checks.'), [
        line(say(within('A coder will', know.say('c-d1')))),
        line(say(within('A biller will', know.say('b-d1')))),
      ]),
    ],
    next: () => ['How many charts a day?', 'Why do claims get denied?', 'What is a clearinghouse?'],
  },
  {
    name: 'posting',
    when: /post(s|er|ing)? .*payments?|payments? post|payment poster/,
    tell: (know) => [say('Yes, that is billing work.', within('A biller has to', know.say('b-r4')), know.say('term.posting'))],
    next: () => NEXT_BILLING,
  },
  {
    name: 'follow-up and denials',
    when: /follow.?up|\ba ?\/? ?r\b|denials?|appeals?|(doesn.?t|not) pay|unpaid|chas(e|ing) insurance/,
    tell: (know) => [
      say('That is the heart of billing.', within('A biller has to', know.say('b-r3')), within('There is more: a biller will', know.say('b-r5'))),
    ],
    next: () => ['Why do claims get denied?', 'Do billers make a lot of phone calls?', 'How do I start in billing?'],
  },
  {
    name: 'charge entry',
    when: /charge entry|enter(s|ing)? (the )?charges?|data entry/,
    tell: (know) => [say('It is billing work.', know.say('term.charge-capture'))],
    next: () => NEXT_BILLING,
  },
  {
    name: 'coverage',
    when: /eligib|benefits|coverage|authori[sz]|prior auth|verif/,
    tell: (know) => [say('The front office or the biller.', within('They', know.say('b-r8')))],
    next: () => ['What is prior authorization?', 'How does a claim get paid?', 'What does a biller do all day?'],
  },
  {
    name: 'records release',
    when: /release of information|records? (clerk|technician)/,
    tell: (know) => [
      say('That is work with the records themselves, next door to coding.', know.say('term.him')),
    ],
    next: () => ['What is a typical day for a coder?', 'How do I get a job with no experience?', 'What is HIM?'],
  },
  {
    name: 'front desk',
    when: /reception|schedul|answering the front/,
    tell: (know) => [
      say('I have no source on front-desk work in these jobs; it depends on the office, so ask.', know.say('x3')),
    ],
    next: () => ['How does a small office split the work?', 'What does a biller do all day?'],
  },
  {
    name: 'both jobs',
    when: /both|combined|billing and coding (specialist|duties)|do billers do the codes/,
    tell: (know) => [
      list(say(know.say('x3'), 'Then one person’s work holds both:'), [
        line(say(within('As coder:', know.say('c-d1')))),
        line(say(within('As biller:', know.say('b-d1')))),
      ]),
    ],
    next: () => ['Compare coding and billing', 'Which path suits me?'],
  },
  {
    name: 'auditor or supervisor',
    when: /audit|supervis|(coding|billing|office) manager/,
    tell: (know) => [say('Those are steps up, not entry jobs.', know.say('l1'))],
    next: () => ['How do I become an auditor?', 'How do I become a billing manager?', 'Do managers earn more?'],
  },
]; // prettier-ignore
