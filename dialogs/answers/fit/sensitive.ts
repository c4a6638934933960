import type { AspectAnswer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import { listOf } from '../wording';

const FIT = 'Which path suits me?';

/** What people say with some courage: facts or a person to turn to, never a guess about what an employer will do. */
export const sensitive: readonly AspectAnswer[] = [
  {
    name: 'leave to work',
    when: /\b(immigra\w*|undocumented|no papers|without papers|work permit|work authori[sz]ation|permission to work|green card|daca|asylum|refugee|visa|h-?4|ead card|my status|foreigners?)\b/,
    tell: (know) => [
      listOf(
        know,
        tell`I know of no rule in either job about where you were born. What counts is whether you may work in the US, and that I can’t judge.`,
        ['pa-ft4', 'pa-ft1', 'job-centers'],
      ),
    ],
    next: () => [FIT, 'How do I get started?', 'Talk to a person'],
  },
  {
    name: 'language',
    when: /second language|\bmy english\b|english (is )?(not|no|so|bad)|(poor|bad|broken|little) english|\besl\b|\b(my|an|accent) (accent|problem)\b|accent|speak (mostly )?(spanish|little english)|(not|dont|do not) (speak|know) (much |good |very )?english|not speak english/,
    tell: (know) => [
      listOf(
        know,
        tell`You are welcome here with the English you have. Coding is reading English all day, billing is speaking it on the phone: lean on whichever is stronger.`,
        ['pa-dif5', 'c-s6', 'job-centers'],
      ),
    ],
    next: () => [FIT, 'Try two minutes of coding', 'Which certificate comes first?'],
  },
  {
    name: 'cleverness',
    when: /\b(too (stupid|dumb|slow|thick)|stupid (for|enough)|(feel|am|im) (so |too |just |really |a bit )*(stupid|dumb|slow|not (that |very )?smart)|(not|am i|be) (that |very )?smart( enough)?\b|smart enough|bad at school|bad student|too hard for (me|someone like me)|failed (out of )?(high )?school|not (good|cut out) (enough )?for (this|school|it)|never (good|any good) at (school|tests)|i (just |always |really )*(suck|fail|mess up)( at)? (everything|it all|all of (it|this|them))|(i am|i'm|im) (such )?(an? |so |just )*(idiot|moron|failure|loser|hopeless|useless))\b/,
    tell: (know) => [
      listOf(
        know,
        tell`That is a hard thing to carry, and I can’t see it from here; nor can a grade from long ago. Both jobs are learned step by step, and you can find out for nothing how it feels: try it.`,
        ['pa-cs1', 'pa-dif5', 'job-centers'],
      ),
    ],
    next: () => ['Try two minutes of coding', 'Try two minutes of billing', FIT],
  },
  {
    name: 'pregnancy',
    when: ({ words }) =>
      /\bpregnan\w*|(having|expecting) a baby|baby (is )?(coming|due)|(just had|had) a baby|newborn/.test(
        words,
      ) && !/\b(pain|bleed\w*|sick|doctor|medicine|pills?|symptoms?|safe|test)\b/.test(words),
    tell: (know) => [
      listOf(
        know,
        tell`Nothing I know of in either job or exam stands against it; it is a question of timing, and of who is with the child in working hours. What an employer must allow is a question for an American Job Center or legal aid.`,
        ['we5', 'pa-ch1', 'job-centers'],
      ),
    ],
    next: () => [FIT, 'Is part-time possible?', 'How long is the training?'],
  },
  {
    name: 'hardship',
    when: /\bhomeless\b|\bevicted\b/,
    tell: (know) => [
      listOf(
        know,
        tell`That is a lot at once. Nothing here needs deciding today, and free help goes further than training.`,
        ['job-centers', 'pa-pay7', 'pa-pay3'],
      ),
    ],
    next: () => [FIT, 'How do I pay for training?', 'Talk to a person'],
  },
];
