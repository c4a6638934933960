import { openLmdb } from '../src/store/lmdb';
import type { Job } from './turn.child';
import { counted, logged } from './turnKit';
import { type Ground, newGround, runChild } from './turnProcess';

/**
 * Three messages in a row; the process dies at one step of the second. It is started again, the channel delivers all
 * three again (twice, to be sure), and it sweeps up what was left.
 */
let ground: Ground;
beforeEach(() => {
  ground = newGround();
});
afterEach(() => {
  ground.clear();
});

const MESSAGES = ['m1', 'm2', 'm3'];
const jobOf = (more: Partial<Job>): Job => ({
  ...{
    store: ground.store,
    sentFile: ground.sentFile,
    journal: false,
    messages: MESSAGES,
    atOnce: false,
    sweep: false,
  },
  ...more,
});

async function crashAndComeBack(journal: boolean, die: NonNullable<Job['die']>): Promise<void> {
  expect(await runChild(jobOf({ journal, die }))).toBe('SIGKILL');
  expect(await runChild(jobOf({ journal, messages: [...MESSAGES, ...MESSAGES], sweep: true }))).toBe(0);
}

const STEPS: [NonNullable<Job['die']>['step'], number][] = [
  ['queued', 2],
  ['loaded', 2],
  ['decided', 2],
  ['entered', 2],
  ['committing', 2],
  ['committed', 2],
];

describe('killed between two steps, over our own log', () => {
  it.each(STEPS)('%s: every message and answer stands in the log once', async (step, time) => {
    await crashAndComeBack(true, { step, time });
    const store = openLmdb(ground.store);
    expect(await logged(store)).toEqual([
      ...['heard m1', '1a m1', '1b m1'],
      ...['heard m2', '2a m2', '2b m2'],
      ...['heard m3', '3a m3', '3b m3'],
    ]);
    expect(await counted(store)).toBe(3);
    await store.close();
  });
});

describe('killed between two steps, towards a foreign service', () => {
  // Each reply sent is a commit of its own: the first message has made three when the second begins.
  const steps: typeof STEPS = [
    ...STEPS.map(([step, time]): (typeof STEPS)[number] => [step, step === 'committing' ? 4 : time]),
    ['confirmed', 3],
    ['confirmed', 4],
  ];

  it.each(steps)('%s (%i): every message is decided once and every reply sent once', async (step, time) => {
    await crashAndComeBack(false, { step, time });
    expect(ground.sent().sort()).toEqual(['1a m1', '1b m1', '2a m2', '2b m2', '3a m3', '3b m3']);
    await expectAllDecidedAndSent();
  });

  it.each([
    ['the first reply of a turn', 3, '2a m2'],
    ['the last reply of a turn', 4, '2b m2'],
  ])('sent and not yet noted as sent: %s is sent again, and nothing else', async (_, time, twice) => {
    await crashAndComeBack(false, { step: 'sent', time });
    const once = ['1a m1', '1b m1', '2a m2', '2b m2', '3a m3', '3b m3'];
    expect(ground.sent().sort()).toEqual([...once, twice].sort());
    await expectAllDecidedAndSent();
  });

  const cards = ['Q1', '#Q1: Q1=m2', 'Q2', '#Q2: Q2=m3', 'Q3'];

  it.each<[string, NonNullable<Job['die']>, string[]]>([
    ['before a card is changed', { step: 'committed', time: 2 }, cards],
    ['between the change of a card and the next card', { step: 'sent', time: 2 }, ['#Q1: Q1=m2', ...cards]],
    ['after the next card', { step: 'confirmed', time: 2 }, cards],
  ])('%s: every card is sent once and shows its answer, at most told so twice', async (_when, die, all) => {
    expect(await runChild(jobOf({ cards: true, die }))).toBe('SIGKILL');
    const messages = [...MESSAGES, ...MESSAGES];
    expect(await runChild(jobOf({ cards: true, messages, sweep: true }))).toBe(0);
    expect(ground.sent().sort()).toEqual([...all].sort());
    await expectAllDecidedAndSent();
  });

  async function expectAllDecidedAndSent(): Promise<void> {
    const store = openLmdb(ground.store);
    expect(await counted(store)).toBe(3);
    expect(await store.keys('due/')).toEqual([]);
    await store.close();
  }
});
