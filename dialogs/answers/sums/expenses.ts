import {
  costOf,
  forYears,
  perhaps,
  spanOf,
  type Cost,
  type Expense,
  type Item,
} from '../../../src/advice/sums';
import type { Credential, Figure, Knowledge } from '../../../src/knowledge/types';
import { inWords } from '../wording';

/** What a credential, or one after the other, costs until the first job, as far as it is on file. */
export interface Bill {
  /** "CPC", or "CPC and CPB". */
  readonly name: string;
  /** "exam and membership": what `bare` is made of. */
  readonly parts: string;
  /** Exam, membership and retake; undefined when no exam price is on file. */
  readonly bare: Cost | undefined;
  /** With the course as well; undefined where none is usual or on file. */
  readonly taught: Cost | undefined;
  /** "a course (one undated price)": how it is usually learned, with what is doubtful about its price. */
  readonly learned: string;
  /** The date of the exam's price. */
  readonly when: string;
  /** What no sum holds. */
  readonly open: readonly Item[];
}

/** How fees are filed: for one or two tries, by membership, with a course in it. */
const FEES = ['one', 'two', 'member', 'nonmember', 'bundle'];

function feesOf(know: Knowledge, id: string): Figure[] {
  const any = know.figure(`fee.${id}.any`);
  return any ? [any] : FEES.flatMap((kind) => know.figure(`fee.${id}.${kind}`) ?? []);
}

function examOf(know: Knowledge, id: string): Expense {
  const [first, ...more] = feesOf(know, id);
  return { item: 'exam', price: first && more.length > 0 ? spanOf([first, ...more]) : first };
}

/** AAPC asks for its membership; so does AMBA, at a price that is not on file; the others do not ask. */
function membershipOf(know: Knowledge, { issuer, fields }: Credential): Expense[] {
  if (issuer === 'AAPC') return [{ item: 'membership', price: know.figure('fee.AAPC.membership-any') }];
  return fields.membership ? [{ item: 'membership' }] : [];
}

/** AAPC sells two tries together, which its exam's price spans; for the CCA one pays again. */
function retakeOf(know: Knowledge, id: string, { price }: Expense): Expense[] {
  if (know.figure(`fee.${id}.two`)) return [];
  return [{ item: 'retake', price: id === 'CCA' && price ? perhaps(price) : undefined }];
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

function billOf(
  { name, parts, when, learned }: Pick<Bill, 'name' | 'parts' | 'when' | 'learned'>,
  fixed: readonly Expense[],
  course: readonly Expense[],
): Bill {
  const priced = fixed.some(({ item, price }) => item === 'exam' && price);
  const teaches = priced && course.some(({ price }) => price);
  const all = costOf([...fixed, ...course, { item: 'books' }]);
  return {
    ...{ name, parts, when, learned, open: [...new Set(all.open)] },
    bare: priced ? costOf(fixed) : undefined,
    taught: teaches ? all : undefined,
  };
}

/** What the sum of exam and what belongs to it is called. */
function partsOf(id: string, retake: readonly Expense[], membership: readonly Expense[]): string {
  if (id === 'CRCR') return 'exam and its course';
  const exam = retake[0]?.price ? 'exam once or twice' : 'exam';
  return membership.some(({ price }) => price) ? `${exam} and membership` : exam;
}

const COURSE = 'a course (one undated price)';
const COLLEGE = 'two years at a public two-year college';

/** The CPC-A is a status of those who passed the CPC: its price is the CPC's. */
const examNamed = (id: string): string => (id === 'CPC-A' ? 'CPC' : id);

/** The bill for one credential. */
export function billFor(know: Knowledge, named: string): Bill {
  const id = examNamed(named);
  const credential = know.credential(id);
  const exam = examOf(know, id);
  const membership = membershipOf(know, credential);
  const retake = retakeOf(know, id, exam);
  const parts = partsOf(id, retake, membership);
  const when = feesOf(know, id)[0]?.when ?? '';
  const learned = id === 'RHIT' ? COLLEGE : COURSE;
  return billOf(
    { name: id, parts, when, learned },
    [exam, ...membership, ...retake],
    courseOf(know, credential),
  );
}

/** The bill for both sides, the CPC first and the CPB second, within one year of membership and with one course or two. */
export function billForBoth(know: Knowledge): Bill {
  const course = know.figure('tuition.course.undated');
  const exams = ['CPC', 'CPB'].map((id) => examOf(know, id));
  const membership: Expense = { item: 'membership', price: know.figure('fee.AAPC.membership-any') };
  const courses: Expense[] = [{ item: 'course', price: course }, { item: 'course', price: course && perhaps(course) }];
  const when = feesOf(know, 'CPC')[0]?.when ?? '';
  return billOf({ name: 'CPC and CPB', parts: 'two exams and membership', when, learned: COURSE }, [...exams, membership], courses);
} // prettier-ignore

const NAMED: Readonly<Record<Item, string>> = {
  exam: 'the exam',
  membership: 'membership',
  course: 'a course',
  books: 'books',
  retake: 'a second try',
};

/** "books and a second try": what a bill leaves open. */
export const openIn = ({ open }: Bill): string => inWords(open.map((item) => NAMED[item]));
