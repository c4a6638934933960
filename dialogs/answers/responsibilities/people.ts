import type { AspectAnswer } from '../../../src/conversation/answer';
import { say, within } from '../wording';

const FIT = 'Which path suits me?';

/** Who one deals with at work: insurers, patients, doctors, or nobody. */
export const people: readonly AspectAnswer[] = [
  {
    name: 'doctors',
    when: /doctors?\b.*(talk|quer|ask|call|check|review|work)|(talk|quer|ask|call|check|speak|contact)\w*.*\bdoctors?\b/,
    tell: (know) => [say('Now and then, about unclear notes.', within('A coder will', know.say('c-r5')))],
    next: () => ['What does a coder do all day?', 'Do coders talk to patients?', FIT],
  },
  {
    name: 'collections',
    when: /collect|debts?\b|\bow(e|es|ed|ing)\b|chas(e|ing) (people|patients)|payment plans?/,
    tell: (know) => [
      say(
        'Partly: what patients owe is billing’s business.',
        within('A biller will', know.say('b-r6')),
        'Who calls patients about old balances differs by office, so ask at the interview.',
      ),
    ],
    next: () => ['Do billers make a lot of phone calls?', 'What is a denial?', 'Is billing stressful?'],
  },
  {
    name: 'phone',
    when: /\bphones?\b|\bcalls?\b|\bcalling\b|on hold|telephone/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('Little: a coder mostly reads.', know.say('onet.contrast.phone'))
        : say('A lot; no source gives a share.', know.say('onet.contrast.phone'), within('Expect', know.say('b-d2'))),
    ],
    next: ({ path }) =>
      path === 'coding'
        ? ['Do coders talk to patients?', 'Do billers make a lot of phone calls?', FIT]
        : ['Does a biller deal with angry patients?', 'And coders?', FIT],
  },
  {
    name: 'angry people',
    when: /angry|upset|yell|argu|rude|conflict|customers?\b/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('Seldom; a coder deals with few people.', know.say('onet.contrast.conflict'))
        : say('Yes, at times.', know.say('onet.contrast.conflict'), within('It takes', know.say('b-s2'))),
    ],
    next: ({ path }) => [
      path === 'coding' ? 'Do coders talk to doctors?' : 'Do billers make a lot of phone calls?',
      path === 'coding' ? 'And billers?' : 'Is billing stressful?',
      FIT,
    ],
  },
  {
    name: 'patients',
    when: /patient contact|(talk|deal|contact|work|interact|near|meet|speak)\w* .*(patients?|public|sick)|blood|sick people|scrubs|patients? .*(questions?|balance)|take payments/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('Yes, about money.', within('A biller will', know.say('b-r6')))
        : path === 'coding'
          ? say('Hardly ever: a coder meets the record, not the patient.', know.say('onet.contrast.phone'))
          : say('Coders hardly ever do. Billers do, about money.', within('They', know.say('b-r6'))),
    ],
    next: ({ path }) => [
      path === 'billing' ? 'Does a biller deal with angry patients?' : 'Do coders talk to doctors?',
      'Do billers make a lot of phone calls?',
      FIT,
    ],
  },
  {
    name: 'alone',
    when: /\balone\b|by (my|your)self|talk to anyone|team\b|quiet|who (does|do) .*(talk|speak|work) (to|with)|report to|meetings?|emails?/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('Not alone.', within('A biller’s day has', know.say('b-d2')))
        : say('Coding is mostly alone at a screen.', within('Now and then a coder will', know.say('c-r5'))),
    ],
    next: ({ path }) => [
      path === 'billing' ? 'Do billers make a lot of phone calls?' : 'Can I code from home?',
      path === 'billing' ? 'Do coders work alone?' : 'What is a typical day for a coder?',
      FIT,
    ],
  },
]; // prettier-ignore
