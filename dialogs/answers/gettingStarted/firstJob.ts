import type { AspectAnswer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import { listOf } from '../wording';
import { jobScams } from '../workEnvironment/scams';
import {
  DROP,
  TITLES,
  apprenticeship,
  externship,
  firstJob,
  interview,
  resume,
  titles,
  trapped,
  unexperienced,
  whereToApply,
} from './hiring';

/** The first job and the way to it. */
export const job: readonly AspectAnswer[] = [
  {
    name: 'a job that looks wrong',
    when: /social security|\bssn\b|bank (account|details)|telegram|whatsapp|\bscam|\bfake\b|check to (buy|deposit)|pay .*before i start/,
    tell: jobScams,
    next: () => [TITLES, 'Can I work from home?', 'How do I get my first job?'],
  },
  {
    name: 'knowing both',
    when: /know(ing)? both|having both|both (skills|help)|trained in both|learn(ing)? both .*help/,
    tell: (know) => [listOf(know, tell`${know.say('a5')}`, ['x3', 'st18'])],
    next: () => ['Should I learn coding and billing?', TITLES, 'What is the CBCS?'],
  },
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
      /nobody|no one|won.?t|can.?t (get|find)|cant|still (no|unemployed|jobless)|reject|ghost|no luck|no bites|\d+ applications|interviews? and no|zero interviews|hopeless|discouraged|dust|catch.?22|everyone wants|need .*experience to|asks for|years required|wants? \d+ years?|want \d|get around|(have|without) the (two|2) years|year requirement|forgetting|keep getting|years they want|prove my skills/.test(
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
