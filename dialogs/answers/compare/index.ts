import type { Answer } from '../../../src/conversation/answer';
import { table, tell } from '../../../src/conversation/reply';
import { questions, wideQuestions } from './questions';
import { sideBySide } from './sideBySide';

/** The two jobs side by side; without a narrower question the comparison opens as a dialog. */
export const compare: Answer = {
  intent: 'compare',
  label: 'Billing and coding side by side',
  aspects: [...questions, ...sideBySide, ...wideQuestions],
  tell: (know) => [table(tell`${know.say('compare-in-short')}`, know.compare('overview'))],
  next: () => ['Which path suits me?', 'Which pays more?', 'Which is harder?'],
};
