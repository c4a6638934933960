import type { AspectAnswer } from '../../../src/conversation/answer';
import { list, table, tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { line, listOf, placeName, say, within } from '../wording';

/** The one that pays more in the middle, by the figures; without them only the table's direction. */
function payLead(know: Knowledge) {
  const coding = know.figure('pay.coding.us.median');
  const billing = know.figure('pay.billing.us.median');
  if (!coding || !billing) return say('The current figures are at bls.gov/oes.');
  const more = coding.low >= billing.low ? 'Coding' : 'Billing';
  return tell`${more} pays a little more in the middle: coding ${coding}, billing ${billing} a year (${coding.when}). The groups counted are wider than the two jobs.`;
}

const FIT = 'Which path suits me?';

/** All that is on file by state is pay. */
const inStates: AspectAnswer = {
  name: 'in a state',
  when: ({ entities, words }) =>
    (entities.place?.length ?? 0) > 0 &&
    (words === '' || /\bin (?!the\b|a\b|an\b|one\b|common|general)/.test(words)),
  tell: (know, { entities }) => [
    list(
      say('By state only pay is on file; I know of no other difference.'),
      (entities.place ?? []).slice(0, 5).map((code) => line(payIn(know, code))),
    ),
  ],
  next: ({ entities }) => [
    `What do coders earn in ${entities.place?.[0] ?? 'my state'}?`,
    'Compare coding and billing',
    FIT,
  ],
};

function payIn(know: Knowledge, code: string) {
  const coding = know.figure(`pay.coding.${code}.median`);
  const billing = know.figure(`pay.billing.${code}.median`);
  const name = placeName(know, code);
  if (!coding || !billing) return say(`${name}: the current figures are at bls.gov/oes.`);
  return tell`${name}: coding ${coding} a year in the middle, billing ${billing} (${coding.when}).`;
}

/** Questions of “which is …er”, narrow words before wide ones. */
export const questions: readonly AspectAnswer[] = [
  {
    name: 'inpatient and outpatient',
    when: /inpatient.*outpatient|outpatient.*inpatient/,
    tell: (know) => [listOf(know, say('The records differ, and so do the codes. No pay figure tells them apart.'), ['term.inpatient', 'term.outpatient'])],
    next: () => ['What is the CIC?', 'What is the COC?', FIT],
  },
  {
    name: 'schooling',
    when: /(special|formal)\w* (school|educat|train)|(need|require)s? .*(educat|schooling|degree|college)/,
    tell: (know) => [listOf(know, tell`${know.say('a3')}`, ['e-entry-c', 'e-entry-b'])],
    next: () => ['Do I need a degree?', 'Which is faster to get into?', FIT],
  },
  {
    name: 'in common',
    when: /common|overlap|shared|similar|alike/,
    tell: (know) => [say('More than it seems.', know.say('both-alike'), know.say('x2'))],
    next: () => ['Compare coding and billing', 'What are the pros and cons?', FIT],
  },
  {
    name: 'combined role',
    when: /(one|same) person|combin|dual|do(es)? (anyone|both)|(doing|learn(ing)?|know|train in|do) (both|the two (together|at))|one or both|on top of|trained on the two|both (jobs|at|in one)|at the same time|biller[/-]coder\b|\b(a|as) coder.?biller|everything|one job or two|just one\b/,
    tell: (know) => [
      say('Yes.', know.say('x3'), know.say('e-combined'), know.say('l4')),
    ],
    next: () => ['How do I get started?', 'How does a small office split the work?', FIT],
  },
  {
    name: 'pros and cons',
    when: /pros\b|cons\b|advantage|disadvantage|upside|downside|drawback|benefits? of|good and (the )?bad|trade.?offs?|plus and minus|strengths? and|weigh|reason to choose|pick billing over|beats/,
    tell: (know) => [listOf(know, say('Each has two sides:'), ['pro-coding', 'con-coding', 'pro-billing', 'con-billing'])],
    next: () => [FIT, 'Which pays more?', 'Which is harder?'],
  },
  {
    name: 'AI',
    when: /\bai\b|robots?|automat|safer|future|long run/,
    tell: (know) => [
      listOf(know, say('Nobody knows. The projections favor coding, and software presses on both.'), ['o3', 'pa-ai5']),
    ],
    next: () => ['Will AI replace coders?', 'Which has the better job outlook?', 'Which pays more?'],
  },
  {
    name: 'which is faster or cheaper to enter',
    when: ({ words }) =>
      !/remote|\bhome\b/.test(words) &&
      /fast|quicke(r|st)|soon|sooner|first\b|short|fewer months|cheap|less expensive|less money|cost|get into|get hired|less (training|school)|more (school|certif)|certified for one/.test(words),
    tell: (know) => [
      table(say('Billing is usually the faster and cheaper way in; coding usually takes a course first.'), know.compare('training')),
    ],
    next: () => ['How do I start in billing?', 'How do I pay for training?', 'Which pays more?'],
  },
  {
    name: 'which pays more',
    when: /\bpay(s|ing)?\b|salar|\bearn|money|paycheck|wage/,
    tell: (know) => [table(payLead(know), know.compare('pay'))],
    next: () => ['What do they earn in my state?', 'Does a certificate pay?', 'Which is faster to get into?'],
  },
  {
    name: 'which is harder',
    when: /hard|eas(y|ier|iest)|difficult|tough|simpl|learning curve|demanding|less painful|gentler|sharpest/,
    tell: (know) => [
      say('As we see it, coding is harder to learn and billing can be harder to do all day.', within('The reasons:', know.say('pa-dif5')), know.say('onet.contrast.conflict')),
    ],
    next: () => ['Which is faster to get into?', 'Is coding hard?', FIT],
  },
  {
    name: 'stress',
    when: /stress|quiet|boring|repetitive|people.oriented|hours/,
    tell: (know) => [
      list(say('They press in different ways, and no source measures which is worse.'), [
        know.say('onet.contrast.conflict'),
        know.say('onet.contrast.exact'),
      ]),
    ],
    next: () => ['Do billers make a lot of phone calls?', 'How many charts a day?', FIT],
  },
  {
    name: 'phone and patients',
    when: /phone|talk|patients|customer service|insurers?\b|calls? (the )?insur/,
    tell: (know) => [say('Billing is the job with the phone; coding has little of it.', know.say('onet.contrast.phone'))],
    next: () => ['Does a biller deal with angry patients?', 'Do coders talk to doctors?', FIT],
  },
]; // prettier-ignore

/** Wide words, tried after all others. */
export const wideQuestions: readonly AspectAnswer[] = [
  inStates,
  {
    name: 'which is better',
    when: /better|best|smarter|recommend|would you|should i pick/,
    tell: (know) => [say('Neither is better for everyone.', know.say('a4'), know.say('both-alike'))],
    next: () => [FIT, 'What are the pros and cons?', 'Which pays more?'],
  },
  {
    name: 'other titles',
    when: /records tech|claims processor|secretary|health information|revenue cycle specialist/,
    tell: (know) => [say('Those are neighbors of the two jobs.', know.say('term.titles'), know.say('term.him'))],
    next: () => ['Compare coding and billing', 'What is HIM?', 'What does a biller do all day?'],
  },
]; // prettier-ignore
