import { judge } from '../src/advice/fit';
import type { Answers, ChoiceStep } from '../src/conversation/dialog';
import { dialog } from '../src/conversation/dialog';
import type { Reply } from '../src/conversation/reply';
import { fitReply } from './fitResult';

/** The six answers to a pair of tasks; the ids say which job an answer speaks for, the labels what is chosen. */
function pair<S extends string>(
  ask: string,
  labels: readonly [muchCoding: string, coding: string, billing: string, muchBilling: string],
  means: { readonly coding: readonly string[]; readonly billing: readonly string[] },
  codingFirst: boolean,
  then: S | 'end',
): ChoiceStep<S> {
  const [muchCoding, coding, billing, muchBilling] = labels;
  const codingSide = {
    'much-coding': { label: muchCoding, then },
    coding: { label: coding, means: [...means.coding, codingFirst ? 'a' : 'b'], then },
  };
  const billingSide = {
    billing: { label: billing, means: [...means.billing, codingFirst ? 'b' : 'a'], then },
    'much-billing': { label: muchBilling, then },
  };
  const either = { label: 'Either is fine', means: EITHER, then };
  const neither = { label: 'Neither appeals', means: NEITHER, then };
  return codingFirst
    ? { ask, choices: { ...codingSide, either, ...billingSide, neither } }
    : {
        ask,
        choices: {
          'much-billing': billingSide['much-billing'],
          billing: billingSide.billing,
          either,
          coding: codingSide.coding,
          'much-coding': codingSide['much-coding'],
          neither,
        },
      };
}

const EITHER = ['both', 'either', 'either one', 'both are fine', 'no preference', 'dont care', 'equal', 'maybe', 'not sure', 'dunno', 'i dont know']; // prettier-ignore
const NEITHER = [
  'neither',
  'neither one',
  'i hate both',
  'none of them',
  'both sound boring',
  'both sound awful',
];

function feeling<S extends string>(ask: string, then: S | 'end'): ChoiceStep<S> {
  return {
    ask,
    choices: {
      enjoy: {
        label: 'I’d enjoy that',
        means: ['love it', 'sounds great', 'i like that', 'yes', 'perfect for me'],
        then,
      },
      fine: {
        label: 'Fine with me',
        means: ['fine', 'ok', 'okay', 'thats ok', 'no problem', 'i can do that'],
        then,
      },
      neutral: {
        label: 'Hard to say',
        means: ['not sure', 'dunno', 'maybe', 'i dont know', 'it depends', 'neutral'],
        then,
      },
      tiring: {
        label: 'It would wear me out',
        means: ['tiring', 'exhausting', 'boring', 'draining', 'not really'],
        then,
      },
      hate: {
        label: 'I’d hate it',
        means: ['hate it', 'no way', 'awful', 'terrible', 'no', 'cant stand that'],
        then,
      },
    },
  };
}

/** Five pairs of tasks, then two features that both jobs share; sides take turns so that one button never leads. */
const questions = {
  desk: pair(
    'Two jobs are on your desk. Which do you take?\nA: find the exact code for a page of surgeon’s notes.\nB: call an insurer that refused to pay.',
    [
      'Much rather find the code',
      'Rather find the code',
      'Rather call the insurer',
      'Much rather call the insurer',
    ],
    {
      coding: [
        'puzzles',
        'i hate phone calls',
        'not the phone',
        'reading notes',
        'research',
        'finding codes',
        'hate calling people',
      ],
      billing: [
        'phones are fine',
        'i like phone calls',
        'talking',
        'i like arguing',
        'calling people',
        'fight the insurer',
      ],
    },
    true,
    'company',
  ),
  company: pair(
    'Who do you spend the morning with?\nA: insurers and patients, mostly on the phone.\nB: rule books and a screen, mostly alone.',
    [
      'Much rather be alone with rule books',
      'Rather be alone with rule books',
      'Rather talk with people',
      'Much rather talk with people',
    ],
    {
      coding: [
        'alone',
        'quiet',
        'by myself',
        'i am an introvert',
        'books',
        'no people',
        'hate phones',
        'i hate phone calls',
      ],
      billing: ['people', 'talking', 'i am a people person', 'phones are fine', 'with others', 'customers'],
    },
    false,
    'pace',
  ),
  pace: pair(
    'Which afternoon suits you better?\nA: get one hard record perfectly right.\nB: keep forty unpaid accounts moving.',
    [
      'Much rather perfect one record',
      'Rather perfect one record',
      'Rather keep forty moving',
      'Much rather keep forty moving',
    ],
    {
      coding: ['one record', 'one thing at a time', 'slow and exact', 'deep focus', 'perfect one'],
      billing: ['forty accounts', 'many things at once', 'multitask', 'keep moving', 'variety', 'busy'],
    },
    true,
    'study',
  ),
  study: pair(
    'You must learn something new this year. Which?\nA: insurers’ rules and how the money flows.\nB: anatomy and the year’s code changes.',
    [
      'Much rather learn anatomy and codes',
      'Rather learn anatomy and codes',
      'Rather learn insurance and money',
      'Much rather learn insurance and money',
    ],
    {
      coding: ['anatomy', 'biology', 'science', 'the body', 'codes', 'medicine'],
      billing: ['insurance', 'money', 'finance', 'payers', 'the rules of insurers', 'accounting'],
    },
    false,
    'friction',
  ),
  friction: pair(
    'Something went wrong. Which would you rather handle?\nA: an auditor who questions your code.\nB: a patient upset by a bill.',
    [
      'Much rather face the auditor',
      'Rather face the auditor',
      'Rather calm the patient',
      'Much rather calm the patient',
    ],
    {
      coding: ['auditor', 'defend my work', 'explain the code', 'the audit'],
      billing: [
        'patient',
        'calm someone down',
        'upset people are fine',
        'i am good with people',
        'help the patient',
      ],
    },
    true,
    'rules',
  ),
  rules: feeling('Both jobs: at a screen under fixed rules, most of the day. How does that sound?', 'exact'),
  exact: feeling('Both jobs: the same pressure to be exact, every day. How does that sound?', 'verdict'),
};

/** "Which path suits me?" Asks about the person; the judging is done in advice/fit. */
export const fitTalk = dialog({
  name: 'fit',
  title: 'your fit',
  opensOn: 'fit',
  manner: 'talk',
  first: 'desk',
  steps: {
    ...questions,
    verdict: {
      tell: (know, answers: Answers): Reply[] => [fitReply(know, answers, judge(answers), questions)],
      then: 'end',
    },
  },
  next: ['Compare coding and billing', 'Which certificate comes first?', 'How do I get started?'],
});
