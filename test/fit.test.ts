import { doubtOf, FIRST_SIDE } from '../src/advice/doubts';
import { judge } from '../src/advice/fit';
import {
  FIT_STEPS,
  interestsOf,
  isPull,
  outcomeOf,
  PAIR_POINTS,
  pairPoints,
  PAIR_STEPS,
  PAIRS,
  PULL_STEPS,
  pullPoints,
  score,
  type Interests,
  type PairAnswer,
} from '../src/advice/points';
import { patterns, shares } from '../src/advice/shares';
import type { FitOutcome } from '../src/conversation/reply';

const PAIR_IDS = Object.keys(PAIR_POINTS) as PairAnswer[];
const MIRROR: Partial<Record<string, PairAnswer>> = {
  'much-coding': 'much-billing',
  coding: 'billing',
  billing: 'coding',
  'much-billing': 'much-coding',
};
const MIRRORED: Record<FitOutcome, FitOutcome> = {
  ...{ coding: 'billing', billing: 'coding', both: 'both', close: 'close', neither: 'neither' },
};
const RANK: Record<FitOutcome, number> = { coding: -1, both: 0, close: 0, neither: 0, billing: 1 };

const outcome = (interests: Interests): FitOutcome => outcomeOf(score(interests));
const mirrored = (interests: Interests): Interests =>
  interestsOf(Object.fromEntries(Object.entries(interests).map(([step, id]) => [step, MIRROR[id] ?? id])));

const ASKED_OF_ALL = [...PAIR_STEPS, ...PULL_STEPS];

describe('over all 194,400 patterns of what everybody is asked', () => {
  const counts: Record<FitOutcome, number> = { coding: 0, billing: 0, both: 0, close: 0, neither: 0 };
  let seen = 0;
  let notMirrored = 0;
  const moves = new Map<string, number>();

  beforeAll(() => {
    for (const interests of patterns(ASKED_OF_ALL)) {
      seen += 1;
      const here = outcome(interests);
      counts[here] += 1;
      if (outcome(mirrored(interests)) !== MIRRORED[here]) notMirrored += 1;
      for (const step of ASKED_OF_ALL) {
        const neutral = { ...interests, [step]: isPull(step) ? 'neutral' : 'either' };
        if (outcome(neutral) !== here) moves.set(step, (moves.get(step) ?? 0) + 1);
      }
    }
  });

  test('each outcome is reached, in the shares that the explanation page gives', () => {
    expect(seen).toBe(194_400);
    expect(shares()).toMatchObject({ patterns: seen, counts });
    const share = (kind: FitOutcome) => Math.round((counts[kind] / seen) * 1000) / 10;
    expect({ neither: share('neither'), both: share('both'), close: share('close') }).toEqual({
      neither: 23.2,
      both: 16.3,
      close: 29.7,
    });
    expect([share('coding'), share('billing')]).toEqual([15.4, 15.4]);
  });

  test('swapping the two jobs mirrors every result', () => {
    expect(counts.coding).toBe(counts.billing);
    expect(notMirrored).toBe(0);
  });

  test('every question matters somewhere', () => {
    expect(ASKED_OF_ALL.filter((step) => !moves.has(step))).toEqual([]);
  });
});

/**
 * The whole space, tie-breaker and repeated pair included: 9.5 million patterns. The score is a sum over questions, so
 * sums stand for patterns; the first test shows that it is one.
 */
describe('over the whole space, by sums', () => {
  const again = [undefined, ...PAIR_IDS];
  const deskPoints = (desk: PairAnswer, once: PairAnswer | undefined): number =>
    pairPoints({ desk, ...(once && { again: once }) }, 'desk');

  test('the lean is the sum of what each question gives', () => {
    const pairs = [...patterns(['desk', 'company', 'tie'])];
    for (const base of pairs.flatMap((one) =>
      again.map((once) => ({ ...one, ...(once && { again: once }) })),
    )) {
      const sum = FIT_STEPS.filter((step) => !isPull(step)).reduce(
        (all, step) => all + (isPull(step) ? 0 : pairPoints(base, step)),
        0,
      );
      expect(score(base).lean).toBe(sum);
    }
    for (const base of patterns(PULL_STEPS))
      expect(score(base).pull).toBe(PULL_STEPS.reduce((all, step) => all + pullPoints(base, step), 0));
  });

  test('a step towards a job never moves the result away from it', () => {
    const SCALE = ['much-coding', 'coding', 'either', 'billing', 'much-billing'] as const;
    const leans = new Set<number>();
    for (let lean = -12; lean <= 12; lean += 0.5) leans.add(lean);
    let worse = 0;
    let checked = 0;
    for (const rest of leans)
      for (let pull = -9; pull <= 4; pull += 1)
        for (let neither = 0; neither <= 5; neither += 1)
          for (const once of again)
            for (let i = 0; i + 1 < SCALE.length; i += 1) {
              const at = (id: (typeof SCALE)[number]): FitOutcome =>
                outcomeOf({ lean: rest + deskPoints(id, once), pull, neither });
              const [here, nearerBilling] = [at(SCALE[i] ?? 'either'), at(SCALE[i + 1] ?? 'either')];
              checked += 1;
              if (RANK[nearerBilling] < RANK[here]) worse += 1;
            }
    expect(checked).toBe(49 * 14 * 6 * 7 * 4);
    expect(worse).toBe(0);
  });

  test('always the same button never gives a lean, whatever else is answered', () => {
    const positions = ['much-coding', 'coding', 'either', 'billing', 'much-billing', 'neither'] as const;
    const atButton = (step: keyof typeof FIRST_SIDE, button: PairAnswer): PairAnswer =>
      FIRST_SIDE[step] === 'coding' ? button : (MIRROR[button] ?? button);
    for (const button of positions)
      for (const pulls of patterns(PULL_STEPS))
        for (const extra of [[], ['again'], ['tie'], ['again', 'tie']] as const) {
          const steps = [...PAIR_STEPS, ...extra];
          const pressed = Object.fromEntries(steps.map((step) => [step, atButton(step, button)]));
          expect(['coding', 'billing']).not.toContain(outcome({ ...pulls, ...pressed }));
        }
  });
});

test('money, time, place and past are no part of what is judged', () => {
  const likes = { desk: 'coding', company: 'much-coding', rules: 'fine' } as const;
  const lot = { money: 'none', months: 'quarter', home: 'must', past: 'health' };
  expect(interestsOf({ ...likes, ...lot })).toEqual(likes);
});

test('every pair has its ground, an element of O*NET or our own judgement', () => {
  for (const ground of Object.values(PAIRS)) {
    if (ground.kind === 'contrast') expect([...ground.coding, ...ground.billing].length).toBeGreaterThan(1);
    else if (ground.kind === 'editorial') expect(ground.why).not.toBe('');
  }
});

test('a result gives the strongest answers first, what speaks against it, and what would change it', () => {
  const judged = judge({
    desk: 'much-coding',
    company: 'coding',
    pace: 'much-coding',
    study: 'billing',
    friction: 'either',
    rules: 'fine',
    exact: 'tiring',
  });
  expect(judged.outcome).toBe('coding');
  expect(judged.strength).toBe('slight');
  expect(judged.because).toEqual(['desk', 'pace', 'company']);
  expect(judged.against).toEqual(['study', 'exact']);
  expect(judged.flips.length).toBeGreaterThan(0);
  for (const flip of judged.flips) expect(flip.outcome).not.toBe('coding');
});

test('even the clearest result names what would change it', () => {
  const all = Object.fromEntries(PAIR_STEPS.map((step) => [step, 'much-coding' as const]));
  const { outcome: reached, flips } = judge({ ...all, rules: 'enjoy', exact: 'enjoy' });
  expect(reached).toBe('coding');
  expect(flips.length).toBeGreaterThan(0);
});

test('dislike of both jobs is its own finding', () => {
  expect(
    judge({ desk: 'neither', company: 'neither', pace: 'neither', study: 'neither', friction: 'either' })
      .outcome,
  ).toBe('neither');
  expect(judge({ desk: 'much-coding', company: 'much-coding', rules: 'hate', exact: 'tiring' }).outcome).toBe(
    'neither',
  );
});

describe('one pair is asked again', () => {
  test('where all answers sat on the same button', () => {
    const first = {
      desk: 'coding',
      company: 'billing',
      pace: 'coding',
      study: 'billing',
      friction: 'coding',
    } as const;
    expect(doubtOf(first)).toBe('alike');
    expect(doubtOf({ ...first, friction: 'billing' })).toBeUndefined();
  });

  test('where people and paper pull apart', () => {
    expect(doubtOf({ desk: 'much-coding', company: 'billing' })).toBe('contradicting');
    expect(doubtOf({ desk: 'coding', company: 'billing' })).toBeUndefined();
  });

  test('but not where nothing or everything appeals', () => {
    const all = (id: PairAnswer): Interests => Object.fromEntries(PAIR_STEPS.map((step) => [step, id]));
    expect(doubtOf(all('neither'))).toBeUndefined();
    expect(doubtOf(all('either'))).toBeUndefined();
  });

  test('and contradicting answers cancel out', () => {
    expect(pairPoints({ desk: 'much-coding', again: 'much-billing' }, 'desk')).toBe(0);
    expect(pairPoints({ desk: 'much-coding', again: 'much-coding' }, 'desk')).toBe(-2);
  });
});
