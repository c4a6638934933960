import type { Path, Span } from '../knowledge/types';
import type { Need } from '../conversation/need';
import type { Lot, LotStep } from './lot';
import type { OnFile, RouteStep, StepId } from './route';
import { fits } from './sums';

/** What the steps of a route are made from. */
export interface Working {
  readonly path: Path | 'both';
  readonly start: Path;
  readonly lot: Lot;
  readonly credential: string;
  readonly onFile: OnFile;
}

/** A step before its price is weighed against the money. */
export type Draft = Omit<RouteStep, 'fits'>;

export const step = (id: StepId, because: readonly LotStep[] = [], more: Partial<Draft> = {}): Draft => ({
  ...{ id, because },
  ...more,
});

/** Whether a price is out of reach for what can be spent. */
export const isTooDear = (price: Span | undefined, { dollars }: Lot): boolean =>
  price !== undefined && dollars !== undefined && fits(dollars, price) === 'no';

/** A course that the money cannot reach gives way to study alone, where the exam asks for no school (the finder's entry exams for coding do not). */
function study({ lot, credential, onFile }: Working): Draft {
  const price = isTooDear(lot.coursePrice, lot) ? onFile.course : (lot.coursePrice ?? onFile.course);
  const isDear = isTooDear(price, lot);
  if (isDear && lot.money !== 'none' && credential !== 'CBCS') return step('self-study', ['money'], { side: 'coding' });
  const time = onFile.courseMonths;
  const inTime = time && lot.deadline && fits(lot.deadline, time);
  const because: readonly LotStep[] = [
    ...(lot.money === 'none' ? (['money'] as const) : []),
    ...(inTime === 'perhaps' ? (['months'] as const) : []),
  ];
  return step('course', because, { ...(price && { cost: price }), ...(time && { time }), ...(inTime && { inTime }) });
} // prettier-ignore

const exam = ({ credential, onFile, lot }: Working): Draft => {
  const cost = onFile.exam(credential);
  return step('exam', lot.money === 'none' ? ['money'] : [], cost ? { cost } : {});
};

/** What the past has taught already need not be learned (carries-over). */
const basics = (side: Path, { past }: Lot): Draft[] =>
  past === 'both' || past === (side === 'coding' ? 'health' : 'customers')
    ? []
    : [step('basics', [], { side })];

/** Whoever has the money is told of it too: what somebody else pays need not be spent. */
const fund = ({ money }: Lot): Draft[] => [step('fund', money === undefined ? [] : ['money'])];

/** Study, exam and a first job near coding; who must earn soon looks for it while studying, who has no money at all before. */
function towardsCoding(working: Working): Draft[] {
  const { lot } = working;
  const isPressed = lot.months === 'half' || lot.months === 'year';
  const because: LotStep = lot.money === 'none' ? 'money' : 'months';
  const nearJob = step('near-job', isPressed || lot.money === 'none' ? [because] : [], { side: 'coding' });
  const ways = [...basics('coding', lot), ...fund(lot)];
  const later = working.credential === 'CPC' ? [step('drop-a', [], { side: 'coding' })] : [];
  if (lot.money === 'none') return [...ways, nearJob, study(working), exam(working), ...later];
  return isPressed
    ? [...ways, study(working), nearJob, exam(working), ...later]
    : [...ways, study(working), exam(working), nearJob, ...later];
}

/** A job that trains first, which costs nothing; the certificate once the work has shown that it suits. */
const towardsBilling = ({ lot }: Working): Draft[] => [
  ...basics('billing', lot),
  step('job', [], { side: 'billing' }),
];

/** The lean says coding and the time does not: a job in billing first, coding behind it. */
const codingBehindBilling = (working: Working): Draft[] => [
  ...basics('coding', working.lot),
  step('job', ['months'], { side: 'billing' }),
  ...fund(working.lot),
  study({ ...working, lot: withoutDeadline(working.lot) }),
  exam(working),
  step('near-job', [], { side: 'coding' }),
];

/** With a job in billing the pay is there: what follows has time. */
const withoutDeadline = ({ deadline: _, ...lot }: Lot): Lot => lot;

/** Work from home comes after a first job (rm2). */
export const homeward = ({ home }: Lot): Draft[] =>
  home === 'must' || home === 'later' ? [step('home', ['home'])] : [];

/** The steps in order, by path and start. */
export function stepsOf(working: Working): Draft[] {
  const { path, start, lot } = working;
  const taste = step('taste', [], path === 'both' ? {} : { side: path });
  const home = homeward(lot);
  const after = path === 'both' ? [step('small-practice'), step('go-deeper')] : [];
  if (path === 'billing') return [taste, ...towardsBilling(working), ...fund(lot), exam(working), ...home];
  if (start === 'coding') return [taste, ...towardsCoding(working), ...after, ...home];
  if (path === 'both')
    return [taste, ...towardsBilling(working), ...fund(lot), exam(working), ...after, ...home];
  return [taste, ...codingBehindBilling(working), ...home];
}

/** What has to be clear before anything is paid (pa-ft4, pa-fel5, e-prereq). */
const FIRST: Partial<Record<Need, StepId>> = { leave: 'leave', record: 'ask-first', diploma: 'diploma' };
/** For whom an exam must be made to fit; to be asked for before a date is booked (pa-di2). */
const AT_THE_EXAM: readonly Need[] = ['sight', 'phone', 'mind', 'body'];

/** The steps with those that what else was told puts among them: what must be clear first, and what to ask of an exam. */
export function withNeeds(drafts: readonly Draft[], { needs = [] }: Lot): Draft[] {
  const clear = FIRST_IN_ORDER.flatMap((need) => {
    const id = FIRST[need];
    return id && needs.includes(need) ? [step(id, [], { need })] : [];
  });
  const fitting = AT_THE_EXAM.find((need) => needs.includes(need));
  const all = drafts.flatMap((draft) =>
    draft.id === 'exam' && fitting ? [step('exam-needs', [], { need: fitting }), draft] : [draft],
  );
  const free = all.findIndex(({ id }) => id !== 'taste' && id !== 'basics');
  return [...all.slice(0, free), ...clear, ...all.slice(free)];
}

const FIRST_IN_ORDER: readonly Need[] = ['leave', 'record', 'diploma'];

/** Says of each step whether the money covers it and what was to pay before. */
export function weighed(drafts: readonly Draft[], money: Span | undefined): RouteStep[] {
  let spent: Span = { low: 0, high: 0 };
  return drafts.map((draft) => {
    if (!draft.cost) return draft;
    spent = { low: spent.low + draft.cost.low, high: spent.high + draft.cost.high };
    return money ? { ...draft, fits: fits(money, spent) } : draft;
  });
}
