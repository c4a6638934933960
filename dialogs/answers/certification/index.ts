import type { Answer, AspectAnswer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import { listOf, otherPath } from '../wording';
import { apprentice } from './apprentice';
import { aroundExam } from './aroundExam';
import { ownNumbers } from '../sums/ownNumbers';
import { payBack, PAYS_BACK } from '../sums/payBack';
import { totalCost } from '../sums/total';
import { all, twoBodies, whichFirst } from './overview';
import { besideNearest, portrait, sideBySide } from './portrait';
import { first, hard, named, pay, price, several, sit, versus } from './questions';
import { rulesAndPrices } from './rulesAndPrices';
import { forSetting, recognized, SETTING } from './settings';
import { told } from './told';
import { troubles } from './troubles';

const aspects: readonly AspectAnswer[] = [
  totalCost,
  ...troubles,
  { ...payBack, when: PAYS_BACK },
  ...apprentice,
  {
    name: 'aapc or ahima',
    when: /\baapc\b.*\bahima\b|\bahima\b.*\baapc\b|which (organi[sz]ation|body|association)/,
    tell: twoBodies,
    next: () => ['CPC vs CCA', 'What does the CPC cost?', 'Which certificate comes first?'],
  },
  {
    name: 'paying for the exam',
    when: /gi bill|\bva\b|veteran|army|military|discount|voucher|scholarship|employer pay|who pays/,
    tell: (know) => [
      listOf(
        know,
        tell`Some exams can be paid for you. Check that the exact exam is covered before you book.`,
        ['pa-mi5', 'pa-mi6', 'pa-mi4', 'p3'],
      ),
    ],
    next: (about) => [price(about), 'How do I pay for training?', sit(about)],
  },
  {
    name: 'for a setting',
    when: (about) =>
      !named(about).length &&
      /\b(for|remote|hospital|inpatient|outpatient|audit\w*|risk)\b/.test(about.words) &&
      SETTING.test(about.words) &&
      !/\b(exam|test)\b/.test(about.words),
    tell: forSetting,
    next: (about) => ['AAPC or AHIMA?', price(about), hard(about)],
  },
  {
    name: 'recognized',
    when: /recogni[sz]|(employers?|hospitals?|they|companies) accept|respected|legit|\bjoke\b|every state|other states|worldwide|employers (want|prefer|like|look)|which certificate do employers/,
    tell: recognized,
    next: (about) => ['Do I have to be certified?', price(about), 'Which certificate comes first?'],
  },
  ...aroundExam,
  ownNumbers,
  ...rulesAndPrices,
  {
    name: 'all',
    when: (about) =>
      named(about).length === 0 &&
      /\blist\b|options|which ones are there|what (certs|certifications|credentials) (are|exist)|kinds of|alphabet soup|specialt|all the/.test(
        about.words,
      ),
    tell: all,
    next: () => ['Which certificate comes first?', 'AAPC or AHIMA?', 'What is a CPC?'],
  },
  {
    name: 'several',
    when: several,
    tell: (know, about) => sideBySide(know, about),
    next: (about) => [hard(about), pay(about), 'Which certificate comes first?'],
  },
  {
    name: 'beside the nearest',
    when: (about) =>
      named(about).length === 1 &&
      /compar|\bvs\b|versus|\bdiffer|alternative|instead|similar|better than|\bothers?\b|\belse\b/.test(
        about.words,
      ),
    tell: (know, about) => besideNearest(know, first(about)),
    next: (about) => [hard(about), price(about), 'Which certificate comes first?'],
  },
  {
    name: 'who it suits',
    when: (about) =>
      named(about).length === 1 && /meant for|suit|who is .* for|worth|any good|help me/.test(about.words),
    tell: told('suits'),
    next: (about) => [price(about), sit(about), pay(about)],
  },
  {
    name: 'one',
    when: (about) => named(about).length === 1,
    tell: (know, about) => [portrait(know, know.credential(first(about)))],
    next: (about) => [hard(about), pay(about), versus(about)],
  },
];

/** Certificates: which there are, which first, and each by name and by field. */
export const certification: Answer = {
  intent: 'certification',
  label: 'Certificates and their exams',
  reckons: ['dollars'],
  aspects,
  tell: whichFirst,
  next: (about) => [
    'Find my first certificate',
    price(about),
    about.path ? `Which certificate is best for ${otherPath(about)}?` : 'AAPC or AHIMA?',
  ],
};
