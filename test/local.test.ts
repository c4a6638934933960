import { answers } from '../dialogs';
import type { Intent } from '../src/conversation/intent';
import { dataFiles } from '../src/knowledge/data';
import { loadKnowledge } from '../src/knowledge/knowledge';

/** Local programs: spoken where a place is asked for, once somebody has put one on file. */

const day = '2026-11-24';

/** The real data with two invented programs of Ohio. */
const withPrograms = loadKnowledge({
  ...dataFiles,
  'local.json': {
    about: 'Invented programs.',
    recheckBy: '2027-06-30',
    programs: [
      { id: 'oh-course', state: 'OH', name: 'Invented College', what: 'training', text: 'Invented College in Dayton teaches billing in the evening', sources: ['aapc-billing'], asOf: '2026-10' },
      { id: 'oh-fund', state: 'OH', name: 'Invented Fund', what: 'help', text: 'The Invented Fund pays exam fees for people out of work', sources: ['aapc-billing'], asOf: '2026-10' },
    ],
  },
}); // prettier-ignore

const said = (
  intent: Intent,
  place: readonly string[],
  library = withPrograms,
  today = day,
  path?: 'coding' | 'billing',
): string => {
  const answer = answers.find((candidate) => candidate.intent === intent);
  const about = { entities: { place: [...place] }, words: '', path, pointers: 0 };
  const part = answer?.aspects?.find(({ name }) => name === 'near a place') ?? answer;
  return (
    part
      ?.tell(library.on(today), about)
      .map(({ text }) => text)
      .join('\n') ?? ''
  );
};

test('asked for schools in a state, what is on file there is said first, with its date', () => {
  expect(said('education', ['OH'])).toMatch(
    /^What I have on file in Ohio, which is not all there is, and none of it recommended:\n• Invented College in Dayton teaches billing in the evening \(October 2026\)\n• The Invented Fund pays exam fees/,
  );
});

test('in another state there is none, and that is said', () => {
  expect(said('education', ['TX'])).toMatch(/^I keep no list of schools in Texas, and I recommend none\./);
  expect(said('education', ['OH'], loadKnowledge())).toMatch(/^I keep no list of schools in Ohio/);
});

test.each([undefined, 'coding', 'billing'] as const)(
  'first steps in a state name them too, in five lines at most (%s)',
  (path) => {
    const text = said('getting-started', ['OH'], withPrograms, day, path);
    expect(text).toContain('• Invented College in Dayton');
    expect(text.split('\n• ').length - 1).toBeLessThanOrEqual(5);
    expect(said('getting-started', ['TX'], withPrograms, day, path)).not.toContain('Invented');
  },
);

test('what nobody has looked at for eighteen months is not said', () => {
  expect(said('education', ['OH'], withPrograms, '2028-05-01')).toMatch(/^I keep no list of schools in Ohio/);
});
