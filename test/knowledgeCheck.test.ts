import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const run = (command: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `src/commands/${command}.ts`, ...args], {
    encoding: 'utf8',
  });
const check = (...args: readonly string[]) => run('knowledgeCheck', ...args);

let draft: string;
beforeEach(() => {
  draft = mkdtempSync(join(tmpdir(), 'crosswalk-data-'));
  cpSync('src/knowledge/data', draft, { recursive: true });
});
afterEach(() => {
  rmSync(draft, { recursive: true });
});

const edit = (file: string, was: string, is: string): void => {
  const path = join(draft, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(was);
  writeFileSync(path, text.replace(was, is));
};

test('on a day when all is well it says so in one clear line', () => {
  const { status, stdout } = check('2026-11-24');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^knowledge is sound on 2026-11-24: \d+ facts, .* nothing to see to within 31 days$/m,
  );
  expect(stdout).not.toContain('warning');
});

test('a month ahead it names file, entry and last day of what will go silent, and not a day earlier', () => {
  const line =
    'warning: certifications.json, figures "fee.CPB.one": of February 2026, no longer spoken after 2027-08-31';
  expect(check('2027-07-31').stdout).toContain(line);
  expect(check('2027-07-30').stdout).not.toContain('2027-08-31');
});

test('a table that will go silent is one warning', () => {
  expect(check('2028-05-01').stdout).toContain(
    'warning: pay-by-state.json, tables "pay.{series}.{row}.{measure}" (356 numbers): of May 2025, no longer spoken after 2028-05-31',
  );
});

test('a month before a file is to be looked at again it says so', () => {
  expect(check('2026-12-31').stdout).toContain(
    'warning: certifications.json is to be checked again by 2027-01-31',
  );
  expect(check('2026-12-30').stdout).not.toContain('warning');
});

test('years later it warns of each file and names the figures that are no longer spoken', () => {
  const { status, stdout } = check('2029-01-01');
  expect(status).toBe(0);
  expect(stdout).toContain('warning: certifications.json was to be checked again by 2027-01-31');
  expect(stdout).toMatch(/^note: pay\.json: no longer spoken: survey\.aapc\.2025\.certified, .* more$/m);
});

test.each(['tomorrow', '2026-02-31', '2026-11-24T10:00'])(
  '%s is no day, and is refused in one line',
  (day) => {
    const { status, stderr } = check(day);
    expect(status).toBe(1);
    expect(stderr).toBe(`knowledge is wrong: "${day}" is not a day like 2026-11-24\n`);
  },
);

test.each([
  ['transcripts', ['--updtae'], /^Unknown option '--updtae'; usage: npm run transcripts .*\n$/],
  ['readAloud', ['--count', 'abc'], /^--count takes a whole number from 1, not "abc"\n$/],
  ['readAloud', ['--cuont', '3'], /^Unknown option '--cuont'; usage: npm run read-aloud .*\n$/],
  ['understandingReview', ['a', 'b'], /^understanding:review: one file at most; usage: .*\n$/],
])('a slip in calling %s with %j is one line that says how it is called', (command, args, line) => {
  const { status, stdout, stderr } = run(command, ...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(line);
});

test('a slip of the editor is refused in one line, whatever it breaks', () => {
  edit('certifications.json', '"low": 222,', '"low": $222,');
  const { status, stderr } = check('2026-11-24', draft);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^knowledge is wrong: certifications\.json, line \d+, in "fee\.AAPC\.membership": holds a word without quotation marks\. Right: "unit": "USD\/year"\n$/,
  );
});

test('a file that the program would not read is refused', () => {
  writeFileSync(join(draft, 'kansas.json'), '{ "about": "Kansas.", "recheckBy": "2027-06-30" }');
  const { status, stderr } = check('2026-11-24', draft);
  expect(status).toBe(1);
  expect(stderr).toContain(
    'kansas.json: lies in data/ but is not listed in src/knowledge/data.ts. Right: import',
  );
});

test('the report is the page that the server shows', () => {
  const file = join(draft, 'report.html');
  const { status, stdout } = run('knowledgeReport', '2027-07-05', file);
  expect(status).toBe(0);
  expect(stdout).toContain(file);
  expect(readFileSync(file, 'utf8')).toContain('as it stands on July 5, 2027');
});
