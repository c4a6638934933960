import type { AspectAnswer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import { listOf } from '../wording';

const CHECK = 'How do I check a school?';
const HOW = 'How do I pay for training?';
const PRICE = 'What does the training cost?';

/** Who pays for training, by whom the person is. */
export const paying: readonly AspectAnswer[] = [
  {
    name: 'survivors',
    when: /late (husband|wife)|widow|survivor/,
    tell: (know) => [
      listOf(
        know,
        tell`I have nothing on file about benefits for the families of those who died. Ask the VA first. Open to everyone:`,
        ['pa-pay3', 'pa-pay4', 'pa-pay13'],
      ),
    ],
    next: () => ['Does WIOA pay for training?', CHECK, PRICE],
  },
  {
    name: 'military spouses',
    when: /mycaa|(military|army|navy|marine|air force) (spouse|wife|husband)|(spouse|wife|husband) .*(deployed|stationed|military|army)/,
    tell: (know) => [
      listOf(know, tell`Military spouses may get training paid through MyCAA.`, [
        'pa-mi1',
        'pa-mi2',
        'pa-mi3',
      ]),
    ],
    next: () => [CHECK, PRICE, 'Can I work from home as a coder?'],
  },
  {
    name: 'veterans and service members',
    when: /gi bill|\bva\b|veterans?\b|\bvets?\b|\bserved\b|military|\barmy\b|\bnavy\b/,
    tell: (know) => [
      listOf(
        know,
        tell`For exams, yes: the GI Bill pays back approved tests, and the Army has its own money for courses.`,
        ['pa-mi5', 'pa-mi6', 'pa-mi8', 'pa-mi4'],
      ),
    ],
    next: () => ['Which certificate comes first?', CHECK, PRICE],
  },
  {
    name: 'workforce pell',
    when: /workforce pell|pell.*short|short.*pell/,
    tell: (know) => [
      listOf(know, tell`It can, if the course is on your state’s approved list.`, ['pa-pay13', 'pa-pay14']),
    ],
    next: () => ['Does WIOA pay for training?', CHECK, PRICE],
  },
  {
    name: 'pell and federal aid',
    when: /\bpell\b|fafsa|financial aid|federal aid|grants?\b|scholarship|scholorship/,
    tell: (know) => [
      listOf(
        know,
        tell`Start with the FAFSA, the federal form for student aid, and ask the school for grants; a grant need not be paid back.`,
        ['pa-pay13', 'pa-pay14', 'pa-pay2'],
      ),
    ],
    next: () => ['Does WIOA pay for coding training?', PRICE, CHECK],
  },
  {
    name: 'wioa',
    when: /wioa|workforce|job cent(er|re)|unemploy|laid.?off|dislocat|retrain|lost my job|state pay|food stamps|public (money|assistance)|snap\b|tanf/,
    tell: (know) => [listOf(know, tell`${know.say('pa-pay3')}`, ['pa-pay4', 'pa-pay5', 'pa-pay6'])],
    next: () => ['Can I use a Pell Grant?', CHECK, 'How long is the training?'],
  },
  {
    name: 'vocational rehabilitation',
    when: /voc(ational)? rehab/,
    tell: (know) => [
      listOf(
        know,
        tell`It may: for people with a disability, state vocational rehabilitation can pay for training and equipment. Apply in your state before you enroll.`,
        ['pa-di4', 'pa-pay3'],
      ),
    ],
    next: () => [HOW, CHECK],
  },
  {
    name: 'employer',
    when: /employer|my (hospital|boss|job|work)\b.*(pay|tuition)|tuition assistance|tution assistance/,
    tell: () => [
      tell`Some employers help, but each sets its own rules, and I have none on file. Ask yours in writing what it pays, whether it pays before or after you pass, and how long you must stay.`,
    ],
    next: () => [HOW, PRICE, CHECK],
  },
  {
    name: 'loans',
    when: /\bloans?\b|borrow|payment plan|pay monthly|install?ments?/,
    tell: (know) => [
      listOf(
        know,
        tell`A loan comes last. First see what you need not pay back, and what graduates of that school owe.`,
        ['pa-pay15', 'pa-pay12', 'p5'],
      ),
    ],
    next: () => ['Does WIOA pay for coding training?', CHECK, 'What do beginners earn?'],
  },
  {
    name: 'help with money',
    when: /pay for|paying for|paid for|afford|\bfree\b|broke\b|no money|help with (money|tuition)|who (pays|help)|cover|covers?\b|single (mom|dad|mother)|low income|tight budget/,
    tell: (know) => [
      listOf(know, tell`Often you need not pay all of it yourself:`, ['pa-pay15', 'pa-pay3', 'pa-pay13']),
    ],
    next: () => ['Does WIOA pay for training?', 'Can I use a Pell Grant?', CHECK],
  },
];
