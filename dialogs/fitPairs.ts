import type { FitStep } from '../src/advice/points';
import { FIRST_SIDE } from '../src/advice/doubts';
import type { ChoiceStep } from '../src/conversation/dialog';
import type { Nod } from '../src/conversation/nods';
import type { Path } from '../src/knowledge/types';

const split = (phrases: string): string[] => phrases.split(', ');

/** One side of a pair: its two answers, and other ways in which people say it. */
interface Side {
  readonly much: string;
  readonly rather: string;
  /** Parted by commas. */
  readonly means: string;
  /** What the side is about, in single words or names, parted by commas. */
  readonly about: string;
}

/** What a question is about, in the words that results and changes use, and why it is asked. */
interface Asked {
  readonly ask: string;
  readonly subject: string;
  readonly calledBy?: RegExp;
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
  const rather = (path: Path, letter: keyof typeof PLACES) => ({
    label: sides[path].rather,
    means: [...split(sides[path].means), ...PLACES[letter]],
    about: split(sides[path].about),
    against: path === 'coding' ? 'billing' : 'coding',
    then,
  });
  const choices = [
    [`much-${a}`, { label: sides[a].much, then }],
    [a, rather(a, 'a')],
    [
      'either',
      {
        label: 'Either is fine',
        means: EITHER,
        about: split('both, either, any'),
        ...{ against: 'neither', nods: ['unsure'], then },
      },
    ],
    [b, rather(b, 'b')],
    [`much-${b}`, { label: sides[b].much, then }],
    ['neither', { label: 'Neither appeals', means: NEITHER, then }],
  ] as const;
  return { ...asked, choices: Object.fromEntries(choices) };
}

/** The sides by their place. */
const PLACES = {
  a: split('a, the first, first one, the first one, option a, number one, the former'),
  b: split('b, the second, second one, the second one, option b, number two, the last one, the latter'),
} as const;
const EITHER = split(
  'both, either, either one, both are fine, both are ok, no preference, dont care, i dont care, equal, maybe, not sure, dunno, i dont know, i could do either, the same to me, doesnt matter, does not matter to me, doesnt matter to me, no matter, all the same',
);
const NEITHER = split(
  'neither, neither one, i hate both, none of them, none of those, none of those sound good, both sound boring, both sound awful, both sound terrible, i dont want either, i dont want to learn either, not interested in either, not interested in any, i hate conflict, i avoid conflict, i run from conflict',
);

/** The five answers to a feature that both jobs share. */
function feeling<S extends string>(asked: Asked, then: S | 'end'): ChoiceStep<S> {
  const answer = (label: string, means: string, tone: number, ...nods: readonly Nod[]) => ({
    label,
    means: split(means),
    ...{ tone, nods, then },
  });
  return {
    ...asked,
    choices: {
      enjoy: answer(
        'I’d enjoy that',
        'love it, i love it, love that, sounds great, i like that, i like rules, i like structure, i love structure, i am a perfectionist, i like being exact, yes please, hell yes, perfect for me',
        2,
      ),
      fine: answer(
        'Fine with me',
        'fine, ok, okay, thats ok, ok for me, no problem, i can do, i can do that, i sit all day already, i dont mind, i dont mind that, no problem for me',
        1,
        'yes',
        'agreed',
      ),
      neutral: answer(
        'Hard to say',
        'not sure, dunno, maybe, i dont know, it depends, neutral, meh, so so, tough one, good question, hard to tell',
        0,
        'unsure',
      ),
      tiring: answer(
        'It would wear me out',
        'nah, tiring, exhausting, boring, draining, stressful, that would bore me, not really, not my thing, mistakes when stressed, i make mistakes when stressed',
        -1,
      ),
      hate: answer(
        'I’d hate it',
        'hate it, i hate that, hate pressure, hate sitting all day, i would go crazy, kills me, no way, awful, terrible, no, cant stand that',
        -2,
        'no',
      ),
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
      calledBy: /\b(phones?|calls?|calling|insurers?|notes)\b/,
      why: 'Coders spend most of the day with records, billers far more of it on the phone. It is the widest gap between the two jobs.',
    },
    {
      coding: {
        much: 'Much rather find the code',
        rather: 'Rather find the code',
        means:
          'puzzles, i hate phone calls, not the phone, reading, reading notes, the notes, surgeon notes, research, finding codes, hate calling people, i dont want to call anybody, i dont want call nobody, not good on the phone, calling scares me, id rather eat glass than call an insurer',
        about:
          'code, notes, note, read, reading, paperwork, document, puzzle, surgeon, handwriting, scribbles, research, look up, medical terms, terminology, chart',
      },
      billing: {
        much: 'Much rather call the insurer',
        rather: 'Rather call the insurer',
        means:
          'phones are fine, i like phone calls, i didnt mind phones, i dont mind calling, calling does not scare me, talking, talk on the phone, i like arguing, calling people, fight the insurer, fight with insurance',
        about: 'call, calling, phone, insurer, insurance, talk, argue, fight, hold, voices, hang up, dial',
      },
    },
    'company',
  ),
  company: pair(
    'company',
    {
      ask: 'Who do you spend the morning with?\nA: insurers and patients, mostly on the phone.\nB: rule books and a screen, mostly alone.',
      subject: 'your company in the morning',
      calledBy: /\b(people|alone|company|morning|introvert)\b/,
      why: 'Contact with others fills more of a biller’s day than of a coder’s.',
    },
    {
      coding: {
        much: 'Much rather be alone with rule books',
        rather: 'Rather be alone with rule books',
        means:
          'nobody bothers me, nobody around, alone, quiet, by myself, i am an introvert, shy, books, no people, people drain me, hate phones, i hate phone calls, hate talking',
        about:
          'alone, solo, by myself, myself, own, quiet, silence, book, screen, headphones, introvert, shy',
      },
      billing: {
        much: 'Much rather talk with people',
        rather: 'Rather talk with people',
        means:
          'people, talking, i am a people person, phones are fine, with others, customers, i liked people, not alone, lonely, i get lonely alone, i get lonely by myself',
        about:
          'people, customer, patient, insurer, talk, phone, call, chatter, chat, company, others, crowd, team, everybody, everyone, extrovert, person, folks, client, social',
      },
    },
    'pace',
  ),
  pace: pair(
    'pace',
    {
      ask: 'Which afternoon suits you better?\nA: get one hard record perfectly right.\nB: keep forty unpaid accounts moving.',
      subject: 'one record or forty accounts',
      calledBy: /\b(forty|accounts|pace|one record)\b/,
      why: 'Being exact weighs a little more in coding; billers make more small decisions and keep many claims going.',
    },
    {
      coding: {
        much: 'Much rather perfect one record',
        rather: 'Rather perfect one record',
        means:
          'one record, one thing at a time, slow and exact, slow and careful, deep focus, perfect one, perfect, i hate rushing, no rush, forty would stress me, i hate chaos',
        about:
          'one record, single, one thing, same thing, one at a time, one right, perfect, exact, careful, slow, detail, focus, quality, precise, thorough, accurate, record',
      },
      billing: {
        much: 'Much rather keep forty moving',
        rather: 'Rather keep forty moving',
        means:
          'forty accounts, many things at once, many things at the same time, juggling, multitask, keep moving, variety, busy, fast, one thing bores me, i get bored with one thing',
        about:
          'forty, 40, many, several, juggle, multitask, multitasking, busy, fast, variety, chaos, move, moving, rush, rushing, rushed, quantity, hectic, accounts, at once',
      },
    },
    'study',
  ),
  study: pair(
    'study',
    {
      ask: 'You must learn something new this year. Which?\nA: insurers’ rules and how the money flows.\nB: anatomy and the year’s code changes.',
      subject: 'what to learn',
      calledBy: /\b(learn|learning|study|studying|anatomy)\b/,
      why: 'Coders need the body and the code books, billers insurers’ rules and money.',
    },
    {
      coding: {
        much: 'Much rather learn anatomy and codes',
        rather: 'Rather learn anatomy and codes',
        means:
          'anatomy, biology, science, the body, codes, medicine, medical stuff, insurance is boring, not insurance, i hate money stuff',
        about:
          'anatomy, biology, science, body, bodies, bones, organs, medical, medicine, codes, code, blood, latin',
      },
      billing: {
        much: 'Much rather learn insurance and money',
        rather: 'Rather learn insurance and money',
        means:
          'insurance, money, finance, payers, the rules of insurers, accounting, numbers, i hate science, i hate biology, not anatomy, blood makes me faint',
        about: 'insurance, insurer, money, finance, payer, accounting, number, math, tax, budget, rules',
      },
    },
    'friction',
  ),
  friction: pair(
    'friction',
    {
      ask: 'Something went wrong. Which would you rather handle?\nA: an auditor who questions your code.\nB: a patient upset by a bill.',
      subject: 'trouble at work',
      calledBy: /\b(trouble|auditors?|audits?|upset|angry|yell|yelling)\b/,
      why: 'Both jobs have trouble, of different kinds: coders defend their codes, billers meet upset people more often.',
    },
    {
      coding: {
        much: 'Much rather face the auditor',
        rather: 'Rather face the auditor',
        means:
          'auditor, defend my work, explain the code, the audit, no upset patients, no angry people, angry people make me cry, no people yelling at me, i hate people yelling at me',
        about: 'auditor, audit, code, defend, explain, prove, facts, questioned',
      },
      billing: {
        much: 'Much rather calm the patient',
        rather: 'Rather calm the patient',
        means:
          'patient, calm someone down, calm people down, calm anyone, upset people are fine, i can handle angry people, i am good with people, help the patient, i dont like auditors, not the auditor',
        about: 'patient, upset, angry, mad, crying, calm, soothing, people, yelling, yell, customer',
      },
    },
    'doubt',
  ),
  again: pair(
    'again',
    {
      ask: 'Your answers leave one thing open, so that one once more, in other words. A free hour at work: which would you pick up?\nA: a call to find out why a claim was refused.\nB: a chart that nobody could code.',
      subject: 'a free hour',
      why: 'Your answers about people and paper pointed both ways, or all sat on the same button. This one counts together with the first.',
    },
    {
      coding: {
        much: 'Much rather take the chart',
        rather: 'Rather take the chart',
        means: 'chart, the chart, the puzzle, puzzles, coding, the record, not the call, no calls',
        about: 'chart, puzzle, record, code, coding',
      },
      billing: {
        much: 'Much rather make the call',
        rather: 'Rather make the call',
        means: 'call, the call, phone, talk to them, the claim, not the chart, no charts',
        about: 'call, phone, talk, claim, refused',
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
        means: 'exact records, records, getting it right, accuracy, being exact, not the money',
        about: 'record, exact, accurate, accuracy, right, correct, clean',
      },
      billing: {
        much: 'Much rather money brought in',
        rather: 'Rather money brought in',
        means: 'money, the money, money coming in, getting paid, i got them to pay, results, not the records',
        about: 'money, cash, paid, pay, bank',
      },
    },
    'money',
  ),
  rules: feeling(
    {
      ask: 'Both jobs: at a screen under fixed rules, most of the day. How does that sound?',
      subject: 'screen work under fixed rules',
      calledBy: /\b(screens?|rules)\b/,
      why: 'Both jobs are like this, so it says nothing about which one, but much about whether either would do.',
    },
    'exact',
  ),
  exact: feeling(
    {
      ask: 'Both jobs: the same pressure to be exact, every day. How does that sound?',
      subject: 'the pressure to be exact',
      calledBy: /\b(exact|pressure|precise|accurate)\b/,
      why: 'Both jobs share it. Low marks here and on the last one are a sign that neither would please you.',
    },
    'open',
  ),
} as const satisfies Readonly<Record<FitStep | 'again', ChoiceStep<string>>>;
