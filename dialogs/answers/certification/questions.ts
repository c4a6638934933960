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

/** The two that people weigh a credential against: the same work from another body, or the next rung. */
const NEAREST: Readonly<Record<string, readonly [string, string]>> = {
  CPC: ['CCA', 'COC'], 'CPC-A': ['CCA', 'CBCS'], COC: ['CPC', 'CIC'], CIC: ['CCS', 'COC'], CRC: ['CPC', 'CDEO'],
  CPB: ['CBCS', 'CRCR'], CPMA: ['CPC', 'CPCO'], CDEO: ['CDIP', 'CPC'], CPCO: ['CPMA', 'CPPM'], CPPM: ['CPB', 'RHIA'],
  'CPC-P': ['CPC', 'CRC'], 'AAPC-SPECIALTY': ['CPC', 'COC'], CCA: ['CPC', 'CCS'], CCS: ['CIC', 'CCA'], 'CCS-P': ['CPC', 'CCS'],
  RHIT: ['RHIA', 'CCS'], RHIA: ['RHIT', 'CPPM'], CDIP: ['CDEO', 'CCS'], CBCS: ['CPB', 'CPC'], CMRS: ['CPB', 'CBCS'],
  CRCR: ['CPB', 'CMRS'], NCICS: ['CBCS', 'CCA'], MCBC: ['CBCS', 'CPC'], CRCS: ['CRCR', 'CPB'], CHAA: ['CRCR', 'CPB'],
}; // prettier-ignore

export const nearestTo = (id: string): readonly [string, string] => NEAREST[id] ?? ['CPC', 'CPB'];

/** Next questions, each about the credential in hand. */
export const price = (about: About): string => `What does the ${known(about)} cost?`;
export const hard = (about: About): string => `How hard is the ${known(about)} exam?`;
export const format = (about: About): string => `What is the ${known(about)} exam like?`;
export const keep = (about: About): string => `How do I renew the ${known(about)}?`;
export const sit = (about: About): string => `Who can take the ${known(about)}?`;
export const pay = (about: About): string => `What is the pay with the ${known(about)}?`;

export const versus = (about: About): string => `${known(about)} vs ${nearestTo(first(about))[0]}`;
