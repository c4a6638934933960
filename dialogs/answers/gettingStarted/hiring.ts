import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf } from '../wording';

/** Questions that follow most of these answers. */
export const TITLES = 'What job titles should I search for?';
export const DROP = 'How do I drop the A?';

/** "Certified, and nobody hires without experience." */
export function trapped(know: Knowledge, about: About): Reply[] {
  if (about.path === 'billing')
    return [
      listOf(know, tell`You can get round it more easily in billing than in coding: the front desk and payment posting count, and training on the job is usual.`, ['st11', 'first-jobs.billing', 'st15', 'e-ojt-b']),
    ]; // prettier-ignore
  if (/appl(y|ying|ication)/.test(about.words) && /years?/.test(about.words))
    return [listOf(know, tell`Apply all the same. ${know.say('pa-ne5')}`, ['pa-ne2', 'pa-ne6'])];
  return [
    listOf(know, tell`You are not alone: the first coding job is the hardest step. Three ways out: drop the A without a job, get inside by another door, keep your hand in.`, ['pa-ne2', 'pa-ne6', 'pa-ne7']),
  ]; // prettier-ignore
}

/** Nobody trained yet, and no experience. */
export function unexperienced(know: Knowledge, { path }: About): Reply[] {
  if (path === 'billing')
    return [
      listOf(know, tell`Yes, in billing you can begin with none. ${know.say('st11')}`, [
        'e-ojt-b',
        'pa-ne6',
        'st14',
      ]),
    ];
  if (path === 'coding')
    return [listOf(know, tell`It is hard, not hopeless. ${know.say('pa-ne5')}`, ['pa-ne6', 'pa-ne2'])];
  return [
    listOf(know, tell`Billing lets beginners in more easily; into coding many come by a side door.`, [
      'st11',
      'pa-ne5',
      'pa-ne6',
    ]),
  ];
}

export const titles = (know: Knowledge, { path }: About): Reply[] => [
  listOf(know, tell`Search for more than “coder” or “biller”: the first job often has another name.`, [
    ...(path === 'billing' ? [] : ['onet.titles.coding']),
    ...(path === 'coding' ? [] : ['onet.titles.billing']),
    path === 'billing' ? 'first-jobs.billing' : 'pa-ne6',
  ]),
]; // prettier-ignore

export function firstJob(know: Knowledge, { path }: About): Reply[] {
  if (path === 'billing')
    return [
      listOf(
        know,
        tell`Apply to doctors’ offices, hospitals and billing companies near you; beginners are often trained there.`,
        ['first-jobs.billing', 'e-ojt-b', 'st14', 'st13'],
      ),
    ];
  return [
    listOf(know, tell`Expect to enter next door to coding rather than in it, and to apply often.`, ['pa-ne6', 'pa-ne5', path ? 'pa-ne7' : 'first-jobs.billing']),
  ]; // prettier-ignore
}

export const resume = (know: Knowledge, { path }: About): Reply[] => [
  path === 'billing'
    ? listOf(know, tell`Our suggestion: put what carries over at the top: phones, cash, accounts, upset customers, any software you know, and the CPB if you have it. Leave nothing false in it.`, ['b-s6', 'b-t1', 'st15'])
    : listOf(know, tell`Our suggestion: put the credential as it is, A included, then the code sets and software you know, practice charts and any externship with dates. Leave nothing false in it.`, ['c-t1', 'pa-ne3']),
]; // prettier-ignore

export const interview = (know: Knowledge, { path }: About): Reply[] => [
  path === 'billing'
    ? listOf(know, tell`Our suggestion: be ready to tell how you calmed an upset person and how you follow things up. I have no list of real interview questions on file.`, ['b-r5', 'term.denial', 'b-s2'])
    : listOf(know, tell`Our suggestion: expect a short coding test, so practice charts the week before, and have your own questions ready. I have no list of real interview questions on file.`, ['pa-pr5', 'pa-ne6']),
]; // prettier-ignore

export const apprenticeship = (know: Knowledge, { path }: About): Reply[] => [
  path === 'billing'
    ? listOf(know, tell`For billing, training on the job is the usual apprenticeship: you are hired first. A registered one I know only for coding.`, ['e-ojt-b', 'pa-ap3'])
    : listOf(know, tell`Yes, and a real one pays you. Look at apprenticeship.gov for places near you.`, ['pa-ap2', 'pa-ap1', 'pa-ap3']),
]; // prettier-ignore

export const externship = (know: Knowledge, { path, words }: About): Reply[] => [
  listOf(
    know,
    /\bcall|what do i say|write to|e-?mail/.test(words)
      ? tell`Our suggestion: ask for the office manager, and say in two sentences what you study and how many hours you need.`
      : tell`Ask the school before you enroll whether it finds you one, where, and how many were hired from it. Unpaid or not, get a letter at the end.`,
    path === 'billing' ? ['e-ojt-b', 'first-jobs.billing'] : ['pa-ne3', 'pa-ap2', 'pa-ag3'],
  ),
];

export const whereToApply = (know: Knowledge, { path, entities }: About): Reply[] => [
  listOf(know, tell`${entities.place ? 'I keep no list of employers for any place. ' : ''}Look at the careers pages of hospitals, large doctors’ groups and billing companies, and ask an American Job Center.`, [
    'job-centers',
    path === 'billing' ? 'first-jobs.billing' : 'pa-ne6',
    'pa-sc6',
  ]),
]; // prettier-ignore
