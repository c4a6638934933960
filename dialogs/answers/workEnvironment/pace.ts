import type { About } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf } from '../wording';

/** Questions that follow most of these answers. */
export const HOME = 'Can I work from home?';
export const QUOTAS = 'Do coders have quotas?';

export function employers(know: Knowledge, { path }: About): Reply[] {
  if (path === 'coding') return [listOf(know, tell`${know.say('we1')}`, ['we3', 'x3'])];
  if (path === 'billing') return [listOf(know, tell`${know.say('we2')}`, ['we4', 'x3'])];
  return [
    listOf(know, tell`Mostly health care, but insurers, company offices and government hire too.`, [
      'we1',
      'we2',
      'x3',
    ]),
  ];
}

const ACCURACY = /accura|mistake|error|audit|wrong|quality|95/;

export function quotas(know: Knowledge, { path, words }: About): Reply[] {
  const accuracy = ACCURACY.test(words);
  if (path === 'billing' && accuracy)
    return [
      listOf(know, tell`I have no accuracy goal for billers on file; ask the employer. Errors do matter:`, [
        'wrong-code',
        'b-r2',
      ]),
    ];
  if (path === 'billing')
    return [
      listOf(
        know,
        tell`There is no standard. Employers may count claims or accounts worked, so ask how many a day and what happens if you fall short.`,
        ['pa-pr6', 'billing.strain'],
      ),
    ];
  if (/\bmiss\b|under the|fired|fall short|don.?t (meet|make)|too slow/.test(words))
    return [
      listOf(know, tell`Each employer decides; I have no rule and no count on file.`, ['pa-pr1', 'pa-pr5']),
    ];
  if (accuracy) return [listOf(know, tell`${know.say('pa-pr2')}`, ['pa-pr5', 'wrong-code'])];
  if (/inpatient|hospital|stays?\b/.test(words))
    return [listOf(know, tell`${know.say('pa-pr3')}`, ['pa-pr1', 'pa-pr5'])];
  if (/hour|outpatient|visits?\b|clinic|office/.test(words))
    return [
      listOf(know, tell`The guides on my file count by the day. ${know.say('pa-pr4')}`, ['pa-pr1', 'pa-pr5']),
    ];
  return [
    listOf(know, tell`Expect one, but no two are alike. ${know.say('pa-pr1')}`, [
      'pa-pr3',
      'pa-pr4',
      'pa-pr5',
    ]),
  ];
}

export function stress(know: Knowledge, { path }: About): Reply[] {
  if (path === 'coding')
    return [
      listOf(
        know,
        tell`The strain in coding is pace and exactness, not people. I have no stress score for coders.`,
        ['pa-pr2', 'onet.contrast.exact', 'pa-pr5'],
      ),
    ];
  if (path === 'billing')
    return [
      listOf(know, tell`It can be: deadlines, refused claims and upset callers come with billing.`, [
        'billing.strain',
        'onet.contrast.conflict',
        'con-billing',
      ]),
    ];
  return [
    listOf(
      know,
      tell`Each in its own way: coding strains by pace and exactness, billing by people and deadlines.`,
      ['onet.contrast.conflict', 'billing.strain', 'pa-pr2', 'pa-pr5'],
    ),
  ];
}

export function hours(know: Knowledge, { path }: About): Reply[] {
  if (path === 'billing') return [listOf(know, tell`${know.say('billing.hours')}`, ['pa-ch4'])];
  if (path === 'coding')
    return [
      listOf(
        know,
        tell`They can be flexible once you are settled, as long as the work gets done. I have no survey of coders’ hours.`,
        ['pa-ch4', 'pa-ch2'],
      ),
    ];
  return [
    listOf(
      know,
      tell`Billing keeps office hours; coding bends more. Nights and weekends depend on the employer, and I have no count of them.`,
      ['billing.hours', 'pa-ch4'],
    ),
  ];
}

export const partTime = (know: Knowledge, { path }: About): Reply[] => [
  listOf(know, tell`It depends on the employers near you: I have no count of part-time posts. Search the job boards for “part time” and “per diem” with the job title.`,
    path === 'billing' ? ['pa-ch4', 'x3', 'billing.hours'] : path === 'coding' ? ['pa-ch4', 'pa-ne5'] : ['pa-ch4', 'x3']),
]; // prettier-ignore

export const dress = (know: Knowledge): Reply[] => [
  tell`I have no dress code on file; it is the employer’s to set, so ask at the interview. ${know.say('we5')} Neither of the two treats patients.`,
];
