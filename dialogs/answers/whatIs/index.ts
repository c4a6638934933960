import type { About, Answer, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { say } from '../wording';
import { terms } from './terms';

const credentialIn = ({ entities }: About): string | undefined => entities.credential?.[0];

/** "What is a CPC": belongs to certificates, but is met here when it stands beside a word of the trade. */
const credential: AspectAnswer = {
  name: 'credential',
  when: (about) => credentialIn(about) !== undefined,
  tell: (know, about) => {
    const { id, name, issuer, fields } = know.credential(credentialIn(about) ?? '');
    const lead = `${id} stands for ${name}. It comes from ${issuer}.`;
    return [say(lead, ...(fields.scope ? [fields.scope] : []), ...(fields.suits ? [fields.suits] : []))];
  },
  next: (about) => [
    `What does the ${credentialIn(about) ?? ''} cost?`,
    `How hard is the ${credentialIn(about) ?? ''} exam?`,
    'Which certificate comes first?',
  ],
};

const programming: AspectAnswer = {
  name: 'not programming',
  when: /\b(programming|programmer|software|python|java|websites?|developer|computer code)\b/,
  tell: (know) => [say('No, it is not computer programming.', know.say('what.coding'))],
  next: () => ['What does a coder do all day?', 'Is coding hard?', 'Compare coding and billing'],
};

const notOnFile: AspectAnswer = {
  name: 'not on file',
  when: /capitation|credentialing|icd-?11|snomed|\bopps\b|clean claim|fee schedule|whole world|does the world/,
  tell: (know) => [
    say(
      'I have no source on file for that, so I will not guess. The words I can explain are those of a claim’s way:',
      know.say('term.revenue-cycle'),
    ),
  ],
  next: () => ['What is a claim?', 'What is a code set?', 'What is a denial?'],
};

const glossary: AspectAnswer = {
  name: 'basic words',
  when: /glossary|vocabulary|acronyms?|basic words|terms? of/,
  tell: (know) => [say('Three words carry the rest.', know.say('term.claim'), know.say('term.denial'), know.say('term.payer'))],
  next: () => ['What is a code set?', 'What is a revenue cycle?', 'How does a claim get paid?'],
}; // prettier-ignore

function whatItIs(know: Knowledge, { path }: About): Reply[] {
  if (path) return [say(know.say(`what.${path}`))];
  return [say('It is two jobs.', know.say('what.coding'), know.say('what.billing'))];
}

/** What a job or a word of the trade is. */
export const whatIs: Answer = {
  intent: 'what-is',
  label: 'What a job or a word means',
  aspects: [credential, glossary, notOnFile, ...terms, programming],
  tell: whatItIs,
  next: ({ path }) =>
    path === 'coding'
      ? ['And billing?', 'What does a coder do all day?', 'Is coding hard?']
      : path === 'billing'
        ? ['And coding?', 'What does a biller do all day?', 'How much of billing is phone calls?']
        : ['Compare coding and billing', 'Which path suits me?', 'What do they earn?'],
};
