import type { Knowledge } from '../knowledge/types';
import { bare } from './pick';
import type { Parts } from './scene';

/** What somebody may mean who has typed a part of it. */

/** A question that is put for the person, and what its answer is called. */
export interface Query {
  readonly words: string;
  readonly title?: string;
}

export const asTitled = (label: string): Query => ({ words: label, title: label });

const SHORTEST_PREFIX = 3;
/** Words that say nothing of what is looked for. */
const SMALL = new Set('a an the in of for to and or is are do does i my what how which who'.split(' '));
/** Questions that follow on another one, open a talk, or lead elsewhere. */
const NOT_ALONE = /^(and|what about|try|start over|talk to|tell me)\b| {2}|\b(there|my state)\b/i;

/** Next steps of every answer: questions that are surely understood, for whoever has typed a part of one. */
export function questionsOf({ answers, dialogs }: Parts): string[] {
  const invites = new Set(dialogs.map(({ invite }) => invite));
  const abouts = ([undefined, 'coding', 'billing'] as const).map((path) => ({
    ...{ path, words: '', pointers: 0 },
    entities: path ? { path: [path] } : {},
  }));
  const labels = answers.flatMap((answer) =>
    [answer, ...(answer.aspects ?? [])].flatMap(({ next }) => abouts.flatMap((about) => next?.(about) ?? [])),
  );
  return [...new Set(labels)].filter((label) => !invites.has(label) && !NOT_ALONE.test(label));
}

/** The questions in which every word that was typed begins a word. */
export function begun(questions: readonly string[], typed: string): string[] {
  const words = bare(typed).split(' ').filter((word) => word !== '' && !SMALL.has(word)); // prettier-ignore
  if (words.length === 0 || words.every((word) => word.length < 2)) return [];
  return questions.filter((question) => {
    const said = bare(question).split(' ');
    return words.every((word) => said.some((other) => other.startsWith(word)));
  });
}

/** "Certified" begins most names, and is asked of all of them. */
const LEAST_OF_A_NAME = 'certified'.length;

const compact = (name: string): string => name.toLowerCase().replace(/[^a-z\d]/g, '');

/** Credentials whose letters or name begin so; the very one first. */
export function credentialsBegun(know: Knowledge, typed: string): Query[] {
  const start = compact(typed);
  if (start.length < 2) return [];
  return know
    .credentials()
    .filter(
      ({ id, name }) =>
        compact(id).startsWith(start) || (start.length > LEAST_OF_A_NAME && compact(name).startsWith(start)),
    )
    .sort((one, other) => compact(one.id).length - compact(other.id).length)
    .map(({ id, name }) => ({
      words: `What is the ${id}?`,
      title: /^[A-Z]+(-[A-Z])?$/.test(id) ? `${id}: ${name}` : name,
    }));
}

/** Codes that are taken for a word, unless they are written as a code. */
const WORDS_LIKE_CODES = new Set(['hi', 'in', 'or', 'me', 'ok']);
const BEFORE_PLACE = /^(.*\b(?:in|for|near|from|of) )(.+)$/i;

/** Places by their beginning, behind what is asked of them: "pay in geo". Alone, a place stands for what is earned there. */
export function placesBegun(parts: Parts, know: Knowledge, typed: string): Query[] {
  const [, lead, start = typed] = BEFORE_PLACE.exec(typed) ?? [];
  const word = start.trim().toLowerCase();
  const isCode = lead === undefined && word.length === 2 && !WORDS_LIKE_CODES.has(start);
  const { places } = know.vocabulary;
  const named = places.filter(({ code, name }) =>
    isCode
      ? code === start.trim().toUpperCase()
      : word.length >= SHORTEST_PREFIX && name.toLowerCase().startsWith(word),
  );
  return named.map(({ name }) =>
    lead === undefined
      ? { words: parts.phrases.lookUp.payIn(name), title: parts.phrases.lookUp.payIn(name) }
      : { words: `${lead}${name}` },
  );
}
