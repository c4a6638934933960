import type { About } from '../../../src/conversation/answer';
import type { Reply, TextReply } from '../../../src/conversation/reply';
import { sourcesOf, table, tell } from '../../../src/conversation/reply';
import type { Comparison, Credential, CredentialField, Knowledge, Said } from '../../../src/knowledge/types';
import { followed, inWords, line, under } from '../wording';
import { called, issuerOf, suiting } from './fields';

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
  return `${names.charAt(0).toUpperCase()}${names.slice(1)}${gaps.length === 1 && gaps[0] === 'fee' ? ' is' : ' are'}`;
}

const SIDES = { coding: 'coding', billing: 'billing', both: 'both sides' } as const;

/** For one side, which comes first there; across sides, that they are for different work and whom each suits. */
function verdict(know: Knowledge, compared: readonly Credential[]): TextReply {
  const paths = new Set(compared.map(({ path }) => path));
  const degrees = compared.some(({ level }) => level.startsWith('degree'));
  if (paths.size === 1 && paths.has('coding') && !degrees) return tell`${know.say('cert.first.coding')}`;
  if (paths.size === 1 && paths.has('billing')) return tell`${know.say('cert.first.billing')}`;
  const sides = inWords(compared.map((one) => `the ${called(one)} is for ${SIDES[one.path]}`));
  const suits = compared
    .slice(0, 2)
    .flatMap((one) => (one.fields.suits ? [suiting(one.fields.suits, `the ${called(one)}`)] : []));
  const start = paths.size > 1 ? [`${sides.charAt(0).toUpperCase()}${sides.slice(1)}.`] : [];
  return tell`${[...start, ...suits].join(' ')}`;
}

/** Two or three credentials side by side; only the field asked for, when one was. */
export function sideBySide(know: Knowledge, about: About, asked?: CredentialField): Reply[] {
  const compared = (about.entities.credential ?? []).slice(0, 3).map((id) => know.credential(id));
  const rows = asked ? ROWS_OF[asked] : ROWS;
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
  return [table(verdict(know, compared), comparison)];
}

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
