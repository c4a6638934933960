import type { Entities } from '../conversation/intent';
import type { Vocabulary } from '../knowledge/types';
import type { Share } from './quality';
import { mistyped } from './typos';

type Names = readonly (readonly [string, string])[];

/** A kind of text made by filling names into sentences. Each name takes every sentence's turn. */
interface Kind {
  readonly name: string;
  readonly slot: 'place' | 'credential';
  readonly frames: readonly string[];
  /** The name as written, and what it stands for. */
  readonly names: Names;
  readonly slips?: boolean;
}

const PLACE_FRAMES = [
  'what do coders make in {}',
  'biller pay {}',
  'schools near {} for medical billing',
  'i live in {} and want to work from home',
  'moving to {} next year. what would i earn as a coder?',
  'is the money better in {} than where i am',
];
/** A code in small letters is told from a word only by what stands around it. */
const CODE_FRAMES = ['what do coders make in {}', 'biller salary in {}', 'coder pay {}', 'jobs in {}'];
const CREDENTIAL_FRAMES = [
  'what is the {}',
  '{} exam fee',
  'is the {} hard to pass',
  'how long does it take to get my {} while working',
  'do i need school before the {}? or can i just sit for it',
  'will a {} get me more money',
];

/** Sentences that name no place and no credential, though parts of them look so. */
const NAMELESS = [
  'is it for me or not',
  'ok hi, can i ask you something',
  'oh ok, in or out then',
  'tell me about the pay or the hours',
  'i was an ma for six years',
  'does the va pay for school',
  'i like reading charts at home on my mobile',
  'what is a cpt code',
  'is the icd book needed',
  'my co worker said her md codes his own visits',
  'as a mom of two i want to be at home',
  'hi there, so what do you do',
];

function kindsOf({ places, metros, credentials }: Vocabulary): Kind[] {
  const states = places.map(({ name, code }) => [name, code] as const);
  const cities = metros
    .map(({ name, state }) => [(name.split(/[-/,]/)[0] ?? name).trim(), state] as const)
    .filter(([city], _, all) => isOneCity(city, states, all));
  const ids = credentials.map(({ id }) => [id, id] as const);
  const lower = (names: Names): Names => names.map(([name, id]) => [name.toLowerCase(), id]);
  const spelled = credentials.flatMap(({ id, spellings }) =>
    spellings.filter((spelling) => spelling.includes(' ')).map((spelling) => [spelling, id] as const),
  );
  const codes = places.map(({ code }) => [code, code] as const);
  const place = { slot: 'place', frames: PLACE_FRAMES } as const;
  const credential = { slot: 'credential', frames: CREDENTIAL_FRAMES } as const;
  return [
    { ...place, name: 'places: states by name', names: lower(states) },
    { ...place, name: 'places: the same with slips of the keyboard', names: lower(states), slips: true },
    { ...place, name: 'places: states by code in capitals', names: codes },
    { ...place, frames: CODE_FRAMES, name: 'places: states by code in small letters', names: lower(codes) },
    { ...place, name: 'places: cities', names: lower(cities) },
    { ...credential, name: 'credentials: by short name', names: lower(ids) },
    {
      ...credential,
      name: 'credentials: dotted',
      names: ids
        .filter(([id]) => /^[A-Z]+$/.test(id))
        .map(([name, id]) => [name.replaceAll(/./g, '$&.'), id]),
    },
    { ...credential, name: 'credentials: spelled out', names: lower(spelled) },
    {
      ...credential,
      name: 'credentials: spelled out, with slips of the keyboard',
      names: lower(spelled),
      slips: true,
    },
  ];
}

/** "Portland" is two cities and "Washington" a state as well: by name alone nobody could tell. */
const isOneCity = (city: string, states: Names, cities: Names): boolean =>
  !states.some(([name]) => name === city) && cities.filter(([name]) => name === city).length === 1;

/**
 * How often names are found exactly, on texts made from every state, code, city and credential on file.
 * @param named the entities of a message
 */
export function nameShares(vocabulary: Vocabulary, named: (text: string) => Entities): Share[] {
  const exact = (text: string, slot: Kind['slot'], id: string): boolean =>
    (named(text)[slot] ?? []).join() === id;
  const shares = kindsOf(vocabulary).map(({ name, slot, frames, names, slips }) => {
    const texts = names.flatMap(([written, id]) =>
      frames.map((frame) => ({ id, text: frame.replace('{}', written) })),
    );
    const hits = texts.filter(({ id, text }, i) => exact(slips ? mistyped(text, i) : text, slot, id));
    return { name, hits: hits.length, of: texts.length };
  });
  const nameless = NAMELESS.filter((text) => {
    const { place = [], credential = [] } = named(text);
    return place.length + credential.length === 0;
  });
  return [...shares, { name: 'none found where none is named', hits: nameless.length, of: NAMELESS.length }];
}
