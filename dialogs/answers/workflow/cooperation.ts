import type { AspectAnswer } from '../../../src/conversation/answer';
import { list } from '../../../src/conversation/reply';
import { line, say } from '../wording';

/** Where one job ends and the other begins. */
export const cooperation: readonly AspectAnswer[] = [
  {
    name: 'may a biller change a code',
    when: /biller.*(change|check|allowed|fix).*code|(change|check)s? (a|the) codes?|disagree|broke\b/,
    tell: (know) => [
      say('No, not alone: it goes back to the coder.', know.say('ex-two-injections.lesson'), know.say('b-s5')),
    ],
    next: () => ['What does a wrong code do?', 'Who fixes denials?', 'Show me one claim as an example'],
  },
  {
    name: 'small office',
    when: /small|tiny|solo|two.?person|one person|two people|second clerk/,
    tell: (know) => [
      say(know.say('x3'), 'The steps stay the same: codes first, then the claim, then the follow-up.', know.say('st18')),
    ],
    next: () => ['Is a combined job a good start?', 'How does a claim get paid?', 'What does a biller do all day?'],
  },
  {
    name: 'who calls the insurer',
    when: /who (calls?|talks?|speaks|phones)|call(s|ing)? .*insur|on the phone with/,
    tell: (know) => [say('The biller does.', know.say('b-r3'), know.say('b-r7'))],
    next: () => ['How much of billing is phone calls?', 'Why do claims get denied?', 'Do coders talk to doctors?'],
  },
  {
    name: 'who checks the coder',
    when: /checks? (the )?coder|who (finds|checks|makes sure)|match the notes|coder find out|coders? see/,
    tell: (know) => [
      say('Three checks follow: computers, the insurer, and auditors.', know.say('w4'), know.say('w6'), know.say('c-d3')),
    ],
    next: () => ['How do I become an auditor?', 'What does a wrong code do?', 'Can a biller change a code?'],
  },
  {
    name: 'hand-off',
    when: /hand.?off|wait(s)? on|work (together|side)|each other|depend|come(s)? first|before billing|after (the )?(coder|coding|code)|leaves? the coder|stop and|coder give|relay|teamwork|cooperate|upstream|without (coding|billing|coders|billers)|linked|side by side|divided|split|every claim|does the doctor pick/,
    tell: (know) => [
      list(say('Yes, one depends on the other: without codes there is no claim, and only the claim’s answer shows whether the codes held.'), [
        line(say('To the biller:', know.say('w2'))),
        line(say('From the biller:', know.say('w6'))),
        line(say('Between both:', know.say('w7'))),
      ]),
    ],
    next: () => ['How does a claim get paid?', 'How does a small office split the work?', 'Compare coding and billing'],
  },
]; // prettier-ignore
