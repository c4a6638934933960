import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said } from '../../../src/knowledge/types';
import { followed, line, listOf, under } from '../wording';
import { billFor, billForBoth, openIn, type Bill } from './expenses';

/** What exam and membership cost, in the words of the file, with their doubts; and college, where it is the usual way. */
function parts(know: Knowledge, id: string): Said[] {
  const { fee, membership } = know.credential(id).fields;
  return [
    ...(fee ? [line(tell`Exam: ${followed(fee)}`)] : []),
    ...(membership ? [membership] : []),
    ...(id === 'RHIT' ? [know.say('e-cost-cc')] : []),
  ];
}

/** The sum for one credential, and its parts. */
function totalOf(know: Knowledge, id: string): Reply {
  const bill = billFor(know, id);
  const bare = bill.bare?.total && know.worked(bill.bare.total);
  const taught = bill.taught?.total && know.worked(bill.taught.total);
  const lines = [...parts(know, id), know.say('bl1')];
  if (!bare)
    return under(
      tell`I can’t add it up for the ${bill.name}: no current price is on file for ${openIn(bill)}. What is:`,
      lines,
    );
  const learned = taught ? line(tell`; with ${bill.learned} ${taught}`) : line(tell``);
  return under(
    tell`For the ${bill.name}, ${bill.parts}: ${bare}${learned}. Not in it, with no price on file: ${openIn(bill)}.`,
    lines,
  );
}

/** One line of an overview. */
function inShort(know: Knowledge, side: string, { name, parts: what, when, bare, taught }: Bill): Said[] {
  if (!bare?.total || !taught?.total) return [];
  return [
    line(
      tell`${side} (${name}): ${what} ${know.worked(bare.total)} (${when}); with a course ${know.worked(taught.total)}.`,
    ),
  ];
}

const CAVEAT =
  'Exam prices are second-hand, the one course price is from an undated page. Books have no price on file and are not in it.';

/** The paths side by side. */
function overview(know: Knowledge, { path }: About): Reply[] {
  const lines = [
    ...(path === 'billing' ? [] : inShort(know, 'Coding', billFor(know, 'CPC'))),
    ...inShort(know, 'Billing', billFor(know, 'CPB')),
    ...(path === 'billing' ? [] : inShort(know, 'Both in a row', billForBoth(know))),
    ...inShort(know, 'Both in one exam, after a course or a year of work', billFor(know, 'CBCS')),
  ];
  if (lines.length === 0)
    return [listOf(know, tell`My prices are too old to add up.`, ['e-total-min', 'e-cost1', 'bl1'])];
  const lead =
    path === 'billing'
      ? tell`It can be nothing, where an employer trains you. With a certificate:`
      : tell`Billing can start with nothing paid; coding rarely comes without a course or a certificate. The sums:`;
  return [under(lead, [...lines, line(tell`${CAVEAT}`)])];
}

/** What a path costs until the first job: for the credential named, the usual first one of coding, or side by side. */
function untilAJob(know: Knowledge, about: About): Reply[] {
  const [named] = about.entities.credential ?? [];
  if (named !== undefined) return [totalOf(know, named)];
  return about.path === 'coding' ? [totalOf(know, 'CPC')] : overview(know, about);
}

export const totalCost: AspectAnswer = {
  name: 'total cost',
  when: /\btotal\b|altogether|all (in|told|together)\b|(it|this|that) all cost|all (that|this|it) costs?|\b(cost|spend|pay)\b.*\b(until|till|before|to get|to land)\b.*\b(job|hired)\b|start to finish|from start|all the (costs|fees)|everything cost|how much .*\bend up\b/,
  tell: untilAJob,
  next: ({ path }) => [
    'How long until it pays for itself?',
    'What does a community college cost?',
    path === 'billing' ? 'Can I start billing without a certificate?' : 'How do I check a school?',
  ],
};
