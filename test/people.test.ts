import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { constraints } from '../dialogs/fitConstraints';
import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import type { Memory } from '../src/conversation/memory';
import type { FitOutcome, FitReply } from '../src/conversation/reply';

/**
 * Fifteen invented people take the fit talk. What each says and reads, as a counsellor would read it, stands in
 * `transcripts/person-*.chat`; here is what has to be true of it.
 */
const PEOPLE: Readonly<Record<string, { outcome: FitOutcome; quotes: readonly string[]; against?: string }>> =
  {
    'all-alike': { outcome: 'both', quotes: ['Much rather find the code', 'Much rather talk with people'] },
    'at-home': {
      outcome: 'coding',
      quotes: ['Much rather find the code', 'Rather be alone with rule books'],
    },
    cashier: { outcome: 'billing', quotes: ['Rather call the insurer', 'Rather talk with people'] },
    close: { outcome: 'close', quotes: ['Either is fine'] },
    contradicting: { outcome: 'close', quotes: ['Either is fine'] },
    neither: { outcome: 'neither', quotes: ['Neither appeals'], against: 'Rather talk with people' },
    'no-money': { outcome: 'coding', quotes: ['Rather find the code', 'Rather be alone with rule books'] },
    nurse: { outcome: 'coding', quotes: ['Rather find the code', 'Rather perfect one record'] },
    older: { outcome: 'billing', quotes: ['Rather call the insurer', 'Rather keep forty moving'] },
    record: { outcome: 'coding', quotes: ['Much rather find the code', 'Rather perfect one record'] },
    retiree: { outcome: 'billing', quotes: ['Rather call the insurer', 'Rather calm the patient'] },
    'second-language': {
      outcome: 'coding',
      quotes: ['Rather find the code', 'Rather be alone with rule books'],
    },
    teenager: { outcome: 'both', quotes: ['Either is fine'] },
    'three-months': {
      outcome: 'coding',
      quotes: ['Much rather find the code'],
      against: 'Rather calm the patient',
    },
    veteran: { outcome: 'both', quotes: ['Rather find the code', 'Rather keep forty moving'] },
  };

const folder = join(__dirname, 'transcripts');
const brain = createBrain();
const ofLot = new Set(Object.keys(constraints));

const saidBy = (name: string): string[] =>
  [...readFileSync(join(folder, `person-${name}.chat`), 'utf8').matchAll(/^user: (.*)$/gm)].map(
    ([, words = '']) => words,
  );

/** The talk of one person; `otherLot` answers what is asked of their circumstances with another button than they did. */
function met(name: string, otherLot = false) {
  let memory: Memory | undefined;
  let result: FitReply | undefined;
  const shown: string[] = [];
  for (const words of saidBy(name)) {
    const step = memory?.at?.step ?? '';
    const labels = (memory?.shown ?? []).flatMap(({ label, means }) => ('choice' in means ? [label] : []));
    const text = otherLot && ofLot.has(step) ? (labels[labels.indexOf(words) === 0 ? 1 : 0] ?? words) : words;
    const turn = brain.reply(memory, { text }, STORY_DAY);
    memory = JSON.parse(JSON.stringify(turn.memory)) as Memory;
    shown.push(...turn.replies.map((reply) => reply.text));
    for (const reply of turn.replies) if (reply.kind === 'fit') result = reply;
  }
  if (!result) throw new Error(`${name} got no result`);
  return { result, memory, shown };
}

test('there are fifteen, and each has a transcript', () => {
  const files = readdirSync(folder).filter((file) => file.startsWith('person-'));
  expect(files.map((file) => file.slice('person-'.length, -'.chat'.length))).toEqual(
    Object.keys(PEOPLE).sort(),
  );
  expect(files).toHaveLength(15);
  expect(new Set(Object.values(PEOPLE).map(({ outcome }) => outcome)).size).toBe(5);
});

describe.each(Object.entries(PEOPLE))('%s', (name, { outcome, quotes, against }) => {
  const { result, shown } = met(name);

  test(`comes to ${outcome}, for reasons in the words of the answers`, () => {
    expect(result.outcome).toBe(outcome);
    expect(result.because.length).toBeGreaterThanOrEqual(2);
    for (const quote of quotes) expect(result.because.join(' ')).toContain(`“${quote}”`);
  });

  test('hears what speaks against it, and what would change it', () => {
    expect(result.text).toMatch(/^Against it: .+/m);
    if (against !== undefined) expect(result.against.join(' ')).toContain(`“${against}”`);
    expect(result.changes.length).toBeGreaterThan(0);
  });

  test('was understood throughout', () => {
    expect(shown.filter((text) => /couldn’t match|didn’t get that|Did you mean/.test(text))).toEqual([]);
  });

  test('would have got the same with other money, months, place and past', () => {
    const other = met(name, true).result;
    expect([other.outcome, other.lean, other.because]).toEqual([result.outcome, result.lean, result.because]);
  });
});

test.each([
  ['record', /It may still be open to you/],
  ['second-language', /You are welcome here with the English you have/],
  ['older', /Age alone rules nobody out/],
  ['nurse', /Both are desk jobs/],
  ['teenager', /You are early, not wrong/],
])('%s is answered on the way with respect, and goes on where the talk stood', (name, words) => {
  const { shown } = met(name);
  const at = shown.findIndex((text) => words.test(text));
  expect(shown[at + 1]).toMatch(/^(I’ll mind .*\n)?Back to your fit:/);
});
