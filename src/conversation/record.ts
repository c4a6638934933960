import type { Answers, Dialog, Lasting } from './dialog';
import { isChoiceStep } from './dialog';

/**
 * The pocket record: the answers of a talk as one line that a person keeps and pastes again on any day, in any channel.
 * `Crosswalk fit record 1 · 2026-11-24 · D1 C2 P0 · check 7KQ`: the edition of the questions, the day, a letter and the
 * number of the button for each question (0 where it was skipped), and a check by which damage is known.
 */

export type LastingDialog = Dialog & { readonly lasting: Lasting };

/** What a record holds. */
export interface Kept {
  readonly edition: number;
  /** `YYYY-MM-DD`; absent where it cannot be read. */
  readonly day?: string;
  readonly answers: Answers;
  readonly skipped: readonly string[];
}

/** A record as it was pasted. */
export interface Pasted extends Kept {
  /** The check agrees with the rest. */
  readonly sound: boolean;
  /** Questions whose answer cannot be read. Without any, what is damaged cannot be told. */
  readonly unread: readonly string[];
}

/** The answers that a step can have, in the order of its buttons. */
const idsOf = ({ steps, lasting }: LastingDialog, name: string): readonly string[] => {
  const step = steps[name];
  return step && isChoiceStep(step) ? Object.keys(step.choices) : (lasting.further?.[name] ?? []);
};

/** `D1`, `C0`, … in the order of the letters. */
function pairsOf(dialog: LastingDialog, { answers, skipped }: Pick<Kept, 'answers' | 'skipped'>): string[] {
  return Object.entries(dialog.lasting.letters).flatMap(([name, letter]) => {
    const place = idsOf(dialog, name).indexOf(answers[name] ?? '') + 1;
    return place > 0 || skipped.includes(name) ? [`${letter}${place}`] : [];
  });
}

/** The line to keep. */
export function written(dialog: LastingDialog, kept: Required<Kept>): string {
  const pairs = pairsOf(dialog, kept);
  const check = checkOf(dialog.name, kept.edition, kept.day, pairs);
  return `Crosswalk ${dialog.name} record ${kept.edition} · ${kept.day} · ${pairs.join(' ')} · check ${check}`;
}

/** Without signs that are taken for one another. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** The largest prime that three signs can count to: no change of one character leaves the remainder as it was. */
const PRIME = 26_993;
const BASE = 131;

/** Three signs over everything else in a record. */
function checkOf(name: string, edition: number, day: string, pairs: readonly string[]): string {
  const text = [name, edition, day, ...pairs].join(' ');
  let rest = 0;
  for (const sign of text) rest = (rest * BASE + (sign.codePointAt(0) ?? 0)) % PRIME;
  const places = [Math.floor(rest / SIGNS.length ** 2), Math.floor(rest / SIGNS.length), rest];
  return places.map((place) => SIGNS[place % SIGNS.length]).join('');
}

const PAIR = /(?<![\p{L}\p{N}-])([A-Z])[\s.:=-]?(\d)(?![\p{L}\p{N}-])/gu;
const HEAD = /\brecord\s*#?\s*(\d{1,3})\b/i;
const DAY = /\b(\d{4})\s*[-–/.]\s*(\d\d)\s*[-–/.]\s*(\d\d)\b/;
const CHECK = /\bcheck\s*:?\s*([0-9A-Z]{1,4})(?![\p{L}\p{N}])/iu;
/** This many answers in a row are a record even where its other words are gone. */
const A_RECORD = 5;

/** Whether a text holds a record of this talk, however damaged. */
export function isRecord(dialog: LastingDialog, text: string): boolean {
  const pairs = [...text.toUpperCase().matchAll(PAIR)].length;
  const named = new RegExp(
    `\\bcrosswalk\\b|\\b${dialog.name}\\s+record\\b|\\bcheck\\s+[0-9A-Z]{3}\\b`,
    'i',
  ).test(text);
  return pairs >= A_RECORD || (named && pairs > 0);
}

/** What stands in a pasted text, before it is known whether it can be right. */
function partsOf(text: string) {
  const body = text.slice(Math.max(0, text.search(/crosswalk/i)));
  const upper = body.replace(CHECK, ' ').toUpperCase();
  const [, year = '', month = '', date = ''] = DAY.exec(body) ?? [];
  return {
    places: new Map([...upper.matchAll(PAIR)].map(([, letter = '', place]) => [letter, Number(place)])),
    edition: Number(HEAD.exec(body)?.[1] ?? 0),
    day: [year, month, date].join('-'),
    check: (CHECK.exec(body)?.[1] ?? '').toUpperCase(),
  };
}

/** A pasted record; what stands around it, and how it is spaced, does not matter. What was damaged is left out. */
export function readRecord(dialog: LastingDialog, text: string): Pasted {
  const { places, edition, day, check } = partsOf(text);
  const { letters } = dialog.lasting;
  const names = Object.keys(letters).filter((name) => places.has(letters[name] ?? ''));
  const placeOf = (name: string): number => places.get(letters[name] ?? '') ?? 0;
  const skipped = names.filter((name) => placeOf(name) === 0);
  const answers = Object.fromEntries(
    names.flatMap((name) => {
      const id = idsOf(dialog, name)[placeOf(name) - 1];
      return id === undefined ? [] : [[name, id]];
    }),
  );
  const impossible = names.filter((name) => answers[name] === undefined && !skipped.includes(name));
  const agrees = (other: Pick<Kept, 'answers' | 'skipped'>): boolean =>
    checkOf(dialog.name, edition, day, pairsOf(dialog, other)) === check;
  const isWhole = impossible.length === 0 && places.size === names.length;
  if (isWhole && isDay(day) && agrees({ answers, skipped }))
    return { edition, day, answers, skipped, sound: true, unread: [] };
  const unread = impossible.length > 0 ? impossible : suspects(dialog, { answers, skipped }, agrees);
  return {
    ...{ edition, sound: false, unread, skipped: skipped.filter((name) => !unread.includes(name)) },
    answers: Object.fromEntries(Object.entries(answers).filter(([name]) => !unread.includes(name))),
    ...(isDay(day) && { day }),
  };
}

const isDay = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** The one answer that, had it been another, would make the check agree: that one was damaged. What it was is not guessed. */
function suspects(
  dialog: LastingDialog,
  { answers, skipped }: Pick<Kept, 'answers' | 'skipped'>,
  agrees: (other: Pick<Kept, 'answers' | 'skipped'>) => boolean,
): string[] {
  const found = Object.keys(dialog.lasting.letters).filter((name) => {
    const others = skipped.filter((other) => other !== name);
    const { [name]: _, ...rest } = answers;
    const asSkipped = agrees({ answers: rest, skipped: [...others, name] });
    return (
      asSkipped ||
      idsOf(dialog, name).some((id) => agrees({ answers: { ...rest, [name]: id }, skipped: others }))
    );
  });
  return found.length === 1 ? found : [];
}
