import type { Route } from '../../src/advice/plan';
import type { Knowledge, Said } from '../../src/knowledge/types';
import { tell } from '../../src/conversation/reply';
import { billFor, openIn } from '../answers/sums/expenses';
import { followed, line } from '../answers/wording';

/** Why each of the certificates that a plan may begin with; each rests on the facts named beside it. */
const WHY: Readonly<Record<string, readonly [why: string, ...facts: string[]]>> = {
  CPC: [', the usual first for coding; no school needed', 'cert.first.coding', 'cert.cpc.prerequisites'],
  CCA: [', which asks only for a diploma', 'cert.first.coding', 'cert.cca.prerequisites'],
  CPB: [', the usual first for billing; no law asks for one', 'cert.first.billing', 'cert.cpb.prerequisites'],
  CBCS: [', one exam for both, after a course or a year’s work', 'cert.first.both', 'cert.cbcs.prerequisites'],
}; // prettier-ignore

const NONE: Readonly<Record<string, string>> = {
  undecided: 'No certificate yet: choose the side before you pay for one.',
  none: 'No certificate and no course: spend nothing on this for now.',
};

/** The first certificate and why that one, in a sentence. */
export function certificateLine(know: Knowledge, { credential, path }: Route): Said {
  if (credential === undefined) return line(tell`${NONE[path] ?? ''}`);
  const [why, ...facts] = WHY[credential] ?? [''];
  return {
    text: `First certificate: the ${credential}${why}.`,
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
