import type { About, Answer, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { listOf, otherPath, person } from '../wording';
import { atHome } from './atHome';
import { businessAndScams } from './scams';
import { dress, employers, HOME, hours, partTime, QUOTAS, quotas, stress } from './pace';

const aspects: readonly AspectAnswer[] = [
  ...businessAndScams,
  {
    name: 'coworkers',
    when: /coworkers?|co-workers?|drama|get along|gossip|office politics/,
    tell: () => [
      tell`I have nothing on how people get along; it depends on the office. Ask at the interview to see the room and meet the team.`,
    ],
    next: () => ['Is coding stressful?', HOME, 'Which path suits me?'],
  },
  {
    name: 'music',
    when: /music|headphones|earbuds|podcast/,
    tell: () => [
      tell`I have no rule on file; it is the employer’s to set. Someone who is on the phone all day, as in billing, will hardly get to it.`,
    ],
    next: () => ['Is coding stressful?', HOME, 'Which path suits me?'],
  },
  {
    name: 'on the side',
    when: /on the side|second job|moonlight|another employer|somebody else/,
    tell: () => [
      tell`I have no rule on file; your employer’s own rules decide. Ask before you take other work, and never use one employer’s records or login for another.`,
    ],
    next: () => ['Is part-time possible?', 'Can I choose my hours?', HOME],
  },
  {
    name: 'lonely',
    when: /lonel|isolat/,
    tell: (know, { path }) => [
      path === 'billing'
        ? listOf(know, tell`Billing is not lonely: it is people all day.`, ['billing.strain'])
        : listOf(
            know,
            tell`Coding can be: it is mostly alone at a screen, and often at home later. Billing has people all day.`,
            ['onet.contrast.phone', 'rm1'],
          ),
    ],
    next: () => ['Can I work from home?', 'Do coders talk to doctors?', 'Which path suits me?'],
  },
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
      !/boring|stress|anxiety|pressure|\bpace\b/.test(words) &&
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
