import type { AspectAnswer } from '../../../src/conversation/answer';
import { say } from '../wording';

/** What one has to know or handle: numbers, bodies, words, machines. */
export const knowledgeNeeded: readonly AspectAnswer[] = [
  {
    name: 'math',
    when: /\bmaths?\b|mathemat|arithmetic|algebra|numbers|percent|fractions|calculat|dyscalculia/,
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
    name: 'typing',
    when: /typ(e|ing|ist)|\bwpm\b|ten.?key|10.?key|words a minute|keyboard|two fingers/,
    tell: (know) => [say('No set speed is on file; employers set their own.', know.say('pa-cs1'))],
    next: () => ['What computer skills do I need?', 'Is speed or accuracy more important?', 'Is coding hard?'],
  },
  {
    name: 'programming',
    when: /programming|python|java\b|software engineer/,
    tell: (know) => [say('No. Medical coding has nothing to do with programming.', know.say('what.coding'))],
    next: () => ['What computer skills do I need?', 'What skills does a coder need?'],
  },
  {
    name: 'memory',
    when: /memor|remember|photographic|by heart/,
    tell: (know) => [
      say('No, you look codes up.', know.say('c-r3'), know.say('pa-dif2')),
    ],
    next: () => ['Is coding hard?', 'How much anatomy do I need?', 'Is the CPC exam open book?'],
  },
  {
    name: 'anatomy',
    when: /anatom|physiolog|\bbody\b|bones|organs|biology|science|diseases?|pharmacol/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('Much less than for coding; a biller reads codes instead of choosing them.', know.say('b-s5'))
        : say('Yes, for coding it is a base, and courses teach it from the start.', know.say('c-s1'), know.say('e-curr')),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? ['Is there much math in billing?', 'And coding?', 'Is billing hard?']
        : ['How much medical vocabulary is there?', 'Is coding hard?', 'How long is the training?'],
  },
  {
    name: 'medical words',
    when: /terminology|medical (terms|words|vocab|jargon|knowledge|background)|jargon|latin|vocabular|insurance knowledge|medicare rules/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('Billing leans more on insurance words than on medical ones.', know.say('b-s4'), know.say('st10'))
        : say('You need not bring it; you learn it first.', know.say('st02'), know.say('e-curr')),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? ['Is billing hard?', 'Is there much math in billing?', 'How do I start in billing?']
        : ['How much anatomy do I need?', 'Is coding hard?', 'How long is the training?'],
  },
  {
    name: 'software',
    when: /software|\bepic\b|cerner|encoder|\behrs?\b|\bemrs?\b|excel|kareo|athena|spreadsheet|programs|systems?\b|3m\b/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say(know.say('c-t1'))
        : path === 'billing'
          ? say(know.say('b-t1'), know.say('b-t2'))
          : say('Coders:', know.say('c-t1'), 'Billers:', know.say('b-t1')),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? ['What software do coders use?', 'How fast do I have to type?', 'Is billing hard?']
        : ['What software do billers use?', 'What computer skills do I need?', 'What is an encoder?'],
  },
  {
    name: 'computer',
    when: /computers?|\btech\b|technical|only a phone/,
    tell: (know) => [say('Ordinary ones.', know.say('pa-cs1'), know.say('pa-cs2'))],
    next: () => ['How fast do I have to type?', 'What software do coders use?', 'What software do billers use?'],
  },
  {
    name: 'English',
    when: /english|accent|grammar|spell|writ(e|ing)\b|bilingual|spanish|reading level|handwriting/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('No test level is on file. The notes are in English, and so are the questions to doctors.', know.say('c-s2'), know.say('c-s6'))
        : path === 'billing'
          ? say('No test level is on file. Billers speak and write English all day, so speaking matters more here.', know.say('b-s1'))
          : say('No test level is on file. Coding leans on reading English, billing on speaking it.', know.say('x1')),
    ],
    next: ({ path }) =>
      path === 'coding'
        ? ['Is coding hard?', 'How much of billing is phone calls?', 'Do coders talk to doctors?']
        : ['How much of billing is phone calls?', 'Is coding the quieter job?', 'Which path suits me?'],
  },
]; // prettier-ignore
