import type { AspectAnswer } from '../../../src/conversation/answer';
import { list, tell } from '../../../src/conversation/reply';
import { line, say, suiting, within } from '../wording';

const AUDITOR = 'How do I become an auditor?';
const MANAGER = 'How do I become a billing manager?';
const DEGREE = 'Do I need a degree to be promoted?';
const PAY = 'Do managers earn more?';

/** Posts one can move up to, with the pay there where it is on file. */
export const roles: readonly AspectAnswer[] = [
  {
    name: 'auditor',
    when: /audit|quality review|reviewing other|catching errors|\bcpma\b/,
    tell: (know) => [
      say(
        'Code first; auditing comes with experience. The credential is the CPMA.',
        within('Its field is', know.say('cert.cpma.scope')),
        suiting(know.say('cert.cpma.suits')),
        'I have no fixed number of years on file, and no pay figure for auditors.',
      ),
    ],
    next: () => ['What is the CPMA?', 'Can a coder move into compliance?', PAY],
  },
  {
    name: 'compliance',
    when: /complian|\bcpco\b/,
    tell: (know) => {
      const pay = know.figure('pay.compliance-officer.us-2024.median');
      return [
        say(
          'Yes, it is a known step up from coding; the credential is the CPCO.',
          know.say('cert.cpco.scope'),
          pay
            ? line(tell`In the middle, compliance officers of every field earned ${pay} a year (${pay.when}).`)
            : 'What it pays is at bls.gov/oes.',
        ),
      ];
    },
    next: () => ['What is the CPCO?', AUDITOR, DEGREE],
  },
  {
    name: 'degree',
    when: /degrees?\b|bachelor|associate|diploma|master|\brhia\b|\brhit\b/,
    tell: (know) => [
      say('For running a department a bachelor’s degree is usual. For the steps before I have no rule on file.', know.say('l3')),
    ],
    next: () => ['What is the RHIA?', MANAGER, 'How long is the training?'],
  },
  {
    name: 'teaching, data and other fields',
    when: /teach|instructor|educator|trainer|informatic|data analyst|(to|into) it\b|epic analyst|vendor|health information|administration|other (careers|jobs)|payer side|springboard/,
    tell: (know, { path }) => [
      list(say('There are jobs nearby; how many move there is not on file.'), [
        know.say(path === 'billing' ? 'onet.related.billing' : 'onet.related.coding'),
        know.say('l3'),
      ]),
    ],
    next: () => ['What is HIM?', DEGREE, AUDITOR],
  },
  {
    name: 'manager',
    when: /manag|supervis|director|team lead|lead (biller|coder|or|position)|lead a team|leader|head of|run(ning)? (a|the)|whole revenue|revenue cycle/,
    tell: (know, { path, words }) => [
      list(say(/how (long|many years)/.test(words) ? 'I have no sourced number of years.' : path === 'coding' ? 'It comes after senior coder.' : 'Yes, billers can become team leads and managers.'), [
        know.say(path === 'coding' ? 'l1' : 'l2'),
        know.say('l3'),
      ]),
    ],
    next: () => [DEGREE, 'What is the CPPM?', AUDITOR],
  },
  {
    name: 'pay further up',
    when: /\bpay(s)?\b|earn|salar|money/,
    tell: (know) => [say(know.say('l3'))],
    next: () => [DEGREE, AUDITOR, MANAGER],
  },
  {
    name: 'how long',
    when: /how (long|many years|quick)|fastest|quickly|long climb/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('I have no sourced number of years for billing.', know.say('l2'))
        : say('Often a year or two to the first move; I have no figure for the steps after.', know.say('st08')),
    ],
    next: ({ path }) => [path === 'billing' ? MANAGER : AUDITOR, PAY, 'Do I need a degree to be promoted?'],
  },
]; // prettier-ignore
