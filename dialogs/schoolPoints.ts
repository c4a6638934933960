import type { SchoolPoint } from '../src/advice/stated';
import type { Knowledge, Said } from '../src/knowledge/types';
import { remarked, type Remark } from './readers/reading';

/** What each point is called in mid-sentence. */
export const NAMES: Readonly<Record<SchoolPoint, string>> = {
  price: 'the price',
  accreditation: 'who accredits it',
  exam: 'the exam',
  passRate: 'how many pass',
  included: 'what the price covers',
  refund: 'refunds',
};

/** Why a point matters, and what to ask the school about it. */
export const OPEN: Readonly<Record<SchoolPoint, Remark>> = {
  price: { why: 'bl1', ask: 'What is the full price, in writing?' },
  accreditation: { why: 'p1', ask: 'Who accredits you, and does it cover this very program?' },
  exam: { why: 'term.certificate', ask: 'Which national exam does this prepare me for?' },
  passRate: { why: 'ad-pass-rate', ask: 'How many sat the exam last year, and how many passed?' },
  included: { why: 'p3', ask: 'Are exam fee, books, membership and a retake in the price?' },
  refund: { why: 'ad-refund', ask: 'What do I get back if I leave, and where is that written?' },
};

const HEADS: Readonly<Record<SchoolPoint, string>> = {
  price: 'Price.',
  accreditation: 'Accreditation.',
  exam: 'Exam.',
  passRate: 'Pass rate.',
  included: 'What is included.',
  refund: 'Refunds.',
};

/** Points that are open, a line each; two that one question settles share a line. */
export function gaps(know: Knowledge, missing: readonly SchoolPoint[]): Said[] {
  const covered = (point: SchoolPoint): boolean =>
    (point === 'included' && missing.includes('price')) || (point === 'passRate' && missing.includes('exam'));
  return missing
    .filter((point) => !covered(point))
    .map((point) => remarked(know, headOf(point, missing), OPEN[point]));
}

const headOf = (point: SchoolPoint, missing: readonly SchoolPoint[]): string => {
  if (point === 'price' && missing.includes('included')) return 'Price and what it covers.';
  return point === 'exam' && missing.includes('passRate') ? 'Exam and pass rate.' : HEADS[point];
};
