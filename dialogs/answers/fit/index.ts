import type { Answer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import { circumstances } from './circumstances';
import { health } from './health';
import { record } from './record';
import { sensitive } from './sensitive';
import { temperament } from './temperament';

/** A record, illness, age, origin, family: answered in the middle of a talk too. */
const ownLot = [
  ...[record, ...sensitive].map((aspect) => ({ ...aspect, ofOwnLot: 'anywhere' as const })),
  ...[...health, ...circumstances].map((aspect) => ({ ...aspect, ofOwnLot: 'in a talk' as const })),
];

/** Which suits whom. Without an aspect the guided talk opens; `tell` speaks only inside another talk. */
export const fit: Answer = {
  intent: 'fit',
  label: 'Which path suits me',
  aspects: [...ownLot, ...temperament],
  tell: (know) => [tell`${know.say('a4')} Your answers to the questions show more than a rule of thumb.`],
  next: () => ['Compare coding and billing', 'What does a coder do all day?'],
};
