import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { list, tell } from '../../../src/conversation/reply';
import type { Knowledge, Said } from '../../../src/knowledge/types';
import { ours } from '../wording';

/** Money in and money out: what a first certificate costs, what beginners earn, and what may go wrong. */
function moneyBack(know: Knowledge, { path, entities }: About): Reply[] {
  const [id] = entities.credential ?? [];
  const { fee } = id === undefined ? {} : know.credential(id).fields;
  const price = id !== undefined && fee ? fee : know.say(path === 'billing' ? 'e-entry-b' : 'e-total-min');
  const side: readonly string[] =
    path === 'billing' ? ['pay.start.billing', 'aapc-2025'] : ['pay.start.coding', 'aapc-2025', 'pa-ne5'];
  const lines: Said[] = [price, ...side.map((fact) => know.say(fact)), ours(know.say('pa-ag2'))];
  return [
    list(
      tell`It pays when the training is cheap and a first job is in reach; with a dear course and no job in sight it may not. Set your present pay beside a beginner’s, not beside the average:`,
      lines.slice(0, 5),
    ),
  ];
}

export const worthIt: AspectAnswer = {
  name: 'worth it',
  when: /worth|pay (it |me )?(off|back|for itself)|waste|good (career|carreer|investment)|smart move|regret|dead.?end|solid field|bother|scam career|juice|own kid|investment/,
  tell: moneyBack,
  next: ({ path }) => [
    path === 'billing' ? 'Can I start billing without a certificate?' : 'How do I pay for training?',
    'How do I check a school?',
    'How do I get my first job?',
  ],
};
