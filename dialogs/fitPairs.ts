import type { FitStep } from '../src/advice/points';
import { FIRST_SIDE } from '../src/advice/doubts';
import type { ChoiceStep } from '../src/conversation/dialog';
import type { Path } from '../src/knowledge/types';

const split = (phrases: string): string[] => phrases.split(', ');

/** One side of a pair: its two answers, and other ways in which people say it. */
interface Side {
  readonly much: string;
  readonly rather: string;
  /** Parted by commas. */
  readonly means: string;
}

/** What a question is about, in the words that results and changes use, and why it is asked. */
interface Asked {
  readonly ask: string;
  readonly subject: string;
  readonly why: string;
}

/**
 * The six answers to a pair of tasks, A before B. The ids say which job an answer speaks for, the labels what is
 * chosen.
 */
function pair<S extends string>(
  step: keyof typeof FIRST_SIDE,
  asked: Asked,
  sides: Readonly<Record<Path, Side>>,
  then: S | 'end',
): ChoiceStep<S> {
  const a = FIRST_SIDE[step];
  const b = a === 'coding' ? 'billing' : 'coding';
  const rather = (path: Path, letter: string) => ({
    label: sides[path].rather,
    means: [...split(sides[path].means), letter],
    then,
  });
  const choices = [
    [`much-${a}`, { label: sides[a].much, then }],
    [a, rather(a, 'a')],
    ['either', { label: 'Either is fine', means: EITHER, then }],
    [b, rather(b, 'b')],
    [`much-${b}`, { label: sides[b].much, then }],
    ['neither', { label: 'Neither appeals', means: NEITHER, then }],
  ] as const;
  return { ...asked, choices: Object.fromEntries(choices) };
}

const EITHER = split(
  'both, either, either one, both are fine, no preference, dont care, equal, maybe, not sure, dunno, i dont know',
);
const NEITHER = split('neither, neither one, i hate both, none of them, both sound boring, both sound awful');

/** The five answers to a feature that both jobs share. */
function feeling<S extends string>(asked: Asked, then: S | 'end'): ChoiceStep<S> {
  const answer = (label: string, means: string) => ({ label, means: split(means), then });
  return {
    ...asked,
    choices: {
      enjoy: answer('I’d enjoy that', 'love it, sounds great, i like that, yes, perfect for me'),
      fine: answer('Fine with me', 'fine, ok, okay, thats ok, no problem, i can do that'),
      neutral: answer('Hard to say', 'not sure, dunno, maybe, i dont know, it depends, neutral'),
      tiring: answer('It would wear me out', 'tiring, exhausting, boring, draining, not really'),
      hate: answer('I’d hate it', 'hate it, no way, awful, terrible, no, cant stand that'),
    },
  };
}

/**
 * Five pairs of tasks, one of them again in other words where answers contradict, a tie-breaker, and two features that
 * both jobs share. Sides take turns, so that one button never leads.
 */
export const pairs = {
  desk: pair(
    'desk',
    {
      ask: 'Two jobs are on your desk. Which do you take?\nA: find the exact code for a page of surgeon’s notes.\nB: call an insurer that refused to pay.',
      subject: 'notes or phone calls',
      why: 'Coders spend most of the day with records, billers far more of it on the phone. It is the widest gap between the two jobs.',
    },
    {
      coding: {
        much: 'Much rather find the code',
        rather: 'Rather find the code',
        means:
          'puzzles, i hate phone calls, not the phone, reading notes, research, finding codes, hate calling people, id rather eat glass than call an insurer',
      },
      billing: {
        much: 'Much rather call the insurer',
        rather: 'Rather call the insurer',
        means:
          'phones are fine, i like phone calls, i didnt mind phones, talking, i like arguing, calling people, fight the insurer',
      },
    },
    'company',
  ),
  company: pair(
    'company',
    {
      ask: 'Who do you spend the morning with?\nA: insurers and patients, mostly on the phone.\nB: rule books and a screen, mostly alone.',
      subject: 'your company in the morning',
      why: 'Contact with others fills more of a biller’s day than of a coder’s.',
    },
    {
      coding: {
        much: 'Much rather be alone with rule books',
        rather: 'Rather be alone with rule books',
        means:
          'alone, quiet, by myself, i am an introvert, books, no people, hate phones, i hate phone calls',
      },
      billing: {
        much: 'Much rather talk with people',
        rather: 'Rather talk with people',
        means:
          'people, talking, i am a people person, phones are fine, with others, customers, i liked people',
      },
    },
    'pace',
  ),
  pace: pair(
    'pace',
    {
      ask: 'Which afternoon suits you better?\nA: get one hard record perfectly right.\nB: keep forty unpaid accounts moving.',
      subject: 'one record or forty accounts',
      why: 'Being exact weighs a little more in coding; billers make more small decisions and keep many claims going.',
    },
    {
      coding: {
        much: 'Much rather perfect one record',
        rather: 'Rather perfect one record',
        means: 'one record, one thing at a time, slow and exact, deep focus, perfect one',
      },
      billing: {
        much: 'Much rather keep forty moving',
        rather: 'Rather keep forty moving',
        means: 'forty accounts, many things at once, multitask, keep moving, variety, busy',
      },
    },
    'study',
  ),
  study: pair(
    'study',
    {
      ask: 'You must learn something new this year. Which?\nA: insurers’ rules and how the money flows.\nB: anatomy and the year’s code changes.',
      subject: 'what to learn',
      why: 'Coders need the body and the code books, billers insurers’ rules and money.',
    },
    {
      coding: {
        much: 'Much rather learn anatomy and codes',
        rather: 'Rather learn anatomy and codes',
        means: 'anatomy, biology, science, the body, codes, medicine',
      },
      billing: {
        much: 'Much rather learn insurance and money',
        rather: 'Rather learn insurance and money',
        means: 'insurance, money, finance, payers, the rules of insurers, accounting',
      },
    },
    'friction',
  ),
  friction: pair(
    'friction',
    {
      ask: 'Something went wrong. Which would you rather handle?\nA: an auditor who questions your code.\nB: a patient upset by a bill.',
      subject: 'trouble at work',
      why: 'Both jobs have trouble, of different kinds: coders defend their codes, billers meet upset people more often.',
    },
    {
      coding: {
        much: 'Much rather face the auditor',
        rather: 'Rather face the auditor',
        means: 'auditor, defend my work, explain the code, the audit',
      },
      billing: {
        much: 'Much rather calm the patient',
        rather: 'Rather calm the patient',
        means: 'patient, calm someone down, upset people are fine, i am good with people, help the patient',
      },
    },
    'doubt',
  ),
  again: pair(
    'again',
    {
      ask: 'Some answers pull apart, so one of them once more, in other words. A free hour at work: which would you pick up?\nA: a call to find out why a claim was refused.\nB: a chart that nobody could code.',
      subject: 'a free hour',
      why: 'Your answers about people and paper pointed both ways, or all sat on the same button. This one counts together with the first.',
    },
    {
      coding: {
        much: 'Much rather take the chart',
        rather: 'Rather take the chart',
        means: 'chart, the chart, the puzzle, coding, the record',
      },
      billing: {
        much: 'Much rather make the call',
        rather: 'Rather make the call',
        means: 'call, the call, phone, talk to them, the claim',
      },
    },
    'rules',
  ),
  tie: pair(
    'tie',
    {
      ask: 'It is close, so one more. At the end of the week, what would you rather look back on?\nA: money that came in because you kept asking.\nB: records that say exactly what was done.',
      subject: 'the end of the week',
      why: 'It is asked only when the others leave it too close to call.',
    },
    {
      coding: {
        much: 'Much rather exact records',
        rather: 'Rather exact records',
        means: 'exact records, records, getting it right, accuracy, being exact',
      },
      billing: {
        much: 'Much rather money brought in',
        rather: 'Rather money brought in',
        means: 'money, the money, money coming in, getting paid, results',
      },
    },
    'money',
  ),
  rules: feeling(
    {
      ask: 'Both jobs: at a screen under fixed rules, most of the day. How does that sound?',
      subject: 'screen work under fixed rules',
      why: 'Both jobs are like this, so it says nothing about which one, but much about whether either would do.',
    },
    'exact',
  ),
  exact: feeling(
    {
      ask: 'Both jobs: the same pressure to be exact, every day. How does that sound?',
      subject: 'the pressure to be exact',
      why: 'Both jobs share it. Low marks here and on the last one are a sign that neither would please you.',
    },
    'open',
  ),
} as const satisfies Readonly<Record<FitStep | 'again', ChoiceStep<string>>>;
