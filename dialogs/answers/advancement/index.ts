import type { About, Answer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { table } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { say } from '../wording';
import { roles } from './roles';
import { ways } from './ways';

function ladder(know: Knowledge, { path }: About): Reply[] {
  if (path === 'coding') return [say(know.say('l1'), know.say('st08'))];
  if (path === 'billing') return [say(know.say('l2'), know.say('st15'))];
  return [table(say('Both have steps upward:'), know.compare('advancement'))];
}

/** What comes after the first years. */
export const advancement: Answer = {
  intent: 'advancement',
  label: 'Moving up later',
  aspects: [...ways, ...roles],
  tell: ladder,
  next: ({ path }) => [
    'Do managers earn more?',
    path === 'billing' ? 'How do I become a billing manager?' : 'How do I become an auditor?',
    path === 'billing' ? 'Can I switch from billing to coding?' : 'Do I need a degree to be promoted?',
  ],
};
