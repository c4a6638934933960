import { KnowledgeError, loadKnowledge, UnknownFact } from '../src/knowledge/knowledge';
import { monthsLeft } from '../src/knowledge/freshness';
import { fixtureFiles, fixtureKnowledge } from './fixture';

const soon = '2026-11-24';

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

  test('a fee lives 18 months; without a direction on file the sentence says why no number comes', () => {
    expect(fixtureKnowledge('2027-08-01').say('quill').text).toContain('$30');
    const text = fixtureKnowledge('2027-09-01').say('quill').text;
    expect(text).toBe(
      'What I have on this is from February 2026, too old to quote. The source keeps the current figure.',
    );
  });

  test('a year counts from its January, a projection from the end of its base year, a record for ever', () => {
    expect(monthsLeft('2026', 'fee', '2027-07-01')).toBe(0);
    expect(monthsLeft('2024-34', 'official', '2027-12-31')).toBe(0);
    expect(monthsLeft('2024-34', 'official', '2028-01-01')).toBe(-1);
    expect(monthsLeft('2010', 'record', '2040-01-01')).toBe(Infinity);
  });

  test('a comparison keeps its rows and drops the number', () => {
    expect(fixtureKnowledge('2030-01-01').compare('pay').rows).toEqual([
      ['Purse', 'too old to quote (May 2025)', 'One purse'],
    ]);
  });
});

describe('wrong data stop the start with one line that says where', () => {
  type Draft = ReturnType<typeof fixtureFiles>;
  const refusal = (spoil: (files: Draft) => void): string => {
    const files = fixtureFiles();
    spoil(files);
    try {
      loadKnowledge(files);
    } catch (error) {
      if (error instanceof KnowledgeError) return error.message;
      throw error;
    }
    return 'accepted';
  };
  const fact = (files: Draft, index: number) => files['purses.json'].facts[index] as Record<string, unknown>;

  test.each<[string, string, (files: Draft) => void]>([
    ['an unknown source', 'purses.json, facts "purse": cites "bard", which sources.json does not list', (f) => { fact(f, 0).sources = ['bard']; }],
    ['a fact twice', 'purses.json, facts "purse": is there twice; the first is in purses.json', (f) => { fact(f, 1).id = 'purse'; }],
    ['a fact without a source', 'purses.json, facts "quill": is a fact without a source', (f) => { fact(f, 1).sources = []; }],
    ['a source without an address', 'sources.json, sources "guild": has no address (url) that could be opened', (f) => { f['sources.json'].sources.guild.url = ''; }],
    ['advice with a figure', 'purses.json, facts "rest": is advice and holds a figure; advice may not', (f) => { fact(f, 3).text = 'Take 3 quills.'; }],
    ['a figure that does not exist', 'purses.json, facts "quill": speaks {exam.NIB.fee}, but there is no figure of that name', (f) => { fact(f, 1).text = 'It costs {exam.NIB.fee}.'; }],
    ['a price typed into a sentence', 'purses.json, facts "quill": has a number typed into its text; make it a figure and speak it as {figure-id}', (f) => { fact(f, 1).text = 'It costs $40.'; }],
    ['a misspelt key', 'purses.json, facts "quill": Unrecognized key: "sauces"', (f) => { fact(f, 1).sauces = ['guild']; }],
    ['a missing text', 'purses.json, facts "quill", text: Invalid input: expected string, received undefined', (f) => { delete fact(f, 1).text; }],
    ['a credential with an unknown fact', 'purses.json, credentials "QUILL": fee names the fact "nib", which is not on file', (f) => { (f['purses.json'].credentials[0] as { fields: Record<string, string> }).fields.fee = 'nib'; }],
    ['an undated fee', 'purses.json, figures "exam.QUILL.fee": is undated and must be a record', (f) => { (f['purses.json'].figures[1] as { asOf: string }).asOf = 'undated'; }],
    ['no register', 'sources.json: Invalid input: expected object, received undefined', (f) => { delete (f as Partial<Draft>)['sources.json']; }],
  ])('%s', (_, line, spoil) => {
    expect(refusal(spoil)).toBe(line);
  }); // prettier-ignore
});
