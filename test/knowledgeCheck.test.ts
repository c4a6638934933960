import { spawnSync } from 'node:child_process';

const check = (day: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/commands/knowledgeCheck.ts', day], {
    encoding: 'utf8',
  });

test('on a day when all is well it says so in one clear line', () => {
  const { status, stdout } = check('2026-11-24');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^knowledge is sound on 2026-11-24: \d+ facts, .* 0 files past their recheck date/m);
  expect(stdout).not.toContain('warning');
});

test('years later it warns of each file and names the figures that are no longer spoken', () => {
  const { status, stdout } = check('2029-01-01');
  expect(status).toBe(0);
  expect(stdout).toContain('warning: certifications.json was to be checked again by 2027-01-31');
  expect(stdout).toMatch(/no longer spoken: official figures of May 2025 \(pay\./);
});

test('a day that is none ends with an error and its reason', () => {
  const { status, stderr } = check('tomorrow');
  expect(status).toBe(1);
  expect(stderr).toBe('knowledge is wrong: "tomorrow" is not a day like 2026-11-24\n');
});
