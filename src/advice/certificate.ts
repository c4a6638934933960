import type { Answers } from '../conversation/dialog';

/** What the finder asks, in order. */
export const FINDER_STEPS = ['path', 'experience', 'setting', 'wish'] as const;
export type FinderStep = (typeof FINDER_STEPS)[number];

type Condition = Readonly<Partial<Record<FinderStep, string>>>;

/** A credential to begin with, one for later, and the answers that decided it. */
export interface Advised {
  readonly first: string;
  readonly later: string;
  readonly because: readonly FinderStep[];
}

type Row = readonly [when: Condition, first: string, later: string];

/** Marks an answer that is one of several; a skipped question counts as `unsure`. */
const OR = '|';

const DONE = 'years|certified';
const NEW = 'none|some|unsure';
const HOSPITAL = 'inpatient|outpatient';

/**
 * Tried from the top; the first row whose every condition holds decides. The grounds are the fields `prerequisites`,
 * `scope` and `suits` of each credential on file and the facts cert.first.*, st03, st08, st12 and st17: a beginner gets
 * an entry exam or, willing to do a degree, the RHIT; exams on one kind of record wait for those who code already;
 * audit, compliance and management exams come up only for those with years or a certificate. Never first: the CPC-A
 * (a title, not an exam), the CPC-P (nothing but its scope on file), the CCS-P (may be closed) and four that are known by
 * name only.
 */
const ROWS: readonly Row[] = [
  [{ path: 'both', experience: DONE, wish: 'degree' }, 'RHIA', 'CPPM'],
  [{ path: 'coding|both|unsure', wish: 'degree' }, 'RHIT', 'RHIA'],

  [{ path: 'coding', experience: DONE, setting: 'inpatient', wish: 'lead' }, 'CDIP', 'CPMA'],
  [{ path: 'coding', experience: DONE, setting: 'outpatient', wish: 'lead' }, 'CDEO', 'CPMA'],
  [{ path: 'coding', experience: DONE, wish: 'lead' }, 'CPMA', 'CPCO'],
  [
    { path: 'billing|both|unsure', experience: DONE, setting: 'doctor|office|unsure', wish: 'lead' },
    'CPPM',
    'CPCO',
  ],
  [{ path: 'billing|both|unsure', experience: DONE, wish: 'lead' }, 'CPCO', 'CPPM'],

  [{ path: 'coding|unsure', experience: 'certified', setting: 'inpatient' }, 'CIC', 'CCS'],
  [{ path: 'coding|unsure', experience: 'years', setting: 'inpatient' }, 'CCS', 'CIC'],
  [{ path: 'coding|unsure', experience: DONE, setting: 'outpatient' }, 'COC', 'AAPC-SPECIALTY'],
  [{ path: 'coding|unsure', experience: DONE, setting: 'insurer' }, 'CRC', 'CPC-P'],
  [{ path: 'coding', experience: 'certified', setting: 'doctor' }, 'AAPC-SPECIALTY', 'CPMA'],
  [{ path: 'coding', experience: 'certified', setting: 'office' }, 'CPB', 'CPMA'],
  [{ path: 'coding', experience: 'certified' }, 'CCS', 'CPMA'],

  [{ path: 'billing', setting: HOSPITAL }, 'CRCR', 'CPB'],
  [{ path: 'billing', experience: DONE, setting: 'office' }, 'CMRS', 'CPPM'],
  [{ path: 'billing', experience: 'certified' }, 'CMRS', 'CPC'],
  [{ path: 'billing', experience: 'some', wish: 'cheap' }, 'CBCS', 'CPB'],
  [{ path: 'billing' }, 'CPB', 'CPC'],

  [{ path: 'both', experience: 'certified' }, 'CPB', 'CPC'],
  [{ path: 'both', experience: 'years' }, 'CPC', 'CPB'],
  [{ path: 'both' }, 'CBCS', 'CPC'],

  [{ path: 'coding|unsure', experience: NEW, setting: 'inpatient' }, 'CCA', 'CCS'],
  [{ path: 'coding', experience: 'some', setting: 'outpatient' }, 'COC', 'AAPC-SPECIALTY'],
  [{ path: 'coding|unsure', setting: 'outpatient' }, 'CPC', 'COC'],
  [{ path: 'coding|unsure', setting: 'insurer' }, 'CPC', 'CRC'],
  [{ path: 'coding', experience: NEW, setting: 'unsure', wish: 'cheap' }, 'CCA', 'CPC'],
  [{ path: 'coding', wish: 'lead' }, 'CPC', 'CPMA'],
  [{ path: 'coding', experience: 'years' }, 'CPC', 'CPMA'],
  [{ path: 'coding', experience: NEW, setting: 'doctor' }, 'CPC', 'CPMA'],
  [{ path: 'coding' }, 'CPC', 'CCS'],

  [{ setting: 'doctor' }, 'CPC', 'CPB'],
  [{ setting: 'office' }, 'CPB', 'CPC'],
  [{ experience: DONE }, 'CPC', 'CPB'],
  [{}, 'CBCS', 'CPC'],
];

/** The first credential for these answers, whichever of them are given. */
export function firstCertificate(answers: Answers): Advised {
  const said = (step: FinderStep): string => answers[step] ?? 'unsure';
  const row = ROWS.find(([when]) =>
    FINDER_STEPS.every((step) => when[step]?.split(OR).includes(said(step)) ?? true),
  );
  if (!row) throw new Error('the last row of the finder must fit every answer');
  const [when, first, later] = row;
  return { first, later, because: FINDER_STEPS.filter((step) => when[step] && said(step) !== 'unsure') };
}
