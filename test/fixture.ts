import { loadKnowledge } from '../src/knowledge/knowledge';
import type { Knowledge } from '../src/knowledge/types';

/**
 * A tiny invented knowledge, so that tests of the machinery do not break when a real figure changes. Nothing in it is
 * true. Each call gives a fresh copy, so that a test may spoil one entry.
 */
export const fixtureFiles = () => ({
  'sources.json': {
    about: 'Invented sources.',
    sources: {
      guild: {
        title: 'Guild tables',
        publisher: 'The Guild',
        url: 'https://guild.example/tables',
        asOf: '2025-05',
        kind: 'primary',
      },
      gazette: {
        title: 'Village gazette',
        publisher: 'The Gazette',
        url: 'https://gazette.example',
        kind: 'secondary',
      },
    },
  },
  'purses.json': {
    about: 'What the guild pays, in invented money.',
    recheckBy: '2027-06-30',
    measures: [
      { figures: ['purse.'], series: 'Guild tables May 2025', measured: 'Scribes of the guild.' },
      { figures: ['purse.old-tale'], series: 'village tales', measured: 'Nobody.' },
      { figures: ['exam.QUILL.'], series: 'quill exam fees', measured: 'What the guild asks.' },
    ],
    figures: [
      {
        id: 'purse.coding',
        low: 2000,
        unit: 'USD/year',
        asOf: '2025-05',
        shelf: 'official',
        sources: ['guild'],
      },
      {
        id: 'exam.QUILL.fee',
        low: 30,
        high: 40,
        unit: 'USD',
        asOf: '2026-02',
        shelf: 'fee',
        sources: ['gazette'],
      },
      {
        id: 'purse.old-tale',
        low: 7,
        unit: 'percent',
        asOf: 'undated',
        shelf: 'record',
        sources: ['gazette'],
      },
    ],
    tables: [
      {
        ids: ['purse.{series}.{row}.{measure}'],
        unit: 'USD/year',
        asOf: '2025-05',
        shelf: 'official',
        places: 'state',
        sources: { coding: ['guild'] },
        rows: [{ id: 'OH', name: 'Ohio', series: { coding: { median: 1900 } } }],
      },
    ],
    facts: [
      {
        id: 'purse',
        topic: 'purses',
        path: 'coding',
        kind: 'fact',
        text: 'A scribe earns {purse.coding} ({purse.coding@when}).',
        whenStale: 'A scribe earns well; the guild has the newest tables.',
        sources: ['gazette'],
      },
      {
        id: 'quill',
        topic: 'purses',
        kind: 'fact',
        text: 'The quill exam costs {exam.QUILL.fee}.',
        whenStale: 'The quill exam costs a little; ask the guild.',
        sources: ['gazette'],
      },
      {
        id: 'tale',
        topic: 'purses',
        path: 'billing',
        kind: 'fact',
        text: 'An undated tale says {purse.old-tale}.',
        whenStale: 'An undated tale says little.',
        sources: ['gazette'],
      },
      {
        id: 'rest',
        topic: 'advice',
        kind: 'advice',
        text: 'Sharpen your quill before ICD-10.',
        sources: [] as string[],
      },
    ],
    credentials: [
      {
        id: 'QUILL',
        name: 'Master of Quills',
        issuer: 'The Guild',
        path: 'coding',
        level: 'entry',
        spellings: ['quill'],
        fields: { fee: 'quill' },
      },
    ],
    programs: [
      {
        id: 'oh-school',
        state: 'OH',
        name: 'School of Quills',
        what: 'training',
        text: 'The School of Quills teaches scribes; it asks {exam.QUILL.fee} for the exam',
        sources: ['gazette'],
        asOf: '2026-02',
      },
    ],
    comparisons: [
      {
        aspect: 'pay',
        title: 'Purses',
        rows: [
          {
            label: 'Purse',
            whenStale: { coding: 'A fair purse', billing: 'One purse' },
            coding: '{purse.coding} ({purse.coding@when})',
            billing: 'One purse',
            sources: ['gazette'],
          },
        ],
      },
    ],
  },
});

/** The invented knowledge as it may be spoken on a day. */
export const fixtureKnowledge = (today = '2026-11-24'): Knowledge => loadKnowledge(fixtureFiles()).on(today);
