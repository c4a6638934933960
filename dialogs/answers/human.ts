import type { Answer } from '../../src/conversation/answer';
import { tell } from '../../src/conversation/reply';

/** A person: the operator's own contact, or the public office that helps for free. */
export const human: Answer = {
  intent: 'human',
  label: 'Talk to a person',
  tell: (know, { contact }) =>
    contact === undefined
      ? [tell`I’m a bot, and no contact for a person is set up here. ${know.say('job-centers')}`]
      : [tell`You can reach a person here: ${contact}. I’m a bot and can’t pass on what you told me.`],
  next: () => ['How do I pay for training?', 'How do I get started?', 'Which path suits me?'],
};
