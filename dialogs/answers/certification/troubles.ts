import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { followed, inWords, line, listOf, under } from '../wording';
import { body } from './fields';
import { first, named, price, sit } from './questions';

const PRICES = [['CBCS', 'fee.CBCS.one'], ['CCA', 'fee.CCA.member'], ['CPC', 'fee.CPC.one'], ['CPB', 'fee.CPB.one']] as const; // prettier-ignore

/** The first exams by price, least first, as far as their prices may still be spoken. */
function cheapest(know: Knowledge): Reply[] {
  const known = PRICES.flatMap(([id, figure]) => {
    const fee = know.figure(figure);
    return fee ? [{ id, fee }] : [];
  }).sort((a, b) => a.fee.low - b.fee.low);
  const order = known.length > 0 ? `By the price of one try, least first: ${inWords(known.map(({ id }) => id))}. ` : '';
  const lines = known.map(({ id }) => line(tell`${id}: ${followed(know.say(`cert.${id.toLowerCase()}.fee`))}`));
  return [under(tell`${order}The cheapest is no bargain if the job ads near you do not name it.`, lines)];
} // prettier-ignore

const late = (know: Knowledge, about: About): Reply[] => {
  const [id] = named(about);
  const other = id !== undefined && body(know.credential(id)) !== 'AAPC';
  return [
    other
      ? tell`I have no rule on being late for the ${id} on file; write to the body that gave it today.`
      : tell`Write to the body that certified you today. ${know.say('pa-pay9')}`,
  ];
};

const worthTheMoney = (know: Knowledge): Reply[] => [
  listOf(know, tell`They do cost money each year, and nobody has shown how much of the pay they bring.`, [
    'cert.general.law',
    'cert.general.coding',
    'aapc-2025',
  ]),
];

/** What goes wrong around certification, or is feared to. */
export const troubles: readonly AspectAnswer[] = [
  {
    name: 'accommodations',
    when: /(extra|more) (exam |test )?time|accommodat|\badhd\b|dyslex|disab|wheelchair|large print|separate room/,
    tell: (know) => [listOf(know, tell`You can ask for it. ${know.say('pa-di2')}`, ['pa-di1', 'pa-di3'])],
    next: (about) => ['What do I bring on exam day?', price(about), 'Which path suits me?'],
  },
  {
    name: 'an exam cut short',
    when: /proctor (ended|stopped|kicked)|kicked (me )?out|ended (my|the) exam|exam (crash|froze|was canceled)|(internet|computer|power) (died|went|crash|drop|cut)/,
    tell: (know, about) => [
      listOf(
        know,
        tell`I have no rule on that on file. Write to the body that gave the exam today: when it happened, what you saw, and your case number.`,
        [body(know.credential(first(about))) === 'AHIMA' ? 'pa-ex13' : 'pa-ex7'],
      ),
    ],
    next: (about) => ['What happens if I fail?', price(about), sit(about)],
  },
  {
    name: 'breaks',
    when: /\bbreaks?\b|\blunch\b/,
    tell: (know) => [
      listOf(
        know,
        tell`I have no rule on breaks on file, and the clock may run on. The letter that confirms your date says so.`,
        ['pa-di2'],
      ),
    ],
    next: (about) => ['What do I bring on exam day?', price(about), sit(about)],
  },
  {
    name: 'the cheapest',
    when: /least expensive|cheapest|cheepest|lowest (price|cost|fee)|costs? (the )?least/,
    tell: cheapest,
    next: () => ['How do I pay for training?', 'Which certificate comes first?', 'AAPC or AHIMA?'],
  },
  {
    name: 'late',
    when: /(forgot|missed|late|past).*(ceus?|renew|dues|deadline|report)|(ceus?|renewal|dues).*(late|missed|forgot|past)/,
    tell: late,
    next: (about) => [price(about), sit(about), 'What does membership cost?'],
  },
  {
    name: 'money grab',
    when: /money grab|racket|rip.?off|\bscam\b/,
    tell: worthTheMoney,
    next: (about) => ['Do I have to be certified?', price(about), 'Which certificate comes first?'],
  },
];
