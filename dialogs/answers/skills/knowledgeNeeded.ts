import type { AspectAnswer } from '../../../src/conversation/answer';
import { say, within } from '../wording';

/** What one has to know: numbers, bodies, words. */
export const knowledgeNeeded: readonly AspectAnswer[] = [
  {
    name: 'math',
    when: /\bmaths?\b|mathemat|arithmetic|algebra|\bnumbers\b|percent|fractions|calculat|dyscalculia|accounting|bookkeep/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say(know.say('pa-ma1'))
        : path === 'billing'
          ? say(know.say('pa-ma2'), know.say('pa-ma3'))
          : say(know.say('pa-ma1'), know.say('pa-ma2')),
    ],
    next: ({ path }) =>
      path === 'coding'
        ? ['Is coding hard?', 'How much anatomy do I need?', 'And billing?']
        : ['Is billing hard?', 'What software do billers use?', 'What skills does a coder need?'],
  },
  {
    name: 'programming',
    when: /programming|python|java\b|software engineer/,
    tell: (know) => [say('No, medical coding is not programming.', know.say('what.coding'))],
    next: () => ['What computer skills do I need?', 'What skills does a coder need?'],
  },
  {
    name: 'memory',
    when: /memor|remember|photographic|by heart/,
    tell: (know) => [
      say('No, codes are looked up.', within('Coders', know.say('c-r3')), know.say('pa-dif2')),
    ],
    next: () => ['Is coding hard?', 'How much anatomy do I need?', 'What is a code set?'],
  },
  {
    name: 'anatomy',
    when: /anatom|physiolog|\bbody\b|bones|organs|biology|(?<!rocket )science|diseases?|pharmacol/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('Less than for coding: a biller reads codes and does not choose them.', within('It takes', know.say('b-s5')))
        : say('For coding, anatomy is a base.', within('A coder needs', know.say('c-s1')), within('You learn it in a course; the', know.say('e-curr'))),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? ['Is there much math in billing?', 'And coding?', 'Is billing hard?']
        : ['How much medical terminology do I need?', 'Is coding hard?', 'How long is the training?'],
  },
  {
    name: 'medical words',
    when: /terminology|medical (terms|words|vocab|jargon|knowledge|background)|jargon|latin|vocabular|insurance (knowledge|plans)|of insurance|medicare rules/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('For billing, insurance words matter most.', within('You', know.say('st10')))
        : say('You need not bring it; it is what you learn first.', within('The', know.say('e-curr'))),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? ['Is billing hard?', 'Is there much math in billing?', 'How do I start in billing?']
        : ['How much anatomy do I need?', 'Is coding hard?', 'How long is the training?'],
  },
  {
    name: 'English',
    when: /english|accent|grammar|spell|writ(e|ing)\b|bilingual|spanish|reading level|handwriting/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('I have no test level on file. Coding means reading English notes exactly.', within('It also takes', know.say('c-s6')))
        : path === 'billing'
          ? say('I have no test level on file. Billing means speaking it all day.', within('It takes', know.say('b-s1')))
          : say('I have no test level on file. Coding leans on reading, billing on speaking.', know.say('onet.contrast.phone')),
    ],
    next: ({ path }) =>
      path === 'coding'
        ? ['Is coding hard?', 'Do billers make a lot of phone calls?', 'Do coders talk to doctors?']
        : ['Do billers make a lot of phone calls?', 'Is coding hard?', 'Which path suits me?'],
  },
]; // prettier-ignore
