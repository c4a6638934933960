import type { About, Answer, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf, otherPath, person } from '../wording';
import { atHome } from './atHome';
import { businessAndScams } from './scams';

const HOME = 'Can I work from home?';
const QUOTAS = 'Do coders have quotas?';

function employers(know: Knowledge, { path }: About): Reply[] {
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

function quotas(know: Knowledge, { path, words }: About): Reply[] {
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
        tell`I have no quota for billers on file. Employers may count claims or accounts worked, so ask how many a day and what happens if you fall short.`,
        ['billing.strain'],
      ),
    ];
  if (accuracy) return [listOf(know, tell`${know.say('pa-pr2')}`, ['pa-pr5', 'wrong-code'])];
  return [
    listOf(know, tell`Expect one, but no two are alike. ${know.say('pa-pr1')}`, [
      'pa-pr3',
      'pa-pr4',
      'pa-pr2',
      'pa-pr5',
    ]),
  ];
}

function stress(know: Knowledge, { path }: About): Reply[] {
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

function hours(know: Knowledge, { path }: About): Reply[] {
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

const partTime = (know: Knowledge, { path }: About): Reply[] => [
  listOf(know, tell`It depends on the employers near you: I have no count of part-time posts. Search the job boards for “part time” and “per diem” with the job title.`,
    path === 'billing' ? ['pa-ch4', 'x3', 'billing.hours'] : path === 'coding' ? ['pa-ch4', 'pa-ne5'] : ['pa-ch4', 'x3']),
]; // prettier-ignore

const dress = (know: Knowledge): Reply[] => [
  tell`I have no dress code on file; it is the employer’s to set, so ask at the interview. ${know.say('we5')} Neither of the two treats patients.`,
];

const aspects: readonly AspectAnswer[] = [
  ...businessAndScams,
  {
    name: 'quotas and accuracy',
    when: /quota|product(ion|ivity)|charts? (a|an|per)|how many charts|per (hour|day)|an hour do they|accura|acuracy|audit|mistake|errors?\b|timed|metrics|under the numbers|wrong code|fired|targets?|claims .*(a|per) day|count every|quality score|how long a single|how many records|track your speed|encounters/,
    tell: quotas,
    next: () => ['Is coding stressful?', HOME, 'Is coding hard?'],
  },
  ...atHome,
  {
    name: 'part time',
    when: /part.?time|per diem|few hours|20 hours|side job|weekends only|half days?/,
    tell: partTime,
    next: () => ['Can I choose my hours?', HOME, 'How do I get my first job?'],
  },
  {
    name: 'hours',
    when: ({ words }) =>
      !/boring|stress|anxiety/.test(words) &&
      /\bhours\b|schedule|weekend|holiday|christmas|overtime|night|evening|shift|nine to five|9 to 5|own hours|flexib|flexable|off by|monday/.test(
        words,
      ),
    tell: hours,
    next: () => ['Is part-time possible?', HOME, 'Can I watch my kids while I work?'],
  },
  {
    name: 'stress',
    when: /stress|burn(ed)? ?out|pressure|anxiety|yelled|toxic|deadline|crunch|micromanag|lonely|boring|tense|worst|balance|calm|quiet|podcast|month.?end|phone|noisy|mentally/,
    tell: stress,
    next: ({ path }) => [
      path === 'billing' ? 'Is coding work stressful?' : QUOTAS,
      HOME,
      'Which path suits me?',
    ],
  },
  {
    name: 'employers',
    when: /employ|who hires|where do|what kinds? of places|compan(y|ies)|hospital|clinic|doctors?'? office|insurance|dentist|government|\bva\b|nursing home|labs?\b|where would/,
    tell: employers,
    next: () => ['Who pays best?', HOME, 'What job titles should I search for?'],
  },
  {
    name: 'dress',
    when: /wear|dress|scrubs|tattoo|jeans|piercing/,
    tell: dress,
    next: () => ['What does a biller do all day?', HOME],
  },
];

/** What the day's surroundings are, when nothing narrower was asked. */
function surroundings(know: Knowledge, { path }: About): Reply[] {
  if (path === 'coding')
    return [
      listOf(know, tell`A desk, a screen and long quiet reading, often at home once you have experience.`, [
        'we1',
        'rm1',
        'pa-pr2',
      ]),
    ];
  if (path === 'billing')
    return [
      listOf(know, tell`A desk, a screen and a phone, mostly in office hours.`, [
        'we2',
        'b-d2',
        'onet.contrast.phone',
      ]),
    ];
  return [
    listOf(know, tell`${know.say('we5')} Coding is quiet reading; billing has the phone.`, [
      'we1',
      'we2',
      'rm1',
    ]),
  ];
}

/** Places, hours, pace and pressure of work, working from home, and what to beware of. */
export const workEnvironment: Answer = {
  intent: 'work-environment',
  label: 'Working from home, hours, employers, stress',
  aspects,
  tell: surroundings,
  next: (about) => [
    HOME,
    about.path ? `Is being a ${person(otherPath(about))} stressful?` : QUOTAS,
    'What places employ coders?',
  ],
};
