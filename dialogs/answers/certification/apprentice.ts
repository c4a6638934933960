import type { AspectAnswer } from '../../../src/conversation/answer';
import { notTheSame } from './overview';
import { dropTheA, whatTheAIs } from './removal';

/** The A of the CPC-A, and what a certificate is not. */
export const apprentice: readonly AspectAnswer[] = [
  {
    name: 'removal',
    when: /(\bthe a\b|apprentice\w*|\b(cpc|coc)-?a\b).*(remov|drop|away|\boff\b|gone|\bfix|\bstay|\brid\b|how long)|(remov\w*|drop\w*|get rid of|\blose\b|take off|\bfix|\bstay|toward|how long).*(\bthe a\b|apprentice\w*|\b(cpc|coc)-?a\b)|\b(remove|drop) a\b|practicode/,
    tell: dropTheA,
    next: () => [
      'How do I get my first coding job?',
      'How do I check a school?',
      'What is the pay with a CPC-A?',
    ],
  },
  {
    name: 'the A',
    when: /what (does|is) the a\b|\bcpc-?a\b.*\b(mean|stand)|meaning of .*cpc-?a|apprentice (thing|mean)/,
    tell: whatTheAIs,
    next: () => ['How do I drop the A?', 'How do I get my first coding job?'],
  },
  {
    name: 'certificate or certification',
    when: /certificate (vs|versus|or|and|the same)|same as being certified|(school|course|program)('?s)? certificate|difference .*certificat/,
    tell: notTheSame,
    next: () => ['Which certificate comes first?', 'How do I check a school?', 'Do I have to be certified?'],
  },
];
