import type { Route } from '../../src/advice/plan';
import type { Knowledge, Said } from '../../src/knowledge/types';
import { tell } from '../../src/conversation/reply';
import { billFor, openIn } from '../answers/sums/expenses';
import { followed, line } from '../answers/wording';

/** Why each of the certificates that a plan may begin with; each rests on the facts named beside it. */
const WHY: Readonly<Record<string, readonly [why: string, ...facts: string[]]>> = {
  CPC: ['it is the usual first one for coding and asks for no school', 'cert.first.coding', 'cert.cpc.prerequisites'],
  CCA: ['money is short, and it asks only for a diploma', 'cert.first.coding', 'cert.cca.prerequisites'],
  CPB: ['it is the usual first one for billing; no law asks for one', 'cert.first.billing', 'cert.cpb.prerequisites'],
  CBCS: ['one exam tests both sides, after a course or a year of work', 'cert.first.both', 'cert.cbcs.prerequisites'],
}; // prettier-ignore

const NONE: Readonly<Record<string, string>> = {
  undecided: 'No certificate yet: choose the side before you pay for one.',
  none: 'No certificate and no course: spend nothing on this for now.',
};

/** The first certificate and why that one, in a sentence. */
export function certificateLine(know: Knowledge, { credential, path }: Route): Said {
  if (credential === undefined) return line(tell`${NONE[path] ?? ''}`);
  const [why, ...facts] = WHY[credential] ?? ['the finder puts it first'];
  return {
    text: `First certificate: the ${credential}, as ${why}.`,
    kind: 'fact',
    sources: facts.flatMap((id) => know.say(id).sources),
  };
}

/** What it asks for and costs, and what of its price is not on file. */
export function certificateFacts(know: Knowledge, { credential }: Route): Said[] {
  if (credential === undefined) return [];
  const { prerequisites, exam, fee, membership } = know.credential(credential).fields;
  return [
    ...(prerequisites ? [line(tell`To take it: ${followed(prerequisites)}`)] : []),
    ...(exam ? [exam] : []),
    ...(fee ? [line(tell`Price: ${followed(fee)}`)] : []),
    ...(membership ? [membership] : []),
    line(tell`No price is on file for ${openIn(billFor(know, credential))}.`),
  ];
}
