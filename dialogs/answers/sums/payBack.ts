import { costOf, gainFrom, payBack as monthsOf, perhaps, yearly, type Cost } from '../../../src/advice/sums';
import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said, Span } from '../../../src/knowledge/types';
import { line, listOf, under } from '../wording';
import { billFor } from './expenses';
import { own, wageSaid } from './ownWords';
import { beginnersPay } from './payNow';

/** What has to come back: the course that was named with what may come on top, else what is on file for a first certificate. */
interface Price {
  readonly cost: Cost;
  readonly said: Said;
}

function priceOf(know: Knowledge, { circumstances, entities, path }: About): Price | undefined {
  const id = entities.credential?.[0] ?? (path === 'billing' ? 'CPB' : 'CPC');
  const bill = billFor(know, id);
  const { total } = bill.bare;
  if (!total || !bill.exam) return undefined;
  const course = circumstances?.coursePrice;
  if (!course) {
    const cost = bill.taught;
    const price = cost.total ? know.worked(cost.total) : know.worked(total);
    return { cost, said: line(tell`${price} for the ${id} with a course, at the one course price on my file (undated), books not counted`) };
  }
  const cost = costOf([{ item: 'course', price: course }, { item: 'exam', price: perhaps(total) }]);
  return { cost, said: line(tell`${own(know, course, 'USD')} for the course, and up to ${know.worked({ ...total, low: total.high, rule: 'high end', from: [total] })} more if the ${id} exam and membership are not in it`) };
} // prettier-ignore

const QUARTER = 4;

/** The pay gap in a survey: the shortest case, because not all of it is the certificate. */
function bySurvey(know: Knowledge, price: Span): { readonly best: Said; readonly lines: Said[] } | undefined {
  const [certified, uncertified] = ['certified', 'uncertified'].map((who) => know.figure(`survey.aapc.2025.${who}`));
  if (!certified || !uncertified) return undefined;
  const gap = gainFrom(uncertified, certified);
  const quarter = { ...gap, low: gap.low / QUARTER, high: gap.high / QUARTER };
  const [best, slower] = [monthsOf(price, gap), monthsOf(price, quarter)];
  if (!best || !slower) return undefined;
  return {
    best: know.worked(best),
    lines: [
      line(tell`${know.say('aapc-2025')} That gap is roughly ${know.worked(gap)} a year; whether before tax is not on file.`),
      line(tell`If only a quarter of the gap came from the certificate, it would be ${know.worked(slower)}.`),
    ],
  };
} // prettier-ignore

const LATER =
  'The months of study and of the search for a first job come before that; how long the search takes is not on file.';

/** From what the person earns now to a beginner's pay. */
function byOwnPay(know: Knowledge, about: About, price: Span): { readonly lead: string; readonly line: Said } | undefined {
  const wage = about.circumstances?.wageNow;
  const start = beginnersPay(know, about);
  if (!wage || !start) return undefined;
  const now = yearly(wage);
  const gain = gainFrom(now, start.pay);
  const months = monthsOf(price, gain);
  const told = tell`You earn ${wageSaid(know, wage)} now, about ${know.worked(now)} for a full year. ${start.said}`;
  const lead = months
    ? `Roughly ${know.worked(months).text} of a beginner’s higher pay, before tax, once you have the job.`
    : gain.high <= 0
      ? 'Not from starting pay: you already earn what beginners do, or more. It would have to come later, from rises.'
      : 'Perhaps not at first: a beginner may earn no more than you do now.';
  return { lead, line: line(told) };
} // prettier-ignore

/** In how many months the difference in pay makes up the price. */
function paysBack(know: Knowledge, about: About): Reply[] {
  const price = priceOf(know, about);
  const survey = price?.cost.total && bySurvey(know, price.cost.total);
  if (!price?.cost.total || !survey)
    return [listOf(know, tell`My prices are too old to work it out.`, ['e-total-min', 'aapc-2025', 'pa-ag2'])];
  const has = byOwnPay(know, about, price.cost.total);
  const counted = line(tell`Counted: ${price.said}.`);
  if (has) return [under(tell`${has.lead}`, [has.line, counted, line(tell`${LATER}`)])];
  return [
    under(tell`At the very best ${survey.best}, and likely longer: nobody has shown how much of the pay gap is the certificate.`, [
      counted,
      ...survey.lines,
      line(tell`${LATER}`),
      line(tell`Tell me what you earn an hour now, and I can set it beside a beginner’s pay.`),
    ]),
  ];
} // prettier-ignore

/** "How long until it pays for itself?" */
export const PAYS_BACK =
  /\bpays? (it |me |itself |for itself|back|off)|\bpay(ing|s)? (back|off)\b|money back|break.?even|recoup|(earn|make|get) (it|that|this|my money|the money) back|return on/;

export const payBack: AspectAnswer = {
  name: 'pay back',
  when: ({ words, told }) =>
    told?.coursePrice !== undefined || told?.wageNow !== undefined || PAYS_BACK.test(words),
  tell: paysBack,
  next: ({ path }) => [
    'What is starting pay?',
    'How do I check a school?',
    path === 'billing' ? 'Can I start billing without a certificate?' : 'How do I pay for training?',
  ],
};
