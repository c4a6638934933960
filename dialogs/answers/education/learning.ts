import type { About, AspectAnswer } from '../../../src/conversation/answer';
import type { Reply } from '../../../src/conversation/reply';
import { tell } from '../../../src/conversation/reply';
import type { Knowledge, Said } from '../../../src/knowledge/types';
import { followed, line, listOf, under } from '../wording';

const HELP = 'How do I pay for training?';
const COST = 'What does the training cost?';
const LENGTH = 'How long is the training?';

const some = (...all: readonly (Said | undefined)[]): Said[] => all.filter((said) => said !== undefined);

/** How long, for a credential, a path, or in general. */
function length(know: Knowledge, about: About): Reply[] {
  const [id] = about.entities.credential ?? [];
  if (id !== undefined) return [lengthFor(know, id)];
  if (about.path === 'billing')
    return [
      listOf(know, tell`For billing you may need no course at all: ${know.say('e-entry-b')}`, [
        'e-ojt-b',
        'e-cert-len',
        'e-pace',
      ]),
    ];
  if (about.path === 'coding')
    return [listOf(know, tell`${know.say('e-cert-len')}`, ['e-prep', 'e-assoc-len', 'e-pace'])];
  return [listOf(know, tell`${know.say('e-cert-len')}`, ['e-entry-b', 'e-dip-len', 'e-assoc-len', 'e-pace'])];
}

function lengthFor(know: Knowledge, id: string): Reply {
  const { fields, level } = know.credential(id);
  if (id === 'RHIT')
    return under(tell`${know.say('e-assoc-len')}`, some(fields.prerequisites, know.say('e-pace')));
  if (id === 'RHIA')
    return under(tell`${know.say('e-ba-len')}`, some(fields.prerequisites, know.say('e-pace')));
  const prep = id === 'CPC' || id === 'CPC-A' ? know.say('e-prep') : undefined;
  const beginner = level.startsWith('entry') ? know.say('e-cert-len') : undefined;
  const lines = some(
    beginner,
    fields.prerequisites && line(tell`To take the ${id}: ${followed(fields.prerequisites)}`),
  );
  return under(tell`${prep ?? `I have no study time on file for the ${id} itself.`}`, lines);
}

/** What it costs, by path or credential. */
function cost(know: Knowledge, about: About): Reply[] {
  const [id] = about.entities.credential ?? [];
  const { fee, membership } = id === undefined ? {} : know.credential(id).fields;
  if (fee)
    return [
      under(tell`For the ${id ?? ''}, training comes on top of the exam. ${know.say('e-cost1')}`, [
        line(tell`${id ?? ''} exam: ${followed(fee)}`),
        ...some(membership),
        know.say('e-cost-cc'),
      ]),
    ];
  if (about.path === 'billing')
    return [
      listOf(
        know,
        tell`Billing can cost nothing to start: many learn it on the job. For those who take a course: ${know.say('e-cost1')}`,
        ['e-cost-cc', 'e-entry-b', 'bl1'],
      ),
    ];
  return [
    listOf(
      know,
      tell`${know.say('e-cost1')}`,
      about.path === 'coding'
        ? ['e-cost-cc', 'e-total-min', 'bl1']
        : ['e-cost-cc', 'e-total-min', 'e-entry-b', 'bl1'],
    ),
  ];
}

function degree(know: Knowledge, { path }: About): Reply[] {
  if (path === 'billing')
    return [listOf(know, tell`No degree is needed. ${know.say('e-entry-b')}`, ['e-survey-b', 'e-prereq'])];
  if (path === 'coding')
    return [
      listOf(know, tell`No degree is needed. ${know.say('e-entry-c')}`, [
        'cert.cpc.prerequisites',
        'e-assoc-len',
        'e-ba-len',
      ]),
    ];
  return [
    listOf(know, tell`No, not for either. ${know.say('a3')}`, ['e-entry-c', 'e-entry-b', 'e-assoc-len']),
  ];
}

function diploma(know: Knowledge, { path }: About): Reply[] {
  return [
    listOf(know, tell`A high school diploma or its equal (a GED counts) is what schools and employers usually ask for. Without one, the GED is the first step.`,
      path === 'billing' ? ['e-prereq', 'e-entry-b', 'cert.cpb.prerequisites'] : ['e-prereq', 'cert.cca.prerequisites', 'cert.cpc.prerequisites']),
  ]; // prettier-ignore
}

/** Whether it can be learned alone. */
function alone(know: Knowledge, { path }: About): Reply[] {
  if (path === 'billing')
    return [
      listOf(know, tell`Yes. Billing is often learned on the job, and the exam asks for no course.`, [
        'cert.cpb.prerequisites',
        'st10',
        'st13',
        'e-ojt-b',
      ]),
    ];
  return [
    listOf(
      know,
      tell`You may: the CPC asks for no course. The catch is the A behind it, which the right course helps to drop, and nobody checks your practice charts.`,
      ['cert.cpc.prerequisites', 'e-prep', 'pa-ne2', 'st05'],
    ),
  ];
}

function bothAtOnce(know: Knowledge): Reply[] {
  const { scope, prerequisites } = know.credential('CBCS').fields;
  return [under(tell`${know.say('e-combined')}`, some(scope, prerequisites, know.say('st17')))];
}

function online(know: Knowledge, { path }: About): Reply[] {
  return [
    listOf(
      know,
      tell`Yes. ${know.say('e-online')}`,
      path === 'billing' ? ['p1', 'e-ojt-b', 'p3'] : ['p1', 'p4', 'p3'],
    ),
  ];
}

function whileWorking(know: Knowledge): Reply[] {
  return [
    listOf(
      know,
      tell`Yes, many do. It takes longer: nobody publishes hours a week, so ask the school how many it expects and how long you may take.`,
      ['e-pace', 'e-cert-len', 'e-online'],
    ),
  ];
}

const taught = (know: Knowledge, { path }: About): Reply[] => [
  under(
    tell`${know.say('e-curr')}`,
    path === 'billing'
      ? [know.say('st10'), know.say('st13')]
      : path === 'coding'
        ? [know.say('c-s1'), know.say('c-s4')]
        : [know.say('c-s4'), know.say('st10')],
  ),
];

export const learning: readonly AspectAnswer[] = [
  {
    name: 'both at once',
    when: /combin|both (in|at|of)|one course for both|\btogether\b|learn(ing)? both|just billing or/,
    tell: bothAtOnce,
    next: () => [LENGTH, 'What is the CBCS?', COST],
  },
  {
    name: 'diploma',
    when: /\bged\b|high school|highschool|dropp?ed out|drop.?out|no diploma|\bdiploma\b.*(need|enough|without)|never finished/,
    tell: diploma,
    next: () => [LENGTH, HELP, 'Which certificate comes first?'],
  },
  {
    name: 'alone',
    when: /self.?(study|taught)|teach myself|myself|on my own|youtube|\bbooks?\b|textbook|kitchen table|library|without school|skip school|learn without|alone|on the job training/,
    tell: alone,
    next: (about) => [
      about.path === 'billing' ? 'What is the CPB exam like?' : 'How do I drop the A?',
      LENGTH,
      COST,
    ],
  },
  {
    name: 'while working',
    when: /part.?time|full.?time job|while (i )?work|evening|night|weekend|hours (a|per) week|two kids|\bkids\b|work full time|self.?paced/,
    tell: whileWorking,
    next: () => ['Can I study online?', COST, HELP],
  },
  {
    name: 'online',
    when: /\bonline\b|onlin\b|from (my )?(home|phone)|remote(ly)?\b|in person|virtual/,
    tell: online,
    next: () => ['How do I check a school?', LENGTH, COST],
  },
  {
    name: 'subjects',
    when: /taught|taugt|teach|subjects?|curriculum|coursework|classes do (you|i)|what (do|will|would) (you|i) learn|anatomy|what is in/,
    tell: taught,
    next: () => [LENGTH, COST, 'Do I need a degree?'],
  },
  {
    name: 'practice and exam in the price',
    when: /extern|intern|practicum|voucher|include|exam part of|make me certified/,
    tell: (know) => [
      listOf(
        know,
        tell`Some do, some don’t; ask before you pay. Finishing a program does not make you certified, the exam does.`,
        ['p3', 'p4', 'pa-ne3'],
      ),
    ],
    next: () => ['How do I check a school?', 'Which certificate comes first?', COST],
  },
  {
    name: 'entry',
    when: /prerequisite|requirements? (for|to)|before enrolling|need to (start|enroll)|\bcredits? transfer|old college|already a|foreign|shorten/,
    tell: (know, about) => [
      listOf(
        know,
        tell`${know.say('e-prereq')} Whether earlier study counts is up to each school; ask before you pay for it twice.`,
        about.path === 'billing' ? ['e-entry-b', 'pa-ft1'] : ['e-entry-c', 'pa-ft1'],
      ),
    ],
    next: () => [LENGTH, COST, 'Do I need a degree?'],
  },
  {
    name: 'cost',
    when: /cost|price|tuition|tution|cheap|expensive|how much|\bpay\b|spend|\bmoney\b|budget|bucks|dollars|\$/,
    tell: cost,
    next: () => [HELP, 'How do I check a school?', LENGTH],
  },
  {
    name: 'degree',
    when: /degree|bachelor|associate|college|masters?\b|university|two years? of|overkill|trade school/,
    tell: degree,
    next: () => [LENGTH, COST, 'Which certificate comes first?'],
  },
  {
    name: 'length',
    when: (about) =>
      (about.entities.credential ?? []).length > 0 ||
      /how long|length|lenght|duration|months?|weeks?|years?|fast|quick|how soon|when can i be done|boot ?camp/.test(
        about.words,
      ),
    tell: length,
    next: (about) => [
      COST,
      'Can I study online?',
      about.path ? 'Do I need a degree?' : 'Can I study part-time?',
    ],
  },
];
