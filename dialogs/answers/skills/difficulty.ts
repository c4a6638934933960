import type { AspectAnswer } from '../../../src/conversation/answer';
import { list, table } from '../../../src/conversation/reply';
import { asWeSeeIt, say, within } from '../wording';

const FIT = 'Which path suits me?';

/** How hard it is, and what kind of person finds it easier. */
export const difficulty: readonly AspectAnswer[] = [
  {
    name: 'speed or accuracy',
    when: /accura|careless|mistakes|detail|meticulous|speed|exact|sloppy/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('Detail counts at the top.', within('The job takes', know.say('b-s6')))
        : say('Being right comes first, then pace.', know.say('c-d3'), know.say('onet.contrast.exact')),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? ['Is billing hard?', 'What skills does a biller need?', 'Is there much math in billing?']
        : ['How many charts a day?', 'Is coding hard?', 'What does a wrong code do?'],
  },
  {
    name: 'focus',
    when: /hate reading|like reading|enjoy research|focus|concentrat|attention span|stamina/,
    tell: (know) => [say('It is part of coding.', within('A coder’s day means', know.say('c-s5')), know.say('onet.contrast.exact'))],
    next: () => ['Is coding hard?', 'What skills does a biller need?', FIT],
  },
  {
    name: 'people skills',
    when: /people skills?|customer service|communicat|assertive|negotiat|thick skin|persua|patience|\bshy\b|outgoing/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('Less than in billing, but not none.', within('A coder needs', know.say('c-s6')), know.say('onet.contrast.phone'))
        : say('People skills carry much of a biller’s day.', within('It takes', know.say('b-s1')), within('It also takes', know.say('b-s2'))),
    ],
    next: ({ path }) =>
      path === 'coding'
        ? ['Do coders talk to doctors?', 'What skills does a biller need?', FIT]
        : ['Do billers make a lot of phone calls?', 'Is billing hard?', 'What skills does a coder need?'],
  },
  {
    name: 'transfer',
    when: /transfer|carry over|cashier|call center|retail|nurs|waitress|truck|useful (as|in|for)/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('Close reading and health knowledge help most.', within('Coding takes', know.say('c-s1')), within('It also takes', know.say('c-s2')))
        : say('Work with people and money carries over, most of all to billing.', within('It takes', know.say('b-s2')), know.say('onet.related.billing')),
    ],
    next: () => [FIT, 'How do I get a job with no experience?', 'What computer skills do I need?'],
  },
  {
    name: 'skills test',
    when: /skills? test|tests? .*(employer|interview|apply)|employers test|tests at interview/,
    tell: (know) => [say('I have nothing sourced on hiring tests, so ask what is tested.', know.say('pa-pr5'))],
    next: () => ['How fast do I have to type?', 'What software do coders use?', 'How do I get a job with no experience?'],
  },
  {
    name: 'traits',
    when: /personalit|traits?\b|type of person|kind of (person|brain)|qualit|what makes (a|someone|somebody)|temperament|analytic|puzzle|critical thinking|curious|honest|ethic|organi[sz]ed/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('Someone exact who likes order and finding things out.', know.say('onet.interests'))
        : path === 'billing'
          ? say('Someone dependable who stays calm and does not let go.', within('It takes', know.say('b-s6')), within('It also takes', know.say('b-s2')))
          : say(know.say('x2')),
    ],
    next: ({ path }) =>
      path
        ? [FIT, path === 'coding' ? 'And billers?' : 'And coders?', `Is ${path} hard?`]
        : [FIT, 'What skills does a coder need?', 'What skills does a biller need?'],
  },
  {
    name: 'hardest part',
    when: /hardest|most difficult|worst part/,
    tell: (know, { path }) => [
      path === 'billing'
        ? list(say('The people and the deadlines.'), [know.say('billing.strain'), know.say('onet.contrast.conflict')])
        : path === 'coding'
          ? list(say('The pace, the sameness, and the first job.'), [know.say('c-d3'), know.say('onet.contrast.exact'), know.say('pa-ne5')])
          : list(say('In coding the pace and the first job, in billing the people and the deadlines.'), [know.say('c-d3'), know.say('billing.strain')]),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? ['Do billers make a lot of phone calls?', 'Is coding hard?', FIT]
        : ['How do I get my first coding job?', 'Is billing hard?', FIT],
  },
  {
    name: 'hard',
    when: /hard(?! skills)|rocket science|difficult|easy|easily|tough|challeng|complicat|struggl|smart|genius|learning curve|average person|c student|never good in school|brain|in school/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('It can be learned, but it is not easy: many rules, and exams against the clock.', know.say('pa-dif1'))
        : path === 'billing'
          ? say('Easier to begin, since you can learn on the job; the day itself can be hard.', know.say('e-ojt-b'), know.say('onet.contrast.conflict'))
          : say('They are hard in different ways.', asWeSeeIt(know.say('pa-dif5'))),
    ],
    next: ({ path }) =>
      path === 'coding'
        ? ['Is billing hard?', 'How long is the training?', 'Do I have to memorize all the codes?']
        : path === 'billing'
          ? ['Is coding hard?', 'Do billers make a lot of phone calls?', 'Is there much math in billing?']
          : ['Is coding hard?', 'Is billing hard?', FIT],
  },
  {
    name: 'top skills for employers',
    when: /employers? (want|look|need)|hospital looks|resume|abilities employers/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say(within('Coders use', know.say('c-t1')), within('Beyond that it takes', know.say('c-s4')))
        : path === 'billing'
          ? say(within('Billers use', know.say('b-t1')), within('Beyond that it takes', know.say('b-s4')))
          : table(say('What each job asks for:'), know.compare('skills')),
    ],
    next: () => ['What computer skills do I need?', 'How do I get a job with no experience?', 'Which certificate comes first?'],
  },
]; // prettier-ignore
