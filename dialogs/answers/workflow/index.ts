import type { Answer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { claimPicture } from '../../pictures';
import { line, pictured, say, within } from '../wording';
import { cooperation } from './cooperation';
import { denialReasons, denials } from './denials';
import { stages } from './stages';

/** The way of a claim in five lines, each with the one who does it. */
const journey = (know: Knowledge): Reply[] => [
  pictured(say('The coder decides the codes, the biller gets the claim paid:'), claimPicture(know), [
    line(say(within('Front office or biller:', know.say('w1')))),
    know.say('w2'),
    know.say('w3'),
    line(say(know.say('w4'), know.say('w5'))),
    know.say('w6'),
  ]),
];

/** How billing and coding work together, and what becomes of a claim. */
export const workflow: Answer = {
  intent: 'workflow',
  label: 'How a claim gets paid',
  aspects: [...cooperation, ...denialReasons, ...stages, ...denials],
  tell: journey,
  next: ({ path }) => [
    'Show me one claim as an example',
    'Why do claims get denied?',
    path === 'billing' ? 'What does a biller do all day?' : 'What does a coder do all day?',
  ],
};
