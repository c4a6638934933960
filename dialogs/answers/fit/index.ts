import type { About, Answer, AspectAnswer } from '../../../src/conversation/answer';
import type { Need } from '../../../src/conversation/need';
import { tell } from '../../../src/conversation/reply';
import { circumstances } from './circumstances';
import { health } from './health';
import { record } from './record';
import { sensitive } from './sensitive';
import { temperament } from './temperament';

/** Which of them answers what a message tells of the person's own needs. */
const OF_NEED: Readonly<Record<string, Need>> = {
  ...{ 'a record': 'record', 'leave to work': 'leave', language: 'language', hardship: 'hardship' },
  ...{ hearing: 'phone', sight: 'sight', 'mind and attention': 'mind', body: 'body' },
  ...{ family: 'family', 'no diploma': 'diploma', 'care work': 'clinician' },
};

const meets = ({ when }: AspectAnswer, about: About): boolean =>
  when instanceof RegExp ? when.test(about.words) : when(about);

/** A need that was told decides, whatever other subject its words touch ("a 2 year old" is no age of one's own). */
const byNeed = (aspect: AspectAnswer): AspectAnswer['when'] => {
  const need = OF_NEED[aspect.name];
  return (about) => {
    const told = about.told?.needs ?? [];
    if (told.length === 0 || aspect.name === 'pregnancy') return meets(aspect, about);
    return need !== undefined && told.includes(need);
  };
};

/** A record, illness, age, origin, family: answered in the middle of a talk too. */
const ownLot = [
  ...[record, ...sensitive].map((aspect) => ({ ...aspect, ofOwnLot: 'anywhere' as const })),
  ...[...health, ...circumstances].map((aspect) => ({ ...aspect, ofOwnLot: 'in a talk' as const })),
].map((aspect): AspectAnswer => ({ ...aspect, when: byNeed(aspect) }));

/** Which suits whom. Without an aspect the guided talk opens; `tell` speaks only inside another talk. */
export const fit: Answer = {
  intent: 'fit',
  label: 'Which path suits me',
  aspects: [...ownLot, ...temperament],
  tell: (know) => [tell`${know.say('a4')} Your answers to the questions show more than a rule of thumb.`],
  next: () => ['Compare coding and billing', 'What does a coder do all day?'],
};
