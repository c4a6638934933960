import type { Entities } from '../src/conversation/intent';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { createEntityFinder, toEntities } from '../src/understanding/entities';
import { spokenWords } from '../src/understanding/message';
import { fold, tokenize } from '../src/understanding/tokens';

const { vocabulary } = loadKnowledge();
const finder = createEntityFinder(vocabulary);
const named = (text: string): Entities => toEntities(finder.find(tokenize(fold(text))));

describe('names in a message', () => {
  test.each<[string, Entities]>([
    ['how much do coders make', { path: ['coding'] }],
    ['is billing and coding hard', { path: ['billing', 'coding'] }],
    ['codign vs bilings', { path: ['coding', 'billing'] }],
    ['should i learn python coding', {}],
    ['medical coding without programming', { path: ['coding'] }],
    ['what is the c.p.c. exam', { credential: ['CPC'] }],
    ['cpc-a or CPCA', { credential: ['CPC-A'] }],
    ['is the cpc a good choice', { credential: ['CPC'] }],
    ['what is the cpc a?', { credential: ['CPC-A'] }],
    ['ccs p exam fee', { credential: ['CCS-P'] }],
    ['do CPCs earn more than rhits', { credential: ['CPC', 'RHIT'] }],
    ['what does a certified professional coder do', { credential: ['CPC'] }],
    ['certified coding associates', { credential: ['CCA'] }],
    ['ccs or ccs-p', { credential: ['CCS', 'CCS-P'] }],
    ['coder pay with no experience', { path: ['coding'], experience: 'none' }],
    ['biller salary after ten years in the field', { path: ['billing'], experience: '10 years' }],
    ['been coding 8 years with my CPC', { path: ['coding'], credential: ['CPC'], experience: '8 years' }],
    ['biller 12 yrs here', { path: ['billing'], experience: '12 years' }],
    ['a coding 2 year degree', { path: ['coding'] }],
    ['when you code is it all reading', { path: ['coding'] }],
    ['which code do you use', {}],
    ['i am 34 years old', {}],
    ['will coding exist in ten years', { path: ['coding'] }],
    ['training takes 2 years', {}],
  ])('%s', (text, entities) => {
    expect(named(text)).toEqual(entities);
  });
});

test('a written-out name is read as the short one, so that “registered” is not about registering', () => {
  const spoken = (text: string): string => {
    const tokens = tokenize(fold(text));
    return spokenWords({ tokens, mentions: finder.find(tokens) });
  };
  expect(spoken('What is the Registered Health Information Technician exam?')).toBe('what is the rhit exam');
  expect(spoken('certified coding associate or certified coding specialist')).toBe('cca or ccs');
  expect(spoken('how do i register for the cpc')).toBe('how do i register for the cpc');
});

describe('places', () => {
  test('every state is found by its name and, after a comma or "in", by its code', () => {
    for (const { code, name } of vocabulary.places) {
      expect([code, named(`coder salary in ${name}`).place]).toEqual([code, [code]]);
      expect([code, named(`coder salary in ${name.toLowerCase()}`).place]).toEqual([code, [code]]);
      expect([code, named(`coder salary in ${code}`).place]).toEqual([code, [code]]);
      expect([code, named(`coder pay ${code}`).place]).toEqual([code, [code]]);
    }
  });

  test('codes that are no words are found in lower case too', () => {
    for (const code of ['tx', 'fl', 'ny', 'nj', 'nc', 'az', 'tn', 'ky', 'wi']) {
      expect(named(`biller wages ${code}`).place).toEqual([code.toUpperCase()]);
    }
  });

  test.each<[string, string[] | undefined]>([
    ['in cleveland', ['OH']],
    ['jobs in kansas city', ['MO']],
    ['jobs in kansas city, ks', ['KS']],
    ['portland, maine', ['ME']],
    ['new york or new jersey', ['NY', 'NJ']],
    ['washington dc', ['DC']],
    ['west virginia', ['WV']],
    ['schools in mobile, al', ['AL']],
    ['pay in pa', ['PA']],
    ['is it pay in or pay out', undefined],
    ['coding or billing', undefined],
    ['should i get in', undefined],
    ['tell me', undefined],
    ['is it for me', undefined],
    ['ok hi', undefined],
    ['oh ok', undefined],
    ['hi, can i ask you something', undefined],
    ['i was an ma for years', undefined],
    ['does the va pay for it', undefined],
    ['medical coder, id like to know more', undefined],
    ['i like reading charts', undefined],
    ['on my mobile', undefined],
    ['TELL ME THE PAY OR THE HOURS', undefined],
  ])('%s', (text, places) => {
    expect(named(text).place).toEqual(places);
  });
});
