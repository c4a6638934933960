import { fits, leftOf } from '../../../src/advice/sums';
import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said } from '../../../src/knowledge/types';
import { own } from '../sums/ownWords';
import { line, listOf, localPrograms, ours, placeName, under } from '../wording';

const HELP = 'How do I pay for training?';

/** An amount as people write one: 18000, $4,500, 18k, 12 grand. */
const AMOUNT = /\$ ?\d|\b\d{1,3},?\d{3}\b|\b\d{1,2}(\.\d)? ?k\b|\b\d+ (grand|thousand|dollars|bucks)\b/;
const SELLER = /school|program|course|academy|college|recruiter|class|they want|quoted|institute|certificate/;

/** What is missing to the price where the person's own money was told and is less. */
function missing(know: Knowledge, { circumstances: { dollars, coursePrice } = {} }: About): Said[] {
  const rest = dollars && coursePrice && leftOf(dollars, coursePrice);
  if (!rest || fits(dollars, coursePrice) !== 'no') return [];
  return [line(tell`You told me of ${own(know, dollars, 'USD')}: beside this price ${know.worked(rest)} is missing.`)];
} // prettier-ignore

/** "A school wants 18000": no verdict on the price, what can be set beside it, and what to check before signing. */
const offered = (know: Knowledge, about: About): Reply[] => {
  const short = missing(know, about);
  return [
    under(tell`${know.say('e-cost1')} Before you sign, check the school:`, [
      ...short,
      ...['e-cost-cc', 'p1', 'p3', 'p5'].map((id) => ours(know.say(id))),
    ]),
  ];
};

const checks = (know: Knowledge, { words }: About): Reply[] =>
  /before i start|employer|hired|job offer/.test(words)
    ? [listOf(know, tell`If it is for a job, do not pay. If it is a school, check it first.`, ['pa-sc4', 'p1', 'p3'])]
    : [
  listOf(know, tell`I can’t judge a named school, but these checks are free. Never sign on the day someone presses you to. You can also paste the school’s ad or e-mail here.`, [
    'p1', 'p3', 'pa-ag3', 'p5',
  ]),
]; // prettier-ignore

const accreditation = (know: Knowledge): Reply[] => [
  listOf(know, tell`It matters, and it is free to look up. For the RHIT and RHIA the program itself must be accredited.`, [
    'p1', 'p2', 'e-assoc-len',
  ]),
]; // prettier-ignore

/** Schools near a place: what is on file of that state, which is mostly nothing; where to find and how to weigh them. */
function nearby(know: Knowledge, { entities }: About): Reply[] {
  const [code] = entities.place ?? [];
  const programs = localPrograms(know, entities);
  const where = code === undefined ? 'near you' : `in ${placeName(know, code)}`;
  const tuition = code === undefined ? undefined : know.figure(`tuition.two-year.${code}`);
  const own = tuition
    ? [
        {
          ...tell`A full-time year at a public two-year college there: ${tuition} on average in ${tuition.when}.`,
          kind: 'fact' as const,
          sources: tuition.sources,
        },
      ]
    : [];
  const lead =
    programs.length > 0
      ? tell`What I have on file ${where}, which is not all there is, and none of it recommended:`
      : tell`I keep no list of schools ${where}, and I recommend none. Start with the community college and your state’s list of approved training at an American Job Center.`;
  return [
    under(lead, [
      ...programs,
      ...own,
      know.say('pa-pay3'),
      know.say('p1'),
    ].slice(0, MOST_LINES)),
  ]; // prettier-ignore
}

const MOST_LINES = 5;

/** Opens the talk about one school. */
const CHECK = 'Check a school with me';

export const schools: readonly AspectAnswer[] = [
  {
    name: 'already signed',
    when: /cancel|withdraw|get out of|already (signed|enrolled)|they enrolled me|want(s)? my money back|get a refund/,
    tell: () => [
      tell`I can’t give legal advice. Our suggestion: read the refund terms in what you signed, write to the school today that you want out, and keep a copy. Your lender and your state’s attorney general can say what you still owe.`,
    ],
    next: () => ['How do I check a school?', HELP, 'Talk to a person'],
  },
  {
    name: 'which school',
    when: ({ words, entities }) =>
      /(top|best)( \w+)? (schools?|programs?|colleges?)|recommend/.test(words) ||
      (entities.place !== undefined &&
        /\b(trade|vocational|tech|technical|night|career) schools?\b/.test(words)),
    tell: nearby,
    next: () => ['How do I check a school?', 'Can I study online?', HELP],
  },
  {
    name: 'an offer',
    when: ({ words, told }) =>
      told?.coursePrice !== undefined ||
      (AMOUNT.test(words) &&
        SELLER.test(words) &&
        told?.dollars === undefined &&
        !/\b(i have|saved)\b.*\$?\d/.test(words)),
    tell: offered,
    next: () => [HELP, CHECK, 'Can I teach myself coding?'],
  },
  {
    name: 'accreditation',
    when: /accredit|acredit|cahiim|approved (by|for)/,
    tell: accreditation,
    next: () => ['How do I check a school?', 'What does the training cost?', 'Who can take the RHIT?'],
  },
  {
    name: 'checking a school',
    when: /legit|scam|(school|program|college)s? (is|are) real|is .*(school|program) real|rip.?off|ripped off|\bsign(ed|ing)?\b|red flag|before (i )?(pay|enroll|hand|sign)|before (paying|enrolling|signing)|check (out )?(a|the|my|this|before)?|\bvet\b|diploma mill|any good|worth the price|reviews?|which school|what should i (ask|check)|second thoughts|recruiter|pushing|trust/,
    tell: checks,
    next: () => [CHECK, 'Is my school accredited?', HELP],
  },
  {
    name: 'community college',
    when: ({ words, entities }) =>
      entities.place === undefined && /community colleges?|comunity college|junior college/.test(words),
    tell: (know) => [
      listOf(know, tell`A community college is often the cheapest way to be taught.`, [
        'e-cost-cc',
        'pa-pay2',
        'p1',
      ]),
    ],
    next: () => [HELP, 'Can I study online?', 'How do I check a school?'],
  },
];

/** Tried last: a place spoken of before goes with a question of price or length without being its subject. */
export const nearPlace: AspectAnswer = {
  name: 'near a place',
  when: (about) =>
    about.entities.place !== undefined ||
    /near (me|by)|nearby|local(ly)?\b|in my (state|town|city|area)|where can i study|schools in/.test(
      about.words,
    ),
  tell: nearby,
  next: () => ['How do I check a school?', 'Can I study online?', HELP],
};
