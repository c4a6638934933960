import type { AspectAnswer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import type { Reply } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf } from '../wording';
import { BUSINESS_NEXT, ownBusiness } from './ownBusiness';

/** A job that looks wrong. */
export const jobScams = (know: Knowledge): Reply[] => [
  listOf(know, tell`If it asks you to pay, to deposit a check or to chat only, treat it as a scam.`, [
    'pa-sc4',
    'pa-sc5',
    'pa-sc6',
  ]),
];

/** Fake jobs, sold businesses, and a billing business of one's own. */
export const businessAndScams: readonly AspectAnswer[] = [
  {
    name: 'sold kits',
    when: /\bkits?\b|package|opportunity|billing business.*(sold|selling|buy|cost)|buy a billing/,
    tell: (know) => [listOf(know, tell`${know.say('pa-sc2')}`, ['pa-sc1', 'pa-sc3', 'p8'])],
    next: () => ['How do I start a billing business?', 'How do I become a biller?'],
  },
  {
    name: 'job scams',
    when: /scam|fake|legit|fraud|\bcheck\b.*(buy|deposit|equipment|sent)|sent me a check|telegram|whatsapp|pay (them )?for (training|software|equipment)|before i start|\bssn\b|social security|bank ac|no interview|too good|facebook ad|data entry|seems off|real or/,
    tell: jobScams,
    next: () => ['Can I work from home?', 'What job titles should I search for?', 'How do I check a school?'],
  },
  {
    name: 'own business',
    when: /own (home )?(medical )?(billing )?(business|company|boss|clients)|my own (medical |home )?(billing |claims )?(business|company|service|boss)|own claims|(open|start|run) .*(business|company|service)|find doctors|doctors willing|billing (business|service|company) (from|at|of)|start (a|my|an?)\b.*(business|service|company)|self.?employed|freelanc|independent|clients|be my own boss|from (my )?(garage|home) business/,
    tell: ownBusiness,
    next: () => BUSINESS_NEXT,
  },
];
