import { PAIR_POINTS, PAIRS, PULLS, THRESHOLDS } from '../src/advice/points';
import { shares } from '../src/advice/shares';
import { fitMethod } from '../src/fitMethod';
import { sitePages } from '../src/site/site';
import type { Source } from '../src/knowledge/types';
import type { SiteFacts } from '../src/site/facts';

const survey: Source = {
  id: 'a',
  title: 'A survey that never was',
  publisher: 'Invented Bureau',
  url: 'https://example.org/survey',
  asOf: '2025-05',
};

const facts: SiteFacts = {
  publicUrl: 'https://advice.example.org',
  sources: [survey],
  chapters: [],
  today: '2026-11-24',
  onetAttribution: 'This page includes information from O*NET.',
  fit: fitMethod(),
};

const pageOf = (path: string, changes: Partial<SiteFacts> = {}): string =>
  sitePages({ ...facts, ...changes }).get(path) ?? '';

test('the start page gives the line to paste, with this server in it, to be copied as it stands', () => {
  expect(pageOf('/')).toContain(
    '&lt;script src=&quot;https://advice.example.org/widget.js&quot; defer&gt;&lt;/script&gt;',
  );
});

test.each(['/', '/embed', '/chat', '/preview', '/sources', '/how-fit-works', '/privacy', '/terms'])(
  '%s is a whole page that fetches nothing from elsewhere and runs no script of its own',
  (path) => {
    const page = pageOf(path);
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('<title>');
    const fetched = [...page.matchAll(/<(?:script|img|iframe|source)[^>]*? src="([^"]*)"/g)].map(
      ([, url]) => url,
    );
    expect(
      fetched.filter(
        (url) => url === undefined || !['/widget.js', '/embed.js', '/sources.js', '/preview'].includes(url),
      ),
    ).toEqual([]);
    expect(page).not.toMatch(/<script(?![^>]* src=)/);
    expect(page).not.toMatch(/ on\w+="/);
  },
);

test('every source is listed with its publisher and its date, and links to where it is', () => {
  const page = pageOf('/sources');
  expect(page).toContain('href="https://example.org/survey"');
  expect(page).toContain('Invented Bureau · 2025-05');
  expect(page).toContain('This page includes information from O*NET.');
});

test('first-hand sources stand apart where the register tells them apart', () => {
  const page = pageOf('/sources', {
    sources: [
      { ...survey, kind: 'secondary' },
      { ...survey, id: 'b', title: 'The office itself', kind: 'primary' },
    ],
  });
  expect(page.indexOf('The office itself')).toBeLessThan(page.indexOf('Second-hand and other'));
  expect(page.indexOf('A survey that never was')).toBeGreaterThan(page.indexOf('Second-hand and other'));
});

test('what data says is shown as words: no markup and no address but https gets through', () => {
  const page = pageOf('/sources', {
    sources: [{ ...survey, title: '<b>bold</b>', url: 'javascript:alert(1)' }],
  });
  expect(page).toContain('&lt;b&gt;bold&lt;/b&gt;');
  expect(page).not.toContain('href="javascript');
});

test.each([
  ['help@riverside.example', 'href="mailto:help@riverside.example"'],
  ['https://riverside.example/help', 'href="https://riverside.example/help"'],
  ['555 0100, weekdays', 'Turn to: 555 0100, weekdays.'],
  [undefined, 'has not named a contact'],
])('the privacy page names whom to turn to: %s', (contact, shown) => {
  const page = pageOf('/privacy', { organisation: 'Riverside & Sons', ...(contact && { contact }) });
  expect(page).toContain(shown);
  expect(page).toContain('Riverside &amp; Sons');
});

test('the fit page says that it is no test and whose the limits are', () => {
  const page = pageOf('/how-fit-works');
  expect(page).toContain('not a validated test');
  expect(page).toContain('<strong>ours</strong>');
  expect(page).toMatch(/Eight short questions, one at a time, and three\s+more/);
});

describe('the fit page says what the judging does', () => {
  const words = pageOf('/how-fit-works')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

  test('in its points and limits', () => {
    expect(words).toContain(
      `Much rather this one ${PAIR_POINTS['much-billing']} Rather this one ${PAIR_POINTS.billing}`,
    );
    expect(words).toContain(
      `Pull of −${-THRESHOLDS.neitherPull} or lower, or “neither appeals” ${THRESHOLDS.neitherCount} times`,
    );
    expect(words).toContain(`Lean smaller than ${THRESHOLDS.slight} either way`);
    expect(words).toContain(`from ${THRESHOLDS.clear} on we call it clear`);
    expect(words).toContain(`${THRESHOLDS.contradiction} points or more apart`);
  });

  test('in the O*NET elements of each question', () => {
    const named = [...Object.values(PAIRS), ...Object.values(PULLS)].flatMap((ground) =>
      ground.kind === 'contrast'
        ? [...ground.coding, ...ground.billing]
        : ground.kind === 'shared'
          ? ground.elements
          : [ground.why],
    );
    expect(named.length).toBeGreaterThan(12);
    for (const element of named) expect(words).toContain(element);
  });

  test('in the shares, counted by the judging itself', () => {
    const { patterns, counts, clear } = shares();
    expect(patterns).toBe(194_400);
    expect(words).toContain('There are 194,400 ways');
    for (const count of [...Object.values(counts), clear]) {
      expect(words).toContain(count.toLocaleString('en-US'));
      expect(words).toContain(`${((count / patterns) * 100).toFixed(1)} %`);
    }
  });
});

test('behind a path of a proxy every page and its scripts are found under that path', () => {
  for (const path of ['/', '/embed', '/chat', '/preview', '/sources', '/privacy'])
    for (const [, address] of pageOf(path, { publicUrl: 'https://school.example/advice' }).matchAll(
      /<[^>]* (?:href|src)="(\/[^"]*)"/g,
    ))
      expect(address).toMatch(/^\/advice\//);
  expect(pageOf('/')).toContain('href="/sources"');
});
