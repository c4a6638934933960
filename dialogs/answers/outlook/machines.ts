import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf } from '../wording';

/** "Will AI take this job?": what is projected, both camps, and where people are harder to replace. */
function ai(know: Knowledge, { path }: About): Reply[] {
  const lead = tell`Nobody knows. ${know.say('pa-ai1')}`;
  if (path === 'billing')
    return [listOf(know, tell`Nobody knows. ${know.say('o3')}`, ['o8', 'o2', 'pa-ai5'])];
  return [listOf(know, lead, ['pa-ai4', path === 'coding' ? 'pa-ai2' : 'o8', 'pa-ai5'])];
}

const computerAssisted = (know: Knowledge, { path }: About): Reply[] => [
  listOf(know, tell`${know.say('o6')}`, ['o3', path === 'billing' ? 'o8' : 'pa-ai2', 'pa-ai5']),
];

export const machines: readonly AspectAnswer[] = [
  {
    name: 'computer-assisted coding',
    when: /computer.?assist|\bcac\b|autonomous|encoder|suggest(s|ed)? (the )?codes?|software (that )?(picks|does)|3m|nlp/,
    tell: computerAssisted,
    next: () => ['Will AI replace coders?', 'Is this work future proof?', 'Is it worth the money?'],
  },
  {
    name: 'ai',
    when: /\bai\b|a\.i\.|artific|chatgpt|gpt|robot|automat|machine|computer will|algorithm|obsolete|\bbots?\b|computer (codes|does|suggests)|tech progress|by hand|software/,
    tell: ai,
    next: () => ['Is this work future proof?', 'Is the work sent overseas?', 'Is it worth the money?'],
  },
];
