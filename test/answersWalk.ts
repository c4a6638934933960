import { answers } from '../dialogs';
import { intentFiles } from '../intents';
import type { About, Answer, AspectAnswer } from '../src/conversation/answer';
import { pathMeant } from '../src/conversation/answer';
import type { Circumstances } from '../src/conversation/circumstances';
import type { Entities } from '../src/conversation/intent';
import type { Reply } from '../src/conversation/reply';
import { aspectOf } from '../src/conversation/scene';
import { loadKnowledge } from '../src/knowledge/knowledge';
import { reckoningWith } from './reckoning';

/** A walk through every answer the advisor can give: each aspect, each entity, each phrase that people use, all kinds of own numbers. */

export const library = loadKnowledge();
/** Own numbers of people with little, some and more of it. */
export const TOLD: readonly Circumstances[] = [
  { dollars: { low: 60, high: 60 } },
  { dollars: { low: 500, high: 500 }, hoursAWeek: { low: 4, high: 6, evenings: 2 } },
  { dollars: { low: 2000, high: 3000 }, months: { low: 6, high: 6 } },
  { dollars: { low: 20_000, high: 20_000 }, coursePrice: { low: 25_000, high: 25_000 } },
  { hoursAWeek: { low: 6, high: 6 } },
  { hoursAWeek: { low: 40, high: 40 } },
  { months: { low: 3, high: 3 } },
  { coursePrice: { low: 3000, high: 3000 } },
  { wageNow: { low: 9, high: 9, per: 'hour' } },
  { wageNow: { low: 18.5, high: 18.5, per: 'hour' }, coursePrice: { low: 900, high: 900 } },
  { wageNow: { low: 5000, high: 5000, per: 'month' } },
  { wageNow: { low: 31_000, high: 33_000, per: 'year' } },
];

export const reckoned = reckoningWith(library.on('2026-11-24'), TOLD);
export const { know } = reckoned;
const { credentials, places } = know.vocabulary;

export const PATHS: readonly Entities[] = [
  {},
  { path: ['coding'] },
  { path: ['billing'] },
  { path: ['coding', 'billing'] },
];
const NAMED: readonly Entities[] = [
  {},
  ...credentials.map(({ id }) => ({ credential: [id] })),
  ...places.map(({ code }) => ({ place: [code] })),
  { credential: ['CPC', 'CPB'] },
  { credential: ['CCS', 'CBCS', 'CCA'] },
  { place: ['OH', 'TX'] },
  { experience: 'none' },
  { experience: '10 years' },
];
const ENTITIES = PATHS.flatMap((path) => NAMED.map((named): Entities => ({ ...path, ...named })));

export const about = (entities: Entities, words = '', more: Partial<About> = {}): About => ({
  entities,
  words,
  path: pathMeant(know, entities),
  pointers: 0,
  ...more,
});

export interface Spoken {
  readonly where: string;
  readonly about: About;
  readonly replies: readonly Reply[];
  readonly next: readonly string[];
}

const speak = (answer: Answer, aspect: AspectAnswer | undefined, asked: About): Spoken => ({
  where: `${answer.intent}, ${aspect?.name ?? 'in general'}, ${JSON.stringify(asked.entities)} “${asked.words}”`,
  about: asked,
  replies: (aspect ?? answer).tell(know, asked),
  next: (aspect?.next ?? answer.next)(asked),
});

/** Every aspect with every entity; an aspect that asks for an entity is walked only with it. */
function everyAspect(answer: Answer): Spoken[] {
  return ENTITIES.flatMap((entities) => {
    const asked = about(entities);
    const open = (answer.aspects ?? []).filter(({ when }) => when instanceof RegExp || when(asked));
    return [speak(answer, undefined, asked), ...open.map((aspect) => speak(answer, aspect, asked))];
  });
}

/** Everything that reckons, with all kinds of own numbers, as the conversation would answer it. */
const everyNumber = (answer: Answer): Spoken[] =>
  ENTITIES.filter(({ place }) => !place || place.includes('OH')).flatMap((entities) =>
    TOLD.flatMap((told) => {
      const asked = about(entities, '', { circumstances: told, told });
      const aspect = aspectOf(answer, asked);
      return answer.reckons ? [speak(answer, aspect, asked)] : [];
    }),
  );

const FILLED: Readonly<Record<string, string>> = {
  '{path}': 'coding',
  '{person}': 'coder',
  '{credential}': 'cpc',
  '{state}': 'ohio',
  '{city}': 'dallas',
};

const NAMES = { coding: /\bcod(ing|ers?)\b/, billing: /\bbill(ing|ers?)\b/ };

/** Every phrase that we know people to use, answered as the conversation would answer it. */
function everyPhrase(answer: Answer): Spoken[] {
  const file = intentFiles.find(({ intent }) => intent === answer.intent);
  const phrases = [...(file?.examples ?? []), ...(file?.heldOut ?? [])];
  return phrases.flatMap((phrase) => {
    const words = phrase.toLowerCase().replace(/\{\w+\}/g, (slot) => FILLED[slot] ?? '');
    const path = (['coding', 'billing'] as const).filter((one) => NAMES[one].test(words));
    return (path.length > 0 ? [{ path: [...path] }] : PATHS).map((entities) => {
      const asked = about(entities, words);
      return speak(answer, aspectOf(answer, asked), asked);
    });
  });
}

export const spoken = answers.flatMap((answer) => [
  ...everyAspect(answer),
  ...everyPhrase(answer),
  ...everyNumber(answer),
]);
