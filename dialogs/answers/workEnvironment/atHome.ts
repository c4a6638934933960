import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf } from '../wording';

const FIRST = 'How do I get my first job?';
const KIDS = 'Can I watch my kids while I work?';
const FAKE = 'How do I spot a fake remote job?';

/** Experience is what remote posts ask for first; how many such posts there are is on file for nobody. */
const experienced = (know: Knowledge, { entities: { experience = '' }, path }: About): Reply =>
  listOf(know, tell`Employers prefer experience for work from home, so your ${experience} count. I have no count of such posts${path === 'billing' ? ' for billers' : ''}.`,
    path === 'billing' ? ['pa-ch4', 'pa-ch3'] : path === 'coding' ? ['rm1', 'pa-ch3'] : ['rm1', 'pa-ch4', 'pa-ch3']); // prettier-ignore

/** Working from home, by path and experience: the truth about first jobs comes first. */
function remote(know: Knowledge, about: About): Reply[] {
  const beginner = about.entities.experience === 'none' || /\bneeds? .*experience|\b(first|new|newly|beginners?|starting|day one|right away|straight|entry|without experience|before they let)\b/.test(about.words); // prettier-ignore
  if (beginner && about.path === 'billing')
    return [
      listOf(know, tell`Expect the office first: a beginner in billing learns on the job.`, ['rm2', 'pa-ch2', 'pa-ch4']),
    ]; // prettier-ignore
  if (about.entities.experience !== undefined && !beginner) return [experienced(know, about)];
  if (beginner)
    return [
      listOf(know, tell`${know.say('rm2')}`, [
        'pa-ch2',
        'rm1',
        about.path === 'coding' ? 'pa-ne5' : 'pa-ch4',
      ]),
    ];
  if (about.path === 'billing')
    return [
      listOf(know, tell`Some billers work from home, but I have no figure for them. Those who call insurers are tied to office hours, and a first job is usually on site.`, ['rm2', 'pa-ch4', 'pa-ch2']),
    ]; // prettier-ignore
  if (about.path === 'coding')
    return [
      listOf(know, tell`Yes, once you have experience; seldom before. ${know.say('rm1')}`, [
        'rm2',
        'pa-ch2',
        'pa-ch3',
      ]),
    ];
  return [
    listOf(know, tell`Yes, more often in coding than in billing, and more often after a year or two than at the start.`, ['rm1', 'rm2', 'pa-ch4']),
  ]; // prettier-ignore
}

/** Home work as a way to mind children at once, or only to be near them. */
const childcare = (know: Knowledge, { path, words }: About): Reply[] => [
  listOf(
    know,
    /watch|mind|while|during|look after|take care|care for|same time|at home with|in the room/.test(words) || words === ''
      ? tell`No, not during paid hours. ${know.say('pa-ch1')}`
      : tell`Home work spares you the drive, not the childcare. ${know.say('pa-ch1')}`,
    path === 'coding' ? ['pa-ch4', 'pa-ch2'] : ['pa-ch4', 'pa-ch2', 'rm2']),
]; // prettier-ignore

/** Equipment: no list is on file, so what an employer's agreement names and what nobody should pay for. */
const equipment = (know: Knowledge, { path }: About): Reply[] => [
  listOf(know, tell`I have no list of equipment or internet speed on file; each employer sets its own. Ask before you buy anything, and ask who pays.`, [
    'pa-ch3', 'rm3', path === 'billing' ? 'b-t1' : 'c-t1', 'pa-sc4',
  ]),
]; // prettier-ignore

const abroad = (know: Knowledge): Reply[] => [
  listOf(know, tell`Usually no. ${know.say('pa-ab1')}`, ['pa-ab2', 'pa-ab3', 'pa-ab4']),
];

export const atHome: readonly AspectAnswer[] = [
  {
    name: 'equipment',
    when: /equip|monitor|internet|computer\b|laptop|chromebook|\bmac\b|wifi|wired|headset|scanner|printer|home office|separate room|locks|desk chair|standing desk|set ?up|roommate|hipaa|\bgear\b|\bpc\b|share the computer/,
    tell: equipment,
    next: () => [FAKE, 'Can I work from home?', KIDS],
  },
  {
    name: 'childcare',
    when: /\bkids?\b|child|toddler|bab(y|ies)|newborn|her in the room|daycare|sitter|school pickup|elder|care for/,
    tell: childcare,
    next: () => ['Can I choose my hours?', 'Is part-time possible?', FIRST],
  },
  {
    name: 'abroad',
    when: /abroad|another country|other countr|overseas|mexico|germany|philippines|nomad|outside the (us|states)|foreign country|\brv\b|travel/,
    tell: abroad,
    next: () => ['Can I work from home?', 'Is the work sent overseas?', FIRST],
  },
  {
    name: 'living elsewhere',
    when: /(same|another|different|other) state|live anywhere|move (to|around|with)|military/,
    tell: () => [
      tell`I have no rule on file; where you may live is up to the employer, mostly for payroll and tax reasons. Ask before you accept, and get the answer in writing.`,
    ],
    next: () => ['Can I work from another country?', 'Can I work from home?', FIRST],
  },
  {
    name: 'at home',
    when: (about) =>
      !about.words.includes('lonely') &&
      /telecommut|leaving my house|remot|\bwfh\b|(from|at) (my )?(home|house|couch)|work at home|spare bedroom|hybrid|on ?site|back to the office|pajamas|go to the office|in the office/.test(
        about.words,
      ),
    tell: remote,
    next: () => [KIDS, FAKE, FIRST],
  },
];
