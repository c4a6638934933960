import { dialogs } from '../dialogs';
import { createBrain } from '../src/commands/brain';
import { STORY_DAY } from '../src/commands/replay';
import { isChoiceStep, type Answers } from '../src/conversation/dialog';
import type { Memory } from '../src/conversation/memory';
import { isRecord, readRecord, written } from '../src/conversation/record';
import { isLasting } from '../src/conversation/lasting';

const fit = dialogs.find(isLasting);
if (!fit) throw new Error('no talk keeps a record');
const { letters, further = {}, edition } = fit.lasting;

const idsOf = (name: string): readonly string[] => {
  const step = fit.steps[name];
  return step && isChoiceStep(step) ? Object.keys(step.choices) : (further[name] ?? []);
};

/** The same numbers every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Some answers, some skips, some questions not reached. */
function random(next: () => number): { answers: Answers; skipped: string[] } {
  const answers: Record<string, string> = {};
  const skipped: string[] = [];
  for (const name of Object.keys(letters)) {
    const ids = idsOf(name);
    const lot = next();
    const id = ids[Math.floor(next() * ids.length)];
    if (lot < 0.8 && id !== undefined) answers[name] = id;
    else if (lot < 0.9) skipped.push(name);
  }
  return { answers, skipped };
}

const record = (kept: { answers: Answers; skipped: string[] }, day = '2026-11-24'): string =>
  written(fit, { edition, day, ...kept });

describe('the record as a text', () => {
  test('every question that has buttons has a letter of its own', () => {
    const asked = Object.keys(fit.steps).filter((name) =>
      isChoiceStep(fit.steps[name] ?? { decide: () => 'end', among: [] }),
    );
    expect([...asked, ...Object.keys(further)].sort()).toEqual(Object.keys(letters).sort());
    expect(new Set(Object.values(letters)).size).toBe(Object.keys(letters).length);
    expect(Object.keys(letters).filter((name) => idsOf(name).length > 9)).toEqual([]);
  });

  test('comes back as it was kept, over two thousand random talks', () => {
    const next = seeded(6);
    for (let i = 0; i < 2000; i += 1) {
      const kept = random(next);
      const read = readRecord(fit, record(kept));
      expect(read).toEqual({ edition, day: '2026-11-24', ...kept, sound: true, unread: [] });
    }
  });

  test('is known whatever stands around it, and however a client sets its lines and spaces', () => {
    const kept = { answers: { desk: 'coding', company: 'billing', rules: 'fine' }, skipped: ['pace'] };
    const line = record(kept);
    for (const pasted of [
      `here is mine: ${line} thanks`,
      `> ${line}`,
      line.replaceAll(' · ', '\n'),
      line.replaceAll('·', '-'),
      line.toLowerCase(),
      line.replaceAll(' ', '  '),
    ]) {
      expect(isRecord(fit, pasted)).toBe(true);
      expect(readRecord(fit, pasted)).toMatchObject({ ...kept, sound: true });
    }
  });

  test('every damaged character is noticed or harmless', () => {
    const kept = random(seeded(3));
    const line = record(kept);
    const missed: string[] = [];
    let noticed = 0;
    const tried = (damaged: string): void => {
      if (!isRecord(fit, damaged)) return;
      const { sound, unread: _, ...read } = readRecord(fit, damaged);
      if (!sound) noticed += 1;
      else if (JSON.stringify(read) !== JSON.stringify({ edition, day: '2026-11-24', ...kept }))
        missed.push(damaged);
    };
    for (let i = 0; i < line.length; i += 1) {
      for (const sign of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -·é')
        tried(line.slice(0, i) + sign + line.slice(i + 1));
      tried(line.slice(0, i) + line.slice(i + 1));
      tried(line.slice(0, i) + line.charAt(i + 1) + line.charAt(i) + line.slice(i + 2));
    }
    expect(missed).toEqual([]);
    expect(noticed).toBeGreaterThan(500);
  });

  test('names the answer that was damaged, and leaves it out', () => {
    const kept = {
      answers: { desk: 'coding', company: 'billing', pace: 'either', study: 'coding', rules: 'fine' },
      skipped: [],
    };
    const line = record(kept);
    for (const damaged of [line.replace('P3', 'P4'), line.replace('P3', 'P9'), line.replace('P3 ', '')]) {
      const read = readRecord(fit, damaged);
      expect(read).toMatchObject({ sound: false, unread: ['pace'] });
      expect(Object.keys(read.answers)).toEqual(['desk', 'company', 'study', 'rules']);
    }
  });

  test('an ordinary message is none', () => {
    for (const text of [
      'CPC or A1?',
      'my record is clean',
      'what does crosswalk mean',
      'B2 or not B2',
      'do I need a1c',
    ])
      expect(isRecord(fit, text)).toBe(false);
  });
});

const brain = createBrain();
const ANSWERS = [
  'Much rather find the code',
  'Rather be alone with rule books',
  'Either is fine',
  'Rather learn anatomy and codes',
  'Rather calm the patient',
  'Fine with me',
  'Fine with me',
];

/** A talk on some day. */
function talk(day = STORY_DAY) {
  let memory: Memory | undefined;
  return (text: string) => {
    const turn = brain.reply(memory, { text }, day);
    memory = JSON.parse(JSON.stringify(turn.memory)) as Memory;
    const shown = turn.replies.map((reply) => reply.text).join('\n');
    const buttons = (turn.replies.at(-1)?.choices ?? []).map(({ label }) => label);
    return { text: shown, buttons, at: memory.at?.step, kinds: turn.replies.map(({ kind }) => kind) };
  };
}
const lineIn = (text: string): string => /Crosswalk fit record.*/.exec(text)?.[0] ?? '';

/** Through to the result, and the record of it. */
function keptBy(say: ReturnType<typeof talk>, answers = ANSWERS): string {
  for (const line of ['which path suits me', ...answers, 'A thousand or two', 'My result now']) say(line);
  return lineIn(say('Keep my answers').text);
}

describe('the record in a talk', () => {
  test('is offered after the result, and brings the same result on another day in another chat', () => {
    const first = talk();
    for (const line of ['which path suits me', ...ANSWERS, 'A thousand or two']) first(line);
    const result = first('My result now');
    expect(result.buttons).toContain('Keep my answers');
    const line = lineIn(first('Keep my answers').text);
    expect(line).toMatch(/^Crosswalk fit record 1 · 2026-11-24 · D1 .* · check [2-9A-Z]{3}$/);
    const again = talk('2027-02-01')(`hi, I kept this: ${line}`);
    expect(again.text).toContain('I have your answers of November 24, 2026 back.');
    expect(again.kinds).toContain('fit');
    expect(again.text).toContain(result.text.split('\n')[1]);
  });

  test('what was told of oneself is not in it, and that is said on keeping and on coming back', () => {
    const first = talk();
    first('which path suits me');
    first('i have a felony');
    for (const line of ANSWERS) first(line);
    const kept = first('Keep my answers').text;
    expect(kept).toContain('Not in it, on purpose: what you told me of your record. Say it again');
    expect(lineIn(kept)).not.toContain('felony');
    const again = talk('2026-12-01');
    expect(again(lineIn(kept)).text).toContain('Say it again if your plan should mind it');
    const other = talk();
    keptBy(other);
    expect(other('Keep my answers').text).not.toMatch(/on purpose/);
  });

  test('kept in the middle, the talk goes on at the first open question', () => {
    const first = talk();
    for (const line of ['which path suits me', ANSWERS[0] ?? '', 'skip', ANSWERS[2] ?? '']) first(line);
    const kept = first('can i keep my answers');
    expect(kept.text).toContain('Back to your fit');
    const say = talk('2026-12-01');
    const taken = say(lineIn(kept.text));
    expect(taken.at).toBe('study');
    expect(taken.text).toContain('(4 of 8)');
    expect(say('back').text).toContain('(Before, you said: “Either is fine”)');
  });

  test('with answers here, then and now are set side by side, and the record’s can be taken', () => {
    const old = keptBy(talk('2026-08-01'));
    const say = talk();
    keptBy(say, ['Much rather call the insurer', ...ANSWERS.slice(1)]);
    const beside = say(old);
    expect(beside.text).toContain(
      '“Much rather find the code”, on November 24, 2026 “Much rather call the insurer”',
    );
    expect(beside.buttons).toEqual(['Take the record’s answers', 'Keep the answers of today']);
    const taken = say('Take the record’s answers');
    expect(taken.kinds).toContain('fit');
    expect(taken.text).toContain('“Much rather find the code”');
    expect(say(old).text).toContain('Nothing differs');
  });

  test('a damaged one is met kindly: what can be read is offered, the rest asked again', () => {
    const line = keptBy(talk());
    const say = talk();
    const damaged = say(line.replace(' S4', ' S5'));
    expect(damaged.text).toContain('the answer about what to learn can’t be read');
    expect(damaged.buttons).toEqual(['Take the record’s answers', 'No, leave it']);
    expect(say('Take the record’s answers').at).toBe('study');
    const done = say('Rather learn anatomy and codes');
    expect(done.kinds).toContain('fit');
  });

  test('of one that is not readable at all that is said', () => {
    const none = talk()('Crosswalk fit record 1 · 2026-11-24 · D9 · check 222');
    expect(none.text).toContain('none of them can be read');
  });

  test('an old edition is said to be one', () => {
    const old = written(fit, { edition: 0, day: '2025-01-01', answers: { desk: 'coding' }, skipped: [] });
    expect(talk()(old).text).toContain('another edition');
  });

  test('without answers there is nothing to keep', () => {
    expect(talk()('keep my answers').text).toContain('nothing to keep yet');
  });
});
