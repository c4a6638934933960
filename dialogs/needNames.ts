import type { Need } from '../src/conversation/need';

/** What people told of themselves, as it is named to them. */
const NAMES: Readonly<Record<Need, string>> = {
  record: 'your record',
  leave: 'your leave to work',
  language: 'your English',
  family: 'your family',
  phone: 'the phone being hard for you',
  sight: 'your sight',
  mind: 'what you need at an exam',
  body: 'what your body needs',
  diploma: 'the missing diploma',
  degree: 'your degree',
  clinician: 'your work as a clinician',
  hardship: 'how hard things are just now',
};

/** In a word or two, where they stand in a list. */
const BRIEF: Readonly<Partial<Record<Need, string>>> = {
  ...{ language: 'English', family: 'family', phone: 'phone', sight: 'sight', degree: 'degree' },
  ...{ clinician: 'CDI', hardship: 'hardship', mind: 'exam needs', body: 'exam needs' },
};
export const inBrief = (needs: readonly Need[]): string[] => [
  ...new Set(needs.flatMap((need) => BRIEF[need] ?? [])),
];

/** Several of them in one phrase. */
export function needNames(needs: readonly Need[]): string {
  const names = needs.map((need) => NAMES[need]);
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' and ');
}
