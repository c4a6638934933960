import { planReply } from '../dialogs/plan/reply';
import { planSheet } from '../dialogs/plan/sheet';
import { routeFor } from '../dialogs/plan/onFile';
import { stepLine } from '../dialogs/plan/steps';
import { LOT_ANSWERS, LOT_STEPS, lotOf, moneyAnswer, monthsAnswer } from '../src/advice/lot';
import type { Route } from '../src/advice/plan';
import { fits } from '../src/advice/sums';
import type { Answers } from '../src/conversation/dialog';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { readingGrade } from './reading';

/** The plan over the whole space: each outcome with every answer about money, time, place and past, none included. */

const library = loadKnowledge();
const know = library.on('2026-11-24');

const LIKES: Readonly<Record<string, Answers>> = {
  coding: { desk: 'much-coding', company: 'much-coding', pace: 'coding', rules: 'fine', exact: 'fine' },
  billing: { desk: 'much-billing', company: 'much-billing', pace: 'billing', rules: 'fine', exact: 'fine' },
  'both, nearer coding': { desk: 'coding', company: 'either', rules: 'fine', exact: 'fine' },
  'both, nearer billing': { desk: 'billing', company: 'either', rules: 'fine', exact: 'fine' },
  close: { desk: 'coding', company: 'billing', rules: 'neutral', exact: 'tiring' },
  neither: { desk: 'neither', company: 'neither', pace: 'neither', study: 'neither' },
};

interface Case {
  readonly name: string;
  readonly likes: string;
  readonly answers: Answers;
  readonly route: Route;
}

function* lots(steps: readonly (typeof LOT_STEPS)[number][], given: Answers = {}): Generator<Answers> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    yield given;
    return;
  }
  yield* lots(rest, given);
  for (const answer of LOT_ANSWERS[step]) yield* lots(rest, { ...given, [step]: answer });
}

const cases: readonly Case[] = Object.entries(LIKES).flatMap(([likes, liked]) =>
  [...lots(LOT_STEPS)].map((lot) => ({
    ...{ name: `${likes} ${JSON.stringify(lot)}`, likes },
    answers: { ...liked, ...lot },
    route: routeFor(know, { ...liked, ...lot }, {}),
  })),
);

const named = (found: readonly Case[]): string[] => found.map(({ name }) => name).slice(0, 5);

test('the space is whole', () => {
  expect(cases).toHaveLength(6 * 6 * 5 * 4 * 5);
  expect(new Set(cases.map(({ route }) => route.path))).toEqual(
    new Set(['coding', 'billing', 'both', 'undecided', 'none']),
  );
});

describe('whatever somebody has and needs', () => {
  test('the first step is free and can be taken this week', () => {
    expect(named(cases.filter(({ route }) => route.steps[0]?.cost !== undefined))).toEqual([]);
    const lines = cases.map(({ answers }) => planReply(know, answers, {}).steps[0]?.text ?? '');
    expect(lines.filter((line) => !line.startsWith('This week, free:'))).toEqual([]);
  });

  test('no step costs more than the stated money, with all before it, without saying so', () => {
    const silent = cases.filter(({ answers, route }) => {
      const { dollars } = lotOf(answers, {});
      let [low, high] = [0, 0];
      return route.steps.some((step) => {
        if (!step.cost || !dollars) return false;
        [low, high] = [low + step.cost.low, high + step.cost.high];
        const verdict = fits(dollars, { low, high });
        const words = stepLine(know, step, route).text;
        return verdict !== 'yes' && !/above your money|perhaps too much/.test(words);
      });
    });
    expect(named(silent)).toEqual([]);
    const poor = cases.filter(({ answers }) => answers.money === 'none');
    const paid = poor.filter(({ route }) => route.steps.some(({ cost }) => cost));
    expect(paid.length).toBeGreaterThan(100);
    expect(named(paid.filter(({ route }) => route.notNow.every(({ what }) => what !== 'paying')))).toEqual(
      [],
    );
  });

  test('who leans to neither, or is undecided, is told to pay for nothing', () => {
    const free = cases.filter(({ route }) => route.path === 'none' || route.path === 'undecided');
    expect(free).toHaveLength(2 * 600);
    expect(named(free.filter(({ route }) => route.steps.some(({ cost }) => cost !== undefined)))).toEqual([]);
    expect(named(free.filter(({ route }) => route.credential !== undefined))).toEqual([]);
  });

  test('what is not to be had now names a step of the plan that fits instead', () => {
    const dangling = cases.filter(({ route }) =>
      route.notNow.some(({ instead }) => route.steps.every(({ id }) => id !== instead)),
    );
    expect(named(dangling)).toEqual([]);
  });

  test('no step comes twice, and an exam never stands without a certificate', () => {
    const twice = cases.filter(
      ({ route }) => new Set(route.steps.map(({ id }) => id)).size < route.steps.length,
    );
    expect(named(twice)).toEqual([]);
    const examless = cases.filter(
      ({ route }) => route.steps.some(({ id }) => id === 'exam') !== (route.credential !== undefined),
    );
    expect(named(examless)).toEqual([]);
  });

  test('the plan never leaves the side that the answers lean to', () => {
    const led = cases.filter(
      ({ likes, route }) => (likes === 'coding' || likes === 'billing') && route.path !== likes,
    );
    expect(named(led)).toEqual([]);
  });
});

describe('every answer counts somewhere', () => {
  const routes = new Map(cases.map(({ likes, answers, route }) => [keyOf(likes, answers), route]));
  function keyOf(likes: string, answers: Answers): string {
    return [likes, ...LOT_STEPS.map((step) => answers[step] ?? '-')].join(' ');
  }

  const pairs = LOT_STEPS.flatMap((step) =>
    LOT_ANSWERS[step].flatMap((one, i) =>
      LOT_ANSWERS[step].slice(i + 1).map((other) => [step, one, other] as const),
    ),
  );
  test.each(pairs)('%s: “%s” makes another plan than “%s”', (step, one, other) => {
    const differ = cases.some(
      ({ likes, answers, route }) =>
        answers[step] === one &&
        JSON.stringify(routes.get(keyOf(likes, { ...answers, [step]: other }))) !== JSON.stringify(route),
    );
    expect(differ).toBe(true);
  });
});

describe('the plan as it is told', () => {
  const told = cases.map((one) => ({ ...one, reply: planReply(know, one.answers, {}) }));

  test('is short: at most 120 words, at most five steps', () => {
    const isMark = (word: string): boolean => /^\d\.$/.test(word);
    const words = (text: string): number =>
      text.split(/\s+/).filter((word) => /\w/.test(word) && !isMark(word)).length;
    expect(told.filter(({ reply }) => words(reply.text) > 120).map(({ name, reply }) => `${name} ${words(reply.text)}`)).toEqual([]); // prettier-ignore
    expect(named(told.filter(({ reply }) => reply.steps.length > 5))).toEqual([]);
  });

  test('reads at grade seven or below', async () => {
    const grade = await readingGrade();
    expect(Math.max(...told.map(({ reply }) => grade([reply])))).toBeLessThanOrEqual(7);
  });

  test('leaves no step without words and no figure without a source', () => {
    expect(told.filter(({ reply }) => /undefined|NaN|, ,|: \./.test(reply.text))).toEqual([]);
    expect(told.filter(({ reply }) => /\$\d/.test(reply.text) && !reply.sources?.length)).toEqual([]);
  });

  test('names three things to ask a school wherever one may be paid', () => {
    const asked = told.filter(({ route }) => route.path !== 'none');
    expect(named(asked.filter(({ reply }) => reply.questions.length !== 3))).toEqual([]);
  });

  test('says no number any more when its figures are too old', () => {
    const late = library.on('2035-01-01');
    const steps = cases.flatMap(({ answers }) => planReply(late, answers, {}).steps.map(({ text }) => text));
    expect(steps.filter((line) => /First certificate.*\$/.test(line))).toEqual([]);
  });
});

test('a lean to coding and three months clash, and the plan says which side to start on', () => {
  const plan = planReply(know, { ...LIKES.coding, months: 'quarter' }, {});
  expect(plan.notes).toEqual(['You lean to coding; your time speaks for starting in billing.']);
  expect(plan.steps.findIndex(({ text }) => text.includes('billing jobs'))).toBeLessThan(
    plan.steps.findIndex(({ text }) => text.includes('course')),
  );
});

test('the sum that somebody named is what the steps are weighed against, while it says what was answered', () => {
  const dollars = { low: 650, high: 650 };
  expect(lotOf({ money: 'hundreds' }, { dollars }).dollars).toEqual(dollars);
  expect(lotOf({ money: 'more' }, { dollars }).dollars?.low).toBe(2_500);
  expect([moneyAnswer(50), moneyAnswer(900), moneyAnswer(2_000), moneyAnswer(9_000)]).toEqual(['none', 'hundreds', 'thousand', 'more']); // prettier-ignore
  expect([monthsAnswer(2), monthsAnswer(6), monthsAnswer(7), monthsAnswer(30)]).toEqual(['quarter', 'half', 'year', 'later']); // prettier-ignore
});

test.each(['coding', 'billing', 'both, nearer coding', 'both, nearer billing'])(
  '%s: “more than that” finds nothing perhaps too much, and hears who might pay',
  (likes) => {
    const rich = planReply(know, { ...LIKES[likes], money: 'more' }, {});
    expect(rich.text).not.toMatch(/perhaps too much|above your money/);
    expect(rich.help).toContain('also with paying');
    const dear = { coursePrice: { low: 18_000, high: 18_000 } };
    const named = planReply(know, { ...LIKES[likes], money: 'more', months: 'later' }, dear);
    if (named.text.includes('$18,000')) expect(named.text).toContain('perhaps too much');
  },
);

test('a course priced beyond the money is not planned with, and that is said', () => {
  const answers = { ...LIKES.coding, money: 'thousand' };
  const dear = planReply(know, answers, { coursePrice: { low: 18_000, high: 18_000 } });
  expect(dear.notes).toContain('The course you named costs more than you have: look for a cheaper one.');
  expect(dear.text).not.toContain('$18,000');
  const cheap = planReply(know, answers, { coursePrice: { low: 800, high: 800 } });
  expect(cheap.text).toContain('$800, as you named');
});

test('the months in a plan are those that the facts say in words', () => {
  expect(know.figure('study.certificate.months')?.text).toBe('6 to 12 months');
  expect(know.say('e-cert-len').text).toContain('six months to a year');
  expect(know.figure('training.billing.months')?.text).toBe('1 to 6 months');
  expect(know.say('e-ojt-b').text).toContain('one to six months');
});

test('the whole sheet quotes the answers, and every step of it rests on something on file', () => {
  const answers = { ...LIKES.coding, money: 'none', months: 'year', home: 'must', past: 'customers' };
  const sheet = planSheet(know, answers, {});
  expect(sheet.lot.map(({ answer }) => answer)).toEqual([
    'Nothing right now',
    'Within a year',
    'It must be, from the start',
    'Customers, accounts or an office',
  ]);
  expect(sheet.fit.because[0]).toContain('“Much rather find the code”');
  const steps = sheet.lines.flatMap((line) => line.steps);
  expect(steps.filter(({ facts, title }) => facts.length === 0 && !title.text.startsWith('First certificate'))).toEqual([]); // prettier-ignore
  expect(steps.flatMap(({ because }) => because)).toContain('Nothing right now');
});
