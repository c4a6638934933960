import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf } from '../wording';

const TITLES = 'What job titles should I search for?';
const DROP = 'How do I drop the A?';

/** "Certified, and nobody hires without experience." */
function trapped(know: Knowledge, about: About): Reply[] {
  if (about.path === 'billing')
    return [
      listOf(know, tell`You can get round it more easily in billing than in coding: the front desk and payment posting count, and training on the job is usual.`, ['st11', 'first-jobs.billing', 'st15', 'e-ojt-b']),
    ]; // prettier-ignore
  return [
    listOf(know, tell`You are not alone: the first coding job is the hardest step. The ways out are to drop the A without a job, to get inside by another door, and to keep your hand in.`, ['pa-ne2', 'pa-ne6', 'pa-ne5', 'pa-ne7', 'pa-ne3']),
  ]; // prettier-ignore
}

/** Nobody trained yet, and no experience. */
function unexperienced(know: Knowledge, { path }: About): Reply[] {
  if (path === 'billing')
    return [
      listOf(know, tell`Yes, in billing you can begin with none. ${know.say('st11')}`, [
        'e-ojt-b',
        'pa-ne6',
        'st14',
      ]),
    ];
  if (path === 'coding')
    return [
      listOf(know, tell`It is hard, not hopeless. ${know.say('pa-ne5')}`, ['pa-ne6', 'pa-ne2', 'pa-ne7']),
    ];
  return [
    listOf(know, tell`Billing lets beginners in more easily; into coding many come by a side door.`, [
      'st11',
      'pa-ne5',
      'pa-ne6',
    ]),
  ];
}

const titles = (know: Knowledge, { path }: About): Reply[] => [
  listOf(know, tell`Search for more than “coder” or “biller”: the first job often has another name.`, [
    ...(path === 'billing' ? [] : ['onet.titles.coding']),
    ...(path === 'coding' ? [] : ['onet.titles.billing']),
    path === 'billing' ? 'first-jobs.billing' : 'pa-ne6',
  ]),
]; // prettier-ignore

function firstJob(know: Knowledge, { path }: About): Reply[] {
  if (path === 'billing')
    return [
      listOf(
        know,
        tell`Apply to doctors’ offices, hospitals and billing companies near you; beginners are often trained there.`,
        ['first-jobs.billing', 'e-ojt-b', 'st14', 'st13'],
      ),
    ];
  return [
    listOf(know, tell`Expect to enter next door to coding rather than in it, and to apply often.`, ['st07', 'pa-ne6', 'pa-ne5', 'pa-ne7', ...(path ? [] : ['first-jobs.billing'])]),
  ]; // prettier-ignore
}

const resume = (know: Knowledge, { path }: About): Reply[] => [
  path === 'billing'
    ? listOf(know, tell`Our suggestion: put what carries over at the top: phones, cash, accounts, upset customers, any software you know, and the CPB if you have it. Leave nothing false in it.`, ['b-s6', 'b-t1', 'st15'])
    : listOf(know, tell`Our suggestion: put the credential as it is, A included, then the code sets and software you know, practice charts and any externship with dates. Leave nothing false in it.`, ['c-t1', 'pa-ne3']),
]; // prettier-ignore

const interview = (know: Knowledge, { path }: About): Reply[] => [
  path === 'billing'
    ? listOf(know, tell`Our suggestion: be ready to tell how you calmed an upset person and how you follow things up. I have no list of real interview questions on file.`, ['b-r5', 'term.denial', 'b-s2'])
    : listOf(know, tell`Our suggestion: expect a short coding test, so practice charts the week before, and have your own questions ready. I have no list of real interview questions on file.`, ['pa-pr5', 'pa-ne6']),
]; // prettier-ignore

const apprenticeship = (know: Knowledge, { path }: About): Reply[] => [
  path === 'billing'
    ? listOf(know, tell`For billing, training on the job is the usual apprenticeship: you are hired first. A registered one I know only for coding.`, ['e-ojt-b', 'pa-ap3'])
    : listOf(know, tell`Yes, and a real one pays you. Look at apprenticeship.gov for places near you.`, ['pa-ap2', 'pa-ap1', 'pa-ap3']),
]; // prettier-ignore

const externship = (know: Knowledge, { path }: About): Reply[] => [
  listOf(
    know,
    tell`Ask the school before you enroll whether it finds you one, where, and how many were hired from it. Unpaid or not, get a letter at the end.`,
    path === 'billing' ? ['e-ojt-b', 'first-jobs.billing'] : ['pa-ne3', 'pa-ap2', 'pa-ag3'],
  ),
];

const whereToApply = (know: Knowledge, { path, entities }: About): Reply[] => [
  listOf(know, tell`${entities.place ? 'I keep no list of employers for any place. ' : ''}Look at the careers pages of hospitals, large doctors’ groups and billing companies themselves, and ask an American Job Center for local openings.`, [
    path === 'billing' ? 'we2' : 'we1',
    'job-centers',
    path === 'billing' ? 'first-jobs.billing' : 'pa-ne6',
    'pa-sc6',
  ]),
]; // prettier-ignore

export const job: readonly AspectAnswer[] = [
  {
    name: 'straight into remote',
    when: /remote|from home|wfh/,
    tell: (know, { path }) => [
      listOf(know, tell`${know.say('rm2')}`, [
        'pa-ch2',
        path === 'billing' ? 'first-jobs.billing' : 'pa-ne6',
        'pa-sc4',
      ]),
    ],
    next: () => [TITLES, 'How do I spot a fake remote job?', 'Can I work from home?'],
  },
  {
    name: 'apprenticeship',
    when: /apprentices?hip|aprentic|earn while|train coders|paid train|on the job training|trainee|learn on the job|who allows|project xtern|train(s)? you/,
    tell: apprenticeship,
    next: () => ['How do I find an externship?', TITLES, 'How do I pay for training?'],
  },
  {
    name: 'externship',
    when: /extern|intern\b|internship|shadow|volunteer|placement/,
    tell: externship,
    next: () => [DROP, 'Is there a paid apprenticeship?', TITLES],
  },
  {
    name: 'certified and not hired',
    when: (about) =>
      /nobody|no one|won.?t|can.?t (get|find)|cant|still (no|unemployed|jobless)|reject|ghost|no luck|no bites|\d+ applications|interviews? and no|zero interviews|hopeless|discouraged|dust|catch.?22|everyone wants|need .*experience to|asks for|years required|year requirement|forgetting|keep getting|years they want|prove my skills/.test(
        about.words,
      ) ||
      ((about.entities.credential ?? []).length > 0 && /job|hire|work|now/.test(about.words)),
    tell: trapped,
    next: (about) => [
      about.path === 'billing' ? TITLES : DROP,
      'What do I put on my resume?',
      'Is there a paid apprenticeship?',
    ],
  },
  {
    name: 'where to apply',
    when: /where (do|to|can) i? ?(apply|look|find)|were do i apply|who (hires|will hire)|which (employers|places|companies)|compan(y|ies)|job boards?|indeed|temp agenc|staffing|walk in|places to send|networking|chapter|call up|apply to|doctors'? offices?/,
    tell: whereToApply,
    next: () => [TITLES, 'What do I put on my resume?', 'How do I spot a fake remote job?'],
  },
  {
    name: 'interview',
    when: /interview|intervew|hiring manager|coding test|tests? (they|before)|assessment|how do i answer/,
    tell: interview,
    next: () => ['What do I put on my resume?', 'What is starting pay?', TITLES],
  },
  {
    name: 'resume',
    when: /resume|resumay|\bcv\b|cover letter|linkedin profile|key ?words|gap\b|application|list the|skills do i list/,
    tell: resume,
    next: ({ path }) => [
      'What will they ask in an interview?',
      TITLES,
      path === 'billing' ? 'What is starting pay for billers?' : DROP,
    ],
  },
  {
    name: 'titles',
    when: /titles?\b|what (should|do) i search|starter job|entry.?(level|levle)|first jobs?\b.*(good|in|are)|what are good first jobs|front desk job|file clerk|records clerk|registration|prior auth|posting for|jobs to take|entry job/,
    tell: titles,
    next: () => ['Who hires beginners?', 'What do I put on my resume?', 'What is starting pay?'],
  },
  {
    name: 'from inside',
    when: /already work|get into their|housekeep|receptionist|who do i talk to|my (hospital|clinic)/,
    tell: (know, { path }) => [
      listOf(
        know,
        tell`You are inside already, which is the best place to start from. Our suggestion: ask the billing or records manager which small task you could take on, and say that you are learning.`,
        path === 'billing' ? ['first-jobs.billing', 'st11'] : ['pa-ne6', 'pa-ne3'],
      ),
    ],
    next: () => [TITLES, 'Which certificate comes first?', 'Will my employer pay for the course?'],
  },
  {
    name: 'no experience',
    when: ({ words, entities }) =>
      entities.experience === 'none' ||
      /experience|expereince|never (worked|held)|only worked|newcomer/.test(words),
    tell: unexperienced,
    next: () => [TITLES, 'Is there a paid apprenticeship?', 'What is starting pay?'],
  },
  {
    name: 'first job',
    when: /first (job|coding|billing|position|role)|1st|get hired|hire|land (a|my|that)|landing|find(ing)? (a )?(work|job)|get a job|foot in the door|in the door/,
    tell: firstJob,
    next: (about) => [
      TITLES,
      about.path === 'billing' ? 'What do I put on my resume?' : DROP,
      'Is there a paid apprenticeship?',
    ],
  },
];
