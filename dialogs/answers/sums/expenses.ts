import { costOf, forYears, perhaps, spanOf, type Cost, type Expense } from '../../../src/advice/sums';
import type { Credential, Figure, Knowledge, Span } from '../../../src/knowledge/types';

/** What one credential costs until the first job, as far as it is on file. */
export interface Bill {
  readonly id: string;
  readonly exam: Span | undefined;
  readonly membership: Span | undefined;
  readonly course: Span | undefined;
  /** Exam, membership and retake. */
  readonly bare: Cost;
  /** With the course as well; the same as `bare` where none is usual. */
  readonly taught: Cost;
}

/** How fees are filed: for any number of tries, for one or two, by membership, with a course in it. */
const FEES = ['one', 'two', 'member', 'nonmember', 'bundle'];

function examOf(know: Knowledge, id: string): Span | undefined {
  const any = know.figure(`fee.${id}.any`);
  if (any) return any;
  const [first, ...more] = FEES.flatMap((kind): Figure[] => {
    const fee = know.figure(`fee.${id}.${kind}`);
    return fee ? [fee] : [];
  });
  return first && (more.length > 0 ? spanOf([first, ...more]) : first);
}

/** AAPC asks for its membership, AMBA too, at a price that is not on file; the others do not ask. */
function membershipOf(know: Knowledge, { issuer, fields }: Credential): Expense[] {
  if (issuer === 'AAPC') return [{ item: 'membership', price: know.figure('fee.AAPC.membership-any') }];
  return fields.membership ? [{ item: 'membership' }] : [];
}

/** AAPC sells two tries together, which its exam's price spans; for the CCA one pays again. */
function retakeOf(know: Knowledge, id: string, exam: Span | undefined): Expense[] {
  if (know.figure(`fee.${id}.two`)) return [];
  return [{ item: 'retake', price: id === 'CCA' && exam ? perhaps(exam) : undefined }];
}

/** The usual way to learn it: a course for those to begin with, two years of college for the RHIT. */
function courseOf(know: Knowledge, { id, level }: Credential): Expense[] {
  if (id === 'CRCR') return [];
  if (level.startsWith('entry')) return [{ item: 'course', price: know.figure('tuition.course.undated') }];
  const [cheapest, dearest] = [know.figure('tuition.two-year.CA'), know.figure('tuition.two-year.VT')];
  if (id === 'RHIT')
    return [{ item: 'course', price: cheapest && dearest && forYears(2, cheapest, dearest) }];
  return level.startsWith('degree') ? [{ item: 'course' }] : [];
}

/** The CPC-A is a status of those who passed the CPC: its price is the CPC's. */
const examNamed = (id: string): string => (id === 'CPC-A' ? 'CPC' : id);

export function billFor(know: Knowledge, named: string): Bill {
  const id = examNamed(named);
  const credential = know.credential(id);
  const exam = examOf(know, id);
  const membership = membershipOf(know, credential);
  const course = courseOf(know, credential);
  const fixed: Expense[] = [
    { item: 'exam', price: exam },
    ...membership,
    ...retakeOf(know, id, exam),
    { item: 'books' },
  ];
  return {
    ...{ id, exam, membership: membership[0]?.price, course: course[0]?.price },
    ...{ bare: costOf(fixed), taught: costOf([...fixed, ...course]) },
  };
}
