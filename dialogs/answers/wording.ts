import type { About } from '../../src/conversation/answer';
import type { Reply, Series, TextReply } from '../../src/conversation/reply';
import { chart, list, sourcesOf } from '../../src/conversation/reply';
import type { Knowledge, Path, Said } from '../../src/knowledge/types';

/** Words that all answers share. */

const SUGGESTION = 'Our suggestion: ';

/** The text as it follows a colon: a first word that is no name begins small. */
const afterColon = (text: string): string =>
  /^(I|Medicare|Medicaid|Army|American)\b|^[A-Z][A-Z.]/.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

/** A fact as it follows a colon. */
export const followed = (said: Said): Said => ({ ...said, text: afterColon(said.text) });

/** Advice is ours and says so. */
export const ours = (said: Said): Said =>
  said.kind === 'advice' ? { ...said, text: `${SUGGESTION}${afterColon(said.text)}` } : said;

/** Facts and own sentences in a row as one message. A run of advice is marked once, where it starts. */
export function say(...parts: readonly (Said | string)[]): TextReply {
  const said = parts.map((part) => (typeof part === 'string' ? { text: part, kind: 'fact' as const } : part));
  const text = said
    .map((part, i) =>
      part.kind === 'advice' && said[i - 1]?.kind !== 'advice'
        ? `${SUGGESTION}${afterColon(part.text)}`
        : part.text,
    )
    .join(' ');
  const sources = sourcesOf(...parts.filter((part) => typeof part !== 'string'));
  return { kind: 'text', text, ...(sources.length > 0 && { sources }) };
}

/** Lines under a lead, none of which repeats another or the lead: facts too old to quote may come down to the same words. */
export function under(lead: TextReply, lines: readonly Said[]): TextReply {
  const fresh = lines.filter(
    ({ text }, i) => !lead.text.includes(text) && lines.findIndex((other) => other.text === text) === i,
  );
  return fresh.length > 0 ? list(lead, fresh) : lead;
}

/**
 * A picture under its lead; `shown` are the lines it stands for, `notes` what it does not hold. What is too old to be
 * drawn is told in lines.
 */
export const pictured = (
  lead: TextReply,
  series: Series | undefined,
  shown: readonly Said[],
  notes: readonly Said[] = [],
): Reply => (series ? chart(lead, series, shown, notes) : under(lead, [...shown, ...notes]));

/** The facts with these ids as list lines, under a lead. */
export const listOf = (know: Knowledge, lead: TextReply, ids: readonly string[]): TextReply =>
  under(lead, ids.map((id) => ours(know.say(id)))); // prettier-ignore

/** The path that is not meant: what someone asks about next. */
export const otherPath = (about: About) => (about.path === 'billing' ? 'coding' : 'billing');

/** "coder" for coding. */
export const person = (path: 'coding' | 'billing'): string => (path === 'coding' ? 'coder' : 'biller');

/** A composed sentence as a line of a list, with its sources. */
export const line = (reply: TextReply): Said => ({
  text: reply.text,
  sources: reply.sources ?? [],
  kind: 'fact',
});

/** "Ohio", "Ohio and Texas", "Ohio, Texas and Utah". */
export const inWords = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

/** "Ohio" for OH. */
export const placeName = (know: Knowledge, code: string): string =>
  know.vocabulary.places.find((place) => place.code === code)?.name ?? code;

/** Training and help on file for the first state that a question names: two lines at most. */
export const localPrograms = (know: Knowledge, { place = [] }: About['entities']): readonly Said[] =>
  place.slice(0, 1).flatMap((code) => know.programs(code)).slice(0, 2); // prettier-ignore

/** The paths a question is about: the one named, else both. */
export const pathsOf = ({ path }: About): readonly Path[] => (path ? [path] : ['coding', 'billing']);

const lowered = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A fact put into a sentence that we begin: "A biller has to" + "Follow up with insurers …". */
export const within = (start: string, said: Said): Said => ({
  ...said,
  text: `${start} ${lowered(said.text)}`,
  kind: 'fact',
});

/** Advice that is a judgement, spoken as ours. */
export const asWeSeeIt = (said: Said): Said => within('As we see it,', said);

/** "Suits coders who …" as a sentence, marked as ours. */
export const suiting = (said: Said): Said =>
  said.text.startsWith('Suits') ? within('As we see it, it', said) : ours(said);

/**
 * The credential that the question itself names, or undefined. One that is only carried over from an earlier turn does
 * not count: "what is a denial" after talk of the CPC is about denials.
 */
export const credentialNamed = ({ entities, words }: About): string | undefined =>
  entities.credential?.find(
    (id) => words === '' || words.replace(/-/g, '').includes(id.toLowerCase().replace(/-/g, '')),
  );
