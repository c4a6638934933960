import { parseDataFile } from '../src/commands/knowledgeFiles';
import { KnowledgeError, loadKnowledge } from '../src/knowledge/knowledge';
import { fixtureFiles } from './fixture';

/** Slips that people make in the data files: each is refused in one line with file, entry, what is wrong and an example. */

type Draft = ReturnType<typeof fixtureFiles>;
type Loose = Record<string, unknown>;

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message;
    throw error;
  }
  return 'accepted';
}

const edited = (spoil: (purses: Loose, files: Draft) => void): string => {
  const files = fixtureFiles();
  spoil(files['purses.json'], files);
  return refusal(() => loadKnowledge(files));
};

function entry(purses: Loose, section: string, index: number): Loose {
  const found = (purses[section] as Loose[])[index];
  if (!found) throw new Error(`no ${section} number ${index}`);
  return found;
}
const figure = (purses: Loose, index: number): Loose => entry(purses, 'figures', index);
const fact = (purses: Loose, index: number): Loose => entry(purses, 'facts', index);
const add = (purses: Loose, section: string, more: Loose): void => {
  (purses[section] as Loose[]).push(more);
};

const SOURCES = 'Right: "sources": ["aapc-billing"], each an id that sources.json lists';
const AS_OF = 'Right: "asOf": "2026" or "2026-02" (a month) or "2024-34" (a period)';
const LOW = 'Right: "low": 425, a number without quotation marks, comma or dollar sign';
const TEXT = 'Right: "text": "The exam costs {fee.CPB.one}."';
const STALE = 'Right: "whenStale": "Fees have risen; the issuer\'s site has today\'s."';
const NAME = 'Right: a name of its own for each, like "fee.CPB.two"';
const FACT =
  'Right: { "id": "b-r3", "topic": "duties", "path": "billing", "kind": "fact", "text": "…", "sources": ["aapc-billing"] }';
const MEASURES =
  'Right: { "figures": ["fee.CPB."], "series": "AAPC exam fees 2026", "measured": "What AAPC asks for one exam." }';
const SOURCE =
  'Right: "aapc-cpb": { "title": "…", "publisher": "AAPC", "url": "https://www.aapc.com/cpb", "kind": "primary" }';

test.each<[string, string, (purses: Loose, files: Draft) => void]>([
  ['a price as text', `purses.json, figures "purse.coding", low: must be a number, and is "2,000". ${LOW}`, (p) => { figure(p, 0).low = '2,000'; }],
  ['a price left out', `purses.json, figures "purse.coding", low: is missing. ${LOW}`, (p) => { delete figure(p, 0).low; }],
  ['low above high', 'purses.json, figures "exam.QUILL.fee": has its low end (50) above its high end (40). Right: "low": 399, "high": 425', (p) => { figure(p, 1).low = 50; }],
  ['a figure without a unit', 'purses.json, figures "purse.coding", unit: is missing. Right: "unit": "USD/year"', (p) => { delete figure(p, 0).unit; }],
  ['a unit that there is not', 'purses.json, figures "purse.coding", unit: must be one of USD/year, USD/hour, USD, percent, jobs, questions, hours, months, units, score, count, and is "dollars". Right: "unit": "USD/year"', (p) => { figure(p, 0).unit = 'dollars'; }],
  ['a month that there is not', `purses.json, figures "purse.coding", asOf: must be a year, a month or a period, and is "2026-13". ${AS_OF}`, (p) => { figure(p, 0).asOf = '2026-13'; }],
  ['an American date', `purses.json, figures "purse.coding", asOf: must be a year, a month or a period, and is "02/2026". ${AS_OF}`, (p) => { figure(p, 0).asOf = '02/2026'; }],
  ['a date to come', `purses.json, figures "purse.coding": is of 2062-02, later than the day to look again, 2027-06-30. ${AS_OF}`, (p) => { figure(p, 0).asOf = '2062-02'; }],
  ['an undated fee', 'purses.json, figures "exam.QUILL.fee": is undated and must be a record. Right: "asOf": "undated", "shelf": "record"', (p) => { figure(p, 1).asOf = 'undated'; }],
  ['a shelf that there is not', 'purses.json, figures "purse.coding", shelf: must be one of official, survey, exam, fee, record, and is "price". Right: "shelf": "fee"', (p) => { figure(p, 0).shelf = 'price'; }],
  ['a figure without a source', `purses.json, figures "purse.coding": is a figure without a source. ${SOURCES}`, (p) => { figure(p, 0).sources = []; }],
  ['a source as text', `purses.json, figures "purse.coding", sources: must be a list in square brackets, and is "guild". ${SOURCES}`, (p) => { figure(p, 0).sources = 'guild'; }],
  ['a figure of whom?', `purses.json, figures "pay.quill": says nowhere who was measured: no entry of measures fits "pay.quill". ${MEASURES}`, (p) => { add(p, 'figures', { ...figure(p, 0), id: 'pay.quill' }); }],
  ['a measure of nothing', `purses.json, measures "fee.NIB.": fits no figure of this file. ${MEASURES}`, (p) => { add(p, 'measures', { figures: ['fee.NIB.'], series: 'nibs', measured: 'Nibs.' }); }],
  ['a figure twice', `purses.json, figures "purse.coding": is there twice; the first is in purses.json. ${NAME}`, (p) => { add(p, 'figures', figure(p, 0)); }],
  ['a source that is not listed', `purses.json, facts "purse": cites "bard", which sources.json does not list. ${SOURCES}`, (p) => { fact(p, 0).sources = ['bard']; }],
  ['a fact without a source', `purses.json, facts "quill": is a fact without a source. ${SOURCES}`, (p) => { fact(p, 1).sources = []; }],
  ['a fact twice', `purses.json, facts "purse": is there twice; the first is in purses.json. ${NAME}`, (p) => { fact(p, 1).id = 'purse'; }],
  ['an id with a space', 'purses.json, facts "the purse", id: must be made of letters, digits, dots and hyphens, a small letter or digit first, and is "the purse". Right: "id": "b-r3"', (p) => { fact(p, 0).id = 'the purse'; }],
  ['a fact without a text', `purses.json, facts "quill", text: is missing. ${TEXT}`, (p) => { delete fact(p, 1).text; }],
  ['a misspelt key', `purses.json, facts "quill": has "sauces", which is not a key here (misspelt?). ${FACT}`, (p) => { fact(p, 1).sauces = ['guild']; }],
  ['a path that there is not', 'purses.json, facts "purse", path: must be one of coding, billing, and is "coder". Right: "path": "billing"', (p) => { fact(p, 0).path = 'coder'; }],
  ['a figure that does not exist', `purses.json, facts "quill": speaks {exam.NIB.fee}, but there is no figure of that name. ${TEXT}`, (p) => { fact(p, 1).text = 'It costs {exam.NIB.fee}.'; }],
  ['a price typed into a sentence', `purses.json, facts "quill": has a number typed into its text; make it a figure and speak it by its id. ${TEXT}`, (p) => { fact(p, 1).text = 'It costs $40.'; }],
  ['a number that would be said when it is too old', `purses.json, facts "purse": has a figure in whenStale, which is said when figures are too old. ${STALE}`, (p) => { fact(p, 0).whenStale = 'About $2,000.'; }],
  ['no sentence for later', `purses.json, facts "purse": speaks a figure and has no whenStale, the sentence for when that figure is too old. ${STALE}`, (p) => { delete fact(p, 0).whenStale; }],
  ['advice with a figure', 'purses.json, facts "rest": is advice and holds a figure; advice may not. Right: "text": "Ask for the price in writing."', (p) => { fact(p, 3).text = 'Take 3 quills.'; }],
  ['a day that there is not', 'purses.json, recheckBy: must be a day of the calendar, and is "2027-02-30". Right: "recheckBy": "2027-06-30"', (p) => { p.recheckBy = '2027-02-30'; }],
  ['a credential with a fact that is not there', 'purses.json, credentials "QUILL": fee names the fact "nib", which is not on file. Right: "fields": { "exam": "cert.cpb.exam", "fee": "cert.cpb.fee" }', (p) => { entry(p, 'credentials', 0).fields = { fee: 'nib' }; }],
  ['a credential in small letters', 'purses.json, credentials "quill", id: must be the short name in capitals, and is "quill". Right: "id": "CPC-A"', (p) => { entry(p, 'credentials', 0).id = 'quill'; }],
  ['two credentials of one spelling', `purses.json, spellings "quill": is there twice; the first is in purses.json. ${NAME}`, (p) => { add(p, 'credentials', { ...entry(p, 'credentials', 0), id: 'NIB' }); }],
  ['a field that there is not', 'purses.json, credentials "QUILL", fields: has "price", which is not a key here (misspelt?). Right: "fields": { "exam": "cert.cpb.exam", "fee": "cert.cpb.fee" }', (p) => { entry(p, 'credentials', 0).fields = { price: 'quill' }; }],
  ['a state of a table that there is not', 'purses.json, tables "purse.{series}.{row}.{measure}", rows "OI": is not the postal code of a state. Right: { "id": "OH", "name": "Ohio", "series": { "billing": { "median": 46390 } } }', (p) => { entry(entry(p, 'tables', 0), 'rows', 0).id = 'OI'; }],
  ['an amount of a table as text', 'purses.json, tables number 1, rows "OH", series, coding, median: must be a number, and is "$1,900". Right: "series": { "coding": { "median": 51140 } }, numbers without quotation marks', (p) => { entry(entry(p, 'tables', 0), 'rows', 0).series = { coding: { median: '$1,900' } }; }],
  ['a program of a state that there is not', 'purses.json, programs "oh-school", state: must be one of AL, AK, AZ, AR, CA, CO, CT, DE, DC, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, AS, GU, MP, PR, VI, and is "Ohio". Right: "state": "OH"', (p) => { entry(p, 'programs', 0).state = 'Ohio'; }],
  ['a program without a date', `purses.json, programs "oh-school", asOf: is missing. ${AS_OF}`, (p) => { delete entry(p, 'programs', 0).asOf; }],
  ['a program without a source', `purses.json, programs "oh-school": is a program without a source. ${SOURCES}`, (p) => { entry(p, 'programs', 0).sources = []; }],
  ['a source without an address', 'sources.json, sources "guild": has no address (url) that could be opened. Right: "url": "https://www.aapc.com/cpb"', (_, f) => { f['sources.json'].sources.guild.url = 'guild tables'; }],
  ['a source of no kind', `sources.json, sources "guild", kind: must be one of primary, secondary, weak, and is "official". Right: "kind": "primary"`, (_, f) => { f['sources.json'].sources.guild.kind = 'official'; }],
  ['a source without a title', 'sources.json, sources "guild", title: is missing. Right: "title": "Certified Professional Biller"', (_, f) => { delete (f['sources.json'].sources.guild as Loose).title; }],
  ['no list of sources', `sources.json: is missing. ${SOURCE}`, (_, f) => { delete (f as Partial<Draft>)['sources.json']; }],
])('%s', (_, line, spoil) => {
  expect(edited(spoil)).toBe(line);
}); // prettier-ignore

describe('what is no JSON', () => {
  const FIGURES = `{
  "about": "Fees.",
  "figures": [
    { "id": "fee.CPB.one", "low": 425, "unit": "USD" },
    { "id": "fee.CPB.two", "low": 499, "unit": "USD" }
  ]
}`;
  const EXAMPLE = 'Right: { "id": "fee.CPB.one", "low": 425 }';

  test.each([
    ['a comma too many', ['499, "unit": "USD" }', '499, "unit": "USD" },'], `fees.json, line 5, in "fee.CPB.two": has a comma before a closing brace or bracket. ${EXAMPLE}`],
    ['a comma too few', ['425, "unit"', '425 "unit"'], 'fees.json, line 4, in "fee.CPB.one": a comma is missing between two parts. Right: "low": 425, "unit": "USD"'],
    ['a quotation mark too few', ['"unit": "USD" },', '"unit": "USD },'], 'fees.json, line 4, in "fee.CPB.one": a closing quotation mark is missing. Right: "unit": "USD/year"'],
    ['a dollar sign', ['499', '$499'], 'fees.json, line 5, in "fee.CPB.two": holds a word without quotation marks. Right: "unit": "USD/year"'],
    ['a comment', ['"figures"', '// fees of AAPC\n  "figures"'], 'fees.json, line 3: holds a comment, which JSON does not know. Right: "about": "What coders and billers do."'],
    ['a bracket too few', ['  ]\n', ''], 'fees.json, line 6, in "fee.CPB.two": a closing brace or bracket is missing before this line. Right: "sources": ["aapc-billing"], each an id that sources.json lists'],
    ['a key twice', ['"low": 425, ', '"low": 425, "low": 399, '], 'fees.json, line 4, in "fee.CPB.one": has "low" twice. Right: each name once in one pair of braces'],
  ] as const)('%s', (_, [was, is], line) => {
    expect(refusal(() => parseDataFile('fees.json', FIGURES.replace(was, is)))).toBe(line);
  }); // prettier-ignore

  test('a file as it should be is read', () => {
    expect(parseDataFile('fees.json', FIGURES)).toMatchObject({ about: 'Fees.' });
  });

  test('an empty file', () => {
    expect(refusal(() => parseDataFile('fees.json', ''))).toContain('fees.json');
  });
});
