import { answers, dialogs } from '../dialogs';
import type { About, Answer } from '../src/conversation/answer';
import { pathMeant } from '../src/conversation/answer';
import type { Entities } from '../src/conversation/intent';
import type { Circumstances } from '../src/conversation/circumstances';
import type { Reply } from '../src/conversation/reply';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { chaptersOn } from '../src/knowledge/receipts';
import { reckoningWith, type Reckoning } from './reckoning';

/** Receipts that expire: every figure says what stands behind it, and is gone when its time is over. */

const library = loadKnowledge();
const today = '2026-11-24';
const know = library.on(today);

const PATHS: readonly Entities[] = [
  {},
  { path: ['coding'] },
  { path: ['billing'] },
  { path: ['coding', 'billing'] },
];
const NAMED: readonly Entities[] = [
  {},
  ...know.vocabulary.credentials.map(({ id }) => ({ credential: [id] })),
  ...know.vocabulary.places.map(({ code }) => ({ place: [code] })),
  { credential: ['CPC', 'CPB'] },
  { place: ['OH', 'TX'] },
  { experience: 'none' },
];

/** Own numbers, which bring up sums of their own. */
const TOLD: readonly Circumstances[] = [
  { dollars: { low: 500, high: 500 } },
  { dollars: { low: 3000, high: 3000 }, hoursAWeek: { low: 6, high: 6 } },
  { coursePrice: { low: 3000, high: 3000 } },
  { wageNow: { low: 15, high: 15, per: 'hour' } },
];

interface Spoken {
  readonly where: string;
  readonly reply: Reply;
}

interface Day {
  readonly spoken: readonly Spoken[];
  /** Every sum of that day, worked out again from figures that are not over. */
  readonly reckoned: Reckoning;
}

/** Every answer in every aspect, for every path with every credential and state, with own numbers, and what dialogs tell. */
function everythingOn(day: string): Day {
  const reckoned = reckoningWith(library.on(day), TOLD);
  const { know: then } = reckoned;
  const about = (entities: Entities, own: Partial<About> = {}): About => ({
    ...{ entities, words: '', path: pathMeant(then, entities), pointers: 0 },
    ...own,
  });
  const asked = PATHS.flatMap((path) => [
    ...NAMED.map((named) => about({ ...path, ...named })),
    ...TOLD.map((told) => about(path, { circumstances: told, told })),
  ]);
  const told = (answer: Answer, about: About): Spoken[] => {
    const open = (answer.aspects ?? []).filter(({ when }) => when instanceof RegExp || when(about));
    return [answer, ...open].flatMap((part) =>
      part.tell(then, about).map((reply) => ({
        where: `${answer.intent}, ${'name' in part ? part.name : 'in general'}, ${JSON.stringify(about.entities)}`,
        reply,
      })),
    );
  };
  const outcomes = dialogs.flatMap(({ name, steps }) =>
    Object.entries(steps).flatMap(([step, one]) =>
      'tell' in one
        ? one
            .tell(then, {}, { circumstances: {}, all: {}, done: [] })
            .map((reply) => ({ where: `${name}.${step}`, reply }))
        : [],
    ),
  );
  const spoken = [...answers.flatMap((answer) => asked.flatMap((one) => told(answer, one))), ...outcomes];
  return { spoken, reckoned };
}

const heard = new Map<string, Day>();

/** The same, computed once a day. */
function heardOn(day: string): Day {
  const all = heard.get(day) ?? everythingOn(day);
  heard.set(day, all);
  return all;
}

const wordsOf = (reply: Reply): string =>
  reply.kind === 'table' ? [reply.text, ...reply.table.rows.flat()].join('\n') : reply.text;

/** What is wrong with what is said on a day, once each, with where it was said first. */
function faults(day: string, rule: (words: string) => string | undefined): string[] {
  const found = new Map<string, string>();
  for (const { where, reply } of heardOn(day).spoken) {
    const fault = rule(wordsOf(reply));
    if (fault !== undefined && !found.has(fault)) found.set(fault, `${fault} ← ${where}`);
  }
  return [...found.values()].slice(0, 20);
}

const AMOUNT = /-?\$[\d,.]*\d|-?\d[\d,.]* percent/g;
const amountsIn = (text: string): readonly string[] => text.match(AMOUNT) ?? [];

/** Amounts of a day that are neither a figure of that day nor a sum that can be worked out again from such figures. */
function unaccounted(day: string): string[] {
  const then = library.on(day);
  const { reckoned } = heardOn(day);
  const onFile = library.figures.flatMap(({ id }) => then.figure(id)?.text ?? []);
  const allowed = new Set([...onFile, ...reckoned.spoken].flatMap(amountsIn));
  return [
    ...faults(day, (words) => amountsIn(words).find((amount) => !allowed.has(amount))),
    ...reckoned.faults,
  ];
}

describe('every figure carries its receipt', () => {
  test('a source with an address, a reference period, who was measured and a last day', () => {
    const bare = library.figures.filter(
      ({ sources, asOf, measure, staleAfter }) =>
        sources.length === 0 ||
        asOf === '' ||
        !measure ||
        measure.measured.length < 7 ||
        !/^\d{4}-\d{2}-\d{2}$/.test(staleAfter),
    );
    expect(library.figures.length).toBeGreaterThan(1000);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('and hands all of it out with the number', () => {
    expect(know.figure('pay.coding.us.median')).toMatchObject({
      when: 'May 2025',
      series: 'OEWS May 2025',
      staleAfter: '2028-05-31',
    });
    expect(know.figure('pay.coding.us.median')?.measured).toContain('coders included');
    expect(know.figure('pay.billing.us.median')?.measured).toContain('every industry');
  });

  test('no number lasts for ever', () => {
    const late = library.on('2032-01-01');
    expect(library.figures.filter(({ id }) => late.figure(id) !== undefined).map(({ id }) => id)).toEqual([]);
  });

  test('pay of two editions, of the survey of members and of the official one, cannot be subtracted', () => {
    expect(() => know.difference('pay.coding.us.median', 'pay.coding.us-2024.median')).toThrow(
      'cannot be subtracted',
    );
    expect(() => know.difference('survey.aapc.2025.certified', 'pay.coding.us.median')).toThrow(
      'cannot be subtracted',
    );
    expect(() => know.difference('outlook.coding.change', 'outlook.coding.change-2035')).toThrow(
      'cannot be subtracted',
    );
    expect(() => know.difference('pass.CCA.2020', 'pass.CCA.2025')).toThrow('cannot be subtracted');
    expect(know.difference('pay.coding.OH.median', 'pay.billing.OH.median')?.text).toBe('$4,600');
  });
});

describe('past its last day a number is spoken nowhere', () => {
  // The day before and after fees go, the day after federal pay goes.
  test.each(['2027-08-31', '2027-09-01', '2028-06-01'])(
    'on %s no answer says a number that is over, nor a sum with one in it',
    (day) => {
      expect(unaccounted(day)).toEqual([]);
    },
  );

  test('when all are over no amount and no share but the person’s own is left in any sentence, list or table', () => {
    expect(unaccounted('2040-01-01')).toEqual([]);
    expect([...heardOn('2040-01-01').reckoned.rules]).toEqual(['own']);
  });

  test('what is said then is whole, short and leads somewhere', () => {
    const hole =
      /undefined|NaN|\[object|\{[\w.@-]+\}| {2}| [.,;:?]|\.\.(?!\.)|^\s|\s$|: too old|\(undated\), too old/;
    expect(faults('2040-01-01', (words) => (hole.test(words) || words === '' ? words : undefined))).toEqual(
      [],
    );
    const lines = (words: string): string[] => words.split('\n').filter((line) => line.startsWith('• '));
    expect(
      faults('2040-01-01', (words) => (lines(words).length > new Set(lines(words)).size ? words : undefined)),
    ).toEqual([]);
  });
});

describe('the page of everything on file', () => {
  const chapters = chaptersOn(library, today);

  test('has every fact and every figure once, by its own anchor', () => {
    const anchors = chapters.flatMap(({ facts, figures, grids }) => [
      ...[...facts, ...figures].map(({ anchor }) => anchor),
      ...grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.anchors))),
    ]);
    const onFile = [
      ...library.facts.map(({ id }) => `fact-${id}`),
      ...library.figures.map(({ id }) => `figure-${id}`),
    ];
    expect(anchors.length).toBe(new Set(anchors).size);
    expect([...anchors].sort()).toEqual(onFile.sort());
  });

  test('says how each stands: fresh now, due soon a month before, past afterwards', () => {
    const standing = (day: string) =>
      chaptersOn(library, day)
        .flatMap(({ figures }) => figures)
        .find(({ id }) => id === 'fee.CPB.one');
    expect(standing(today)).toMatchObject({ state: 'fresh', words: '$425', lastDay: '2027-08-31' });
    expect(standing('2027-08-01')).toMatchObject({ state: 'soon', words: '$425' });
    expect(standing('2027-09-01')).toMatchObject({ state: 'past', words: 'too old to quote' });
  });
});
