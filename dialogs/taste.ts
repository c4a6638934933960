import { judge } from '../src/advice/fit';
import { interestsOf, type PairAnswer } from '../src/advice/points';
import { triesAnswer, type TRY_POINTS } from '../src/advice/tries';
import type { AllAnswers, Answers, ChoiceStep, Dialog, OutcomeStep, Step } from '../src/conversation/dialog';
import { tell } from '../src/conversation/reply';
import { liked, standing } from './standing';

/** One round of a try: an invented case, and which answer fits. */
export interface Round {
  readonly ask: string;
  readonly subject: string;
  /** The fitting answer first; they are shown in the order of `order`. */
  readonly answers: readonly [string, string, string, string];
  /** Places in `answers`, as shown. */
  readonly order: readonly [number, number, number, number];
  /** Why the fitting one fits. */
  readonly why: string;
}

const ROUNDS = ['first', 'second', 'third'] as const;
const FITTING = 'fits';

const idOf = (place: number): string => (place === 0 ? FITTING : `other-${place}`);

const round = ({ ask, subject, answers, order }: Round, then: string): ChoiceStep<string> => ({
  ...{ ask, subject },
  why: 'It is one small case of the work, invented for this try. Nothing hangs on getting it right.',
  choices: Object.fromEntries(order.map((place) => [idOf(place), { label: answers[place] ?? '', then }])),
});

/** What was right, and why; kindly, since nobody has learned it yet. */
const told = (step: string, { answers, why }: Round, then: string): OutcomeStep<string> => ({
  tell: (_know, given) => {
    const answer = given[step];
    const lead =
      answer === FITTING
        ? 'That’s it.'
        : `${answer === undefined ? 'It' : 'Not quite: it'} would be “${answers[0]}”.`;
    return [tell`${lead} ${why}`];
  },
  then,
});

const FEELINGS: Readonly<Record<keyof typeof TRY_POINTS, readonly [string, readonly string[]]>> = {
  more: [
    'I’d like more of that',
    ['more', 'fun', 'i liked it', 'loved it', 'i enjoyed that', 'great', 'interesting'],
  ],
  fine: ['It was all right', ['ok', 'okay', 'fine', 'all right', 'not bad', 'good']],
  neutral: ['Hard to say', ['not sure', 'dunno', 'i dont know', 'maybe', 'neutral']],
  tiring: ['It was tiring', ['tiring', 'boring', 'a bit dull', 'exhausting', 'hard work']],
  never: ['Not for me', ['not for me', 'i hated it', 'no', 'awful', 'never again']],
};

const COUNTED = ['none', 'one', 'two', 'all'] as const;

/** "Can I try coding", "a taste of billing please"; `work` are the words for it, parted by `|`. */
export const asksToTry = (work: string): RegExp =>
  new RegExp(
    `^(?:(?:please|ok|can i|could i|may i|let me|lets|let s|i want to|i would like to|i d like to|id like to|give me) )*(?:try(?: out)?|test(?: out)?|taste|a taste of|sample|a sample of|have a go at|practi[cs]e)(?: what)?(?: (?:two minutes of|some|a bit of|a little|a))?(?: medical)? (?:${work})(?: (?:feels like|is like|like a coder|like a biller|now|please|first|for two minutes|for a bit))*$`,
  );

/** How many of the rounds fitted. */
function graded(answers: Answers): string {
  const right = ROUNDS.filter((step) => answers[step] === FITTING).length;
  if (right === ROUNDS.length) return 'All three fitted, and that without any training.';
  return `Of the three, ${COUNTED[right] ?? ''} fitted. Nobody has taught you the rules yet, so how it felt tells more.`;
}

/** What both tries together come to, and what that does to the result of the fit talk. */
function together(all: AllAnswers): string {
  const tries = bothTries(all);
  if (tries === undefined) return 'Try the other job too, and I can count which you liked better.';
  const counts = `With both tries done: you liked ${liked(tries) ?? ''}. I count that as one more answer to which path suits you.`;
  const { tries: _, ...before } = all.fit ?? {};
  if (Object.keys(interestsOf(before)).length === 0) return counts;
  const [was, is] = [before, { ...before, tries }].map((answers) => standing(judge(interestsOf(answers))));
  return was === is
    ? `${counts} You stay at “${is ?? ''}”.`
    : `${counts} It moves you from “${was ?? ''}” to “${is ?? ''}”.`;
}

/** Which of the two tries was liked better, once both are done. */
export const bothTries = (all: AllAnswers): PairAnswer | undefined =>
  triesAnswer(all['taste-coding']?.felt, all['taste-billing']?.felt);

/** Three rounds, each told at once, and how it felt. */
export function tasteSteps(
  path: 'coding' | 'billing',
  rounds: readonly [Round, Round, Round],
): Record<string, Step> {
  const played = ROUNDS.flatMap((step, i): [string, Step][] => {
    const one = rounds[i] ?? rounds[0];
    return [
      [step, round(one, `${step}Told`)],
      [`${step}Told`, told(step, one, ROUNDS[i + 1] ?? 'felt')],
    ];
  });
  return {
    ...Object.fromEntries(played),
    felt: {
      ask: `That was a taste of ${path}. How did it feel?`,
      subject: `how the ${path} try felt`,
      why: 'When you have tried both jobs, the difference counts as one more answer in your fit.',
      choices: Object.fromEntries(
        Object.entries(FEELINGS).map(([id, [label, means]]) => [id, { label, means, then: 'sum' }]),
      ),
    },
    sum: {
      tell: (_know, answers, { all }) => [tell`${graded(answers)} ${together(all)}`],
      then: 'end',
    },
  };
}

/** What else to try, and on to the fit talk. */
export const tasteNext =
  (path: 'coding' | 'billing'): Exclude<Dialog['next'], readonly string[] | undefined> =>
  (all) => {
    const other = path === 'coding' ? 'billing' : 'coding';
    return [
      ...(all[`taste-${other}`]?.felt === undefined ? [`Try two minutes of ${other}`] : []),
      'Which path suits me?',
      path === 'coding' ? 'What does a coder do all day?' : 'What does a biller do all day?',
    ];
  };
