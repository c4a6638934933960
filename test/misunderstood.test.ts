import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBrain } from '../src/commands/brain';
import { createDistressSense } from '../src/commands/distress';
import { groupMisses } from '../src/commands/missGroups';
import { readConfig } from '../src/config';
import type { Understood } from '../src/conversation/understood';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { createMissKeeper, missesIn, type Miss } from '../src/misunderstood';
import { pagesOf } from '../src/pages';
import { openMemory } from '../src/store/memory';
import type { Store } from '../src/store/store';
import { message, plainChannel, turnsOver } from './turnKit';

const library = loadKnowledge();
const conversation = createBrain();
const isDistress = createDistressSense(library);
const today = (): Date => new Date('2026-11-24T09:00:00Z');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crosswalk-misses-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const keeper = (failed: (error: unknown) => void = rethrow) =>
  createMissKeeper({ path: missesIn(folder), clock: today, isDistress, failed });
function rethrow(error: unknown): never {
  throw error;
}

const kept = (): Miss[] =>
  existsSync(missesIn(folder))
    ? readFileSync(missesIn(folder), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Miss)
    : [];

/** Says lines to the real brain, each in a talk of its own. */
async function say(lines: readonly string[], store: Store = openMemory(), onAnswered = keeper()) {
  const turns = turnsOver(store, { conversation, clock: today, onAnswered });
  for (const [i, text] of lines.entries())
    await turns.take(plainChannel, message(`m${i}`, { text, conversation: { id: `c${i}` } as never }));
}

const declined: Understood = { decision: 'decline', intent: 'oos-other', also: [], near: [], entities: {} };

describe('the setting', () => {
  it('is off unless someone turns it on', () => {
    expect(readConfig({}).keepMisunderstood).toBe(false);
    expect(readConfig({ KEEP_MISUNDERSTOOD: 'on' }).keepMisunderstood).toBe(true);
    expect(() => readConfig({ KEEP_MISUNDERSTOOD: 'yes' })).toThrow(
      'KEEP_MISUNDERSTOOD: must be one of on, off',
    );
  });

  it('is told of on the privacy page while it is on, and only then', () => {
    const privacy = (env: Record<string, string>) =>
      pagesOf(readConfig(env), library, () => '2026-11-24').get('/privacy');
    const told = 'The words of messages that the advisor did not understand';
    expect(privacy({ KEEP_MISUNDERSTOOD: 'on' })).toContain(told);
    expect(privacy({})).not.toContain(told);
  });
});

describe('what is kept', () => {
  it('is what was not understood, on its day, and not whose it was', async () => {
    await say(['how much do coders make', 'where can i buy a used trombone', 'hello']);
    expect(kept()).toEqual([
      {
        ...{ day: '2026-11-24', text: 'where can i buy a used trombone' },
        ...{ intent: 'oos-other', near: [], decision: 'decline' },
      },
    ]);
    expect(statSync(missesIn(folder)).mode & 0o777).toBe(0o600);
  });

  it('is kept once, though a turn was computed twice and its message came twice', async () => {
    const store = openMemory();
    let refusals = 1;
    const contested: Store = {
      ...store,
      commit: async (writes) => (refusals-- > 0 ? false : store.commit(writes)),
    };
    const turns = turnsOver(contested, { conversation, onAnswered: keeper() });
    const trombone = message('m1', { text: 'where can i buy a used trombone' });
    await turns.take(plainChannel, trombone);
    await turns.take(plainChannel, trombone);
    expect(kept()).toHaveLength(1);
  });

  it.each([
    ['mail jo.doe+x@example.org or josé@example.com now', 'mail [@] or [@] now'],
    ['exam desk (555) 010-9999 or +1 555 010 9999', 'exam desk ([#] or +[#]'],
    ['member 12345678, born 02/03/1980', 'member [#], born [#]'],
    ['cpc 2025 for $399 in 90210', 'cpc 2025 for $399 in 90210'],
    ['two\nlines \u001b[31m and\ta tab', 'two lines [31m and a tab'],
  ])('has addresses and long numbers masked: %j', (text, masked) => {
    keeper()({ text }, declined);
    expect(kept().map((miss) => miss.text)).toEqual([masked]);
  });

  it('is cut at 300 characters, after the masking', () => {
    keeper()({ text: `${'🎺 '.repeat(147)}x someone@example.org and more` }, declined);
    const [miss] = kept();
    expect(Array.from(miss?.text ?? '')).toHaveLength(300);
    expect(miss?.text).toMatch(/🎺 x \[@\] $/u);
  });

  it('is never a word of distress, however it was answered, nor what is wrong with body or bill', async () => {
    await say([
      'i want to die',
      'I don’t want to be here anymore',
      'nothing matters and i cant go on living',
      'i think i have pneumonia what should i take',
      'why was i charged 900 dollars for my er visit',
    ]);
    keeper()({ text: 'i wish i was dead' }, { ...declined, decision: 'ask', near: ['help', 'human'] });
    expect(kept()).toEqual([]);
  });

  it('is no pressed button and no answer within a guided talk', () => {
    keeper()({ text: 'Reading charts', choice: { dialog: 'old', step: 'day', id: 'charts' } }, declined);
    keeper()({ text: 'my kids keep me busy' }, { ...declined, decision: 'ask', intent: null });
    expect(kept()).toEqual([]);
  });

  it('does not cost the person an answer when the file cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const failed = jest.fn();
    const path = missesIn(join(folder, 'file'));
    const onAnswered = createMissKeeper({ path, clock: today, isDistress, failed });
    await say(['where can i buy a used trombone'], openMemory(), onAnswered);
    expect(failed).toHaveBeenCalledTimes(1);
  });
});

const missed = (text: string, intent: Miss['intent'], near: Miss['near'] = []): Miss => ({
  ...{ day: '2026-11-24', text, intent, near },
  decision: near.length > 0 ? 'ask' : 'decline',
});

const log: Miss[] = [
  missed('does the exam proctor watch my webcam', 'certification', ['certification', 'help']),
  missed('can i play the trombone at work', 'oos-other'),
  missed('exam proctor webcam rules', 'oos-other'),
  missed('will the proctor see my room on the webcam', 'education', ['education', 'certification']),
  missed('play trombone at my desk', 'oos-other'),
];

describe('the review', () => {
  const groups = groupMisses(log, library.vocabulary);

  it('puts alike messages together, the biggest group first', () => {
    expect(groups.map(({ misses }) => misses.map(({ text }) => text))).toEqual([
      [log[0]?.text, log[2]?.text, log[3]?.text],
      [log[1]?.text, log[4]?.text],
    ]);
  });

  it('suggests what most of a group were taken for or got offered', () => {
    expect(groups.map(({ suggested, agree }) => [suggested, agree])).toEqual([
      ['certification', 2],
      ['oos-other', 2],
    ]);
  });
});

describe('npm run understanding:review', () => {
  const root = join(__dirname, '..');
  const run = (...files: string[]) => {
    const command = [join(root, 'src/commands/understandingReview.ts'), ...files];
    const env = { ...process.env, DATA_DIR: folder };
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/tsx'), command, {
      ...{ env, encoding: 'utf8', cwd: folder },
    });
    return { status, stdout, stderr };
  };
  const write = (...lines: string[]): void => {
    writeFileSync(missesIn(folder), lines.join('\n'));
  };

  it('lists the groups of what was kept, with the file to add phrases to', () => {
    write(...log.map((miss) => JSON.stringify(miss)));
    const { status, stdout } = run();
    expect(stdout).toContain(`5 misunderstood messages in ${missesIn(folder)}, in 2 groups`);
    expect(stdout).toContain(
      '1. 3 messages, perhaps certification (2 of 3 agree): intents/certification.json',
    );
    expect(stdout).toContain('   "exam proctor webcam rules"');
    expect(status).toBe(0);
  });

  it('says so when nothing was kept, or the file that was named is not there', () => {
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('is not there') as string });
    write('');
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('is empty') as string });
    expect(run('other.jsonl')).toMatchObject({
      ...{ status: 1, stderr: 'understanding:review: other.jsonl: there is no such file\n' },
    });
  });

  it('names the line that is broken', () => {
    write(JSON.stringify(log[0]), '', '{"day":"2026-11-24","text":"cut of');
    expect(run()).toMatchObject({
      status: 1,
      stdout: '',
      stderr: `understanding:review: ${missesIn(folder)}, line 3: not a misunderstood message\n`,
    });
  });
});
