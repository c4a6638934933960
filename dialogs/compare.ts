import type { Path } from '../src/knowledge/types';
import { dialog } from '../src/conversation/dialog';
import { table, tell } from '../src/conversation/reply';

const BOTH: readonly Path[] = ['coding', 'billing'];

const PARTS = {
  pay: { label: 'Pay', opens: { intent: 'salary', path: BOTH } },
  day: { label: 'A day at work', then: 'day' },
  training: { label: 'Training and cost', then: 'training' },
  outlook: { label: 'Job outlook', then: 'outlook' },
  remote: { label: 'Working from home', then: 'remote' },
  fit: { label: 'Which path suits me?', opens: { intent: 'fit' } },
} as const;

/** The two side by side, then one aspect after another for as long as the person wants. */
export const compare = dialog({
  name: 'compare',
  title: 'the comparison',
  opensOn: 'compare',
  manner: 'menu',
  first: 'overview',
  steps: {
    overview: {
      tell: (know) => [table(tell`${know.say('compare-in-short')}`, know.compare('overview'))],
      then: 'aspect',
    },
    aspect: { ask: 'Which part matters most to you?', choices: PARTS },
    more: { ask: 'Another part?', choices: PARTS },
    day: { tell: (know) => [table(tell`A day at work, side by side:`, know.compare('day'))], then: 'more' },
    training: {
      tell: (know) => [table(tell`Training, side by side:`, know.compare('training'))],
      then: 'more',
    },
    outlook: {
      tell: (know) => [table(tell`The job outlook, side by side:`, know.compare('outlook'))],
      then: 'more',
    },
    remote: {
      tell: (know) => [table(tell`Working from home, side by side:`, know.compare('remote'))],
      then: 'more',
    },
  },
});
