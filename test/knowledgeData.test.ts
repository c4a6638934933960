import { loadKnowledge } from '../src/knowledge/knowledge';
import { dataFiles } from '../src/knowledge/data';
import { readFiles, placeholdersOf } from '../src/knowledge/read';
import type { Aspect, CredentialField } from '../src/knowledge/types';

/** The day these tests are true on; a later day is another test's business. */
const today = '2026-11-24';
const library = loadKnowledge();
const know = library.on(today);
const { topics, register } = readFiles(dataFiles);

const ASPECTS: readonly Aspect[] = [
  'overview', 'duties', 'day', 'skills', 'training', 'certificates', 'pay', 'outlook', 'remote', 'advancement',
]; // prettier-ignore

/** The names of facts that break a rule, so that a failure says which. */
const breaking = (rule: (fact: (typeof library.facts)[number]) => boolean): string[] =>
  library.facts.filter(rule).map((fact) => fact.id);

test('every source of the register is used', () => {
  const cited = new Set([
    ...library.facts.flatMap((fact) => fact.sources),
    ...library.figures.flatMap((figure) => figure.sources),
    ...topics.flatMap(({ content }) =>
      content.comparisons.flatMap((c) => c.rows.flatMap((row) => row.sources)),
    ),
  ]);
  expect(Object.keys(register.sources).filter((id) => !cited.has(id))).toEqual([]);
});

test('no file is past the day by which someone was to look again', () => {
  expect(library.due.filter(({ recheckBy }) => recheckBy < today)).toEqual([]);
});

test('every fact can be said, leaves no placeholder behind and brings a source unless it is advice', () => {
  expect(breaking(({ id }) => /[{}]/.test(know.say(id).text))).toEqual([]);
  expect(breaking(({ id, kind }) => kind === 'fact' && know.say(id).sources.length === 0)).toEqual([]);
});

test('facts are short enough to be spoken', () => {
  const long = breaking(({ id }) => id !== 'onet.attribution' && know.say(id).text.split(/\s+/).length > 50);
  expect(long).toEqual([]);
});

test('years later no dollar amount or percentage of a dated figure is left in any sentence', () => {
  const late = library.on('2031-01-01');
  const records = new Set(library.figures.filter(({ shelf }) => shelf === 'record').map(({ id }) => id));
  const dated = breaking((fact) => {
    const ids = placeholdersOf(fact.text);
    return ids.some((id) => !records.has(id)) && /\$\d|\d percent/.test(late.say(fact.id).text);
  });
  expect(dated).toEqual([]);
});

test('a disputed fact says in its sentence that sources disagree or where to confirm', () => {
  const spoken = /disagree|differ|dispute|confirm|check|ask the|older|old editions|newer|no standard/i;
  expect(breaking((fact) => fact.conflict !== undefined && !spoken.test(fact.text))).toEqual([]);
});

test('a stale fact or one with an undated figure says so in its sentence', () => {
  const undated = new Set(library.figures.filter(({ asOf }) => asOf === 'undated').map(({ id }) => id));
  const old = /\bold\b|older|undated|too old|\b(19|20)\d\d\b/i;
  expect(
    breaking(
      (fact) =>
        (fact.stale === true || placeholdersOf(fact.text).some((id) => undated.has(id))) &&
        !old.test(fact.text),
    ),
  ).toEqual([]);
});

test('American spelling', () => {
  const british =
    /programme|centre\b|licence|authoris|organis|recognis|practis|labour|memoris|specialis(e|ing)|enrol\b|cheque|maths|offence/i;
  expect(breaking(({ text, whenStale = '' }) => british.test(text + whenStale))).toEqual([]);
});

test('no CPT code with its description: the wording belongs to the AMA', () => {
  expect(breaking(({ text }) => /\b\d{5}\b/.test(text.replace(/\{[^}]*\}/g, '')))).toEqual([]);
});

test('both paths have every aspect, with three columns and something in every cell', () => {
  for (const aspect of ASPECTS) {
    const { columns, rows, sources } = know.compare(aspect);
    expect(columns).toEqual(['', 'Coding', 'Billing']);
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(
      rows.every((row) => row.length === 3 && row.every((cell) => cell.length > 0 && cell.length < 90)),
    ).toBe(true);
    expect(sources.length).toBeGreaterThan(0);
  }
});

test('all 25 credentials, and nothing is said of those known by name only', () => {
  expect(know.credentials().map(({ id }) => id)).toEqual([
    'CPC', 'CPC-A', 'COC', 'CIC', 'CRC', 'CPB', 'CPMA', 'CDEO', 'CPCO', 'CPPM', 'CPC-P', 'AAPC-SPECIALTY', 'CCA',
    'CCS', 'CCS-P', 'RHIT', 'RHIA', 'CDIP', 'CBCS', 'CMRS', 'CRCR', 'NCICS', 'MCBC', 'CRCS', 'CHAA',
  ]); // prettier-ignore
  for (const id of ['NCICS', 'MCBC', 'CRCS', 'CHAA']) expect(know.credential(id).fields).toEqual({});
  const field = (id: string, name: CredentialField) => know.credential(id).fields[name]?.text;
  expect(field('CRC', 'exam')).toBeUndefined();
  expect(field('CPC', 'fee')).toMatch(/Sources disagree.*\$399 to \$425.*\$499.*before you pay/);
  expect(field('CPB', 'exam')).toMatch(/^135 questions.*4 hours/);
  expect(know.credentials('billing').map(({ id }) => id)).toContain('CBCS');
  expect(know.credentials('billing').map(({ id }) => id)).not.toContain('CPC');
});

test('no two credentials share a spelling, and each can be said by its short name', () => {
  const { credentials } = know.vocabulary;
  const all = credentials.flatMap(({ spellings }) => spellings);
  expect(new Set(all).size).toBe(all.length);
  expect(
    credentials.filter(
      ({ id, spellings }) => id !== 'AAPC-SPECIALTY' && !spellings.includes(id.toLowerCase()),
    ),
  ).toEqual([]);
});

test('fifty states and DC, each with both jobs, and 83 city areas for coding', () => {
  const { places, metros } = know.vocabulary;
  expect(places).toHaveLength(51);
  for (const { code } of places) {
    expect(know.figure(`pay.billing.${code}.median`)?.when).toBe('May 2025');
    for (const measure of ['p10', 'p25', 'median', 'p75', 'p90']) {
      expect(know.figure(`pay.coding.${code}.${measure}`)?.unit).toBe('USD/year');
    }
  }
  expect(metros).toHaveLength(83);
  const codes = new Set(places.map(({ code }) => code));
  expect(
    metros.filter(({ id, state }) => !codes.has(state) || !know.figure(`pay.coding.metro.${id}.median`)),
  ).toEqual([]);
});

test('in every row pay rises from the low end to the high end', () => {
  const bases = new Set(
    library.figures.filter(({ id }) => id.endsWith('.p10')).map(({ id }) => id.slice(0, -3)),
  );
  const upsideDown = [...bases].filter((base) => {
    const amounts = ['p10', 'p25', 'median', 'p75', 'p90'].map(
      (measure) => know.figure(base + measure)?.low ?? 0,
    );
    return amounts.some((amount, index) => index > 0 && amount < (amounts[index - 1] ?? 0));
  });
  expect(bases.size).toBeGreaterThan(150);
  expect(upsideDown).toEqual([]);
});

test('the headline figures are the ones on file', () => {
  expect(know.say('n25-coding').text).toContain(
    '$51,140 a year. Half earn between $43,490 and $64,820 (May 2025',
  );
  expect(know.figure('pay.billing.healthcare.median')).toMatchObject({ text: '$46,880', when: 'May 2024' });
  expect(know.figure('pay.billing.OH.median')?.text).toBe('$46,390');
  expect(know.figure('outlook.coding.change')).toMatchObject({ text: '7.1 percent', when: '2024 to 2034' });
  expect(know.figure('outlook.billing.change')?.text).toBe('-0.4 percent');
});

test('the notice that O*NET asks for comes with every O*NET source', () => {
  const onet = library.sources.filter(({ id }) => id.startsWith('onet-'));
  expect(onet).toHaveLength(2);
  for (const source of onet)
    expect(source.attribution).toMatch(/O\*NET 29\.3 Database.*CC BY 4\.0.*has not approved/);
});
