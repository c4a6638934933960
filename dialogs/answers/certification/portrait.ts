import type { About } from '../../../src/conversation/answer';
import type { Reply, TextReply } from '../../../src/conversation/reply';
import { sourcesOf, table, tell } from '../../../src/conversation/reply';
import type { Comparison, Credential, CredentialField, Knowledge, Said } from '../../../src/knowledge/types';
import { followed, inWords, line, under } from '../wording';
import { called, issuerOf, suiting } from './fields';
import { nearestTo } from './questions';

const ROWS: readonly (readonly [label: string, field: CredentialField])[] = [
  ['What it covers', 'scope'],
  ['To take it', 'prerequisites'],
  ['Exam', 'exam'],
  ['Price', 'fee'],
  ['Keeping it', 'renewal'],
];

/** Known by name only: said as such, with what is on file for the same side. */
const nameOnly = (know: Knowledge, credential: Credential): TextReply =>
  under(
    tell`I know the ${credential.id} only by name: ${credential.name}, from ${issuerOf(credential)}. Before you pay, ask there for the exam and the price, and see whether job ads near you ask for it.`,
    [know.say(credential.path === 'billing' ? 'cert.first.billing' : 'cert.first.both')],
  );

const fromWhom = ({ issuer }: Credential): string => (issuer.includes(' ') ? `the ${issuer}` : issuer);

/** What one credential is: what it covers, then entry, exam, price and renewal, and whom it suits. */
export function portrait(know: Knowledge, credential: Credential): TextReply {
  const { fields, id, name } = credential;
  const { scope, suits } = fields;
  if (!scope) return nameOnly(know, credential);
  const lead =
    id === 'AAPC-SPECIALTY'
      ? tell`${name}: ${followed(scope)}`
      : tell`The ${id} is the ${name}, from ${fromWhom(credential)}. ${scope}${suits ? ` ${suiting(suits)}` : ''}`;
  const lines: Said[] = ROWS.slice(1).flatMap(([label, field]) => {
    const said = id === 'CPC-A' && field === 'exam' ? fields.removal : fields[field];
    const shown = id === 'CPC-A' && field === 'exam' ? 'Dropping the A' : label;
    return said ? [line(tell`${shown}: ${followed(said)}`)] : [];
  });
  const gaps = (['prerequisites', 'exam', 'fee'] as const).filter((field) => !fields[field]);
  const gap =
    gaps.length > 0 ? [line(tell`${gapsInWords(gaps)} not on my file; ask ${issuerOf(credential)}.`)] : [];
  return under(lead, [...lines, ...gap].slice(0, 5));
}

const GAPS = { prerequisites: 'entry rules', exam: 'exam details', fee: 'price' } as const;

function gapsInWords(gaps: readonly (keyof typeof GAPS)[]): string {
  const names = inWords(gaps.map((gap) => GAPS[gap]));
  return `${capital(names)}${gaps.length === 1 && gaps[0] === 'fee' ? ' is' : ' are'}`;
}

const SIDES = { coding: 'coding', billing: 'billing', both: 'both sides' } as const;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What each is for and, where on file, whom each suits: they are for different work, so none is the better one. */
function verdict(compared: readonly Credential[]): TextReply {
  const sides = inWords(compared.map((one) => `the ${called(one)} is for ${SIDES[one.path]}`));
  const suits = compared
    .slice(0, 2)
    .flatMap((one) => (one.fields.suits ? [suiting(one.fields.suits, `the ${called(one)}`)] : []));
  const differ = new Set(compared.map(({ path }) => path)).size > 1;
  const start = differ ? [`${capital(sides)}.`] : [];
  if (start.length + suits.length === 0) return tell`Side by side, as far as it is on my file:`;
  return tell`${[...start, ...suits].join(' ')}`;
}

/** Credentials side by side: `rows` of each, or that it is not on file. */
function besideEachOther(
  compared: readonly Credential[],
  lead: TextReply,
  rows: readonly (readonly [label: string, field: CredentialField])[],
): Reply {
  const told = rows.flatMap(([, field]) => compared.flatMap(({ fields }) => fields[field] ?? []));
  const comparison: Comparison = {
    title: inWords(compared.map(called)),
    columns: ['', ...compared.map(called)],
    rows: rows.map(([label, field]) => [
      label,
      ...compared.map(
        (one) => one.fields[field]?.text.replace(/\.$/, '') ?? `Not on file; ask ${issuerOf(one)}`,
      ),
    ]),
    sources: sourcesOf(...told),
  };
  return table(lead, comparison);
}

/** Two or three credentials side by side; only the field asked for, when one was. */
export function sideBySide(know: Knowledge, about: About, asked?: CredentialField): Reply[] {
  const compared = (about.entities.credential ?? []).slice(0, 3).map((id) => know.credential(id));
  const rows = asked ? ROWS_OF[asked] : compared.length > 2 ? BRIEF : ROWS.slice(0, 4);
  const lead =
    asked === 'passRate'
      ? tell`Nobody on my file ranks them, and each rate counts other people. What is known:`
      : verdict(compared);
  return [besideEachOther(compared, lead, rows)];
}

/** One credential beside the two that people weigh it against. */
export function besideNearest(know: Knowledge, id: string): Reply[] {
  const own = know.credential(id);
  const others = nearestTo(id).map((other) => know.credential(other));
  const note = own.fields.suits ? ` ${suiting(own.fields.suits, `the ${called(own)}`)}` : '';
  const lead = tell`The nearest to the ${called(own)} are the ${inWords(others.map(called))}.${note}`;
  return [besideEachOther([own, ...others], lead, BRIEF)];
}

const BRIEF = [
  ['What it covers', 'scope'],
  ['To take it', 'prerequisites'],
  ['Price', 'fee'],
] as const;

const only = (label: string, field: CredentialField) => [[label, field] as const];
const ROWS_OF: Readonly<Record<CredentialField, readonly (readonly [string, CredentialField])[]>> = {
  scope: only('What it covers', 'scope'),
  prerequisites: only('To take it', 'prerequisites'),
  exam: only('Exam', 'exam'),
  fee: [...only('Price', 'fee'), ...only('Membership', 'membership')],
  membership: only('Membership', 'membership'),
  renewal: only('Keeping it', 'renewal'),
  passRate: [...only('Pass rate', 'passRate'), ...only('Exam', 'exam')],
  retest: only('After failing', 'retest'),
  removal: only('Dropping the A', 'removal'),
  suits: [...only('Who it suits', 'suits'), ...only('To take it', 'prerequisites')],
};
