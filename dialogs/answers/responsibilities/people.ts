import type { AspectAnswer } from '../../../src/conversation/answer';
import { say } from '../wording';

/** Who one deals with at work: insurers, patients, doctors, or nobody. */
export const people: readonly AspectAnswer[] = [
  {
    name: 'doctors',
    when: /doctors?\b.*(talk|quer|ask|call|check|review|work)|(talk|quer|ask|call|check|speak|contact)\w*.*\bdoctors?\b/,
    tell: (know) => [say('Now and then, and mostly in writing.', know.say('c-r5'))],
    next: () => ['What does a coder do all day?', 'Do coders talk to patients?', 'What is a query?'],
  },
  {
    name: 'collections',
    when: /collect|debts?\b|owe|chas(e|ing) (people|patients)|payment plans?/,
    tell: (know) => [
      say(
        'A biller bills patients and answers them, but most of the chasing is of insurers.',
        know.say('b-r6'),
        know.say('b-s4'),
        'How much collecting there is differs; ask at the interview who calls patients about old balances.',
      ),
    ],
    next: () => ['How much of billing is phone calls?', 'What is a denial?', 'Is billing stressful?'],
  },
  {
    name: 'phone',
    when: /\bphones?\b|\bcalls?\b|\bcalling\b|on hold|telephone/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say(
            'Little of it is on the phone: a coder reads, and asks doctors mostly in writing.',
            know.say('onet.contrast.phone'),
          )
        : say(
            'A lot, though no source gives a share of the day.',
            know.say('onet.contrast.phone'),
            know.say('b-d2'),
          ),
    ],
    next: ({ path }) =>
      path === 'coding'
        ? ['Do coders talk to patients?', 'How much of billing is phone calls?', 'Which path suits me?']
        : ['Does a biller deal with angry patients?', 'And coders?', 'Which path suits me?'],
  },
  {
    name: 'angry people',
    when: /angry|upset|yell|argu|rude|conflict|customers?\b/,
    tell: (know, { path }) => [
      path === 'coding'
        ? say('Seldom: a coder hardly meets patients.', know.say('onet.contrast.conflict'))
        : say(
            'Yes, at times. Bills and refusals upset people, and the biller is the one who answers.',
            know.say('onet.contrast.conflict'),
          ),
    ],
    next: () => [
      'How much of billing is phone calls?',
      'Do coders talk to patients?',
      'Is billing stressful?',
    ],
  },
  {
    name: 'patients',
    when: /patient contact|(talk|deal|contact|work|interact|near|meet|speak)\w* .*(patients?|public|sick)|blood|sick people|scrubs|patients? .*(questions?|balance)/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('Yes, about money.', know.say('b-r6'))
        : path === 'coding'
          ? say('Hardly ever. A coder meets the record, not the patient.', know.say('we5'))
          : say('Coders hardly ever do; billers do, about money.', know.say('b-r6'), know.say('we5')),
    ],
    next: () => ['How much of billing is phone calls?', 'Do coders talk to doctors?', 'Which path suits me?'],
  },
  {
    name: 'alone',
    when: /\balone\b|by (my|your)self|talk to anyone|team\b|quiet|who (does|do) .*(talk|speak|work) (to|with)|report to|meetings?|emails?/,
    tell: (know, { path }) => [
      path === 'billing'
        ? say('Not alone: billers deal with insurers, patients and coworkers all day.', know.say('b-d2'))
        : say(
            'Coding is mostly alone at a screen; doctors and the coding team come in when a note is unclear.',
            know.say('onet.contrast.phone'),
          ),
    ],
    next: ({ path }) =>
      path === 'billing'
        ? ['How much of billing is phone calls?', 'Do coders work alone?', 'Which path suits me?']
        : ['Can I code from home?', 'What is a typical day for a coder?', 'Which path suits me?'],
  },
];
