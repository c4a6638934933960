import { dialog } from '../src/conversation/dialog';
import type { Answers } from '../src/conversation/dialog';
import { tell } from '../src/conversation/reply';
import type { Entities } from '../src/conversation/intent';
import { pathMeant } from '../src/conversation/answer';
import type { Knowledge } from '../src/knowledge/types';
import { finderResult } from './finderResult';

const UNSURE = [
  'not sure',
  'dont know',
  'i dont know',
  'i do not know',
  'i am not sure',
  'im not sure',
  'idk',
  'no idea',
  'dunno',
  'any',
  'anything',
  'either',
];

/** The questions of the finder and their answers; the result quotes the labels. */
export const questions = {
  path: {
    ask: 'Which side is it for?',
    choices: {
      coding: { label: 'Coding', means: ['coder', 'codes'], then: 'experienceKnown' },
      billing: { label: 'Billing', means: ['biller', 'bills'], then: 'experienceKnown' },
      both: { label: 'Both sides', means: ['both', 'both of them'], then: 'experienceKnown' },
      unsure: { label: 'I haven’t chosen yet', means: UNSURE, then: 'experienceKnown' },
    },
  },
  experience: {
    ask: 'Have you done this work before?',
    choices: {
      none: {
        label: 'Not yet',
        means: ['no', 'none', 'never', 'no experience', 'nope', 'im new', 'i am a beginner', 'beginner'],
        then: 'setting',
      },
      some: {
        label: 'A little so far',
        means: [
          'some',
          'a little',
          'a few months',
          'less than two years',
          'under two years',
          'almost two years',
        ],
        then: 'setting',
      },
      years: {
        label: 'Two years or more',
        means: ['two years', 'three years', 'five years', 'ten years', 'many years', 'a long time'],
        then: 'setting',
      },
      certified: {
        label: 'Yes, and I hold a certificate',
        means: ['i am certified', 'im certified', 'certified already', 'i have a certificate', 'i have one'],
        then: 'setting',
      },
    },
  },
  setting: {
    ask: 'Where would you like to work?',
    choices: {
      doctor: {
        label: 'A doctor’s office or clinic',
        means: ['doctors office', 'clinic', 'physician office', 'doctor', 'small practice', 'a practice'],
        then: 'wish',
      },
      outpatient: {
        label: 'Hospital outpatient or surgery center',
        means: ['outpatient', 'surgery center', 'emergency department'],
        then: 'wish',
      },
      inpatient: {
        label: 'Hospital inpatient',
        means: ['inpatient', 'hospital', 'hospital stays', 'in a hospital'],
        then: 'wish',
      },
      office: {
        label: 'A billing office or company',
        means: ['billing office', 'billing company', 'my own business'],
        then: 'wish',
      },
      insurer: {
        label: 'An insurer or health plan',
        means: ['insurer', 'insurance', 'insurance company', 'health plan'],
        then: 'wish',
      },
      unsure: { label: 'Not sure yet', means: UNSURE, then: 'wish' },
    },
  },
  wish: {
    ask: 'What else matters most?',
    choices: {
      cheap: {
        label: 'Spending little',
        means: [
          'money', 'cheap', 'cost', 'price', 'low cost', 'no money', 'not much money', 'small budget',
          'i do not want to spend a lot', 'i can not spend much', 'cheapest', 'the cheapest', 'save money',
        ], // prettier-ignore
        then: 'result',
      },
      home: { label: 'Work from home later', means: ['from home', 'remote', 'home'], then: 'result' },
      degree: {
        label: 'I would do a degree',
        means: ['degree', 'college', 'a degree is fine'],
        then: 'result',
      },
      lead: {
        label: 'Auditing or managing later',
        means: ['auditing', 'managing', 'management', 'compliance', 'lead a team', 'audit'],
        then: 'result',
      },
      none: { label: 'None of these', means: ['none', 'nothing', 'nothing else', ...UNSURE], then: 'result' },
    },
  },
} as const;

const YEARS = /^(\d+) years?$/;

/** What was named before: one path, or that of a credential; and experience. */
function known(know: Knowledge, entities: Entities): Answers {
  const path = pathMeant(know, entities);
  const { experience } = entities;
  const years = Number(YEARS.exec(experience ?? '')?.[1] ?? 0);
  const worked = years >= 2 ? 'years' : experience === 'none' ? 'none' : 'some';
  return { ...(path && { path }), ...(experience !== undefined && { experience: worked }) };
}

const taken = ({ path, experience }: Answers): string => {
  const side =
    path === 'coding' || path === 'billing' ? questions.path.choices[path].label.toLowerCase() : '';
  const work =
    experience === 'none' || experience === 'some' || experience === 'years'
      ? `experience: ${questions.experience.choices[experience].label.toLowerCase()}`
      : '';
  return [side, work].filter(Boolean).join('; ');
};

/** "Which certificate first?" Asks four things, fewer when some were said before; the judging is done in advice/certificate. */
export const certificationTalk = dialog({
  name: 'certification',
  title: 'the certificate finder',
  opensOn: 'certification',
  opensWhen:
    /\b(help me|help|can you|could you|lets|let us|walk me through)\b.*\b(find|pick|choose|decide|figure out)\b.*\b(certificates?|certifications?|certs?|credentials?|exam)\b|\b(certificate|certification|cert|credential) (finder|quiz|picker)\b|\b(certificate|certification|cert|credential)\b.*\b(suits|fits|right for) me\b/,
  invite: 'Find my first certificate',
  knows: known,
  manner: 'talk',
  isPrivate: true,
  first: 'anyKnown',
  steps: {
    anyKnown: {
      decide: (answers) => (Object.keys(answers).length > 0 ? 'taken' : 'path'),
      among: ['taken', 'path'],
    },
    taken: {
      tell: (_know, answers) =>
        taken(answers) === ''
          ? []
          : [tell`From what you asked before I take it: ${taken(answers)}. If not, say “start over”.`],
      then: 'pathKnown',
    },
    pathKnown: {
      decide: ({ path }) => (path === undefined ? 'path' : 'experienceKnown'),
      among: ['path', 'experienceKnown'],
    },
    path: questions.path,
    experienceKnown: {
      decide: ({ experience }) => (experience === undefined ? 'experience' : 'setting'),
      among: ['experience', 'setting'],
    },
    experience: questions.experience,
    setting: questions.setting,
    wish: questions.wish,
    result: { tell: finderResult(questions), then: 'end' },
  },
  result: /\b(verdict|result|results|outcome|the answer|conclusion)\b/i,
  next: ['How do I get started?', 'Check a school with me', 'How do I pay for training?'],
});
