import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { startAt } from '../salary/start';
import { placesOf } from '../salary/where';
import { followed, line, under } from '../wording';

/** Money in and money out: what a first certificate costs, what beginners earn, and what the surveys show. */
function whetherItPays(know: Knowledge, about: About): Reply[] {
  const [id] = about.entities.credential ?? [];
  const credential = id === undefined ? undefined : know.credential(id);
  const side = credential === undefined || credential.path === 'both' ? about.path : credential.path;
  const path = side ?? 'coding';
  const fee = credential?.fields.fee;
  const [where] = placesOf(know, about);
  const price = know.say(path === 'billing' ? 'e-entry-b' : 'e-total-min');
  return [
    under(
      tell`It pays if training is cheap and a first job is in reach; with a costly course it may not. Set your pay now beside a beginner’s:`,
      [
        id !== undefined && fee ? line(tell`${id} exam: ${followed(fee)}`) : price,
        line(startAt(know, path, where)),
        ...(path === 'billing' && where.kind !== 'us' ? [] : [know.say('aapc-2025')]),
      ],
    ),
  ];
}

export const worthIt: AspectAnswer = {
  name: 'worth it',
  when: /worth|wast(e|ing)|smart (bet|move|gamble|choice)|gamble|risky|good field|good (career|carreer|investment)|smart move|regret|dead.?end|solid field|bother|scam career|juice|own kid|investment/,
  tell: whetherItPays,
  next: ({ path }) => [
    path === 'billing' ? 'Can I start billing without a certificate?' : 'How do I pay for training?',
    'How do I check a school?',
    'How do I get my first job?',
  ],
};
