import type { About } from '../../../src/conversation/answer';
import type { Reply, TextReply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Credential, CredentialField, Knowledge, Said } from '../../../src/knowledge/types';
import { followed, line, ours, under } from '../wording';

/** What each field is called in "I have no … on file". */
const NAMES: Readonly<Record<CredentialField, string>> = {
  scope: 'description',
  prerequisites: 'entry rules',
  exam: 'exam details',
  fee: 'exam price',
  membership: 'membership price',
  renewal: 'renewal rules',
  passRate: 'pass rate',
  retest: 'retake wait',
  removal: 'apprentice rule',
  suits: 'note on who it suits',
};

/** "the AAPC specialty credentials" where a family has no short name. */
export const called = ({ id, name }: Credential): string => (id === 'AAPC-SPECIALTY' ? name : id);

/** The short name of a body that is given with one: NHA. */
export const issuerOf = ({ issuer }: Credential): string => /\(([A-Z]+)\)/.exec(issuer)?.[1] ?? issuer;

/** The two large bodies, whose rules are on file apart from each exam. */
export function body({ issuer }: Credential): 'AAPC' | 'AHIMA' | undefined {
  return issuer === 'AAPC' || issuer === 'AHIMA' ? issuer : undefined;
}

/** A note on whom it suits is our view and is said as such. */
export const suiting = (note: Said, name = 'it'): string =>
  note.text.startsWith('Suits ')
    ? `We think ${name} suits ${note.text.slice('Suits '.length)}`
    : ours(note).text;

/** What is told instead of a field that is not on file. */
const NEAREST: Partial<Record<CredentialField, CredentialField>> = {
  fee: 'membership',
  membership: 'renewal',
  exam: 'scope',
  prerequisites: 'scope',
};

const missing = (credential: Credential, field: CredentialField): TextReply => {
  const near = NEAREST[field] && credential.fields[NEAREST[field]];
  const start = tell`I have no ${NAMES[field]} on file for the ${called(credential)}; ask ${issuerOf(credential)}.`;
  return near ? tell`${line(start)} What I do know: ${followed(near)}` : start;
};

/** How a field is brought in when one credential is asked about. */
const OPENINGS: Partial<Record<CredentialField, (name: string) => string>> = {
  prerequisites: (name) => `To take the ${name}: `,
  exam: (name) => `The ${name} exam: `,
  fee: (name) => `Price of the ${name} exam: `,
  renewal: (name) => `To keep the ${name}: `,
  passRate: (name) => `Passing the ${name}: `,
  retest: (name) => `If you fail the ${name}: `,
};

/** One field of one credential, or that it is not on file and the nearest that is. */
export function fieldOf(credential: Credential, field: CredentialField): TextReply {
  const said = credential.fields[field];
  if (!said) return missing(credential, field);
  if (field === 'suits') return { ...tell`${said}`, text: suiting(said, `the ${called(credential)}`) };
  const opening = OPENINGS[field]?.(called(credential));
  return opening === undefined ? tell`${said}` : tell`${opening}${followed(said)}`;
}

/** What stands beside a field when one credential was named. */
const BESIDE: Partial<Record<CredentialField, readonly CredentialField[]>> = {
  fee: ['membership'],
  exam: ['passRate'],
  prerequisites: ['removal'],
  retest: ['fee'],
  passRate: ['exam'],
};

/** The exam of an apprentice is that of the full title. */
const examined = (know: Knowledge, id: string, asked: CredentialField): Credential =>
  know.credential(id === 'CPC-A' && ['exam', 'passRate', 'retest', 'fee'].includes(asked) ? 'CPC' : id);

/** A field of the credential named, with what belongs beside it and `more`. */
export function ofOne(know: Knowledge, id: string, asked: CredentialField, more: readonly Said[]): Reply {
  const credential = examined(know, id, asked);
  const known = credential.fields[asked] !== undefined;
  const beside = (BESIDE[asked] ?? []).flatMap((other) => credential.fields[other] ?? []);
  const lines = [...(known ? beside : []), ...more];
  const lead = fieldOf(credential, asked);
  return lines.length > 0 ? under(lead, lines.map(ours)) : lead;
}

/** Of these a field is told when no credential was named. */
const usual = ({ path }: About): readonly string[] => {
  if (path === 'billing') return ['CPB', 'CRCR', 'CBCS', 'CMRS'];
  return path === 'coding' ? ['CPC', 'CCA', 'CCS', 'RHIT'] : ['CPC', 'CCA', 'CPB', 'CBCS'];
};

const LEADS: Partial<Record<CredentialField, string>> = {
  fee: 'Exam prices change each year, so confirm with the issuer before you pay:',
  exam: 'The exams people usually begin with:',
  prerequisites: 'Most first certificates ask for little before the exam:',
  passRate: 'Pass rates are published for some exams only, and most I have are second-hand:',
};

/** A field of the usual first credentials of the path. */
export function ofUsual(know: Knowledge, about: About, asked: CredentialField, more: readonly Said[]): Reply {
  const lines = usual(about)
    .map((id) => know.credential(id))
    .flatMap((credential) => {
      const said = credential.fields[asked];
      return said ? [line(tell`${called(credential)}: ${followed(said)}`)] : [];
    });
  const none = lines.length === 0 ? 'None of those I looked at is on file; ask the issuer.' : undefined;
  return under(tell`${none ?? LEADS[asked] ?? 'By certificate:'}`, [...lines, ...more].slice(0, 5));
}
