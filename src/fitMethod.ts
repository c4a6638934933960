import { constraints } from '../dialogs/fitConstraints';
import { pairs } from '../dialogs/fitPairs';
import { subjectOf } from '../dialogs/fitResult';
import { OUTCOMES } from '../dialogs/standing';
import {
  PAIR_POINTS,
  PAIRS,
  PULL_POINTS,
  PULL_STEPS,
  PULLS,
  THRESHOLDS,
  type Ground,
  type PairStep,
} from './advice/points';
import { shares } from './advice/shares';
import type { FitOutcome } from './conversation/reply';
import type { FitMethod } from './site/facts';

/** What the fit talk goes by, for the page that explains it: read off the judging itself, so that the two cannot differ. */
export function fitMethod(): FitMethod {
  const { patterns, counts, clear } = shares();
  return {
    pairs: (Object.entries(PAIRS) as [PairStep, Ground][]).map(([step, ground]) => ({
      subject: subjectOf(step),
      ...sidesOf(ground),
    })),
    shared: PULL_STEPS.map((step) => ({ subject: subjectOf(step), elements: PULLS[step].elements })),
    lot: Object.keys(constraints).map(subjectOf),
    pairPoints: PAIR_ANSWERS.map(([answer, id]) => ({ answer, points: Math.abs(PAIR_POINTS[id]) })),
    sharedPoints: Object.entries(PULL_POINTS).map(([id, points]) => ({
      answer: pairs.rules.choices[id]?.label ?? id,
      points,
    })),
    thresholds: THRESHOLDS,
    ...{ patterns, clear },
    shares: (Object.entries(counts) as [FitOutcome, number][]).map(([outcome, count]) => ({
      outcome: OUTCOMES[outcome],
      count,
    })),
  };
}

const PAIR_ANSWERS = [
  ['Much rather this one', 'much-coding'],
  ['Rather this one', 'coding'],
  ['Either is fine', 'either'],
  ['Neither appeals', 'neither'],
] as const;

const sidesOf = (ground: Ground): Pick<FitMethod['pairs'][number], 'coding' | 'billing' | 'why'> =>
  ground.kind === 'contrast'
    ? { coding: ground.coding, billing: ground.billing }
    : { coding: [], billing: [], why: ground.kind === 'editorial' ? ground.why : '' };
