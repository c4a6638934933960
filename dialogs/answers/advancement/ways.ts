import type { AspectAnswer } from '../../../src/conversation/answer';
import { list, table } from '../../../src/conversation/reply';
import { credentialNamed, line, listOf, say, suiting, within } from '../wording';

const AUDITOR = 'How do I become an auditor?';
const MANAGER = 'How do I become a billing manager?';
const PAY = 'Do managers earn more?';

/** True when the words lead from coding to billing and not the other way. */
const toBilling = (words: string): boolean =>
  /\bcod(ing|ers?)\b.*\bbill/.test(words) && !/\bbill.*\bcod/.test(words);

/** Ways on: to the other side, into a specialty, with a further credential, on one’s own. */
export const ways: readonly AspectAnswer[] = [
  {
    name: 'a dead end',
    when: /dead.?end|\bstuck\b|nowhere to go|going nowhere/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('It need not be; there are steps up.', know.say('l2'))
        : say('It need not be; there are steps up.', know.say('l1'), know.say('st08')),
    ],
    next: () => [PAY, AUDITOR, 'Do I need a degree to be promoted?'],
  },
  {
    name: 'switching',
    when: /switch|cross|\bbill(er|ing)?s?\b.*\b(to|into|for|as|code)\b.*\bcod|\bcod(er|ing)s?\b.*\b(to|into)\b.*\bbill|chang(e|ing) (lanes|from)|claims? .*\bto\b.*cod|slide into|jump|bill now|work as (a )?coder/,
    tell: (know, { words }) => [
      toBilling(words)
        ? say('Yes. Codes you know; insurance is what you add.', within('Billing takes', know.say('b-s4')), suiting(know.say('cert.cpb.suits')))
        : listOf(know, say('Yes, you can start in billing and move to coding. What it takes:'), ['st02', 'st03', 'pa-ne3']),
    ],
    next: ({ words }) =>
      toBilling(words)
        ? ['What is the CPB?', 'What do billers earn?', MANAGER]
        : ['What is the CPC?', 'How long is the training?', 'What do coders earn?'],
  },
  {
    name: 'documentation',
    when: /\bcdi\b|\bccds\b|documentation/,
    tell: (know) => [
      say(
        know.say('term.cdi'),
        suiting(know.say('cert.cdip.suits')),
        'I have no source on whether hospitals want nurses for it, so ask there.',
      ),
    ],
    next: () => ['What is the CDIP?', AUDITOR, PAY],
  },
  {
    name: 'specializing',
    when: /speciali[sz](e|ing)\b|specialt|inpatient|facility|risk adjust|\bhcc\b|surgery|surgical|cardiolog|oncolog|anesthes|behavioral|niche|expert in one/,
    tell: (know, { path }) => [
      path === 'billing'
        ? listOf(know, say('For billing, one direction is denials:'), ['st16', 'pa-ai5'])
        : listOf(know, say('Coders have several directions:'), ['st08', 'pa-ai5']),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? [MANAGER, 'And coders?', PAY]
        : ['What is the CIC?', 'What is the CRC?', AUDITOR],
  },
  {
    name: 'own business',
    when: /freelanc|independent|contract|consult|1099|own (firm|business)|self.?employ|travel coder|locum/,
    tell: (know) => [listOf(know, say('Possible later; how many do it is not on file.'), ['pa-ob6', 'pa-ob1'])],
    next: () => ['How do I start a billing business?', AUDITOR, 'Is a billing business kit a scam?'],
  },
  {
    name: 'from a credential',
    when: (about) => credentialNamed(about) !== undefined,
    tell: (know, about) => {
      const { id, path, fields } = know.credential(credentialNamed(about) ?? '');
      const known = [fields.scope && within('Its field:', fields.scope), fields.suits && suiting(fields.suits)];
      return [
        list(say(`From the ${id} on:`), [
          line(say(...known.filter((said) => said !== undefined), ...(known.some(Boolean) ? [] : [`I have little on the ${id}; ask its issuer.`]))),
          know.say(path === 'billing' ? 'l2' : 'l1'),
        ]),
      ];
    },
    next: (about) => [AUDITOR, PAY, `What does a ${credentialNamed(about) ?? ''} earn?`],
  },
  {
    name: 'next credential',
    when: /(which|second|stack|next|add).*(credential|certif)|certs only|credentials that/,
    tell: (know) => [table(say('The one that belongs to the job you want next:'), know.compare('advancement'))],
    next: () => ['What is the CPMA?', AUDITOR, PAY],
  },
]; // prettier-ignore
