import { dialog } from '../src/conversation/dialog';
import { steps } from '../src/conversation/phrases';
import { tell } from '../src/conversation/reply';
import { phrases } from './phrases';

/** The first message, and where "start over" leads. */
export const welcome = dialog({
  name: 'welcome',
  title: 'the menu',
  opensOn: 'restart',
  manner: 'menu',
  first: 'hello',
  steps: {
    hello: {
      tell: () => [
        {
          ...tell`Hi, I’m Crosswalk, a bot that helps you choose between medical billing and medical coding.
Ask about duties, pay, certificates, schools or jobs from home; I answer with sources. Or take eight questions to see which path suits you, with a plan.`,
          choices: steps(phrases.menu.slice(0, 5)),
        },
      ],
      then: 'end',
    },
  },
});
