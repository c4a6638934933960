import type { Vocabulary } from '../knowledge/types';

/** The language of one intent: `examples` are learned from, `heldOut` only measures, `kinds` sorts an intent's phrases. */
export interface IntentFile {
  readonly intent: string;
  readonly examples: readonly string[];
  readonly heldOut: readonly string[];
  readonly kinds?: Readonly<Record<string, readonly string[]>>;
}

type Fillers = Readonly<Record<string, readonly string[]>>;

const SLOT = /\{(credential|state|city|path|person)\}/g;
/** Copies of a phrase that names a path or its people: one for each path. */
const PATHS: Fillers = { path: ['coding', 'billing'], person: ['coder', 'biller'] };

export function fillersOf(vocabulary: Vocabulary): Fillers {
  return {
    ...PATHS,
    credential: vocabulary.credentials.map(({ id }) => id.toLowerCase()),
    state: vocabulary.places.map(({ name }) => name.toLowerCase()),
    city: vocabulary.metros.map(({ name }) => name.toLowerCase()),
  };
}

/**
 * The phrases that one with slots stands for. The classifier sees credentials and places as marks, so one copy teaches
 * all of them; which one fills it turns with `turn`. A path has two, and both are learned.
 */
export function expand(phrase: string, fillers: Fillers, turn: number): string[] {
  const slots = [...phrase.matchAll(SLOT)].map(([, slot]) => slot ?? '');
  const copies = slots.some((slot) => slot in PATHS) ? 2 : 1;
  return Array.from({ length: copies }, (_, copy) =>
    phrase.replace(SLOT, (_match, slot: string) => {
      const choices = fillers[slot] ?? [];
      const at = slot in PATHS ? copy : turn;
      return choices[at % Math.max(1, choices.length)] ?? slot;
    }),
  );
}
