import { answers } from '../dialogs';
import { pathMeant } from '../src/conversation/answer';
import type { Entities, Intent } from '../src/conversation/intent';
import { aspectOf } from '../src/conversation/scene';
import { loadKnowledge } from '../src/knowledge/knowledge';

/** The answers that a wrong figure would make costly, as a person would read them. */

const library = loadKnowledge();
const TODAY = '2026-11-24';
const YEARS_LATER = '2029-06-01';
const MONEY = /\$\s?\d/;
const FIGURE = /\$\s?\d|\d\s?percent/;

/** What is said to a question whose names were understood; with the addresses it rests on. */
function ask(intent: Intent, words: string, entities: Entities = {}, today = TODAY) {
  const answer = answers.find((candidate) => candidate.intent === intent);
  if (!answer) throw new Error(`no answer for ${intent}`);
  const about = { entities, words, path: pathMeant(library.on(today), entities), pointers: 0 };
  const part = aspectOf(answer, about) ?? answer;
  const replies = part.tell(library.on(today), about);
  return {
    text: replies.map(({ text }) => text).join('\n'),
    lead: replies[0]?.text.split('\n')[0] ?? '',
    addresses: replies.flatMap(({ sources = [] }) => sources.map(({ url }) => url)),
    next: (part.next ?? answer.next)(about),
  };
}

const coding: Entities = { path: ['coding'] };
const billing: Entities = { path: ['billing'] };
const ohio = { place: ['OH'] };
const middle = (id: string): string => library.on(TODAY).figure(id)?.text ?? 'not on file';

describe('what a biller earns in Ohio', () => {
  const said = ask('salary', 'what do billers make in ohio', { ...billing, ...ohio });

  test('is the figure for Ohio, dated, and not the one for coders', () => {
    expect(said.lead).toContain(middle('pay.billing.OH.median'));
    expect(said.lead).toContain('May 2025');
    expect(said.text).not.toContain(middle('pay.coding.OH.median'));
  });

  test('says whom it counts, how it stands to the country, and what is not on file', () => {
    expect(said.text).toContain('every industry');
    expect(said.text).toContain(`a little below the US ${middle('pay.billing.us.median')}`);
    expect(said.text).toMatch(/not on file/);
    expect(said.text).toContain('bls.gov/oes');
    expect(said.addresses.length).toBeGreaterThan(0);
  });

  test('is a middle, so starting pay comes from the low end of the country and says so', () => {
    const { text } = ask('salary', 'starting pay for billers in ohio', { ...billing, ...ohio });
    expect(text).toContain(middle('pay.billing.healthcare.p10'));
    expect(text).toMatch(/only the middle is on file/);
  });
});

describe('what a coder earns in Cleveland', () => {
  const words = 'coder pay in cleveland';

  test('is the figure for the area, and more than the one for the state', () => {
    const { lead } = ask('salary', words, { ...coding, ...ohio });
    expect(lead).toContain('Cleveland area');
    expect(lead).toContain(middle('pay.coding.metro.cleveland.median'));
    expect(lead).not.toContain(middle('pay.coding.OH.median'));
    expect(lead).toContain('coders included');
  });

  test('for a biller there is no city figure: that is said first, then the nearest', () => {
    const { lead } = ask('salary', 'and billers in cleveland', { ...billing, ...ohio });
    expect(lead).toMatch(/^I have no city figure for billers. The nearest is Ohio/);
    expect(lead).toContain(middle('pay.billing.OH.median'));
  });

  test('a beginner there is shown the low end of the area', () => {
    const { text } = ask('salary', 'starting pay in cleveland', { ...coding, ...ohio });
    expect(text).toContain(middle('pay.coding.metro.cleveland.p10'));
    expect(text).toContain('low end');
  });

  test('a city of the same name elsewhere is not taken for it', () => {
    const { text } = ask('salary', 'coders in portland maine', { ...coding, place: ['ME'] });
    expect(text).toContain(middle('pay.coding.metro.portland-me.median'));
    expect(text).not.toContain(middle('pay.coding.metro.portland-or.median'));
    const state = ask('salary', 'coders in new york', { ...coding, place: ['NY'] });
    expect(state.lead).toContain(middle('pay.coding.NY.median'));
  });
});

test('two states stand side by side, each with its own figure', () => {
  const { text } = ask('salary', 'ohio or texas', { ...coding, place: ['OH', 'TX'] });
  expect(text).toContain(`Ohio. Coding: ${middle('pay.coding.OH.median')}`);
  expect(text).toContain(`Texas. Coding: ${middle('pay.coding.TX.median')}`);
  expect(text).toContain('May 2025');
});

test('the coder figure is never passed off as coders only', () => {
  for (const entities of [coding, { ...coding, ...ohio }, {}])
    expect(ask('salary', 'what do they make', entities).text).toMatch(
      /coders included|Coders are in that group/,
    );
});

describe('pay with a certificate', () => {
  test('is a survey average with its caveat', () => {
    const { text } = ask('salary', 'cpc salary', { credential: ['CPC'] });
    expect(text).toContain(middle('survey.aapc.2025.cpc'));
    expect(text).toMatch(/no starting wage/);
    expect(text).toMatch(/not all of a gap is the certificate/);
  });

  test('that no survey knows is said to be unknown', () => {
    expect(ask('salary', 'ccs salary', { credential: ['CCS'] }).lead).toMatch(
      /^I have no pay figure for CCS holders/,
    );
  });

  test('still in training (CPC-A) is not the average of veterans', () => {
    const { text } = ask('salary', 'cpc-a pay', { credential: ['CPC-A'] });
    expect(text).toMatch(/^I have no pay figure for CPC-A holders/);
    expect(text).not.toContain(middle('survey.aapc.2025.cpc'));
    expect(text).toContain(middle('pay.coding.us.p10'));
  });
});

test('“do they really earn 40 to 60 thousand” is checked, with what beginners get', () => {
  const { text } = ask('salary', 'do they really earn 40 to 60 thousand');
  expect(text).toMatch(/is fair/);
  expect(text).toContain(middle('pay.coding.us.median'));
  expect(text).toContain(middle('pay.coding.us.p10'));
});

test('pay for work at home is not on file, and that comes first', () => {
  expect(ask('salary', 'what do remote coders make', coding).lead).toMatch(
    /^I have nothing on what remote work pays/,
  );
});

test.each([
  ['what do coders make in puerto rico', 'Puerto Rico'],
  ['starting pay for coders in guam', 'Guam'],
])('“%s” asks of a place that is not on file: that comes first, then the country', (words, place) => {
  const said = ask('salary', words, coding);
  expect(said.lead).toMatch(`I have no figure for ${place}`);
  expect(said.text).toContain(middle('pay.coding.us.median'));
  expect(said.text).not.toContain('overtime');
});

describe('years later', () => {
  test.each([
    ['salary', 'what do billers make in ohio', { ...billing, ...ohio }],
    ['salary', 'coders in cleveland', { ...coding, ...ohio }],
    ['salary', 'ohio or texas', { ...coding, place: ['OH', 'TX'] }],
    ['salary', 'starting pay', coding],
    ['salary', 'an hour', billing],
    ['salary', 'which states pay most', coding],
    ['salary', 'do hospitals pay more', billing],
    ['salary', 'is the money good', coding],
    ['salary', 'cpc salary', { credential: ['CPC'] }],
    ['certification', 'cpc exam fee', { credential: ['CPC'] }],
    ['outlook', 'is it worth it', coding],
  ] as const)(
    '%s, “%s”: no amount of money is spoken, the direction and where to look remain',
    (intent, words, named) => {
      const entities = JSON.parse(JSON.stringify(named)) as Entities;
      expect(ask(intent, words, entities).text).toMatch(MONEY);
      const late = ask(intent, words, entities, YEARS_LATER);
      const undated = /undated page says \$[\d,]+|\$[\d,]+ \(undated\)/g;
      expect(late.text.replace(undated, '')).not.toMatch(MONEY);
      expect(late.text.length).toBeGreaterThan(40);
      expect(late.addresses.length).toBeGreaterThan(0);
    },
  );

  test('the projections keep their direction and lose their numbers', () => {
    const { text } = ask('outlook', 'job outlook', coding, YEARS_LATER);
    expect(text).toMatch(/grow faster than most/);
    expect(text).toContain('bls.gov');
    expect(text).not.toMatch(FIGURE);
  });
});

describe('what the CPC costs', () => {
  const { text } = ask('certification', 'cpc exam fee', { credential: ['CPC'] });

  test('is a range, because sources disagree, and is to be confirmed before paying', () => {
    expect(text).toMatch(/sources disagree/i);
    expect(text).toContain(middle('fee.CPC.one'));
    expect(text).toMatch(/confirm on aapc\.com before you pay/i);
  });

  test('comes with membership, books, course and retake', () => {
    expect(text).toContain(middle('fee.AAPC.membership').replace(' a year', ''));
    expect(text).toMatch(/membership, books, course, retake/);
  });
});

test('a price that is not on file is said to be missing, not filled in', () => {
  for (const id of ['CIC', 'CRC', 'RHIA', 'CPMA']) {
    const { lead } = ask('certification', 'how much does it cost', { credential: [id] });
    expect(lead).toMatch(new RegExp(`^I have no exam price on file for the ${id}`));
  }
  expect(ask('certification', 'what is it', { credential: ['CRCS'] }).lead).toMatch(/only by name/);
});

describe('dropping the A', () => {
  const { text } = ask('certification', 'how do i get rid of the a', { credential: ['CPC-A'] });

  test('has three ways, one of them without waiting', () => {
    expect(text).toMatch(/Three ways/);
    expect(text).toContain('Practicode');
    expect(text).toMatch(/no wait/);
  });

  test('counts earlier work and externships with a letter', () => {
    expect(text).toMatch(/externships/);
    expect(text).toMatch(/letter/);
  });
});

describe('a school wants 18000', () => {
  const { lead, text, next } = ask(
    'education',
    'a school wants 18000 for a coding program is that normal',
    coding,
  );

  test('gets no verdict, the one price on file, and why that settles nothing', () => {
    expect(lead).toContain(middle('tuition.course.undated'));
    expect(lead).toMatch(/single undated page/);
    expect(lead).toMatch(/can't call another price normal or not/);
    expect(text).not.toMatch(/18|scam|rip|too much|overpriced/i);
  });

  test('gets what can stand beside it and what to check before signing', () => {
    expect(text).toContain(middle('tuition.two-year.us'));
    expect(text).toMatch(/accreditation/);
    expect(text).toMatch(/exam fee, books, membership and retake/);
    expect(text).toMatch(/refund/);
    expect(next).toContain('How do I pay for training?');
  });

  test.each([
    'they want 15,000 for a 9 month program',
    'tech school says 12 grand',
    'is $4,500 a fair price for a course',
  ])('“%s” is heard as an offer too', (words) => {
    expect(ask('education', words).lead).toMatch(/can't call another price normal or not/);
  });

  test('one’s own savings are not an offer', () => {
    expect(ask('education', 'i have 800 dollars, can i get trained').lead).not.toMatch(/Before you sign/);
  });
});

test('worth it means money back: price in, a beginner’s pay out, and the survey with its caveat', () => {
  const { text } = ask('outlook', 'is it worth it with a cpc in ohio', { ...ohio, credential: ['CPC'] });
  expect(text).toContain(middle('fee.CPC.one'));
  expect(text).toContain(middle('pay.coding.OH.p10'));
  expect(text).toContain(middle('survey.aapc.2025.uncertified'));
  expect(text).not.toMatch(/7\.1 percent/);
});
