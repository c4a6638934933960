import { costOf, gainFrom, payBack as monthsOf, perhaps, share, yearly } from '../../../src/advice/sums';
import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said, Span, Worked } from '../../../src/knowledge/types';
import { line, listOf, person, under } from '../wording';
import { billFor, openIn, type Bill } from './expenses';
import { own, wageSaid } from './ownWords';
import { beginnersPay } from './payNow';

/** What has to come back, and how it was counted. */
interface Price {
  readonly sum: Worked;
  readonly counted: Said;
}

/** The course that was named, and the exam in case it leaves that out. */
function priceNamed(know: Knowledge, { name, parts, when, bare }: Bill, course: Span): Price | undefined {
  const exam = bare?.total;
  const sum = costOf([
    { item: 'course', price: course },
    { item: 'exam', price: exam && perhaps(exam) },
  ]).total;
  const onTop = exam
    ? line(
        tell`up to ${know.worked({ ...exam, low: exam.high, rule: 'high end', from: [exam] })} more if it leaves out the ${name} ${parts} (${when})`,
      )
    : line(tell`without the ${name} exam, which has no current price on file`);
  return (
    sum && {
      sum,
      counted: line(tell`Counted: ${own(know, course, 'USD')} for the course, ${onTop}; no books.`),
    }
  );
}

/** What is on file for a first certificate. */
function priceOnFile(know: Knowledge, bill: Bill): Price | undefined {
  const { name, parts, when, learned, bare, taught } = bill;
  const sum = (taught ?? bare)?.total;
  const learning = taught ? `, ${learned}` : '';
  return (
    sum && {
      sum,
      counted: line(
        tell`Counted for the ${name}, ${know.worked(sum)}: ${parts} (${when})${learning}; without ${openIn(bill)}.`,
      ),
    }
  );
}

function priceOf(know: Knowledge, { circumstances, entities, path }: About): Price | undefined {
  const bill = billFor(know, entities.credential?.[0] ?? (path === 'billing' ? 'CPB' : 'CPC'));
  const course = circumstances?.coursePrice;
  return course ? priceNamed(know, bill, course) : priceOnFile(know, bill);
}

/** A part of the pay gap that may be the certificate's, taken to show how much hangs on it. */
const A_QUARTER = 1 / 4;

const LATER = 'Study and job search come first; how long the search takes is not on file.';

/** By the pay gap of a survey: the shortest case, because not all of it is the certificate. */
function bySurvey(know: Knowledge, { sum, counted }: Price): Reply | undefined {
  const [certified, uncertified] = ['certified', 'uncertified'].map((who) => know.figure(`survey.aapc.2025.${who}`));
  if (!certified || !uncertified) return undefined;
  const gap = gainFrom(uncertified, certified);
  const [best, slower] = [monthsOf(sum, gap), monthsOf(sum, share(A_QUARTER, gap))];
  if (!best || !slower) return undefined;
  return under(tell`At the very best ${know.worked(best)} of higher pay; never, if no better-paid job follows. Tell me your hourly pay for a closer sum.`, [
    counted,
    line(tell`${know.say('aapc-2025')}`),
    line(tell`That is roughly ${know.worked(gap)} more a year, before or after tax not said. If a quarter of it counts: ${know.worked(slower)}.`),
    line(tell`${LATER}`),
  ]);
} // prettier-ignore

/** From what the person earns now to a beginner's pay. */
function byOwnPay(know: Knowledge, about: About, { sum, counted }: Price): Reply | undefined {
  const wage = about.circumstances?.wageNow;
  const start = beginnersPay(know, about);
  if (!wage || !start) return undefined;
  const now = yearly(wage);
  const gain = gainFrom(now, start.pay);
  const months = monthsOf(sum, gain);
  const beginner = `new ${person(about.path ?? 'coding')}`;
  const lead = months
    ? tell`Roughly ${know.worked(months)} of a ${beginner}’s higher pay, if you find that job; counted before tax.`
    : gain.high <= 0
      ? tell`Not from a ${beginner}’s pay: you earn as much now, or more. It would have to come from later raises.`
      : tell`Perhaps not at first: a ${beginner} may earn no more than you do now.`;
  const year = wage.per === 'year' ? line(tell``) : line(tell`, about ${know.worked(now)} for a full year`);
  return under(lead, [
    line(tell`You earn ${wageSaid(know, wage)} now${year}. ${start.said} Starting pay is nearer that end.`),
    counted,
    line(tell`${LATER}`),
  ]);
} // prettier-ignore

/** In how many months the difference in pay makes up the price. */
function paysBack(know: Knowledge, about: About): Reply[] {
  const price = priceOf(know, about);
  const reply = price && (byOwnPay(know, about, price) ?? bySurvey(know, price));
  return [
    reply ??
      listOf(know, tell`I have no current price to work it out from.`, ['e-cost1', 'aapc-2025', 'pa-ag2']),
  ];
}

/** "How long until it pays for itself?" */
export const PAYS_BACK =
  /\bpay(s|ing)? ((it|that|this|them|me|itself) )?(back|off)\b|\bpays? for itself|money back|(earn|make|win) back|break.?even|recoup|(earn|make|get) (it|that|this|my money|the money) back|return on/;

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
