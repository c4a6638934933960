import type { About, Answer, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { list } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { credentialNamed, listOf, pathsOf, say, suiting } from '../wording';
import { formWords, moneyWords } from './claimWords';
import { codeWords } from './codeWords';
import { placeWords } from './placeWords';
import { asAspect } from './term';

/** "What is a CPC" belongs to certificates, but is met here when it stands beside a word of the trade. */
const credential: AspectAnswer = {
  name: 'credential',
  when: (about) => credentialNamed(about) !== undefined,
  tell: (know, about) => {
    const { id, name, issuer, fields } = know.credential(credentialNamed(about) ?? '');
    const known = [fields.scope, fields.suits && suiting(fields.suits)].filter((said) => said !== undefined);
    return [
      say(
        `${id} stands for ${name}, from ${issuer}.`,
        ...(known.length > 0 ? known : ['More than that is not on file; ask the issuer.']),
      ),
    ];
  },
  next: (about) => [
    `What does the ${credentialNamed(about) ?? ''} cost?`,
    `How hard is the ${credentialNamed(about) ?? ''} exam?`,
    'Which certificate comes first?',
  ],
};

const glossary: AspectAnswer = {
  name: 'basic words',
  when: /glossary|vocabulary|acronyms?|basic words/,
  tell: (know) => [
    listOf(know, say('Three words carry the rest:'), ['term.claim', 'term.payer', 'term.denial']),
  ],
  next: () => ['What is a code set?', 'What is a revenue cycle?', 'How does a claim get paid?'],
};

const notOnFile: AspectAnswer = {
  name: 'not on file',
  when: /capitation|credentialing|icd-?11|snomed|clean claim|fee schedule|does the world/,
  tell: (know) => [
    say(
      'I have no source for that, so I will not guess. The nearest on file:',
      know.say('term.revenue-cycle'),
    ),
  ],
  next: () => ['What is a claim?', 'What is a code set?', 'What is a denial?'],
};

const titles: AspectAnswer = {
  name: 'job titles',
  when: /titles?\b|other names|another name|(same as|mean) (a |an )?(coder|biller)|account rep|(insurance|claims|billing) specialist|mean biller|real job/,
  tell: (know, about) => [
    say(know.say('term.titles'), ...pathsOf(about).map((path) => know.say(`onet.titles.${path}`))),
  ],
  next: () => ['What does a biller do all day?', 'What does a coder do all day?', 'Which path suits me?'],
};

const dataEntry: AspectAnswer = {
  name: 'not data entry',
  when: /data entry|just typing/,
  tell: (know) => [say('No: the choice of the code is the work.', know.say('what.coding'))],
  next: () => ['What does a coder do all day?', 'What skills does a coder need?', 'Is coding hard?'],
};

const programming: AspectAnswer = {
  name: 'not programming',
  when: /\b(programming|programmer|software|python|java|websites?|developer|computer code)\b/,
  tell: (know) => [say('No, it is not computer programming.', know.say('what.coding'))],
  next: () => ['What does a coder do all day?', 'Is coding hard?', 'Compare coding and billing'],
};

function whatItIs(know: Knowledge, { path }: About): Reply[] {
  if (path) return [say(know.say(`what.${path}`))];
  return [say('It is two jobs.', know.say('what.coding'), know.say('what.billing'))];
}

/** "What is a PPO": a word of the trade that none of the answers knows. */
const otherWord: AspectAnswer = {
  name: 'another word',
  when: ({ words, entities }) =>
    entities.path === undefined &&
    /^(what|wh?ats|define|explain|meaning)\b|\b(meaning|definition|mean|means|stands? for|the term)\b/.test(words) &&
    !/\b(job|work|career|field|this|it|that|they|you|medical|cod\w*|bill\w*|difference|two)\b/.test(words),
  tell: (know) => [
    list(say('I have no source for that word, so I will not guess. Words I do have:'), [
      know.say('term.claim'),
      know.say('term.denial'),
      know.say('term.payer'),
    ]),
  ],
  next: () => ['What is a code set?', 'What is a remittance?', 'What is medical coding?'],
}; // prettier-ignore

/** What a job or a word of the trade is. Narrow words stand before wide ones: the first that matches answers. */
export const whatIs: Answer = {
  intent: 'what-is',
  label: 'What a job or a word means',
  aspects: [
    credential,
    glossary,
    notOnFile,
    ...[...codeWords, ...formWords].map(asAspect),
    titles,
    ...[...placeWords, ...moneyWords].map(asAspect),
    dataEntry,
    programming,
    otherWord,
  ],
  tell: whatItIs,
  next: ({ path }) =>
    path === 'coding'
      ? ['And billing?', 'What does a coder do all day?', 'Is coding hard?']
      : path === 'billing'
        ? ['And coding?', 'What does a biller do all day?', 'Do billers make a lot of phone calls?']
        : ['Compare coding and billing', 'Which path suits me?', 'What do they earn?'],
};
