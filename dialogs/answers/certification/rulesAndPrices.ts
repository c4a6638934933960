import type { AspectAnswer } from '../../../src/conversation/answer';
import { membership, renewal, required } from './overview';
import { format, hard, keep, pay, price } from './questions';
import { ofBody, told } from './told';

/** Keeping, paying for, entering and needing a certification. */
export const rulesAndPrices: readonly AspectAnswer[] = [
  {
    name: 'renewal',
    when: /renew|\bceus?\b|continuing|expire|lapse|runs? out|stay certified|keep (it|up)|certified forever|maintain/,
    tell: told('renewal', renewal, ofBody('AAPC', 'pa-pay9')),
    next: (about) => [price(about), pay(about), 'Where can a coder move up to?'],
  },
  {
    name: 'membership',
    when: ({ words }) => !words.includes('exam') && /member|\bdues\b|\bjoin\b/.test(words),
    tell: told('membership', membership),
    next: (about) => [price(about), keep(about), 'How do I pay for training?'],
  },
  {
    name: 'price',
    when: /\bcost|price|\bfees?\b|how much (is|does|do|will|would|to)|cheap|cheepest|expensive|\$|money grab|afford|total cost/,
    tell: told('fee', undefined, () => ['bl1']),
    next: (about) => ['How do I pay for training?', format(about), pay(about)],
  },
  {
    name: 'exam',
    when: /question|format|multiple choice|how long is the (exam|test)|how many hours|hours for|how much time|time limit|open.?book|passing|pass mark|pasing|\bpass\b|score|points|items|exam like|go back|exam\b.*\bhours|^exam\W*$/,
    tell: told('exam'),
    next: (about) => [hard(about), price(about), 'What do I bring on exam day?'],
  },
  {
    name: 'required',
    when: /required|\blicen[sc]e|by law|have to be certified|need to be certified|need (a )?cert|must i|without a cert|optional|insist|do billers need|without a cert/,
    tell: required,
    next: (about) => ['Which certificate comes first?', price(about), 'Does certification raise pay?'],
  },
  {
    name: 'prerequisites',
    when: /who can|prereq|requirement|eligib|qualif|need .*(experience|degree|course|associate|diploma|hours|before)|without (taking )?a (course|class|degree)|can i (sit|take|get)|before (you|i) can|no degree|only with|when can i/,
    tell: told('prerequisites'),
    next: (about) => [price(about), format(about), 'Do I need a degree?'],
  },
];
