import type { Need } from '../conversation/need';
import type { FitOutcome } from '../conversation/reply';
import type { Path } from '../knowledge/types';
import { firstCertificate } from './certificate';
import type { Lot, LotStep } from './lot';
import type { Clash, NotNow, OnFile, Route, RoutePath, RouteStep, StepId } from './route';
import { homeward, isTooDear, step, stepsOf, weighed, withNeeds } from './planSteps';
import { fits } from './sums';

export type * from './route';

/**
 * What to do next. The outcome gives the path; money, time, place and past give the order of the steps and what of it
 * has to wait. The rules are ours; what each rests on stands beside it, by the names of the facts.
 */

const PATHS: Readonly<Record<FitOutcome, RoutePath>> = {
  ...{ coding: 'coding', billing: 'billing', both: 'both', close: 'undecided', neither: 'none' },
};

/** Coding asks for a course first (e-entry-c, e-cert-len); a deadline before its end cannot be met. */
const isTooSoon = ({ deadline }: Lot, { courseMonths }: OnFile): boolean =>
  deadline !== undefined && courseMonths !== undefined && fits(deadline, courseMonths) === 'no';

/** Billing lets beginners in without a course (e-entry-b, st11), so what is short speaks for it; what somebody knows speaks for its side (carries-over). */
function startOfBoth(lean: number, lot: Lot, onFile: OnFile): readonly [Path, LotStep | undefined] {
  if (isTooSoon(lot, onFile)) return ['billing', 'months'];
  if (lot.money === 'none' || lot.money === 'hundreds') return ['billing', 'money'];
  if (lot.past === 'health') return ['coding', 'past'];
  if (lot.past === 'customers') return ['billing', 'past'];
  return [lean < 0 ? 'coding' : 'billing', undefined];
}

/** The finder's own judgement, for somebody who has not done the work: little money counts as the wish to spend little. */
const credentialFor = (path: Path | 'both', { money }: Lot): string =>
  firstCertificate({
    ...{ path, experience: 'none' },
    ...((money === 'none' || money === 'hundreds') && { wish: 'cheap' }),
  }).first;

function notNowOf(lot: Lot, steps: readonly RouteStep[], clashes: readonly Clash[]): NotNow[] {
  const has = (id: StepId): boolean => steps.some((one) => one.id === id);
  return [
    ...(clashes.length > 0 ? [{ what: 'coding-in-time', because: 'months', instead: 'job' } as const] : []),
    ...(lot.money === 'none' ? [{ what: 'paying', because: 'money', instead: has('job') ? 'job' : 'fund' } as const] : []),
    ...(lot.money !== 'none' && has('course') && isTooDear(lot.coursePrice, lot) ? [{ what: 'named-course', because: 'money', instead: 'course' } as const] : []),
    ...(lot.home === 'must' ? [{ what: 'home-at-first', because: 'home', instead: 'home' } as const] : []),
  ];
} // prettier-ignore

/** No side is chosen, so nothing is paid: learn more about both, and earn meanwhile where pay is needed. */
function undecided(lot: Lot): Route {
  const isPressed = lot.months === 'quarter' || lot.months === 'half' || lot.money === 'none';
  const because: LotStep = lot.money === 'none' ? 'money' : 'months';
  const anyJob = step('any-job', isPressed ? [because] : []);
  const rest = isPressed ? [anyJob, step('center')] : [step('center'), anyJob];
  const steps = withNeeds([step('taste'), ...rest, step('again'), ...homeward(lot)], lot);
  return {
    path: 'undecided',
    steps,
    clashes: [],
    notNow: notNowOf(lot.home ? { home: lot.home } : {}, steps, []),
    needs: newestFirst(lot),
  };
}

const newestFirst = ({ needs = [] }: Lot): readonly Need[] => [...needs].reverse();

/** The way from a result to a first job and a first certificate. `lean` is below 0 for coding. */
export function routeOf(outcome: FitOutcome, lean: number, lot: Lot, onFile: OnFile): Route {
  const path = PATHS[outcome];
  if (path === 'none')
    return { path, steps: [step('center'), step('again')], clashes: [], notNow: [], needs: newestFirst(lot) };
  if (path === 'undecided') return undecided(lot);
  const [start, startBecause] =
    path === 'both'
      ? startOfBoth(lean, lot, onFile)
      : [path === 'coding' && isTooSoon(lot, onFile) ? 'billing' : path, undefined];
  const clashes: readonly Clash[] =
    path === 'coding' && start === 'billing' ? [{ lean: path, start, because: 'months' }] : [];
  const credential = credentialFor(path, lot);
  const steps = weighed(withNeeds(stepsOf({ path, start, lot, credential, onFile }), lot), lot.dollars);
  const notNow = notNowOf(lot, steps, clashes);
  return { path, start, ...(startBecause && { startBecause }), credential, steps, clashes, notNow, needs: newestFirst(lot) };
} // prettier-ignore
