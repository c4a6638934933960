import type { AspectAnswer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import { listOf } from '../wording';

const FIT = 'Which path suits me?';

/** What people say of themselves. */
export const temperament: readonly AspectAnswer[] = [
  {
    name: 'whom it suits',
    when: /\bsuits? (people|someone|those|analytic|a person)|analytic|people person|type of person/,
    tell: (know) => [listOf(know, tell`${know.say('a4')}`, ['x1', 'x2'])],
    next: () => [FIT, 'What does a coder do all day?', 'What does a biller do all day?'],
  },
  {
    name: 'math',
    when: /\bmaths?\b|numbers|arithmetic|algebra/,
    tell: (know, { path, words }) => [
      words.includes('more than numbers')
        ? listOf(know, tell`That points to coding: it is reading and rules, with very little math.`, [
            'pa-ma1',
            'x1',
          ])
        : /like numbers|love numbers|good (at|with) numbers|enjoy/.test(words)
          ? listOf(know, tell`Billing has more numbers, coding more reading. Neither is hard math.`, [
              'pa-ma2',
              'pa-ma1',
              'pa-ma3',
            ])
          : path === 'billing'
            ? listOf(know, tell`It need not stop you. ${know.say('pa-ma2')}`, ['pa-ma3', 'pa-ma1'])
            : path === 'coding'
              ? listOf(know, tell`It need not stop you. ${know.say('pa-ma1')}`, ['pa-ma3'])
              : listOf(know, tell`It need not stop you; coding asks for the least.`, [
                  'pa-ma1',
                  'pa-ma2',
                  'pa-ma3',
                ]),
    ],
    next: () => [FIT, 'What skills does a biller need?', 'Is coding hard?'],
  },
  {
    name: 'computers',
    when: /computer (skills|person)|type slow|typing|not (good|great) with computers|no computer|technolog|tech.?savvy|bad with computers/,
    tell: (know) => [
      listOf(know, tell`You can learn what is needed; both jobs are on screens all day.`, [
        'pa-cs1',
        'pa-cs2',
      ]),
    ],
    next: () => [FIT, 'What software do coders use?', 'How do I get started?'],
  },
  {
    name: 'phones',
    when: /phone|stutter|strangers|calls?\b|talking to (people|insur)/,
    tell: (know, { words }) => [
      /don.?t mind|like (the )?phone|love|fine with/.test(words) &&
      !/hate|not like|dislike|dont like/.test(words)
        ? listOf(know, tell`Then billing may suit you: phone and follow-up are a large part of it.`, [
            'x1',
            'st09',
          ])
        : listOf(know, tell`Then look at coding first: billing lives on the phone, coding hardly at all.`, [
            'x1',
            'st01',
            'pa-dif5',
          ]),
    ],
    next: () => [FIT, 'What does a coder do all day?', 'What does a biller do all day?'],
  },
  {
    name: 'conflict',
    when: /conflict|argu|\btemper\b|rude|upset|confront|chas(e|ing)/,
    tell: (know, { words }) => [
      /love|enjoy|like arguing|i like/.test(words)
        ? listOf(know, tell`Then billing may suit you: getting refused claims paid is the heart of it.`, [
            'b-r5',
            'x1',
          ])
        : listOf(
            know,
            tell`Then billing would wear on you: some conflict comes with it. Coding has little.`,
            ['billing.strain', 'x1', 'st01'],
          ),
    ],
    next: () => [FIT, 'How stressful is billing?', 'What does a coder do all day?'],
  },
  {
    name: 'people people',
    when: /people person|extrovert|chatty|love to talk|likes? people|helping people|like people|social\b|good with people/,
    tell: (know) => [
      listOf(
        know,
        tell`That points to billing: insurers, patients and coworkers all day. Coding can feel lonely to someone who likes company.`,
        ['x1', 'b-s1', 'st09'],
      ),
    ],
    next: () => [FIT, 'What does a biller do all day?', 'How do I become a biller?'],
  },
  {
    name: 'quiet people',
    when: /introvert|intravert|\bshy\b|quiet|left alone|alone|in peace|interrupted|bad with people|hate people|people exhaust|small talk/,
    tell: (know) => [
      listOf(
        know,
        tell`That points to coding: hours of quiet, exact reading, with few calls. Billing needs you to talk most days.`,
        ['x1', 'st01'],
      ),
    ],
    next: () => [FIT, 'What does a coder do all day?', 'Do new coders get remote work?'],
  },
  {
    name: 'puzzles and rules',
    when: /puzzle|detective|myster|rules|pattern|detail|perfection|organi[sz]ed|crossword|sudoku|looking things up|spelling|notice everything|exact/,
    tell: (know, { words }) => [
      /not detail|isn.?t detail|hate detail/.test(words)
        ? listOf(
            know,
            tell`Then be careful with both: being exact is at the top of what each asks for, and most of all in coding.`,
            ['c-s2', 'b-s6'],
          )
        : listOf(
            know,
            tell`Both reward that. Puzzles and looking things up point to coding; order in accounts and follow-up to billing.`,
            ['x2', 'c-s2', 'b-s6'],
          ),
    ],
    next: () => [FIT, 'What does a coder do all day?', 'What skills does a coder need?'],
  },
  {
    name: 'movement and variety',
    when: /sit still|bored|boring|variety|active|outdoors|hands.?on/,
    tell: (know) => [
      listOf(
        know,
        tell`Think twice: both jobs are sitting at a screen. Billing changes more through the day, coding stays with one kind of task for hours.`,
        ['we5', 'b-d1', 'c-d1'],
      ),
    ],
    next: () => [FIT, 'What does a biller do all day?', 'What should I do before I enroll anywhere?'],
  },
  {
    name: 'medical matters',
    when: /blood|science|medicine|anatomy|faint/,
    tell: (know) => [
      listOf(
        know,
        tell`You never see patients’ wounds; you read about them. Coding needs more anatomy than billing, and courses teach it.`,
        ['c-s1', 'e-curr', 'pa-dif5'],
      ),
    ],
    next: () => [FIT, 'What is taught in a program?', 'Is coding hard?'],
  },
];
