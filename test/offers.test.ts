import { readOffer, SCHOOL_CLAIMS } from '../src/advice/advertisement';
import { JOB_CLAIMS, readJobOffer } from '../src/advice/jobOffer';
import { recognise } from '../src/advice/pasted';
import {
  BAD_JOBS,
  BAD_SCHOOLS,
  HONEST_JOBS,
  HONEST_SCHOOLS,
  JOB_RULES,
  SCHOOL_RULES,
} from './advertisements';
import { soon } from './soon';

const TOP_HOURLY = 50;
const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);

const schools = [...HONEST_SCHOOLS, ...BAD_SCHOOLS];
const jobs = [...HONEST_JOBS, ...BAD_JOBS];

test('there are enough examples, honest and bad', () => {
  expect(schools.length + jobs.length).toBeGreaterThanOrEqual(25);
});

test.each(schools.map((ad) => [ad.name, ad] as const))(
  'a school: %s',
  (_name, { text, warnings, missing }) => {
    const reading = readOffer(text);
    expect(ids(reading.warnings)).toEqual(warnings);
    expect(reading.missing).toEqual(missing);
  },
);

test.each(jobs.map((ad) => [ad.name, ad] as const))('a job: %s', (_name, { text, warnings }) => {
  expect(ids(readJobOffer(text, TOP_HOURLY).warnings)).toEqual(warnings);
});

test.each(SCHOOL_RULES)('%s is seen in “%s”, and not in “%s”', (rule, breaks, near) => {
  expect(ids(readOffer(breaks).warnings)).toContain(rule);
  expect(ids(readOffer(near).warnings)).toEqual([]);
});

test.each(JOB_RULES)('%s is seen in “%s”, and not in “%s”', (rule, breaks, near) => {
  expect(ids(readJobOffer(breaks, TOP_HOURLY).warnings)).toContain(rule);
  expect(ids(readJobOffer(near, TOP_HOURLY).warnings)).toEqual([]);
});

test('every rule has words that break it and words that only come near', () => {
  expect([...new Set(SCHOOL_RULES.map(([rule]) => rule))].sort()).toEqual([...SCHOOL_CLAIMS].sort());
  expect([...new Set(JOB_RULES.map(([rule]) => rule))].sort()).toEqual([...JOB_CLAIMS].sort());
});

test('quotes are whole words of the text, and short', () => {
  for (const { text } of schools) {
    const said = text.replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
    const { warnings, stated } = readOffer(text);
    for (const { quote } of [...warnings, ...stated]) {
      expect(said).toContain(quote.replace(/ …$/, ''));
      expect(quote.length).toBeLessThanOrEqual(82);
      expect(said).toMatch(
        new RegExp(`(^|\\W)${quote.replace(/ …$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\W|$)`),
      );
    }
  }
});

test('a point is stated, missing or warned of, and never two of these', () => {
  for (const { text } of schools) {
    const { stated, missing } = readOffer(text);
    expect(ids(stated).filter((id) => missing.some((point) => point === id))).toEqual([]);
  }
});

test('an empty offer states nothing and leaves everything out', () => {
  const { stated, missing, warnings } = readOffer('Come and see us.');
  expect([stated, warnings]).toEqual([[], []]);
  expect(missing).toHaveLength(6);
});

test('without a known top wage no wage is called too high', () => {
  expect(ids(readJobOffer('Billing clerk, $95 per hour.', undefined).warnings)).toEqual([]);
});

/** Milliseconds that so many characters of it take to be read, undisturbed. */
function effort(words: string, length: number): number {
  const text = words.repeat(length).slice(0, length);
  const tries = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    readOffer(text);
    readJobOffer(text, TOP_HOURLY);
    return performance.now() - begun;
  });
  return Math.min(...tries);
}

test.each([
  ...[
    'Our graduates earn a good salary and we place students. ',
    'graduates students placed ',
    'nearly all ',
  ],
  ...['guarantee you ', 'pay deposit ', 'seats spots ', 'become a certified ', 'exam pass ', 'decide sign '],
  ...['earn $ ', '100 % ', '9', 'a', ' '],
])('four times as much of “%s” takes some four times the work, not sixteen', async (words) => {
  await soon(() => {
    expect(effort(words, 8000)).toBeLessThan(10 * effort(words, 2000));
  });
});

describe('what was pasted', () => {
  test.each(schools.map(({ name, text }) => [name, text] as const))('a school’s offer: %s', (_name, text) => {
    expect(recognise(text)?.kind).toBe('school');
  });

  test.each(jobs.map(({ name, text }) => [name, text] as const))('a job offer: %s', (_name, text) => {
    expect(recognise(text)?.kind).toBe('job');
  });

  test('few are so plain that it has to be asked about', () => {
    const asked = [...schools, ...jobs].filter(({ text }) => !recognise(text)?.sure);
    expect(asked.length / (schools.length + jobs.length)).toBeLessThan(0.1);
  });

  test.each([
    'I am a single mom and I found a school that wants $9,000 for ten months, they say placement is great and there is a payment plan. Should I sign, or look for a job first?',
    'My sister took an accredited program, paid tuition with a loan, passed the CPC and still has no job. I do not want to end like her, so what should I do?',
    'how long is the training and what does the tuition include at a community college, and do they have payment plans for people like me',
    'I was hired as a billing clerk, full-time at $18 an hour, and my manager wants me to get certified. Which exam should I take, and who pays?',
    'is it true that no experience is needed and that you can work from home right after the course',
    'Compare coding and billing for me please, with pay, training time, job outlook and working from home in Ohio',
  ])('a story or a question is none: %s', (message) => {
    expect(recognise(message)).toBeUndefined();
  });

  test.each([
    [
      'They sent me this: enrollment is open and tuition is due when the class starts in fall. I wonder what I make of it.',
      'school',
    ],
    [
      'Our school begins again in fall and the course is open to all; tuition stays as it was, and you are welcome to come by and ask.',
      'school',
    ],
  ] as const)('with few signs it is asked about: %s', (message, kind) => {
    expect(recognise(message)).toEqual({ kind, sure: false });
  });
});
