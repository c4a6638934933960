import type { AspectAnswer } from '../../../src/conversation/answer';
import { tell } from '../../../src/conversation/reply';
import { listOf } from '../wording';

const FIT = 'Which path suits me?';

/** What people bring with them: age, schooling, origin, family, earlier work. */
export const circumstances: readonly AspectAnswer[] = [
  {
    name: 'military spouse',
    when: /(military|army|navy|marine|air force|soldier).*(wife|husband|spouse)|(wife|husband|spouse).*(military|army|navy|marine)|moves? every/,
    tell: (know) => [
      listOf(
        know,
        tell`Both jobs exist in every state, and the certificates come from national bodies, so you can take them along. Whether the job moves with you is up to the employer.`,
        ['pa-mi1', 'pa-mi2', 'pa-ch2'],
      ),
    ],
    next: () => ['MyCAA coding program', 'Can I work from home?', FIT],
  },
  {
    name: 'foreign-trained',
    when: /foreign|immigrant|second language|my english|english (is )?(not|so|bad)|(poor|bad|broken) english|\besl\b|from (mexico|nigeria|india|the philippines|philippines|another country)|nursing degree|doctor in my|overseas degree|visa/,
    tell: (know) => [
      listOf(
        know,
        tell`A foreign degree is no bar, and clinical knowledge helps. Coding is reading English all day; billing is speaking it on the phone, so choose by which is stronger.`,
        ['pa-ft1', 'pa-ft2', 'pa-ft4'],
      ),
    ],
    next: () => ['Who can take the CPC?', FIT, 'How do I get started?'],
  },
  {
    name: 'age',
    when: ({ words }) =>
      !/(single|stay.?at.?home) (mom|dad|mother|father)/.test(words) &&
      /\b(too )?(old|older|young|younger)\b|\bage\b|too late|\b(3[5-9]|[4-7]\d|forty|fifty|sixty)\b(?! ?(k\b|hours|dollars|bucks|percent|hundred|thousand|accounts|things|minutes|a month|a week|per|each|at once|is nothing))|thirty.?nine|retire|mom is|17\b|18\b|aged/.test(
        words,
      ),
    tell: (know, { words }) => [
      /\b1[678]\b|too young|high school/.test(words)
        ? listOf(
            know,
            tell`You are early, not wrong. Schools and AHIMA’s first exam ask for a high school diploma, so finish that first and use the time for medical words and typing.`,
            ['e-prereq', 'cert.cca.prerequisites', 'pa-cs1'],
          )
        : listOf(
            know,
            tell`Age alone rules nobody out. What matters is whether the months and the money come back.`,
            ['pa-ag1', 'pa-ag2', 'pa-ag3'],
          ),
    ],
    next: () => [FIT, 'What do beginners earn?', 'How long is the training?'],
  },
  {
    name: 'no degree',
    when: /degree|college|\bged\b|high school|drop.?out|dropped out|never finished|failed out|no education|uneducated/,
    tell: (know, { path }) => [
      listOf(
        know,
        tell`Yes, you can without a degree.${path === 'coding' ? ' Coding usually asks for a course and an exam.' : ''}`,
        path === 'billing'
          ? ['e-entry-b', 'cert.cpb.prerequisites', 'e-prereq']
          : ['e-entry-c', 'cert.cpc.prerequisites', ...(path ? [] : ['e-entry-b']), 'e-prereq'],
      ),
    ],
    next: () => ['Do I need a high school diploma?', 'How long is the training?', FIT],
  },
  {
    name: 'family',
    when: /\bmom\b|\bdad\b|mother|father|\bkids\b|child|bab(y|ies)|toddler|pregnan|family|caregiv|care for|take care|homemaker|stay.?at.?home|\bsick\b|daycare|grandm|look after|twins|newborn/,
    tell: (know, { words }) => [
      listOf(
        know,
        tell`The hours can fit a family better than many jobs, but you cannot mind children while you work, and a first job is seldom at home.`,
        /money|broke|afford|poor|income/.test(words)
          ? ['pa-ch1', 'pa-pay3', 'pa-pay7']
          : ['pa-ch1', 'pa-ch2', 'pa-ch4'],
      ),
    ],
    next: () => ['Is part-time possible?', 'How do I pay for training?', FIT],
  },
  {
    name: 'no diploma',
    when: /\bno (high school )?diploma\b|never got my (ged|diploma)/,
    tell: (know) => [
      listOf(
        know,
        tell`Finishing high school, or its equal, comes first: schools and AHIMA’s first exam ask for it. It is never too late for that, and help with it is free.`,
        ['e-prereq', 'cert.cca.prerequisites', 'job-centers'],
      ),
    ],
    next: () => ['Do I need a high school diploma?', 'How do I pay for training?', FIT],
  },
  {
    name: 'care work',
    when: /\b(rn|lpn|lvn|registered nurse|nursing licen[sc]e)\b/,
    tell: (know) => [
      listOf(
        know,
        tell`Care work gives you a head start with the words and the notes. Ask about documentation work (CDI) before you pay for a course.`,
        ['cert.cdip.suits', 'pa-ft3', 'cert.cpc.prerequisites'],
      ),
    ],
    next: () => [FIT, 'How do I get started?', 'What do beginners earn?'],
  },
  {
    name: 'earlier work',
    when: /nurse|\bcna\b|medical assistant|pharmacy tech|vet tech|bank|call cent(er|re)|customer service|reception|front desk|retail|mcdonald|truck|teacher|cashier|waitress|warehouse|hairdresser|factory|veteran/,
    tell: (know, { words }) => [
      /nurse|\bcna\b|medical assistant|pharmacy|vet tech|surgical|paramedic/.test(words)
        ? listOf(
            know,
            tell`Care work gives you a head start with the words and the notes, most of all for coding; the code sets and payer rules are new to everyone.`,
            ['pa-ft3', 'cert.cpc.prerequisites', 'pa-ne5'],
          )
        : listOf(
            know,
            tell`Yes, people come from all kinds of work. Phones, money and upset customers count for billing; careful reading and rules count for coding.`,
            ['carries-over', 'st11', 'cert.cpc.prerequisites'],
          ),
    ],
    next: () => [FIT, 'How do I get started?', 'What do beginners earn?'],
  },
];
