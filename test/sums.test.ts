import { answers } from '../dialogs';
import { billFor, billForBoth } from '../dialogs/answers/sums/expenses';
import {
  costOf,
  fits,
  gainFrom,
  leftOf,
  payBack,
  perhaps,
  studyTime,
  yearly,
  type Expense,
} from '../src/advice/sums';
import type { Circumstances } from '../src/conversation/circumstances';
import type { Entities, Intent } from '../src/conversation/intent';
import { pathMeant } from '../src/conversation/answer';
import { aspectOf } from '../src/conversation/scene';
import { loadKnowledge } from '../src/knowledge/knowledge';
import type { Span } from '../src/knowledge/types';

/** The sums: what holds for any numbers, and what they come to with the figures on file. */

const know = loadKnowledge().on('2026-11-24');
const point = (amount: number): Span => ({ low: amount, high: amount });
const PRICES: readonly Span[] = [0, 49, 117, 399, 1000, 3000, 18_000].flatMap((low) => [
  point(low),
  { low, high: low + 26 },
  { low, high: 2 * low + 1 },
]);
const pairs = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((a) => all.map((b) => [a, b] as const));

describe('what a path costs', () => {
  const cost = (...prices: readonly (Span | undefined)[]) =>
    costOf(prices.map((price): Expense => ({ item: 'exam', price })));

  test('is never less than its parts at their lowest nor more certain than they are', () => {
    for (const [a, b] of pairs(PRICES)) {
      const { total } = cost(a, b);
      expect(total?.low).toBeLessThanOrEqual(a.low + b.low);
      expect(total?.high).toBeGreaterThanOrEqual(a.high + b.high);
    }
  });

  test('rises with each price', () => {
    for (const [a, b] of pairs(PRICES)) {
      if (a.low > b.low || a.high > b.high) continue;
      const [less, more] = [cost(a, point(500)).total, cost(b, point(500)).total];
      expect(less?.low).toBeLessThanOrEqual(more?.low ?? 0);
      expect(less?.high).toBeLessThanOrEqual(more?.high ?? 0);
    }
  });

  test('leaves open what is not on file: it is named, and not counted as nothing', () => {
    const known = cost(point(400), point(200));
    const open = costOf([
      { item: 'exam', price: point(400) },
      { item: 'membership', price: point(200) },
      { item: 'books' },
    ]);
    expect(open.total).toEqual(known.total);
    expect(open.open).toEqual(['books']);
    expect(costOf([{ item: 'exam' }, { item: 'books' }])).toEqual({ open: ['exam', 'books'] });
  });

  test('is spoken as it is on file when there is one price only', () => {
    expect(cost(point(117)).total).toMatchObject(point(117));
  });

  test('a second try may be paid or not', () => {
    expect(cost(point(299), perhaps(point(299))).total).toMatchObject({ low: 250, high: 600 });
  });
});

describe('money beside a cost', () => {
  test('fits, perhaps fits, or does not; only the sure cases have a remainder', () => {
    expect(fits(point(800), { low: 550, high: 750 })).toBe('yes');
    expect(fits(point(600), { low: 550, high: 750 })).toBe('perhaps');
    expect(fits(point(500), { low: 550, high: 750 })).toBe('no');
    expect(leftOf(point(800), { low: 550, high: 750 })).toMatchObject({ rule: 'left', low: 50, high: 250 });
    expect(leftOf(point(500), { low: 550, high: 750 })).toMatchObject({
      rule: 'missing',
      low: 50,
      high: 250,
    });
    expect(leftOf(point(600), { low: 550, high: 750 })).toBeUndefined();
  });

  test('more money never fits worse', () => {
    const rank = { no: 0, perhaps: 1, yes: 2 };
    for (const price of PRICES)
      for (const money of [10, 100, 450, 2500])
        expect(rank[fits(point(money), price)]).toBeLessThanOrEqual(rank[fits(point(money * 2), price)]);
  });
});

describe('paying back', () => {
  test('takes longer for a higher price and a smaller gain', () => {
    for (const price of [500, 1000, 3000])
      for (const gain of [2000, 6000, 11_000]) {
        const months = payBack(point(price), point(gain))?.low ?? NaN;
        expect(payBack(point(price * 3), point(gain))?.low).toBeGreaterThanOrEqual(months);
        expect(payBack(point(price), point(gain * 3))?.low).toBeLessThanOrEqual(months);
      }
  });

  test('is a range that holds what a calculator says', () => {
    const months = payBack({ low: 1550, high: 3750 }, { low: 11_000, high: 12_000 });
    expect(months).toMatchObject({ low: 1, high: 5 });
  });

  test('never happens where nothing may be gained', () => {
    expect(payBack(point(3000), gainFrom(point(52_000), { low: 37_000, high: 43_490 }))).toBeUndefined();
    expect(payBack(point(3000), gainFrom(point(39_520), { low: 37_000, high: 43_490 }))).toBeUndefined();
  });
});

describe('hours a week against months', () => {
  test('more hours never take longer, more hours of course never less', () => {
    for (let hours = 1; hours < 40; hours++) {
      const [slow, fast] = [studyTime(point(80), point(hours)), studyTime(point(80), point(hours + 1))];
      expect(fast.low).toBeLessThanOrEqual(slow.low);
      expect(fast.high).toBeLessThanOrEqual(slow.high);
      expect(slow.low).toBeLessThanOrEqual(slow.high);
      expect(studyTime(point(599), point(hours)).high).toBeGreaterThanOrEqual(slow.high);
    }
  });

  test('80 hours at 6 a week are between 13 and 14 weeks, so three to four months', () => {
    expect(studyTime(point(80), point(6))).toMatchObject({ low: 3, high: 4, unit: 'months' });
  });
});

test('a wage by the hour is a year of 2,080 hours, as the federal figures count', () => {
  expect(yearly({ ...point(15), per: 'hour' })).toMatchObject(point(31_200));
  expect(yearly({ ...point(600), per: 'week' })).toMatchObject(point(31_200));
  expect(yearly({ ...point(2600), per: 'month' })).toMatchObject(point(31_200));
  const hourly = know.figure('pay.coding.us.hourly.p10');
  const year = know.figure('pay.coding.us.p10');
  expect(Math.abs(yearly({ ...point(hourly?.low ?? 0), per: 'hour' }).low - (year?.low ?? 0))).toBeLessThan(
    20,
  );
});

describe('with the figures on file', () => {
  const amount = (id: string, end: 'low' | 'high'): number => know.figure(id)?.[end] ?? NaN;

  test('the CPC is exam and membership; books stay open', () => {
    const { bare, taught, open } = billFor(know, 'CPC');
    const [low, high] = (['low', 'high'] as const).map((end) => amount('fee.CPC.any', end) + amount('fee.AAPC.membership-any', end));
    expect(bare?.total?.low).toBeLessThanOrEqual(low ?? 0);
    expect(bare?.total?.high).toBeGreaterThanOrEqual(high ?? 0);
    expect((high ?? 0) - (bare?.total?.high ?? 0)).toBeGreaterThan(-51);
    expect(taught?.total?.high).toBeGreaterThan((bare?.total?.high ?? 0) + amount('tuition.course.undated', 'low'));
    expect(open).toEqual(['books']);
  }); // prettier-ignore

  test('both sides cost more than either and less than twice, because the membership is one', () => {
    const [cpc, cpb, both] = [billFor(know, 'CPC'), billFor(know, 'CPB'), billForBoth(know)].map(({ bare }) => bare?.total?.high ?? NaN);
    expect(both).toBeGreaterThan(Math.max(cpc ?? 0, cpb ?? 0));
    expect(both).toBeLessThan((cpc ?? 0) + (cpb ?? 0));
  }); // prettier-ignore

  test('a credential whose exam has no price gets no sum, whatever else is known of it', () => {
    for (const id of ['CIC', 'CRC', 'CMRS', 'RHIA', 'CHAA']) {
      expect(billFor(know, id).bare).toBeUndefined();
      expect(billFor(know, id).open).toContain('exam');
    }
  });

  test('every credential has a low end below its high end', () => {
    for (const { id } of know.vocabulary.credentials)
      for (const cost of [billFor(know, id).bare, billFor(know, id).taught])
        if (cost?.total) expect(cost.total.low).toBeLessThanOrEqual(cost.total.high);
  });
});

describe('as it is said', () => {
  function said(intent: Intent, words: string, told: Circumstances = {}, entities: Entities = {}): string {
    const answer = answers.find((candidate) => candidate.intent === intent);
    const about = { entities, words, path: pathMeant(know, entities), pointers: 0, circumstances: told, told };
    const part = answer && (aspectOf(answer, about) ?? answer);
    return part?.tell(know, about).map(({ text }) => text).join('\n') ?? '';
  } // prettier-ignore

  const money = (amount: number): Circumstances => ({ dollars: point(amount) });

  test('too little money is told plainly, with what costs nothing', () => {
    const text = said('education', 'i have 100 dollars', money(100), { path: ['billing'] });
    expect(text).toMatch(/out of reach for now/);
    expect(text).toMatch(/training on the job/);
    expect(text).toContain('careeronestop.org');
  });

  test('enough money is told with what is left, and what is not in the sum', () => {
    const text = said('education', 'i have 5000 dollars', money(5000), { path: ['coding'] });
    expect(text).toMatch(/an exam and a course .* are within reach/);
    expect(text).toMatch(/is left/);
    expect(text).toMatch(/books without a price/);
    expect(text).toMatch(/course price undated/);
  });

  test('the exam of the CBCS alone is no way in: it asks for a course', () => {
    const text = said('education', 'i have 150 dollars', money(150));
    expect(text).toMatch(/out of reach for now/);
    expect(text).not.toContain('CBCS');
  });

  test('someone who earns more than beginners is not told that it pays back', () => {
    const told: Circumstances = { wageNow: { ...point(25), per: 'hour' }, coursePrice: point(3000) };
    expect(said('outlook', 'when do i get it back', told)).toMatch(/^Not from a new coder’s pay/);
  });

  test('the gap of the survey comes with its caveat, as the shortest case only', () => {
    const text = said('outlook', 'how long until it pays for itself');
    expect(text).toMatch(/^At the very best/);
    expect(text).toMatch(/not all of it is the certificate/);
    expect(text).toMatch(/before or after tax not said/);
    expect(text).toMatch(/how long the search takes is not on file/);
  });

  test('hours are reckoned for courses whose hours are on file, and the rest is said to be unknown', () => {
    const text = said('education', 'how long with 6 hours a week', { hoursAWeek: point(6) });
    expect(text).toMatch(/80 hours .* 3 to 4 months/);
    expect(text).toMatch(/ask the school for its hours/);
  });

  test('pay now stands beside the low end of the state that was named', () => {
    const wage: Circumstances = { wageNow: { ...point(19), per: 'hour' } };
    const text = said('salary', 'i make 19 an hour', wage, { path: ['coding'], place: ['OH'] });
    expect(text).toContain(know.figure('pay.coding.OH.p10')?.text ?? 'not on file');
    expect(text).toMatch(/low end/);
  });
});
