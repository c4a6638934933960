import type { About } from '../../../src/conversation/answer';

/** The credentials that a question names. */
export const named = ({ entities }: About): readonly string[] => entities.credential ?? [];
/** The one it is about: the first named, else the usual first of the path. */
export const first = (about: About): string => named(about)[0] ?? (about.path === 'billing' ? 'CPB' : 'CPC');
export const several = (about: About): boolean => named(about).length > 1;

/** As it is called in a question. */
const known = (about: About): string => {
  const id = first(about);
  return id === 'AAPC-SPECIALTY' ? 'CASCC' : id;
};

/** Others that people weigh a credential against. */
const RIVALS: Readonly<Record<string, string>> = {
  CPC: 'CCA', 'CPC-A': 'CCA', COC: 'CIC', CIC: 'CCS', CCS: 'CIC', CPB: 'CBCS', CBCS: 'CPB', CMRS: 'CPB', CRCR: 'CPB',
  CRCS: 'CRCR', CHAA: 'CRCR', RHIT: 'RHIA', RHIA: 'RHIT', CDEO: 'CDIP', CDIP: 'CDEO', NCICS: 'CBCS', MCBC: 'CBCS',
}; // prettier-ignore

/** Next questions, each about the credential in hand. */
export const price = (about: About): string => `What does the ${known(about)} cost?`;
export const hard = (about: About): string => `How hard is the ${known(about)} exam?`;
export const format = (about: About): string => `What is the ${known(about)} exam like?`;
export const keep = (about: About): string => `How do I renew the ${known(about)}?`;
export const sit = (about: About): string => `Who can take the ${known(about)}?`;
export const pay = (about: About): string => `What is the pay with the ${known(about)}?`;

export const versus = (about: About): string => `${known(about)} vs ${RIVALS[first(about)] ?? 'CPC'}`;
