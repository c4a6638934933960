import type { AspectAnswer } from '../../../src/conversation/answer';
import { list } from '../../../src/conversation/reply';
import { ours, say, within } from '../wording';

/** Where one job ends and the other begins. */
export const cooperation: readonly AspectAnswer[] = [
  {
    name: 'may a biller change a code',
    when: /biller.*(change|check|allowed|fix).*code|(change|check)s? (a|the) codes?\b|disagree|broke\b/,
    tell: (know) => [say('Not alone: the code goes back to the coder.', know.say('ex-two-injections.lesson'))],
    next: () => ['What does a wrong code do?', 'Who fixes denials?', 'Show me one claim as an example'],
  },
  {
    name: 'small office',
    when: /small (office|practice|clinic)|tiny|solo|two.?person|one person|two people|second clerk/,
    tell: (know) => [
      say(know.say('x3'), 'The order stays the same: codes first, then the claim, then the follow-up.', within('To prepare for that,', know.say('st17'))),
    ],
    next: () => ['How does a claim get paid?', 'What does a biller do all day?'],
  },
  {
    name: 'who calls the insurer',
    when: /who (calls?|talks?|speaks|phones)|call(s|ing)? .*insur|on the phone with/,
    tell: (know) => [
      say('The biller does.', within('A biller has to', know.say('b-r3')), within('A biller will also', know.say('b-r7'))),
    ],
    next: () => ['Do billers make a lot of phone calls?', 'Why do claims get denied?', 'Do coders talk to doctors?'],
  },
  {
    name: 'who checks the coder',
    when: /checks? (the )?coder|who (finds|makes sure)|match the notes|coder find out|coders? see/,
    tell: (know) => [
      say('First computers, then the insurer.', know.say('w4'), within('There are auditors, too, for', know.say('cert.cpma.scope'))),
    ],
    next: () => ['How do I become an auditor?', 'What does a wrong code do?', 'Can a biller change a code?'],
  },
  {
    name: 'hand-off',
    when: /hand.?off|hands? off|wait(s)? on|work (together|side)|each other|depend|come(s)? first|before billing|after (the )?(coder|coding|code)|leaves? the coder|stop and|coder give|relay|teamwork|cooperate|upstream|without (coding|billing|coders|billers)|linked|side by side|divided|split|every claim|does the doctor pick/,
    tell: (know) => [
      list(say('Codes come first; without them no claim can go out. Then it comes back:'), [
        know.say('w2'),
        know.say('w3'),
        know.say('w6'),
        ours(know.say('w7')),
      ]),
    ],
    next: () => ['How does a claim get paid?', 'How does a small office split the work?', 'Compare coding and billing'],
  },
]; // prettier-ignore
