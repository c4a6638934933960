import type { Route } from '../../src/advice/plan';
import type { Need } from '../../src/conversation/need';
import type { Knowledge, Said } from '../../src/knowledge/types';
import { ours } from '../answers/wording';

/** What somebody told that changes no step, but how the steps are taken; each rests on the facts named beside it. */
interface Note {
  readonly says: (route: Route) => string;
  readonly facts: readonly string[];
}

const bySide =
  (coding: string, billing: string, open = '') =>
  ({ start }: Route): string =>
    start === 'coding' ? coding : start === 'billing' ? billing : open;

/** Where no exam is planned yet, what it can be made to fit is said beside the steps. */
const ofExam = (need: Need): Note => ({
  says: ({ steps }) =>
    steps.some(({ id }) => id === 'exam-needs') ? '' : 'An exam can be made to fit you: ask before you book.',
  facts: need === 'mind' ? ['pa-di1', 'pa-di2'] : ['pa-di1', 'pa-di2', 'pa-di6'],
});

const NOTES: Partial<Record<Need, Note>> = {
  mind: ofExam('mind'),
  body: ofExam('body'),
  clinician: {
    says: () => 'Ask about documentation (CDI) work first: it suits clinicians.',
    facts: ['cert.cdip.suits', 'term.cdi'],
  },
  hardship: {
    says: () => 'Ask the Job Center what else it helps with: some do more than training.',
    facts: ['pa-pay7', 'job-centers'],
  },
  family: {
    says: () => 'Ask for flexible hours: you can’t mind children in paid hours, at home either.',
    facts: ['pa-ch4', 'pa-ch1'],
  },
  language: {
    says: bySide(
      'Coding is reading English all day: practice on job ads.',
      'Billing is English on the phone: practice that first.',
      'Coding is reading English, billing is speaking it: lean on your stronger side.',
    ),
    facts: ['pa-dif5', 'job-centers'],
  },
  phone: {
    says: bySide(
      'Coding needs little phone work.',
      'Billing lives on the phone: ask about relay and insurers’ websites.',
      'Coding needs little phone work, billing much.',
    ),
    facts: ['pa-di5'],
  },
  sight: {
    says: () => 'See the software before you pay: not all of it works with a screen reader.',
    facts: ['pa-di4'],
  },
  degree: { says: () => 'You need no further degree for this.', facts: ['e-entry-c', 'e-entry-b'] },
};

const noteOf = (need: Need, route: Route): string => NOTES[need]?.says(route) ?? '';

/** What a plan minds by a note, newest first; the rest has a step of its own. */
export const notedNeeds = (route: Route): { readonly need: Need; readonly note: string }[] =>
  route.needs
    .map((need) => ({ need, note: noteOf(need, route) }))
    .filter(({ note }, i, all) => note !== '' && all.findIndex((other) => other.note === note) === i);

/** What is on file about all that was told. */
export const needFacts = (know: Knowledge, { needs, path }: Route): Said[] =>
  path === 'none'
    ? []
    : [...new Set(needs.flatMap((need) => NOTES[need]?.facts ?? []))].map((id) => ours(know.say(id)));
