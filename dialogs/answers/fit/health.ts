import type { AspectAnswer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import { listOf } from '../wording';

const NEXT = ['Which path suits me?', 'Is part-time possible?', 'Can I work from home?'];

/** Disability and illness, with what is on file for each. */
export const health: readonly AspectAnswer[] = [
  {
    name: 'hearing',
    when: /\bdeaf|hard of hearing|hearing (loss|aid)|hoh\b/,
    tell: (know) => [
      listOf(know, tell`Yes, you can; one of the two is easier.`, ['pa-di5', 'pa-di1', 'pa-di2']),
    ],
    next: () => ['What does a coder do all day?', 'Which certificate comes first?', NEXT[0] ?? ''],
  },
  {
    name: 'sight',
    when: /blind|low vision|eyesight|visual|screen reader/,
    tell: (know) => [
      listOf(know, tell`It can be done, but see the software before you pay for a course.`, [
        'pa-di4',
        'pa-di1',
        'pa-di2',
      ]),
    ],
    next: () => ['What software do coders use?', 'How do I pay for training?', NEXT[0] ?? ''],
  },
  {
    name: 'mind and attention',
    when: /adhd|attention disorder|autis|asperger|dyslex|learning disab|anxiety|depress|ptsd|brain fog|panic/,
    tell: (know) => [
      listOf(
        know,
        tell`No diagnosis rules anyone out, and I am no doctor. What counts is the day: coding is long, quiet, exact reading; billing is calls, follow-up and now and then upset people.`,
        ['pa-di1', 'pa-di2'],
      ),
    ],
    next: () => [NEXT[0] ?? '', 'What does a coder do all day?', 'How stressful is billing?'],
  },
  {
    name: 'body',
    when: ({ words }) =>
      !/\b(child|son|daughter|mother|father|mom|dad)\b/.test(words) &&
      /wheelchair|disab|chronic|pain|fibromyalgia|carpal|\bms\b|bad back|bad knees|cant stand|stand long|accommodat|illness|handicap|one hand/.test(
        words,
      ),
    tell: (know) => [
      listOf(know, tell`Both are desk jobs: sitting at a screen and typing all day.`, [
        'pa-di1',
        'pa-di2',
        'pa-di6',
        'we5',
      ]),
    ],
    next: () => NEXT,
  },
];
