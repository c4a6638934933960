import { answers } from '../dialogs';
import { pathMeant } from '../src/conversation/answer';
import type { Entities, Intent } from '../src/conversation/intent';
import { aspectOf } from '../src/conversation/scene';
import { loadKnowledge } from '../src/knowledge/knowledge';

/** Whatever a question names changes its answer: no two of these fall back to the same words. */

const know = loadKnowledge().on('2026-11-24');
const { credentials, places, metros } = know.vocabulary;

const CODING: Entities = { path: ['coding'] };
const BILLING: Entities = { path: ['billing'] };
const PATHS: readonly Entities[] = [{}, CODING, BILLING];

function told(intent: Intent, words: string, entities: Entities = {}): string {
  const answer = answers.find((candidate) => candidate.intent === intent);
  if (!answer) throw new Error(`no answer for ${intent}`);
  const about = { entities, words, path: pathMeant(know, entities), pointers: 0 };
  const replies = (aspectOf(answer, about) ?? answer).tell(know, about);
  return replies.map(({ text }) => text).join('\n');
}

const opening = (text: string): string => text.split('\n')[0] ?? '';

/** Pairs that share a text, named. */
function shared(texts: ReadonlyMap<string, string>): string[] {
  const first = new Map<string, string>();
  return [...texts].flatMap(([name, text]) => {
    const other = first.get(text);
    if (other === undefined) first.set(text, name);
    return other === undefined ? [] : [`${other} = ${name}: ${text.slice(0, 80)}`];
  });
}

/** The texts of a question for each combination of entities, by name. */
const each = (
  cases: readonly Entities[],
  text: (entities: Entities) => string,
): ReadonlyMap<string, string> =>
  new Map(cases.map((entities) => [JSON.stringify(entities), text(entities)]));

const across = (...axes: readonly (readonly Entities[])[]): Entities[] =>
  axes.reduce<Entities[]>(
    (all, axis) => all.flatMap((one) => axis.map((other) => ({ ...one, ...other }))),
    [{}],
  );

/** The CPC-A shares the exam, price and renewal of the CPC. */
const named = credentials
  .filter(({ id }) => id !== 'CPC-A')
  .map(({ id }): Entities => ({ credential: [id] }));

describe('25 credentials', () => {
  test.each([
    'what is it',
    'how does it compare with others',
    'who can take it',
    'what is the exam like',
    'what does it cost',
    'how do i renew it',
    'who is it meant for',
    'how hard is it',
    'what happens if i fail',
  ])('“%s” opens differently for each', (words) => {
    expect(shared(each(named, (entities) => opening(told('certification', words, entities))))).toEqual([]);
  });

  test('each is set beside two others, by name', () => {
    for (const { id } of credentials) {
      const text = told('certification', 'how does it compare', { credential: [id] });
      const columns = credentials.filter((other) => text.includes(`${other.id}: `));
      expect([id, columns.length >= 2]).toEqual([id, true]);
    }
  });

  test.each<[Intent, string]>([
    ['responsibilities', 'what does a {id} do'],
    ['what-is', 'what is a {id}'],
    ['advancement', 'what comes after the {id}'],
    ['salary', 'what does a {id} earn'],
  ])('%s knows them apart', (intent, words) => {
    const surveyed = ['COC', 'CRC']; // one published figure speaks of both
    const cases = intent === 'salary' ? named.filter(({ credential = [] }) => !surveyed.includes(credential[0] ?? '')) : named; // prettier-ignore
    const texts = each(cases, (entities) =>
      told(intent, words.replace('{id}', (entities.credential?.[0] ?? '').toLowerCase()), entities),
    );
    expect(shared(texts)).toEqual([]);
  });
});

describe('pay', () => {
  const states = places.map(({ code }): Entities => ({ place: [code] }));

  test.each([
    ['', 'in the middle'],
    ['what is starting pay', 'to begin with'],
    ['which employers pay best', 'by kind of employer'],
    ['what does remote work pay', 'from home'],
    ['is it enough to live on', 'enough or not'],
  ])('“%s” differs by state and path: %s', (words) => {
    expect(shared(each(across(states, PATHS), (entities) => told('salary', words, entities)))).toEqual([]);
  });

  test('by city area for coding; for billing the state is named, and the city’s coding figure', () => {
    const inCity = (path: Entities) =>
      new Map(
        metros.map(({ id, state, spellings: [city = ''] = [] }) => [
          id,
          told('salary', `pay in ${city}`, { ...path, place: [state] }),
        ]),
      );
    expect(shared(inCity(CODING))).toEqual([]);
    expect(shared(inCity(BILLING))).toEqual([]);
    expect(opening(inCity(BILLING).get('cleveland') ?? '')).toMatch(/no city figure for billers.*Ohio/);
  });

  test('by years of experience, from none to many', () => {
    const years = ['none', '2 years', '10 years'].map((experience): Entities => ({ experience }));
    expect(shared(each(across(years, PATHS), (entities) => told('salary', '', entities)))).toEqual([]);
  });

  test('with a credential in a state: the credential, what is missing, and the state', () => {
    const text = told('salary', 'pay with the cpc in texas', { credential: ['CPC'], place: ['TX'] });
    expect(opening(text)).toContain('By certificate I have nothing for Texas alone');
    expect(text).toContain(know.figure('pay.coding.TX.median')?.text);
  });
});

describe('the rest', () => {
  test('training by path, money and time', () => {
    const questions = ['', 'the cheapest way', 'the fastest way', 'while i work full time', 'what does it cost', 'do i need a degree']; // prettier-ignore
    const texts = new Map(
      questions.flatMap((words) =>
        PATHS.map((path) => [`${words} ${JSON.stringify(path)}`, opening(told('education', words, path))]),
      ),
    );
    const sameForBoth = ['the cheapest way', 'while i work full time', 'what does it cost'];
    const faults = shared(texts).filter(
      (fault) => !sameForBoth.some((words) => fault.startsWith(`${words} {} =`)),
    );
    expect(faults).toEqual([]);
  });

  test('work from home by path and experience', () => {
    const years = [{}, ...['none', '2 years', '10 years'].map((experience): Entities => ({ experience }))];
    expect(
      shared(each(across(years, PATHS), (entities) => told('work-environment', 'can i work from home', entities))),
    ).toEqual([]);
  }); // prettier-ignore

  test('the day by workplace and path, its dull part told without asking', () => {
    const places = ['', 'in a hospital', 'in a doctor’s office', 'at an insurer', 'from home', 'in a small practice']; // prettier-ignore
    const texts = new Map(
      places.flatMap((place) =>
        PATHS.map((path) => [
          `${place} ${JSON.stringify(path)}`,
          opening(told('responsibilities', `what is a typical day ${place}`, path)),
        ]),
      ),
    );
    expect(shared(texts)).toEqual([]);
    for (const path of [CODING, BILLING])
      expect(told('responsibilities', 'what is a typical day', path)).toMatch(/dull part/);
  });
});

describe('claims that are often read', () => {
  test.each<[Intent, string, RegExp]>([
    ['outlook', 'is it in demand', /Coding is expected to grow, billing to shrink a little/],
    ['outlook', 'is it true that both are growing', /half true/],
    ['salary', 'is the average 40k to 60k', /fair for the middle/],
    ['outlook', 'does everyone earn 40 to 60 thousand', /^No, not everyone/],
    ['education', 'do i need a degree', /^No, not for either/],
    ['compare', 'do both need special education', /too strong for billing/],
    ['fit', 'does coding suit analytical people', /holds up/],
    ['getting-started', 'does knowing both help me get a job', /plausible, not proven/],
  ])('%s, “%s”', (intent, words, verdict) => {
    expect(opening(told(intent, words))).toMatch(verdict);
  });
});

describe('what people ask most has an answer of its own', () => {
  test.each<[Intent, string, RegExp]>([
    ['getting-started', 'certified and nobody hires without experience', /Three ways out/],
    ['getting-started', 'every job wants 2 years experience', /Three ways out/],
    ['getting-started', 'they want my social security number first', /treat it as a scam/],
    ['fit', 'am i too old at 55', /^Age alone rules nobody out/],
    ['fit', 'i am a single mom with no money', /American Job Center/],
    ['work-environment', 'i need a job from home because of my kids', /not the childcare/],
    ['work-environment', 'do i need experience to work from home', /^A first job from home is hard to get/],
    ['work-environment', 'what if i miss my quota', /^Each employer decides/],
    ['work-environment', 'how many inpatient charts a day', /Sources disagree on hospital stays/],
    ['work-environment', 'how many charts an hour', /count by the day/],
    ['work-environment', 'how do i find clients for my own business', /^Finding clients is the hard part/],
    ['salary', 'how much can i charge for billing', /^Usual ways to charge/],
    ['salary', 'will i make my money back', /^At the very best .* never, if no better-paid job follows/],
    ['outlook', 'what jobs are safe from ai', /^Nobody can promise/],
    ['compare', 'which one lets me work from home faster', /^Neither is a home job from the first day/],
    ['education', 'recruiter says pay for training before i start', /^If it is for a job, do not pay/],
    ['skills', 'what is the hardest part', /^In coding the pace and the first job/],
    ['certification', 'how long should i study', /6 to 12 weeks/],
    ['certification', 'can i bring my phone to the exam', /no phone/],
  ])('%s, “%s”', (intent, words, said) => {
    expect(told(intent, words)).toMatch(said);
  });
});
