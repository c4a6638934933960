import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf } from '../wording';

/** A criminal record: the one hard barrier, and whom to ask before paying. */
function aboutRecord(know: Knowledge, { words }: About): Reply[] {
  if (/drug test|credit/.test(words) && !/felon|charge|convict/.test(words))
    return [
      tell`I have no rule on drug tests or credit checks on file; each employer sets its own. Ask before you pay for training. ${know.say('pa-fel6')}`,
    ];
  return [
    listOf(know, tell`It may still be open to you. ${know.say('pa-fel1')}`, [
      'pa-fel2',
      'pa-fel5',
      'pa-fel8',
    ]),
  ];
}

export const record: AspectAnswer = {
  name: 'a record',
  when: /felon|crimin|crimnal|\bdui\b|misdemeanor|conviction|convicted|prison|jail|\brecord\b.*(expunged|check|clean)|(my|a|have|criminal) record\b|probation|parole|back ?ground check|shoplift|\bcharge\b|drug|arrest|my past|bad credit|expung/,
  tell: aboutRecord,
  next: () => ['Which path suits me?', 'How do I get started?', 'Talk to a person'],
};
