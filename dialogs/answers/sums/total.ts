import type { Item } from '../../../src/advice/sums';
import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said } from '../../../src/knowledge/types';
import { inWords, line, listOf, under } from '../wording';
import { billFor, type Bill } from './expenses';

const NAMED: Readonly<Record<Item, string>> = {
  exam: 'the exam', membership: 'membership', course: 'a course', books: 'books', retake: 'a second try',
}; // prettier-ignore

/** "books and a second try": what no sum of ours holds. */
export const openIn = (open: readonly Item[]): string => inWords(open.map((item) => NAMED[item]));

/** "Exam and membership": what the sum of a bill is made of. */
export const partsOf = ({ membership }: Bill): string => (membership ? 'exam and membership' : 'the exam');

/** Where the course price of a bill is from. */
function courseLine(know: Knowledge, bill: Bill): Said[] {
  const { course, id } = bill;
  if (!course) return [];
  const price = know.worked({ ...course, unit: 'USD', rule: 'given', from: [course] });
  if (id === 'RHIT')
    return [line(tell`Two years at a public two-year college: ${price}, by the cheapest and the dearest state average, before grants.`)];
  return [line(tell`Course: ${price}, from a single undated page.`)];
} // prettier-ignore

/** What each part costs. */
function parts(know: Knowledge, bill: Bill): Said[] {
  const { exam, membership, id } = bill;
  const college = id === 'RHIT' ? undefined : know.figure('tuition.two-year.us');
  const spoken = (price: NonNullable<Bill['exam']>) =>
    know.worked({ ...price, unit: 'USD', rule: 'given', from: [price] });
  return [
    ...(exam ? [line(tell`Exam: ${spoken(exam)}. Sources disagree or are second-hand, so confirm with the issuer before you pay.`)] : []),
    ...(membership ? [line(tell`Membership: ${spoken(membership)} a year; students pay the least.`)] : []),
    ...courseLine(know, bill),
    ...(bill.course && college ? [line(tell`A year at a public two-year college instead: ${college} on average in ${college.when}, before grants.`)] : []),
  ];
} // prettier-ignore

function totalOf(know: Knowledge, bill: Bill): Reply {
  const { id, bare, taught, exam } = bill;
  const without = bare.total && know.worked(bare.total);
  const withCourse = taught.total && taught !== bare && bill.course && know.worked(taught.total);
  if (!exam || !without)
    return under(tell`I can’t add it up for the ${id}: no current price for ${openIn(taught.open)} is on file. What is:`, [
      ...parts(know, bill),
      know.say('bl1'),
    ]);
  const learnt = withCourse ? tell`, or ${withCourse} with a course` : tell``;
  return under(tell`For the ${id}, ${partsOf(bill)} come to ${without}${line(learnt)}. No price is on file for ${openIn(taught.open)}.`, [
    ...parts(know, bill),
  ]);
} // prettier-ignore

/** One line of an overview. */
function inShort(know: Knowledge, start: string, id: string): Said[] {
  const bill = billFor(know, id);
  if (!bill.bare.total || !bill.taught.total || !bill.exam) return [];
  return [line(tell`${start} ${partsOf(bill)} ${know.worked(bill.bare.total)}; with a course ${know.worked(bill.taught.total)}.`)];
} // prettier-ignore

/** What a path costs until the first job: for the credential named, the usual first one of a path, or side by side. */
function untilAJob(know: Knowledge, { entities, path }: About): Reply[] {
  const [named] = entities.credential ?? [];
  if (named !== undefined) return [totalOf(know, billFor(know, named))];
  if (path === 'coding') return [totalOf(know, billFor(know, 'CPC'))];
  const lines = [
    ...(path === 'billing' ? [] : inShort(know, 'Coding with the CPC:', 'CPC')),
    ...inShort(know, 'Billing with the CPB:', 'CPB'),
    ...inShort(know, 'Both sides in one with the CBCS:', 'CBCS'),
  ];
  if (lines.length === 0) return [listOf(know, tell`My prices are too old to add up.`, ['e-total-min', 'e-cost1', 'bl1'])];
  const free = path === 'billing' ? 'It can be nothing, where an employer trains you. With a certificate:' : 'Coding rarely comes without a certificate; billing can start with none, at no cost. Roughly:';
  const caveat = tell`Courses are counted at the one price on my file, from a single undated page. Books are not in it: no price is on file.`;
  return [under(tell`${free}`, [...lines, line(caveat), know.say('bl1')])];
} // prettier-ignore

export const totalCost: AspectAnswer = {
  name: 'total cost',
  when: /\btotal\b|altogether|all (in|told|together)\b|(it|this|that) all cost|all (that|this|it) costs?|(until|till|before|to) (i|my|the|a|get) ?(have|get|land|find|first|a)?.*\b(job|hired)\b.*\b(cost|spend|pay)|\b(cost|spend|pay)\b.*(until|till|before) .*(job|hired)|start to finish|from start|all the (costs|fees)|everything cost|how much .*\bend up\b/,
  tell: untilAJob,
  next: ({ path }) => [
    'How long until it pays for itself?',
    'How do I pay for training?',
    path === 'billing' ? 'Can I start billing without a certificate?' : 'How do I check a school?',
  ],
};
