import type { AspectAnswer } from '../../../src/conversation/answer';
import { list } from '../../../src/conversation/reply';
import { line, say, within } from '../wording';

/** Typing, machines and programs. */
export const computers: readonly AspectAnswer[] = [
  {
    name: 'typing',
    when: /\btyp(ing|ist)\b|\bi type\b|to type\b|\bwpm\b|ten.?key|10.?key|words a minute|keyboard|two fingers/,
    tell: (know) => [say('I have no set speed on file; ask the employer.', know.say('pa-cs1'))],
    next: () => ['What computer skills do I need?', 'Is speed or accuracy more important?', 'Is coding hard?'],
  },
  {
    name: 'software',
    when: /software|\bepic\b|cerner|encoder|\behrs?\b|\bemrs?\b|excel|kareo|athena|spreadsheet|programs|systems?\b|3m\b/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say(within('Coders use', know.say('c-t1')))
        : path === 'billing'
          ? say(within('Billers use', know.say('b-t1')), within('They also use', know.say('b-t2')))
          : list(say('Each job has its own:'), [
              line(say(within('Coders use', know.say('c-t1')))),
              line(say(within('Billers use', know.say('b-t1')))),
            ]),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? ['What computer skills do I need?', 'How fast do I have to type?', 'Is billing hard?']
        : ['What software do billers use?', 'What computer skills do I need?', 'What is an encoder?'],
  },
  {
    name: 'computer',
    when: /computers?|\btech\b|technical|only a phone/,
    tell: (know) => [say('Everyday computer skills will do.', know.say('pa-cs2'))],
    next: () => ['How fast do I have to type?', 'What software do coders use?', 'What software do billers use?'],
  },
  {
    name: 'body',
    when: /eyesight|physical|\bsit(ting)?\b|\bback\b/,
    tell: (know) => [say('You sit and read a screen most of the day.', know.say('we5'), know.say('onet.contrast.sitting'))],
    next: () => ['Can I work from home?', 'What computer skills do I need?', 'Which path suits me?'],
  },
]; // prettier-ignore
