import type { About, AspectAnswer } from '../../../src/conversation/answer';
import { table } from '../../../src/conversation/reply';
import { listOf, person, say } from '../wording';

const credentialIn = ({ entities }: About): string | undefined => entities.credential?.[0];

const NEXT_BILLING = [
  'What is a typical day for a biller?',
  'Who fixes denials?',
  'How do I start in billing?',
];
const NEXT_CODING = ['What is a typical day for a coder?', 'Is coding hard?', 'How do I start in coding?'];

/** Days, dull parts, and the tasks that job advertisements name. */
export const tasks: readonly AspectAnswer[] = [
  {
    name: 'with a credential',
    when: (about) => credentialIn(about) !== undefined,
    tell: (know, about) => {
      const { id, path, fields } = know.credential(credentialIn(about) ?? '');
      const work =
        path === 'both' ? 'coding or billing, by the post' : path === 'coding' ? 'coding' : 'billing';
      return [
        say(
          `People with the ${id} usually work in ${work}.`,
          ...(fields.scope ? [fields.scope] : []),
          know.say(path === 'billing' ? 'b-d1' : 'c-d1'),
        ),
      ];
    },
    next: (about) => [
      `What does the ${credentialIn(about) ?? ''} cost?`,
      `What does a ${credentialIn(about) ?? ''} earn?`,
      'Which path suits me?',
    ],
  },
  {
    name: 'dull parts',
    when: /boring|bored|dull|tedious|repetit|monoton|worst part|downsides?/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('Lists of unpaid claims, calls and deadlines, every day.', know.say('b-d2'))
        : path === 'coding'
          ? say('The sameness: chart after chart, at a set pace.', know.say('onet.contrast.exact'))
          : say(
              'In coding it is the sameness of chart after chart; in billing the lists and the calls.',
              know.say('onet.contrast.exact'),
            ),
    ],
    next: () => [
      'What is a typical day for a coder?',
      'What is a typical day for a biller?',
      'Which path suits me?',
    ],
  },
  {
    name: 'how a code is picked',
    when: /pick(s|ing)? (the |a )?codes?|code (a|an|the) (chart|visit|er)|how (do|does|would) .*\bcode\b|step by step|books?\b.*(code|computer|look)|look .* up/,
    tell: (know) => [
      listOf(know, say('Read first, code last. In order:'), ['c-r1', 'c-r3', 'c-r5', 'c-r8', 'c-r4']),
    ],
    next: () => ['What is a code set?', 'Do I have to memorize all the codes?', 'Is coding hard?'],
  },
  {
    name: 'day',
    when: /\bday\b|\bdays\b|\bdaily\b|routine|shift|hours?\b|8 to 5|monday|tuesday|wednesday|thursday|friday|before lunch|mix\b|plate|\bweek\b/,
    tell: (know, { path }) => {
      if (path === 'coding') return [say(know.say('c-d1'), know.say('c-d3'))];
      if (path === 'billing') return [say(know.say('b-d1'), know.say('b-d2'))];
      return [table(say('One day, two desks:'), know.compare('day'))];
    },
    next: ({ path }) =>
      path
        ? [
            path === 'coding' ? 'How many charts a day?' : 'How much of billing is phone calls?',
            path === 'coding' ? 'A typical day for a biller?' : 'A typical day for a coder?',
            'Can I work from home?',
          ]
        : ['What is the dull part of each job?', 'Which path suits me?', 'What do they earn?'],
  },
  {
    name: 'work queues and edits',
    when: /work ?queues?|\bedits?\b|abstract/,
    tell: (know) => [
      say(
        'A work queue is the list of charts or claims waiting for you.',
        know.say('c-d1'),
        'Edits are the computer’s checks.',
        know.say('w4'),
      ),
    ],
    next: () => ['How many charts a day?', 'Why do claims get denied?'],
  },
  {
    name: 'follow-up and denials',
    when: /follow.?up|\ba ?\/? ?r\b|denials?|appeals?|doesn.?t pay|unpaid|chas(e|ing) insurance/,
    tell: (know) => [say('It is a biller’s work.', know.say('b-r3'), know.say('b-r5'), know.say('w6'))],
    next: () => [
      'Why do claims get denied?',
      'How much of billing is phone calls?',
      'How do I start in billing?',
    ],
  },
  {
    name: 'posting',
    when: /post(s|er|ing)? .*payments?|payments? post|payment poster/,
    tell: (know) => [say('Yes, that is a biller’s work.', know.say('b-r4'))],
    next: () => NEXT_BILLING,
  },
  {
    name: 'charge entry',
    when: /charge entry|enter(s|ing)? (the )?charges?|data entry/,
    tell: (know) => [say('Entering charges is billing work.', know.say('b-r1'), know.say('pa-ne6'))],
    next: () => NEXT_BILLING,
  },
  {
    name: 'coverage',
    when: /eligib|benefits|coverage|authori[sz]|prior auth|verif/,
    tell: (know) => [say('The front desk or the biller does that, by office.', know.say('b-r8'))],
    next: () => ['What is prior authorization?', 'How does a claim get paid?'],
  },
  {
    name: 'records release',
    when: /release of information|records? (clerk|technician)/,
    tell: (know) => [
      say(
        'That is records work, next door to coding.',
        know.say('term.him'),
        know.say('c-r6'),
        know.say('pa-ne6'),
      ),
    ],
    next: () => NEXT_CODING,
  },
  {
    name: 'front desk',
    when: /reception|front desk|schedul/,
    tell: (know) => [
      say(
        'I have no source on that. It depends on the office, so ask what the posting includes.',
        know.say('x3'),
      ),
    ],
    next: () => ['How does a small office split the work?', 'What does a biller do all day?'],
  },
  {
    name: 'both jobs',
    when: /both|combined|billing and coding (specialist|duties)|do billers do the codes/,
    tell: (know) => [
      say(
        know.say('x3'),
        'Then one day holds both: codes first, then claims, calls and payments.',
        know.say('st19'),
      ),
    ],
    next: () => ['Is a combined job a good start?', 'Compare coding and billing', 'Which path suits me?'],
  },
  {
    name: 'first weeks',
    when: /first weeks?|entry.?level|junior|trainee|new (coders?|billers?)|assistant/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say(know.say('e-ojt-b'), know.say('pa-ne6'))
        : say(
            'New coders begin with simpler charts and a lower quota.',
            know.say('pa-pr5'),
            know.say('pa-ne6'),
          ),
    ],
    next: ({ path }) => [
      `How do I start in ${path ?? 'billing'}?`,
      `What is a typical day for a ${person(path ?? 'billing')}?`,
      'How do I get a job with no experience?',
    ],
  },
  {
    name: 'auditor or supervisor',
    when: /audit|supervis|manager\b/,
    tell: (know) => [say('Those are steps up the ladder, not entry jobs.', know.say('l1'), know.say('l2'))],
    next: () => ['How do I become an auditor?', 'How do I become a billing manager?'],
  },
];
