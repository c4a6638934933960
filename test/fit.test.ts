import { judge } from '../src/advice/fit';
import { outcomeOf, PAIR_POINTS, PAIR_STEPS, PULL_POINTS, PULL_STEPS, score } from '../src/advice/points';
import type { Answers } from '../src/conversation/dialog';
import type { FitOutcome } from '../src/conversation/reply';

const PAIR_IDS = Object.keys(PAIR_POINTS);
const PULL_IDS = Object.keys(PULL_POINTS);
const MIRROR: Record<string, string> = {
  'much-coding': 'much-billing',
  coding: 'billing',
  billing: 'coding',
  'much-billing': 'much-coding',
};
const MIRRORED: Record<FitOutcome, FitOutcome> = {
  coding: 'billing',
  billing: 'coding',
  both: 'both',
  close: 'close',
  neither: 'neither',
};

function* patterns(
  steps: readonly string[] = [...PAIR_STEPS, ...PULL_STEPS],
  given: Answers = {},
): Generator<Answers> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    yield given;
    return;
  }
  const ids = (PAIR_STEPS as readonly string[]).includes(step) ? PAIR_IDS : PULL_IDS;
  for (const id of ids) yield* patterns(rest, { ...given, [step]: id });
}

const outcome = (answers: Answers): FitOutcome => outcomeOf(score(answers));

describe('over all 194,400 patterns of answers', () => {
  const counts: Record<FitOutcome, number> = { coding: 0, billing: 0, both: 0, close: 0, neither: 0 };
  let patternsSeen = 0;
  let notMirrored = 0;
  let notMonotone = 0;
  const RANK: Record<string, number> = { billing: 1, both: 0, close: 0, coding: -1 };

  beforeAll(() => {
    for (const answers of patterns()) {
      patternsSeen += 1;
      const here = outcome(answers);
      counts[here] += 1;
      const mirrored = Object.fromEntries(
        Object.entries(answers).map(([step, id]) => [step, MIRROR[id] ?? id]),
      );
      if (outcome(mirrored) !== MIRRORED[here]) notMirrored += 1;
      if (answers.desk === 'either') {
        const nearer = outcome({ ...answers, desk: 'coding' });
        if ((RANK[nearer] ?? 0) > (RANK[here] ?? 0)) notMonotone += 1;
      }
    }
  });

  test('each outcome is reached, in the shares that the explanation page gives', () => {
    expect(patternsSeen).toBe(194_400);
    const share = (kind: FitOutcome) => Math.round((counts[kind] / patternsSeen) * 1000) / 10;
    expect({ neither: share('neither'), both: share('both'), close: share('close') }).toEqual({
      neither: 23.2,
      both: 16.3,
      close: 29.7,
    });
    expect(share('coding')).toBe(15.4);
  });

  test('swapping the two jobs mirrors the result', () => {
    expect(counts.coding).toBe(counts.billing);
    expect(notMirrored).toBe(0);
  });

  test('a step towards a job never moves the result away from it', () => {
    expect(notMonotone).toBe(0);
  });
});

test('the same side every time is no lean, because the sides take turns', () => {
  const alwaysFirst = {
    desk: 'much-coding',
    company: 'much-billing',
    pace: 'much-coding',
    study: 'much-billing',
    friction: 'much-coding',
  };
  expect(['both', 'close']).toContain(outcome({ ...alwaysFirst, rules: 'neutral', exact: 'neutral' }));
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
  const all = Object.fromEntries(PAIR_STEPS.map((step) => [step, 'much-coding']));
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
