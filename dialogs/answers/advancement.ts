import type { About, Answer, AspectAnswer } from '../../src/conversation/answer';
import type { Reply } from '../../src/conversation/reply';
import { table } from '../../src/conversation/reply';
import type { Knowledge } from '../../src/knowledge/types';
import { say } from './wording';

const credentialIn = ({ entities }: About): string => entities.credential?.[0] ?? '';

/** Ways on that the words name; each takes the pay further up along where it is on file. */
const aspects: readonly AspectAnswer[] = [
  {
    name: 'auditor',
    when: /audit|quality review|reviewing other|catching errors|\bcpma\b/,
    tell: (know) => [
      say(
        'Code first, for years rather than months, then audit.',
        know.say('l1'),
        know.say('cert.cpma.scope'),
        'No fixed number of years is on file, nor a pay figure for auditors.',
      ),
    ],
    next: () => ['What is the CPMA?', 'How do coders get into compliance?', 'What do jobs further up pay?'],
  },
  {
    name: 'compliance',
    when: /complian|\bcpco\b/,
    tell: (know) => [say('Yes, it is a known step up from coding.', know.say('l1'), know.say('l3'))],
    next: () => ['What is the CPCO?', 'How do I become an auditor?', 'Do I need a degree to be promoted?'],
  },
  {
    name: 'documentation',
    when: /\bcdi\b|\bcdip\b|\bcdeo\b|\bccds\b|documentation/,
    tell: (know) => [
      say(
        'It is a step for experienced coders.',
        know.say('term.cdi'),
        know.say('cert.cdip.suits'),
        'I have no source on whether nurses are preferred; ask the hospital.',
      ),
    ],
    next: () => ['What is the CDIP?', 'How do I become an auditor?', 'What do jobs further up pay?'],
  },
  {
    name: 'degree',
    when: /degrees?\b|bachelor|associate|diploma|master|\brhia\b|\brhit\b/,
    tell: (know) => [
      say(
        'Not for the first steps up; for running a department, usually yes.',
        know.say('l3'),
        know.say('cert.rhia.prerequisites'),
      ),
    ],
    next: () => ['What is the RHIA?', 'How do I become a billing manager?', 'How do I pay for a degree?'],
  },
  {
    name: 'switching',
    when: /switch|cross|billing to coding|biller.*(to|into|code|coding)|coding (in)?to billing|over to (the )?(coding|billing)|chang(e|ing) (lanes|from)|slide into|jump/,
    tell: (know, { words }) => [
/\bcod(ing|ers?)\b.*\bbill/.test(words) && !/\bbill.*\bcod/.test(words)
        ? say('Yes. You read codes already; what is new is insurance rules and follow-up.', know.say('b-s4'), know.say('cert.cpb.suits'))
        : say('Yes. Billing is a usual way in; coding then takes study and an exam.', know.say('pa-ne6'), know.say('st02'), know.say('pa-ne3')),
    ],
    next: () => ['Which certificate comes first for coding?', 'How long is the training?', 'What is the CPB?'],
  },
  {
    name: 'specializing',
    when: /speciali|specialt|inpatient|facility|risk adjust|\bhcc\b|surgery|surgical|cardiolog|oncolog|anesthes|behavioral|niche|expert in one/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('Billers specialize in denials more than in a branch of medicine.', know.say('st16'), know.say('pa-ai5'))
        : say(know.say('st08'), know.say('cert.aapc-specialty.scope'), know.say('pa-ai5')),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? ['How do I become a billing manager?', 'And coders?', 'What do jobs further up pay?']
        : ['What is the CIC?', 'What is the CRC?', 'How do I become an auditor?'],
  },
  {
    name: 'own business',
    when: /freelanc|independent|contract|consult|1099|own (firm|business)|self.?employ|travel coder|locum/,
    tell: (know) => [say('Later, yes; first learn it on someone’s payroll.', know.say('pa-ob6'), know.say('pa-ob1'))],
    next: () => ['How do I start a billing business?', 'How do I become an auditor?', 'Is a billing business kit a scam?'],
  },
  {
    name: 'teaching, data and other fields',
    when: /teach|instructor|educator|trainer|informatic|data analyst|\bit\b|epic analyst|vendor|health information|administration|other (careers|jobs)|payer side|springboard/,
    tell: (know) => [
      say('Coding opens doors nearby.', know.say('onet.related.coding'), know.say('l3')),
    ],
    next: () => ['What is HIM?', 'Do I need a degree to be promoted?', 'How do I become an auditor?'],
  },
  {
    name: 'manager',
    when: /manag|supervis|director|team lead|\blead\b|leader|head of|run(ning)? (a|the)|whole revenue/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('A supervisor’s post is a step up from senior coder.', know.say('l1'), know.say('l3'))
        : say('Yes, billers do become team leads and managers.', know.say('l2'), know.say('l3')),
    ],
    next: () => ['Do I need a degree to be promoted?', 'What is the CPPM?', 'How do I become an auditor?'],
  },
  {
    name: 'pay further up',
    when: /\bpay(s)?\b|earn|salar|money/,
    tell: (know) => [say(know.say('l3'))],
    next: () => ['Do I need a degree to be promoted?', 'How do I become an auditor?', 'How do I become a billing manager?'],
  },
  {
    name: 'next credential',
    when: (about) =>
      credentialIn(about) !== '' || /(which|second|stack|next|add).*(credential|certif)|certs only/.test(about.words),
    tell: (know, about) => {
      const held = credentialIn(about);
      if (held === '')
        return [table(say('Add the one that names the job you want next, not one more of the same.'), know.compare('advancement'))];
      const { name, path, fields } = know.credential(held);
      const ladder = path === 'billing' ? know.say('l2') : know.say('l1');
      return [say(`The ${held} is the ${name}.`, ...(fields.suits ? [fields.suits] : []), ladder)];
    },
    next: (about) =>
      credentialIn(about) === ''
        ? ['What is the CPMA?', 'How do I become an auditor?', 'What do jobs further up pay?']
        : ['How do I become an auditor?', 'What do jobs further up pay?', `What does a ${credentialIn(about)} earn?`],
  },
  {
    name: 'how long',
    when: /how (long|many years|quick)|fastest|quickly|years\b/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('No sourced number of years is on file for billing.', know.say('l2'), know.say('st15'))
        : say('The first move is often after a year or two.', know.say('st08'), know.say('l1')),
    ],
    next: ({ path }) => [
      path === 'billing' ? 'How do I become a billing manager?' : 'How do I become an auditor?',
      'What do jobs further up pay?',
      'Do I need a degree to be promoted?',
    ],
  },
]; // prettier-ignore

function ladder(know: Knowledge, { path }: About): Reply[] {
  if (path === 'coding') return [say('Coding is no dead end.', know.say('l1'), know.say('st08'))];
  if (path === 'billing') return [say('Billing is no dead end.', know.say('l2'), know.say('st15'))];
  return [table(say('Both have steps upward:'), know.compare('advancement'))];
}

/** What comes after the first years. */
export const advancement: Answer = {
  intent: 'advancement',
  label: 'Moving up later',
  aspects,
  tell: ladder,
  next: ({ path }) => [
    'What do jobs further up pay?',
    path === 'billing' ? 'How do I become a billing manager?' : 'How do I become an auditor?',
    path === 'billing' ? 'Can I switch from billing to coding?' : 'Do I need a degree to be promoted?',
  ],
};
