import type { AspectAnswer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import { booking, examDay, howHard, online, studying } from './examDay';
import { retake } from './overview';
import { sideBySide } from './portrait';
import { first, format, hard, named, price, several } from './questions';
import { ofBody, told } from './told';

/** The exam itself: where, when, with what, how hard, and what if it goes wrong. */
export const aroundExam: readonly AspectAnswer[] = [
  {
    name: 'results',
    when: /results|scores? come|when do scores/,
    tell: (_know, about) => [
      tell`How long results take is not on my file. ${named(about).length > 0 ? `The body behind the ${first(about)}` : 'The body that gives the exam'} says so when you book.`,
    ],
    next: () => ['What happens if I fail?', 'How do I get my first job?'],
  },
  {
    name: 'online',
    when: /online|(at|from) home|living room|proctor|webcam|remote(ly)?\b|in person/,
    tell: online,
    next: (about) => ['What do I bring on exam day?', hard(about), price(about)],
  },
  {
    name: 'booking',
    when: /reschedul|move (my|the) (date|test|exam)|missed|no.?show|schedule|register|regester|book (my|the|an?) (exam|test)|test(ing)? (center|site)|where can i (sit|take)|where is the test/,
    tell: booking,
    next: (about) => ['What do I bring on exam day?', 'Can I take the exam at home?', price(about)],
  },
  {
    name: 'exam day',
    when: /bring|exam day|test day|\bbooks?\b|calculator|bathroom|\bphone\b|arrive|\bids?\b|\beat\b|\bnotes?\b.*(exam|test|book)|(exam|test|book).*\bnotes?\b|\btabs?\b|allowed/,
    tell: examDay,
    next: (about) => ['Can I take the exam at home?', 'How should I study for the exam?', hard(about)],
  },
  {
    name: 'studying',
    when: /study|prepar|\btips?\b|how (do|can|to|should) (i |you )?pass\b|practi[cs]e (exam|test)|how (long|many months).*(get|take|study|ready)/,
    tell: studying,
    next: (about) => [hard(about), 'What do I bring on exam day?', price(about)],
  },
  {
    name: 'how hard',
    when: /\bhard\b|difficult|easy|easier|easiest|hardest|terrified|scared|chances|\bbad is it\b/,
    tell: (know, about) => (several(about) ? sideBySide(know, about, 'passRate') : howHard(know, about)),
    next: (about) => ['How should I study for the exam?', format(about), 'What happens if I fail?'],
  },
  {
    name: 'pass rate',
    when: /pass rate|what percent|how many (people )?(pass|fail)|percent(age)? (pass|of)/,
    tell: told('passRate'),
    next: (about) => ['How should I study for the exam?', format(about), 'What happens if I fail?'],
  },
  {
    name: 'retake',
    when: /retake|re-take|\bfail|flunk|bomb|again|second (try|attempt|time)|how many times|what now/,
    tell: told('retest', retake, (id, know) =>
      id === 'CCA' ? ['pa-ex15'] : ofBody('AAPC', 'aapc.two-tries')(id, know),
    ),
    next: (about) => ['How should I study for the exam?', price(about), hard(about)],
  },
];
