import { judge } from '../src/advice/fit';
import type { Answers, ChoiceStep } from '../src/conversation/dialog';
import { dialog } from '../src/conversation/dialog';
import type { Path } from '../src/knowledge/types';
import type { Reply } from '../src/conversation/reply';
import { fitReply } from './fitResult';

const split = (phrases: string): string[] => phrases.split(', ');

/** One side of a pair: its two answers, and other ways in which people say it. */
interface Side {
  readonly much: string;
  readonly rather: string;
  /** Parted by commas. */
  readonly means: string;
}

/**
 * The six answers to a pair of tasks, A before B. The ids say which job an answer speaks for, the labels what is
 * chosen.
 */
function pair<S extends string>(
  ask: string,
  a: Path,
  sides: Readonly<Record<Path, Side>>,
  then: S | 'end',
): ChoiceStep<S> {
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
  return { ask, choices: Object.fromEntries(choices) };
}

const EITHER = split(
  'both, either, either one, both are fine, no preference, dont care, equal, maybe, not sure, dunno, i dont know',
);
const NEITHER = split('neither, neither one, i hate both, none of them, both sound boring, both sound awful');

/** The five answers to a feature that both jobs share. */
function feeling<S extends string>(ask: string, then: S | 'end'): ChoiceStep<S> {
  const answer = (label: string, means: string) => ({ label, means: split(means), then });
  return {
    ask,
    choices: {
      enjoy: answer('I’d enjoy that', 'love it, sounds great, i like that, yes, perfect for me'),
      fine: answer('Fine with me', 'fine, ok, okay, thats ok, no problem, i can do that'),
      neutral: answer('Hard to say', 'not sure, dunno, maybe, i dont know, it depends, neutral'),
      tiring: answer('It would wear me out', 'tiring, exhausting, boring, draining, not really'),
      hate: answer('I’d hate it', 'hate it, no way, awful, terrible, no, cant stand that'),
    },
  };
}

/** Five pairs of tasks, then two features that both jobs share; sides take turns so that one button never leads. */
const questions = {
  desk: pair(
    'Two jobs are on your desk. Which do you take?\nA: find the exact code for a page of surgeon’s notes.\nB: call an insurer that refused to pay.',
    'coding',
    {
      coding: {
        much: 'Much rather find the code',
        rather: 'Rather find the code',
        means:
          'puzzles, i hate phone calls, not the phone, reading notes, research, finding codes, hate calling people',
      },
      billing: {
        much: 'Much rather call the insurer',
        rather: 'Rather call the insurer',
        means:
          'phones are fine, i like phone calls, talking, i like arguing, calling people, fight the insurer',
      },
    },
    'company',
  ),
  company: pair(
    'Who do you spend the morning with?\nA: insurers and patients, mostly on the phone.\nB: rule books and a screen, mostly alone.',
    'billing',
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
        means: 'people, talking, i am a people person, phones are fine, with others, customers',
      },
    },
    'pace',
  ),
  pace: pair(
    'Which afternoon suits you better?\nA: get one hard record perfectly right.\nB: keep forty unpaid accounts moving.',
    'coding',
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
    'You must learn something new this year. Which?\nA: insurers’ rules and how the money flows.\nB: anatomy and the year’s code changes.',
    'billing',
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
    'Something went wrong. Which would you rather handle?\nA: an auditor who questions your code.\nB: a patient upset by a bill.',
    'coding',
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
  invite: 'Which path suits me?',
  manner: 'talk',
  first: 'desk',
  steps: {
    ...questions,
    verdict: {
      tell: (know, answers: Answers): Reply[] => [fitReply(know, answers, judge(answers), questions)],
      then: 'end',
    },
  },
  result: /\b(verdict|result|results|outcome|my score|my answer|the answer|conclusion)\b/i,
  next: ['Compare coding and billing', 'Which certificate comes first?', 'How do I get started?'],
});
