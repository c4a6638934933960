import type { AspectAnswer } from '../../../src/conversation/answer';
import type { TextReply } from '../../../src/conversation/reply';
import { list } from '../../../src/conversation/reply';
import type { Knowledge } from '../../../src/knowledge/types';
import { line, say, within } from '../wording';

/** One claim from note to payment: an invented case, with what one missing mark does. */
export const workedExample = (know: Knowledge): TextReply =>
  list(say('A made-up case with real rules: what one missing mark on a code does.'), [
    line(say('Note.', know.say('ex-two-injections.1'))),
    line(say('Code.', know.say('ex-two-injections.2'))),
    line(say('Claim.', know.say('ex-two-injections.3'))),
    line(say('Payment.', know.say('ex-two-injections.4'))),
    line(say('Repair.', know.say('ex-two-injections.6'), know.say('ex-two-injections.7'))),
  ]);

/** Single steps of a claim’s way, and the worked example. */
export const stages: readonly AspectAnswer[] = [
  {
    name: 'worked example',
    when: /example|one (pretend )?(patient |claim)|pretend|walk through one|illustrat/,
    tell: (know) => [workedExample(know)],
    next: () => ['What does a wrong code do?', 'Why do claims get denied?', 'What is a modifier?'],
  },
  {
    name: 'wrong code',
    when: /(wrong|bad|miscoded|incorrect) (code|digit)|miscod|cod(e|ing) (mistake|error)|(coder|makes?) .*mistake|blame|in trouble|fraud|codes? (are|is) wrong|slips through/,
    tell: (know) => [say(know.say('wrong-code'), know.say('wrong-code-checks'))],
    next: () => ['Show me one claim as an example', 'Can a biller change a code?', 'Why do claims get denied?'],
  },
  {
    name: 'rejected or denied',
    when: /reject|bounc/,
    tell: (know) => [say(know.say('term.rejection'), 'Both land on the biller’s desk.')],
    next: () => ['Why do claims get denied?', 'Who fixes denials?', 'What is a clearinghouse?'],
  },
  {
    name: 'checks before payment',
    when: /clearing ?house|scrub|checks? the claim|review before|audit step|computer|machine|last check/,
    tell: (know) => [say('Computers look first.', know.say('w4'), 'What fails there is called rejected and goes back to be fixed.')],
    next: () => ['What is a clearinghouse?', 'Why do claims get denied?', 'Who fixes denials?'],
  },
  {
    name: 'deadline',
    when: /deadline|timely|too late|filing limit/,
    tell: (know) => [say(know.say('s6'), 'I have no other insurer’s limit on file. Too late means a denial:', know.say('d29'))],
    next: () => ['Why do claims get denied?', 'Who sends the claim?', 'What happens to a denied claim?'],
  },
  {
    name: 'how long',
    when: /how long|time between|see its money|usually take/,
    tell: (know) => [say('I have no sourced time from visit to payment. What is on file is the limit for sending:', know.say('s6'))],
    next: () => ['What holds up a claim?', 'Why do claims get denied?', 'Who sends the claim?'],
  },
  {
    name: 'coverage',
    when: /eligib|authori[sz]|prior auth|check.?in\b.*(insurance|scan)|registration|front desk|front office|birthday|scan cards/,
    tell: (know) => [
      say('At the very start, before or at the visit.', know.say('w1'), 'A slip there comes back as a denial:', know.say('d16')),
    ],
    next: () => ['Who fixes denials?', 'What is prior authorization?', 'Show me one claim as an example'],
  },
  {
    name: 'who sends the claim',
    when: /who (sends?|submits?|sent|puts)|\bsubmi(t|ssion)|send to insur/,
    tell: (know) => [say('The biller sends it; the codes on it come from the coder.', know.say('w3'))],
    next: () => ['Who fixes denials?', 'What is a clearinghouse?', 'Can a biller change a code?'],
  },
  {
    name: 'payer decision',
    when: /insur\w+ (decide|compan\w+ have|do with|does with)|payer do|adjudicat|how does insurance/,
    tell: (know) => [say(know.say('term.adjudication'), know.say('w5'))],
    next: () => ['What is a remittance?', 'Why do claims get denied?', 'Who fixes denials?'],
  },
  {
    name: 'after payment',
    when: /payment posting|post(ing)? payments?|remit|\bera\b|partial|only part|pays only|statement|secondary|write.?s? off|bills? the patient|after insurance pays/,
    tell: (know) => [say('Then it is the biller’s turn again.', know.say('w6'))],
    next: () => ['Who fixes denials?', 'What is a remittance?', 'What does a biller do all day?'],
  },
  {
    name: 'what holds a claim up',
    when: /holds? up|stuck|delay|slow/,
    tell: (know) => [
      list(say('No source ranks the causes. Four common ones:'), [
        line(say(within('An unclear note:', know.say('term.query')))),
        line(say(within('A failed check:', know.say('w4')))),
        line(say(within('Missing data:', know.say('d16')))),
        line(say(within('A missing approval:', know.say('d197')))),
      ]),
    ],
    next: () => ['Why do claims get denied?', 'Who fixes denials?', 'What does a wrong code do?'],
  },
  {
    name: 'missing notes',
    when: /quer(y|ies)|missing|unclear|not signed|forgets?|documentation|doc\b/,
    tell: (know) => [say('The coder asks the doctor, and the claim waits.', know.say('term.query'))],
    next: () => ['What holds up a claim?', 'Do coders talk to doctors?', 'What does a wrong code do?'],
  },
]; // prettier-ignore
