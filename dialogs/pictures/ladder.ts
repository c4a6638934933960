import { sourcesOf } from '../../src/conversation/reply';
import type { Rung, Series } from '../../src/conversation/series';
import type { Credential, Figure, Knowledge, Path, Said } from '../../src/knowledge/types';
import { creditOf, publishersOf, sentence } from './credit';

/** To lead a department or a practice is a rung of its own, whatever its level. */
const MANAGEMENT: ReadonlySet<string> = new Set(['CPPM', 'RHIA']);

const RUNGS: readonly (readonly [name: string, of: (credential: Credential) => boolean])[] = [
  ['Entry', ({ level }) => level.startsWith('entry')],
  ['Core', ({ level }) => level.startsWith('core') || level === 'degree'],
  ['Specialized', ({ level, id }) => /^(advanced|specialized)/.test(level) && !MANAGEMENT.has(id)],
  ['Management', ({ id }) => MANAGEMENT.has(id)],
];

const NO_PRICE = 'no current price';

interface Price {
  readonly text: string;
  readonly figures: readonly Figure[];
}

interface Entry {
  readonly id: string;
  readonly side: Credential['path'];
  readonly price: Price | undefined;
  readonly hours: Figure | undefined;
  readonly scope: Said | undefined;
}

/** The exam's price as far as it may be said, with what it buys. */
function priceOf(know: Knowledge, exam: string): Price | undefined {
  const of = (kind: string): Figure | undefined => know.figure(`fee.${exam}.${kind}`);
  const [one, two, bundle, member, other] = ['one', 'two', 'bundle', 'member', 'nonmember'].map(of);
  if (one) return { text: one.text, figures: [one] };
  if (member && other) return { text: `${member.text} to ${other.text}`, figures: [member, other] };
  if (two) return { text: `${two.text}, two tries`, figures: [two] };
  return bundle && { text: `${bundle.text}, ${bundle.when}`, figures: [bundle] };
}

/** The CPC-A is the CPC's exam, passed without the years. */
const examOf = (id: string): string => (id === 'CPC-A' ? 'CPC' : id);

const entryOf = (know: Knowledge, { id, path, fields }: Credential): Entry => ({
  id: id === 'AAPC-SPECIALTY' ? 'specialty exams' : id,
  side: path,
  price: priceOf(know, examOf(id)),
  hours: know.figure(`exam.${examOf(id)}.hours`),
  scope: fields.scope,
});

interface Step {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** The rungs on which something stands; what is known of a credential by name only stands on none. */
function stepsOf(know: Knowledge, path: Path | undefined): Step[] {
  const all = know.credentials(path).filter(({ fields }) => fields.scope !== undefined);
  const steps = RUNGS.map(([name, of]): Step => ({
    name,
    entries: all.filter(of).map((credential) => entryOf(know, credential)),
  })); // prettier-ignore
  return steps.filter(({ entries }) => entries.length > 0);
}

const figuresOf = ({ price, hours }: Entry): Figure[] => [
  ...(price?.figures ?? []),
  ...(hours ? [hours] : []),
];
const sourcesIn = (entries: readonly Entry[]) =>
  sourcesOf(...entries.flatMap((entry) => [...figuresOf(entry), ...(entry.scope ? [entry.scope] : [])]));

const isPriced = ({ price, hours }: Entry): boolean => price !== undefined || hours !== undefined;

const rungOf = ({ name, entries }: Step): Rung => ({
  name,
  entries: entries
    .filter(isPriced)
    .map(({ id, side, price, hours }) => ({ id, side, price: price?.text ?? NO_PRICE, hours: hours?.text ?? '' })),
  others: entries.filter((entry) => !isPriced(entry)).map(({ id }) => id),
}); // prettier-ignore

const FOR: Readonly<Record<Credential['path'], string>> = {
  coding: 'coding',
  billing: 'billing',
  both: 'both',
};

const rowsOf = ({ name, entries }: Step): string[][] =>
  entries.map(({ id, side, price, hours }) => [id, name, FOR[side], price?.text ?? NO_PRICE, hours?.text ?? 'no current figure']); // prettier-ignore

const told = ({ id, price, hours }: Entry): string => {
  const known = [price?.text, hours?.text].filter((part) => part !== undefined);
  return known.length > 0 ? `${id} (${known.join('; ')})` : id;
};

/** The ladder read out, a line for each rung. */
export const ladderLines = (know: Knowledge, path?: Path): Said[] =>
  stepsOf(know, path).map(({ name, entries }) => ({
    text: `${name}: ${sentence(entries.map(told))}`,
    sources: sourcesIn(entries),
    kind: 'fact',
  }));

const ABOUT =
  'Exam price and hours, where on file. A range runs from members to others, or between sources that disagree. Mostly second-hand: confirm before you pay.';

/** What a price alone would hide. */
const REMARKS: readonly (readonly [id: string, remark: string])[] = [
  ['RHIT', 'RHIT and RHIA need a degree.'],
  ['CRCR', 'The CRCR price includes its course.'],
];

/** Credentials from the first to the last, with the exam's price and hours where they are on file. */
export function ladderPicture(know: Knowledge, path?: Path): Series {
  const steps = stepsOf(know, path);
  const entries = steps.flatMap((step) => step.entries);
  const figures = entries.flatMap(figuresOf);
  const sources = sourcesIn(entries);
  return {
    shape: 'ladder',
    name: path ? `ladder/${path}` : 'ladder',
    title: path ? `The ladder of ${path} certifications` : 'The ladder of certifications',
    about: [ABOUT, ...REMARKS.flatMap(([id, remark]) => (entries.some((entry) => entry.id === id) ? [remark] : []))].join(' '),
    credit: figures.length > 0 ? creditOf(...figures) : publishersOf(sources),
    alt: steps.map(({ name, entries: on }) => `${name}: ${sentence(on.map(({ id }) => id))}`).join(' '),
    table: {
      title: 'Certifications, from first to later',
      columns: ['Certification', 'Rung', 'For', 'Exam price', 'Exam hours'],
      rows: steps.flatMap(rowsOf),
      sources,
    },
    rungs: steps.map(rungOf),
  };
} // prettier-ignore
