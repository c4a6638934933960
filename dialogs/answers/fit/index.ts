import type { Answer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import { circumstances } from './circumstances';
import { health } from './health';
import { record } from './record';
import { temperament } from './temperament';

/** Which suits whom. Without an aspect the guided talk opens; `tell` speaks only inside another talk. */
export const fit: Answer = {
  intent: 'fit',
  label: 'Which path suits me',
  aspects: [record, ...health, ...circumstances, ...temperament],
  tell: (know) => [tell`${know.say('a4')} Your answers to the questions show more than a rule of thumb.`],
  next: () => ['Compare coding and billing', 'What does a coder do all day?'],
};
