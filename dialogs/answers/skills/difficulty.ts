import type { AspectAnswer } from '../../../src/conversation/answer';
import { table } from '../../../src/conversation/reply';
import { say } from '../wording';

/** How hard it is, and what kind of person finds it easier. */
export const difficulty: readonly AspectAnswer[] = [
  {
    name: 'speed or accuracy',
    when: /accura|careless|mistakes|detail|speed|exact|sloppy/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('Both jobs stand on it.', know.say('b-s6'), know.say('onet.contrast.sitting'))
        : say('Being right comes first, then pace.', know.say('c-d3'), know.say('onet.contrast.exact')),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? ['Is billing hard?', 'What skills does a biller need?', 'Is there much math in billing?']
        : ['How many charts a day?', 'Is coding hard?', 'What does a wrong code do?'],
  },
  {
    name: 'focus',
    when: /focus|concentrat|attention span|stamina/,
    tell: (know) => [say('For coding, long focus is part of the job.', know.say('c-s5'), know.say('x1'))],
    next: () => ['Is coding hard?', 'What skills does a biller need?', 'Which path suits me?'],
  },
  {
    name: 'people skills',
    when: /people skills?|customer service|communicat|assertive|negotiat|thick skin|persua|patience|organi[sz]ed/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('Less than in billing, but not none.', know.say('c-s6'), know.say('onet.contrast.phone'))
        : say('They carry much of a biller’s day.', know.say('b-s1'), know.say('b-s2')),
    ],
    next: ({ path }) =>
      path === 'coding'
        ? ['Do coders talk to doctors?', 'What skills does a biller need?', 'Which path suits me?']
        : ['How much of billing is phone calls?', 'Is billing hard?', 'What skills does a coder need?'],
  },
  {
    name: 'transfer',
    when: /transfer|carry over|cashier|call center|retail|nurs|waitress|truck|useful (as|in|for)/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('What carries over to coding is exact reading and any health knowledge.', know.say('c-s1'), know.say('c-s2'))
        : say(know.say('pa-ag1'), know.say('b-s2')),
    ],
    next: () => ['Which path suits me?', 'How do I get a job with no experience?', 'What computer skills do I need?'],
  },
  {
    name: 'skills test',
    when: /skills? test|tests? .*(employer|interview|apply)|employers test|tests at interview/,
    tell: (know) => [say('I have nothing sourced on hiring tests; ask what is tested when you are invited.', know.say('pa-pr5'))],
    next: () => ['How fast do I have to type?', 'What software do coders use?', 'How do I get a job with no experience?'],
  },
  {
    name: 'traits',
    when: /personalit|traits?\b|type of person|kind of (person|brain)|qualit|what makes (a|someone|somebody)|temperament|analytic|puzzle|critical thinking|curious|honest|ethic/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('Someone exact who likes order, clear rules and finding things out.', know.say('onet.interests'), know.say('c-s3'))
        : path === 'billing'
          ? say('Someone dependable who stays calm and does not let go.', know.say('b-s6'), know.say('b-s2'))
          : say(know.say('x2')),
    ],
    next: ({ path }) =>
      path
        ? ['Which path suits me?', path === 'coding' ? 'And billers?' : 'And coders?', `Is ${path} hard?`]
        : ['Which path suits me?', 'What skills does a coder need?', 'What skills does a biller need?'],
  },
  {
    name: 'hard',
    when: /hard|difficult|easy|easily|tough|challeng|complicat|struggl|smart|genius|learning curve|average person|c student|never good in school|brain/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say(
            'Harder than most ads say, and learnable. The rules are many, and the CPC exam is a race with the clock.',
            know.say('pa-dif1'),
          )
        : path === 'billing'
          ? say(
              'Easier to begin than coding: you can learn on the job. The day itself can be hard.',
              know.say('e-ojt-b'),
              know.say('onet.contrast.conflict'),
            )
          : say('They are hard in different ways.', know.say('pa-dif5')),
    ],
    next: ({ path }) =>
      path === 'coding'
        ? ['Is billing hard?', 'How long is the training?', 'Do I have to memorize all the codes?']
        : path === 'billing'
          ? ['Is coding hard?', 'How much of billing is phone calls?', 'Is there much math in billing?']
          : ['Is coding hard?', 'Is billing hard?', 'Which path suits me?'],
  },
  {
    name: 'top skills for employers',
    when: /employers? (want|look|need)|hospital looks|resume|abilities/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say(know.say('c-t1'), know.say('c-s4'))
        : path === 'billing'
          ? say(know.say('b-t1'), know.say('b-s4'))
          : table(say('By job, what employers can expect you to handle:'), know.compare('skills')),
    ],
    next: () => ['What computer skills do I need?', 'How do I get a job with no experience?', 'Which certificate comes first?'],
  },
]; // prettier-ignore
