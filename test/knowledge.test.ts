import { staleAfter, stateOn } from '../src/knowledge/freshness';
import { loadKnowledge, UnknownFact, UnlikeFigures } from '../src/knowledge/knowledge';
import { fixtureKnowledge } from './fixture';

const soon = '2026-11-24';
const library = loadKnowledge();

describe('a fact is spoken with its figure, its date and its sources', () => {
  const know = fixtureKnowledge(soon);

  test('a figure stands in the sentence, and its source comes along', () => {
    const said = know.say('purse');
    expect(said.text).toBe('A scribe earns $2,000 (May 2025).');
    expect(said.sources.map((source) => source.id)).toEqual(['gazette', 'guild']);
  });

  test('a range says both ends, an undated number is undated', () => {
    expect(know.say('quill').text).toBe('The quill exam costs $30 to $40.');
    expect(know.figure('purse.old-tale')).toMatchObject({ text: '7 percent', when: 'undated' });
  });

  test('a table gives a figure for each of its cells, and its places to the vocabulary', () => {
    expect(know.figure('purse.coding.OH.median')).toMatchObject({ low: 1900, high: 1900, text: '$1,900' });
    expect(know.vocabulary.places).toEqual([{ code: 'OH', name: 'Ohio' }]);
  });

  test('a topic lists what concerns a path and what concerns both', () => {
    const texts = (path?: 'coding' | 'billing') =>
      know.list('purses', path).map((said) => said.text.slice(0, 9));
    expect(texts('coding')).toEqual(['A scribe ', 'The quill']);
    expect(texts('billing')).toEqual(['The quill', 'An undate']);
    expect(texts()).toHaveLength(3);
  });

  test('a field of a credential that is not on file is absent', () => {
    expect(know.credential('QUILL').fields.fee?.text).toContain('$30 to $40');
    expect(know.credential('QUILL').fields.exam).toBeUndefined();
  });

  test('what nobody wrote is an error of the author, a figure that is not on file is simply absent', () => {
    expect(() => know.say('nobody')).toThrow(UnknownFact);
    expect(() => know.list('nobody')).toThrow('There is no topic "nobody" on file.');
    expect(() => know.compare('day')).toThrow(UnknownFact);
    expect(() => know.credential('NIB')).toThrow(UnknownFact);
    expect(know.figure('purse.billing.OH.median')).toBeUndefined();
  });

  test('nothing that is handed out can be changed', () => {
    const frozen = [
      know.say('purse'),
      know.say('purse').sources,
      know.say('purse').sources[0],
      know.list('purses'),
    ];
    const more = [
      know.figure('purse.coding'),
      know.compare('pay').rows[0],
      know.credential('QUILL').fields,
      know.vocabulary.places,
    ];
    for (const value of [...frozen, ...more]) expect(Object.isFrozen(value)).toBe(true);
  });
});

describe('an old number is not spoken', () => {
  test('a federal figure lives 36 months, to the month', () => {
    expect(fixtureKnowledge('2028-05-31').say('purse').text).toContain('$2,000');
    const late = fixtureKnowledge('2028-06-01');
    expect(late.figure('purse.coding')).toBeUndefined();
    expect(late.say('purse').text).toBe('A scribe earns well; the guild has the newest tables.');
    expect(late.say('purse').sources.map((source) => source.url)).toContain('https://guild.example/tables');
  });

  test('a fee lives 18 months; then the direction remains', () => {
    expect(fixtureKnowledge('2027-08-31').say('quill').text).toContain('$30');
    expect(fixtureKnowledge('2027-09-01').say('quill').text).toBe(
      'The quill exam costs a little; ask the guild.',
    );
  });

  test('a year counts from its January, a projection from the end of its base year', () => {
    expect(staleAfter('2026', 'fee', '2030-01-31')).toBe('2027-07-31');
    expect(staleAfter('2024-34', 'official', '2030-01-31')).toBe('2027-12-31');
    expect(staleAfter('2025-02', 'exam', '2030-01-31')).toBe('2028-02-29');
  });

  test('a number of a past year or an undated page lasts a year beyond the day to look again', () => {
    expect(staleAfter('2010', 'record', '2027-06-30')).toBe('2028-06-30');
    expect(staleAfter('undated', 'record', '2027-01-31')).toBe('2028-01-31');
    expect(fixtureKnowledge('2028-06-30').say('tale').text).toContain('7 percent');
    expect(fixtureKnowledge('2028-07-01').say('tale').text).toBe('An undated tale says little.');
  });

  test('a month before its last day it is due soon, the day after it is past', () => {
    expect(stateOn('2027-05-30', '2027-06-30')).toBe('soon');
    expect(stateOn('2027-05-29', '2027-06-30')).toBe('fresh');
    expect(stateOn('2027-06-30', '2027-06-30')).toBe('soon');
    expect(stateOn('2027-07-01', '2027-06-30')).toBe('past');
  });

  test('a comparison says the direction, and leaves out a row that has none', () => {
    expect(fixtureKnowledge('2030-01-01').compare('pay').rows).toEqual([
      ['Purse', 'A fair purse', 'One purse'],
    ]);
    expect(
      library
        .on('2030-01-01')
        .compare('pay')
        .rows.map(([label]) => label),
    ).toEqual(['In the middle', 'Who is counted']);
  });
});

describe('figures are subtracted only when they were measured alike', () => {
  const know = fixtureKnowledge(soon);

  test('of one series the difference is spoken like a figure, with the sources of both', () => {
    expect(know.difference('purse.coding', 'purse.coding.OH.median')).toMatchObject({
      ...{ low: 100, high: 100, text: '$100', when: 'May 2025', series: 'Guild tables May 2025' },
    });
  });

  test('a range on one side gives a range', () => {
    expect(know.difference('exam.QUILL.fee', 'exam.QUILL.fee')).toMatchObject({ low: -10, high: 10 });
  });

  test('across series or units it is an author’s mistake', () => {
    expect(() => know.difference('purse.coding', 'purse.old-tale')).toThrow(UnlikeFigures);
    expect(() => know.difference('purse.coding', 'exam.QUILL.fee')).toThrow(
      'purse.coding (Guild tables May 2025, USD/year) and exam.QUILL.fee (quill exam fees, USD) cannot be subtracted.',
    );
  });

  test('when one of them is too old there is none', () => {
    expect(
      fixtureKnowledge('2028-06-01').difference('purse.coding', 'purse.coding.OH.median'),
    ).toBeUndefined();
  });
});

describe('a program of a state', () => {
  test('is said with its date and sources, where that state is asked for', () => {
    const [said, ...more] = fixtureKnowledge(soon).programs('OH');
    expect(more).toEqual([]);
    expect(said?.text).toBe(
      'The School of Quills teaches scribes; it asks $30 to $40 for the exam (February 2026)',
    );
    expect(said?.sources.map(({ id }) => id)).toEqual(['gazette']);
    expect(fixtureKnowledge(soon).programs('TX')).toEqual([]);
    expect(fixtureKnowledge(soon).programs('OH', 'help')).toEqual([]);
  });

  test('is left out when nobody has looked for eighteen months', () => {
    expect(fixtureKnowledge('2027-08-31').programs('OH')).toHaveLength(1);
    expect(fixtureKnowledge('2027-09-01').programs('OH')).toEqual([]);
  });
});
