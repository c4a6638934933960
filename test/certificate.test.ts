import { certificationTalk, questions } from '../dialogs/certification';
import { finderResult } from '../dialogs/finderResult';
import { firstCertificate, FINDER_STEPS, type FinderStep } from '../src/advice/certificate';
import type { Answers } from '../src/conversation/dialog';
import { loadKnowledge } from '../src/knowledge/knowledge';

const know = loadKnowledge().on('2026-11-24');
const tellResult = finderResult(questions);

function everyAnswer(steps: readonly FinderStep[] = FINDER_STEPS): Answers[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{}];
  const tails = everyAnswer(rest);
  return [...Object.keys(questions[step].choices), undefined].flatMap((answer) =>
    tails.map((tail) => (answer === undefined ? tail : { [step]: answer, ...tail })),
  );
}

const all = everyAnswer();
const results = all.map((answers) => ({ answers, advised: firstCertificate(answers) }));
const isBeginner = ({ experience }: Answers): boolean => experience !== 'years' && experience !== 'certified';
const levelOf = (id: string): string => know.credential(id).level;

test('the whole answer space is looked at, skipped questions included', () => {
  expect(all.length).toBe(5 * 5 * 7 * 6);
});

test('a beginner gets an entry exam, or the degree exam when a degree is wanted', () => {
  const firsts = new Set(
    results.filter(({ answers }) => answers.experience === 'none').map(({ advised }) => advised.first),
  );
  expect([...firsts].sort()).toEqual(['CBCS', 'CCA', 'CPB', 'CPC', 'CRCR', 'RHIT']);
  for (const { answers, advised } of results.filter(({ answers }) => isBeginner(answers))) {
    if (advised.first === 'RHIT') expect(answers.wish).toBe('degree');
    else if (answers.experience === 'some')
      expect(levelOf(advised.first)).toMatch(/^(entry|core)$|^entry to core$/);
    else expect(levelOf(advised.first)).toMatch(/^entry/);
  }
});

test('audit, compliance, management and single-specialty exams need years or a certificate', () => {
  const later = new Set([
    'CPMA',
    'CPCO',
    'CPPM',
    'CDEO',
    'CDIP',
    'RHIA',
    'CRC',
    'CIC',
    'CCS',
    'AAPC-SPECIALTY',
  ]);
  expect(results.filter(({ answers, advised }) => isBeginner(answers) && later.has(advised.first))).toEqual(
    [],
  );
});

test('of the 25 on file, each that can sensibly come first does for someone; seven never do', () => {
  const firsts = new Set(results.map(({ advised }) => advised.first));
  const never = know
    .credentials()
    .map(({ id }) => id)
    .filter((id) => !firsts.has(id));
  expect(never).toEqual(['CPC-A', 'CPC-P', 'CCS-P', 'NCICS', 'MCBC', 'CRCS', 'CHAA']);
});

test('first and later differ, both are on file and say what they cover', () => {
  for (const { advised } of results) {
    expect(advised.first).not.toBe(advised.later);
    for (const id of [advised.first, advised.later]) expect(know.credential(id).fields.scope).toBeDefined();
  }
});

test('who never coded or billed is not sent to the other side', () => {
  for (const { answers, advised } of results) {
    const { path } = know.credential(advised.first);
    if (answers.path === 'billing') expect(path).not.toBe('coding');
    if (answers.path === 'coding' && isBeginner(answers)) expect(path).not.toBe('billing');
  }
});

test('every result says why, whom it does not suit, what comes later, and what is not on file', () => {
  for (const { answers, advised } of results) {
    const [first, before] = tellResult(know, answers).map(({ text }) => text);
    expect(first).toMatch(/^First: the .+, because (you said “|it covers both)/);
    expect(first).not.toMatch(/undefined/);
    const { fee, prerequisites, exam } = know.credential(advised.first).fields;
    if (!fee || !prerequisites || !exam) expect(first).toContain('Not on my file:');
    expect(before).toMatch(/it is not for you if .{10,}\./);
    expect(before).toContain('Later: the ');
    for (const text of [first, before])
      expect((text ?? '').split('\n').filter((line) => line.startsWith('•')).length).toBeLessThanOrEqual(5);
  }
});

test('a price is told with its date, and the sources travel along', () => {
  const [first] = tellResult(know, { path: 'billing', experience: 'none', setting: 'doctor', wish: 'none' });
  expect(first?.text).toContain('$425');
  expect(first?.text).toContain('February 2026');
  expect(first?.sources?.length).toBeGreaterThan(1);
});

test.each([
  [{ path: ['billing' as const] }, { path: 'billing' }],
  [{ credential: ['CCA'] }, { path: 'coding' }],
  [{ credential: ['CBCS'] }, {}],
  [{ path: ['coding' as const, 'billing' as const] }, {}],
  [{ experience: 'none' }, { experience: 'none' }],
  [{ experience: '6 months' }, { experience: 'some' }],
  [{ experience: '1 year' }, { experience: 'some' }],
  [
    { path: ['coding' as const], experience: '10 years' },
    { path: 'coding', experience: 'years' },
  ],
])('what was named before, %j, answers %j', (entities, known) => {
  expect(certificationTalk.knows?.(know, entities)).toEqual(known);
});
