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

const NOTES: Partial<Record<Need, Note>> = {
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

const notesFor = ({ needs }: Route): Note[] => needs.flatMap((need) => NOTES[need] ?? []);

/** A line for each, newest first. */
export const needNotes = (route: Route): string[] =>
  notesFor(route)
    .map(({ says }) => says(route))
    .filter((line) => line !== '');

/** What is on file about them. */
export const needFacts = (know: Knowledge, route: Route): Said[] =>
  [...new Set(notesFor(route).flatMap(({ facts }) => facts))].map((id) => ours(know.say(id)));
